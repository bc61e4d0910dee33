import { type AccordingMatch, accordingAt } from '../../lexicon/according.js';
import type { NounClass } from '../../lexicon/nouns.js';
import { PUNCT } from '../../text/view.js';
import { keyOf } from '../../text/word.js';
import { keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';

/** Every clause that passes a token asks whether an according-to phrase begins there: each is read once a scene. */
const memories = new WeakMap<Scene, (AccordingMatch | null | undefined)[]>();

/** The according-to phrase that begins at token `i`, or null. */
export function attributionAt(scene: Scene, i: number): AccordingMatch | null {
  let memory = memories.get(scene);
  if (!memory) {
    memory = new Array<AccordingMatch | null | undefined>(scene.view.size);
    memories.set(scene, memory);
  }
  const known = memory[i];
  if (known !== undefined) return known;
  // سواء من وجهة نظر الحكومة أو من وجهة نظر النقابات: of several measures none tells who says so.
  // يعمل برأي الطبيب, بناء على ما ورد في التقرير, تدربوا كل حسب مركزه
  const before = keyAt(scene, i - 1);
  const governed = EITHER.test(before) || (FOLLOWS.test(before) && /^برأي/u.test(keyAt(scene, i)));
  const found = governed ? null : accordingAt(scene.view, i);
  const read = found && isView(found) && !opensClause(scene, i) ? null : found;
  memory[i] = read;
  return read;
}

/** قياس الجودة من وجهة نظر المستفيدين: only before its clause a point of view tells what its owners say. */
const isView = ({ phrase }: AccordingMatch): boolean => phrase.lemma === VIEW && phrase.takes === 'noun';
const VIEW = 'من وجهة نظر';

function opensClause(scene: Scene, i: number): boolean {
  return scene.segments[scene.segmentOf[i] ?? 0]?.first === i || scene.view.kind[i - 1] === PUNCT;
}

const EITHER = /^(?:سواء|[\u0623\u0627]و|بناء|كلا?)$/u;
const FOLLOWS = /^[وفسلينتأ]*(?:عمل|[أا]خذ|[أا]تمر)(?:ت|ون|وا)?$/u;

/** What is acted by, and says nothing: وفق الخطة, حسب القانون. */
export const PLANS = new Set(
  'حكم أحكام إجراء توصية معايير خطة جدول برنامج نظام قانون اتفاق اتفاقية معاهدة دستور معيار عقد رغبة طلب فصل شرط دليل مادة'.split(
    ' ',
  ),
);

/** حسب الحاجة, وفق حاجة الفريق, وفقا لعدد الأطفال, وفقا للنظام: the word for a woman who has been to Mecca is need as well, that for a régime rules. */
const NEED =
  /^(?:ال)?(?:حاجة|تعليمات|مصلحة|أنظمة|عدد(?! من)|مجموعة من|لائحة(?! الاتهام)|لوائح|(?<=ال)معطيات$|(?<!ال)نظام|نظام(?! ال)|(?<!ال)تنظيم(?! ال)|موجهات)(?: |$)/u;

/** يتدرب اللاعبون حسب مراكزهم: where somebody plays or votes. */
const POSITIONS = new Set(['مركز', 'دائرة']);

/** What reports even where it is indefinite: وفق دراسة, بحسب صحيفة. */
const REPORTING: ReadonlySet<NounClass> = new Set<NounClass>(['document', 'medium', 'body']);

/** حسب جدول يومي, وفق خطة: a plan or an indefinite thing is no source. */
export function isPlan({ noun, entity, definite, name, number }: Mention): boolean {
  if (entity) return false;
  if (NEED.test(keyOf(name))) return true;
  if (!noun) return false;
  if (noun.enclitic !== '' && POSITIONS.has(noun.lemma)) return true;
  // وفق أنظمة البلدية, but وفق النظام: one of them rules a country.
  if (noun.human) return number === 'plural' && PLANS.has(noun.lemma);
  return PLANS.has(noun.lemma) || (!definite && !REPORTING.has(noun.class));
}
