import { type CueReading, cueReadings } from '../../lexicon/cues.js';
import { wordOf } from '../../text/vocabulary.js';
import type { DraftCue } from '../draft.js';
import { behindLetters, infoAt, isWord, keyAt, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';

const ASKING = new Set(['قد', 'ربما', 'سوف']);

/** The cue of a draft for the tokens of a reading. */
export function cueAt(first: number, last: number, reading: CueReading): DraftCue {
  return {
    first,
    last,
    prefix: reading.prefix,
    lemma: reading.lemma,
    act: reading.act,
    stance: reading.stance,
    reading,
  };
}

const CONDITIONS = new Set(['هل', 'لو', 'إذا', 'اذا', 'مهما', 'سواء', 'كي', 'لكي']);
const ALREADY = 'قد';
/** Between لو كان and its قد stands who is supposed to have spoken. */
const LONGEST_SUPPOSED = 6;

function isSupposed(scene: Scene, i: number): boolean {
  for (let j = i - 2; j >= i - LONGEST_SUPPOSED && isWord(scene, j); j--)
    if (/^[\u0648\u0641]?\u0644\u0648$/u.test(keyAt(scene, j))) return true;
  return false;
}

const NOT = 'عدم';
const NOBODY = /^\u0623\u062d\u062f$/u;
const WITHOUT = new Set(['دون', 'بدون']);
/** من المتوقع أن يعلن, يجب أن يقول: what may, must or will be said has not been said. */
const POSSIBLE = new Set(
  'يمكن الممكن يجب ينبغي الصعب السهل المستحيل الضروري المفترض المتوقع المقرر المنتظر المرجح المحتمل يتوقع ينتظر يريد تريد يريدون أراد أرادت يود تود بد أمل'.split(
    ' ',
  ),
);

const CAN = /^(?:يمكن|يجب|ينبغي)$/u;

/** قبل أن يضيف, ليس جديدا أن يقول */
const REAL = new Set('قبل جديدا غريبا مستغربا مفاجئا'.split(' '));

/** يأمل الطلاب أن يقول, من المتوقع أن يعلن, but قبل أن يضيف: behind أن the present is a wish or a guess unless it comes later. */
function isOnlyPossible(scene: Scene, i: number): boolean {
  const { comp } = infoAt(scene, i - 1);
  return comp !== null && comp.pronoun === '' && !REAL.has(keyAt(scene, i - 2));
}

const REFUSALS = new Set([
  'رفض',
  'ترفض',
  'يرفض',
  'رفضت',
  'رافضا',
  'امتنع',
  'امتنعت',
  'تجنب',
  'عدم',
  'دون',
  'بدون',
  'عن',
]);

/** Denied, asked, conditional or merely possible speech: لم يقل إن, هل قال, إذا قال, قد يقول, دون أن يقول. */
export function isUnreal(scene: Scene, i: number, reading: CueReading): boolean {
  const before = keyAt(scene, i - 1).replace(/^[\u0648\u0641]/u, '');
  // لا يمكن تصوره, يمكن وصف الوظيفة بأنها: what can or must be thought has not been thought.
  if ((reading.form === 'noun' && POSSIBLE.has(before)) || (reading.tense === 'past' && CAN.test(before))) return true;
  if (reading.form === 'noun')
    return REFUSALS.has(before) && reading.enclitic === '' && (before !== 'عن' || REFUSALS.has(keyAt(scene, i - 2)));
  if (reading.form !== 'verb') return false;
  // تسعى الحكومة لتظهر أنها: what one would show has not been shown.
  if (reading.preposition === 'ل' && (reading.act === 'find' || reading.act === 'reveal')) return true;
  if (infoAt(scene, i - 1).func === 'negation' && reading.act !== 'deny' && !/^(?:ليس|غير)$/u.test(before)) return true;
  if (reading.tense === 'present' && (ASKING.has(before) || isOnlyPossible(scene, i))) return true;
  // لو كان الوزير قد قال
  if (keyAt(scene, i - 1) === ALREADY && isSupposed(scene, i)) return true;
  // لا أحد يقول
  if (NOBODY.test(before) && infoAt(scene, i - 2).func === 'negation') return true;
  if (infoAt(scene, i - 1).comp !== null && WITHOUT.has(keyAt(scene, i - 2))) return true;
  // عما إذا كان يفضل أن
  const condition = infoAt(scene, i - 1).func === 'verb-to-be' ? keyAt(scene, i - 2) : before;
  // طلب عدم ذكر اسمه: behind these stands a verbal noun.
  return CONDITIONS.has(condition) || before === NOT;
}

/**
 * Verbs whose present passive opens the writer's own voice and is spelled like the active: يذكر أن, يتوقع أن. The passive
 * of يقول, يضيف, يفيد has letters of its own (يقال); يشير without a subject is left out since mostly a fact points to another.
 */
const IMPERSONAL = new Set([
  'ذكر',
  'أشار',
  'زعم',
  'توقع',
  'رجح',
  'افترض',
  'خشي',
  'لاحظ',
  'عرف',
  'اعتقد',
  'ظن',
  'روى',
  'حكى',
  'استبعد',
  'أظهر',
  'سجل',
  'اشتبه',
  'اشترط',
]);

/** True for a present verb without a subject that may well be passive. */
export function mayBeImpersonal(reading: CueReading): boolean {
  return (
    reading.tense === 'present' &&
    reading.number === 'singular' &&
    reading.gender === 'male' &&
    reading.enclitic === '' &&
    IMPERSONAL.has(reading.lemma)
  );
}

/** Knowing, wanting and deciding are no saying, except for sources: علمت مصادر الصحيفة أن. */
const KNOWING = new Set(['علم', 'عرف', 'اكتشف', 'ضمن', 'حكم', 'وافق', 'اتفق', 'قرر', 'تمنى', 'عبر', 'ناقش']);

/** True for a verb of knowing, wanting or deciding. */
export function isKnowing(reading: CueReading): boolean {
  return KNOWING.has(reading.lemma.replace(/[\u064b-\u0652]/gu, ''));
}

/** The words that never stand before a verb: prepositions (but حتى and منذ do), and ضرورة دفع الحكومات. */
const GOVERNING = /^[\u0648\u0641]?(?:في|من|على|إلى|الى|عن|مع|بعد|قبل|خلال|عبر|بين|دون|أثناء|ضرورة|أهمية)$/u;

function isGovernedNoun(scene: Scene, i: number): boolean {
  return (
    GOVERNING.test(keyAt(scene, i - 1)) && scene.view.line[i] === scene.view.line[i - 1] && !isAfterwards(scene, i)
  );
}

/** فيما بعد قال, من قبل أعلن: here the preposition is an adverb. */
function isAfterwards(scene: Scene, i: number): boolean {
  return /^(?:فيما|من)$/u.test(keyAt(scene, i - 2)) && /^(?:بعد|قبل)$/u.test(keyAt(scene, i - 1));
}

const ON_HIM = /^\u0639\u0644(?:\u0649|\u064a\u0647)/u;
const ON = '\u0639\u0644\u0649';
const ASKED = /^(?:ال)?(?:[أا]سئلة|سؤال|تساؤل|استفسار)/u;
const WARADA = new Set(['ورد', 'وردت', 'وردوا']);

/** ولم ينف: the present of denial loses its last letter behind لم. */
function jussive(scene: Scene, i: number): CueReading | null {
  const key = keyAt(scene, i);
  if (!/^[\u0648\u0641]?\u0644\u0645$/u.test(keyAt(scene, i - 1)) || !/^[\u064a\u062a]/u.test(key)) return null;
  const full = cueReadings(wordOf(`${key}\u064a`));
  return (
    full.find((cue) => cue.form === 'verb' && cue.act === 'deny' && cue.tense === 'present' && !cue.passive) ?? null
  );
}

const isActive = (cue: CueReading): boolean => cue.form === 'verb' && !cue.passive;

/** وأعتبر النائب أن: with somebody behind it the hamza is a slip, and the verb is in the third person. */
function finite(scene: Scene, i: number, cues: readonly CueReading[]): CueReading | null {
  const found = cues.find(isActive) ?? null;
  if (found?.person !== 1) return found;
  const subject = mentionAt(scene, i + 1);
  const somebody = subject?.clitic === '' && (subject.entity !== null || subject.noun?.human === true);
  return (somebody ? cues.find((cue) => isActive(cue) && cue.person === 3) : null) ?? found;
}

/** The reading of a token as a finite verb in the active, or null. */
export function verbReading(scene: Scene, i: number): CueReading | null {
  const reading = attachedReading(scene, i);
  // و أعلمها: the conjunction may stand alone.
  return reading?.conjunction === '' && keyAt(scene, i - 1) === AND ? { ...reading, conjunction: AND } : reading;
}

const AND = 'و';

function attachedReading(scene: Scene, i: number): CueReading | null {
  const { cues } = infoAt(scene, i);
  const found = finite(scene, i, cues);
  if (!found) return jussive(scene, i);
  // رفض دفع الحكومة بأن, أوضح طالب أن: behind another verb the word is its object or subject.
  const other = found.ambiguous || infoAt(scene, i).noun !== null;
  const second = other && found.conjunction === '' && infoAt(scene, i - 1).cues.some(isActive);
  if (second) return null;
  // في وصف المدينة: no verb stands right behind a preposition.
  if (found && found.conjunction === '' && isGovernedNoun(scene, i)) return null;
  // ترد عليه سيدة: she answers him, and nothing comes in.
  const answer = ON_HIM.test(keyAt(scene, i + 1))
    ? cues.find((cue) => cue.form === 'verb' && !cue.passive && cue.lemma === 'رد')
    : null;
  if (found.lemma === 'ورد' && answer) return answer;
  // ورد عليه سامي رشيد بأن, ورد على سؤال: …
  const answered = ON_HIM.test(keyAt(scene, i + 1)) && (keyAt(scene, i + 1) !== ON || ASKED.test(keyAt(scene, i + 2)));
  const governs = infoAt(scene, i + 1).func?.startsWith('preposition') && !answered;
  if (!WARADA.has(keyAt(scene, i)) || governs) return found;
  // ورد الوزير بأن is و and رد; ورد في البيان أن is one word.
  const answers = cueReadings(wordOf(keyAt(scene, i).slice(1))).find((cue) => cue.form === 'verb' && !cue.passive);
  const prefix = behindLetters(scene, i, 1) - (scene.view.start[i] ?? 0);
  return answers ? { ...answers, conjunction: 'و', prefix } : found;
}

/** تتخذ من باريس مقرا لها: a seat, and nobody who admits. */
export function isSeat(scene: Scene, i: number): boolean {
  return keyAt(scene, i) === SEAT && /^\u0644\u0647/u.test(keyAt(scene, i + 1));
}

const SEAT = 'مقرا';

/** اشترط عدم ذكر اسمه، رفض الكشف عن هويته: what whoever speaks would not tell, and no report. */
export function isUntold(scene: Scene, i: number): boolean {
  const next = keyAt(scene, i + 1);
  return next === NOT || (UNTOLD.test(next) && REFUSED.test(keyAt(scene, i)));
}

const UNTOLD = /^(?:ال)?(?:كشف|[إا]فصاح|ذكر)$/u;
const REFUSED = /^رفضو?ا?ت?$/u;

/** قالت، وهي تشير إلى بيتها: "…": what somebody did while speaking. */
export function isBeside(scene: Scene, at: number): boolean {
  return /^\u0648\u0647(?:[\u0648\u064a\u0646]|\u0645\u0627?)$/u.test(keyAt(scene, at - 1));
}

/** Words between سبق and its أن. */
const FARTHEST_BEFOREHAND = 14;

/** سبق أن أكد, سبق لوزير الدفاع أن أكد: the token of سبق before the verb at `i`, or -1. */
export function beforehand(scene: Scene, i: number): number {
  if (!infoAt(scene, i - 1).comp) return -1;
  for (let j = i - 2; j >= i - FARTHEST_BEFOREHAND && isWord(scene, j); j--)
    if (/^[\u0648\u0641]?\u0633\u0628\u0642$/u.test(keyAt(scene, j))) return j;
  return -1;
}
