import { mediumAt } from '../../lexicon/according.js';
import { infoAt, keyAt, type Scene } from '../scene.js';

/** Behind a comma these begin the writer's own addition: a concession, a contrast, a comment on what was said. */
const ADDITIONS = new Set('رغم برغم علما جاء يذكر يشار وبدورها وبدوره وحينها ومؤخرا ومؤخراً وبالمقابل'.split(' '));
/** The same, of two words. */
const PHRASE_ADDITIONS = new Set([
  'يأتي هذا',
  'يأتي ذلك',
  'تأتي هذه',
  'تأتي تلك',
  'ذلك وفقا',
  'ذلك حسب',
  'ذلك بحسب',
  'في إشارة',
  'بالإشارة إلى',
  'في اشارة',
  'في تصريح',
  'في تصريحات',
  'في حديث',
  'ردا على',
  'من جهته',
  'من جانبه',
  'من جهتها',
  'من جانبها',
  'من جهة',
  'إلى ذلك',
  'جدير بالذكر',
  'الجدير بالذكر',
  'في المقابل',
]);

/** Tokens where another cue of its own begins, which ends the clause before it. */
export type Boundaries = Pick<ReadonlySet<number>, 'has'>;

/** وذلك في بيان صدر أمس, وذلك بعد جولة في الجبال: where it was said, but وذلك بعد أشهر is a part of it. */
function isOccasion(scene: Scene, i: number): boolean {
  const met =
    /^(?:بعد|قبل|خلال)$/u.test(keyAt(scene, i)) && /^(?:event|medium)$/u.test(infoAt(scene, i + 1).noun?.class ?? '');
  return met || mediumAt(scene.view, i) !== null;
}

/** وذلك leads to an occasion or an attribution. */
export const THAT = 'وذلك';
const COMMA = /^[,\u060c\u061b]$/u;

/** Whether what begins at `i`, behind a comma, is the writer's own. */
export function isAddition(scene: Scene, i: number, boundaries: Boundaries): boolean {
  const key = keyAt(scene, i);
  const bare = key.replace(/^و/u, '');
  return (
    (key === THAT && isOccasion(scene, i + 1)) ||
    ADDITIONS.has(key) ||
    ADDITIONS.has(bare) ||
    contrasts(scene, i, boundaries) ||
    comments(scene, i) ||
    goesOnBefore(scene, i) ||
    ((key === AMID || bare === AMID) && isHearsay(scene, i + 1)) ||
    PHRASE_ADDITIONS.has(`${bare} ${keyAt(scene, i + 1)}`)
  );
}

/** وسط مخاوف من العاصفة: what others say; وسط إطلاق نار: how it was. */
const AMID = 'وسط';
const HEARSAY = /^(?:مخاوف|تكهنات|أنباء|انباء|شائعات|تقارير)$/u;

function isHearsay(scene: Scene, i: number): boolean {
  return HEARSAY.test(keyAt(scene, i)) || infoAt(scene, i).cues.some(({ form }) => form === 'noun');
}

/** So many words behind وهو ما stands what was said of it. */
const LONGEST_REACTION = 4;
const NOT = /^\u0644\u0645$/u;
/** وهو ما أثار استغراب السائقين: how it was taken. */
const REACTION = /^(?:[\u0623\u0627]ثار|قوبل|لقي|لاقى)ت?$/u;

/** وهو ما نفاه المدير, وهو ما لم تؤكده الشركة, وهو ما رد عليه: others speak of it; وهو ما يعني ارتفاع الأسعار goes on with what was said. */
function comments(scene: Scene, i: number): boolean {
  if (!/^\u0648?(?:\u0647\u0630\u0627|\u0647\u0648) \u0645\u0627$/u.test(`${keyAt(scene, i)} ${keyAt(scene, i + 1)}`))
    return false;
  const first = keyAt(scene, i + 2);
  if (NOT.test(first) || REACTION.test(first)) return true;
  for (let at = i + 2; at < i + 2 + LONGEST_REACTION && !isComma(scene, at); at++) {
    const { cues } = infoAt(scene, at);
    if (cues.some(({ enclitic, act }) => enclitic !== '' && act !== 'find')) return true;
    if (cues.some(({ form }) => form === 'verb') && infoAt(scene, at + 1).func === 'preposition-pronoun') return true;
  }
  return false;
}

/** What whoever spoke does next: قبل أن يغادر القاعة. */
const LEAVES = /^(?:يغادر|تغادر|ينصرف|تنصرف)$/u;

/** قبل أن يستدرك, قبل أن يسأله القاضي: the next who speaks, or leaves; قبل أن تصل الشرطة is a part of what was told. */
function goesOnBefore(scene: Scene, i: number): boolean {
  if (!/^\u0642\u0628\u0644 [\u0623\u0627]\u0646$/u.test(`${keyAt(scene, i)} ${keyAt(scene, i + 1)}`)) return false;
  const verb = i + 2;
  return (
    // "…"، قبل أن يقاطعه المدير: behind marks the writer goes on.
    (scene.closes[i - 2] ?? -1) >= 0 ||
    LEAVES.test(keyAt(scene, verb)) ||
    infoAt(scene, verb).cues.some((cue) => cue.form === 'verb' && !cue.passive && !cue.weak)
  );
}

const MEANWHILE = /^\u0648?(?:فيما|بينما|في حين|على الرغم|في وقت|في الوقت(?: الذي)?) /u;
/** بينما parts two clauses without a comma, too. */
export const WHILE = 'بينما';
/** فيما يبدو, فيما رفض التعليق: what the writer sees, and what he has asked. */
const SEEMS = /^(?:[يت]بدو|(?:رفض|امتنع|تعذر)ت?)$/u;

/** Whoever speaks in such a clause, and his أن, stand in so many words. */
const LONGEST_REPORT = 6;

/** نفى الوزير, خبراء آخرين شككوا, تصر إيران على أن; but يبلغ العدد مئة says nothing. */
function reports(scene: Scene, first: number, boundaries: Boundaries): boolean {
  let weakly = false;
  for (let at = first; at < first + LONGEST_REPORT && !isComma(scene, at); at++) {
    const { cues, comp } = infoAt(scene, at);
    if (boundaries.has(at) || (weakly && comp)) return true;
    const verb = cues.find(({ form }) => form === 'verb');
    if (verb && !verb.weak) return true;
    weakly ||= verb !== undefined;
  }
  return false;
}

/** فيما نفى الوزير, فيما يبدو: whoever else speaks is the writer's; فيما بلغت الخسائر ألفا goes on with what was said. */
export function contrasts(scene: Scene, i: number, boundaries: Boundaries): boolean {
  const opened = MEANWHILE.exec(`${keyAt(scene, i)} ${keyAt(scene, i + 1)} ${keyAt(scene, i + 2)} `);
  if (!opened) return false;
  const first = i + opened[0].trim().split(' ').length;
  // فيما لم تذكر الصحيفة الأسماء: nor what wasn't said.
  const silent = NOT.test(keyAt(scene, first)) && infoAt(scene, first + 1).cues.some(({ form }) => form === 'verb');
  return silent || SEEMS.test(keyAt(scene, first)) || reports(scene, first, boundaries);
}

/** True for a comma of either script, and for a semicolon. */
export function isComma(scene: Scene, i: number): boolean {
  return COMMA.test(keyAt(scene, i));
}
