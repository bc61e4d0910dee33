import { type AccordingMatch, accordingAt } from '../../lexicon/according.js';
import type { NounClass } from '../../lexicon/nouns.js';
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
  // يعمل برأي الطبيب, بناء على ما ورد في التقرير
  const before = keyAt(scene, i - 1);
  const governed = EITHER.test(before) || (FOLLOWS.test(before) && /^برأي/u.test(keyAt(scene, i)));
  const read = governed ? null : accordingAt(scene.view, i);
  memory[i] = read;
  return read;
}

const EITHER = /^(?:سواء|[\u0623\u0627]و|بناء)$/u;
const FOLLOWS = /^[وفسلينتأ]*(?:عمل|[أا]خذ|[أا]تمر)(?:ت|ون|وا)?$/u;

/** What is acted by, and says nothing: وفق الخطة, حسب القانون. */
export const PLANS = new Set(
  'حكم أحكام إجراء توصية معايير خطة جدول برنامج نظام قانون اتفاق اتفاقية معاهدة دستور معيار عقد رغبة فصل شرط دليل مادة'.split(
    ' ',
  ),
);

/** حسب الحاجة, وفق حاجة الفريق, وفقا لعدد الأطفال, وفقا للنظام: the word for a woman who has been to Mecca is need as well, that for a régime rules. */
const NEED =
  /^(?:ال)?(?:حاجة|تعليمات|مصلحة|أنظمة|عدد(?! من)|لائحة(?! الاتهام)|لوائح|(?<=ال)معطيات$|(?<!ال)نظام|نظام(?! ال)|(?<!ال)تنظيم(?! ال)|موجهات)(?: |$)/u;

/** What reports even where it is indefinite: وفق دراسة, بحسب صحيفة. */
const REPORTING: ReadonlySet<NounClass> = new Set<NounClass>(['document', 'medium', 'body']);

/** حسب جدول يومي, وفق خطة: a plan or an indefinite thing is no source. */
export function isPlan({ noun, entity, definite, name, number }: Mention): boolean {
  if (!noun || entity) return false;
  if (NEED.test(keyOf(name))) return true;
  // وفق أنظمة البلدية, but وفق النظام: one of them rules a country.
  if (noun.human) return number === 'plural' && PLANS.has(noun.lemma);
  return PLANS.has(noun.lemma) || (!definite && !REPORTING.has(noun.class));
}
