import { type CueReading, cueReadings } from '../../lexicon/cues.js';
import { wordOf } from '../../text/vocabulary.js';
import type { DraftCue } from '../draft.js';
import { behindLetters, infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
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
const NOT = 'عدم';
const NOBODY = /^\u0623\u062d\u062f$/u;
const WITHOUT = new Set(['دون', 'بدون']);
/** من المتوقع أن يعلن, يجب أن يقول: what may, must or will be said has not been said. */
const POSSIBLE = new Set(
  'يمكن الممكن يجب ينبغي الصعب السهل المستحيل الضروري المفترض المتوقع المقرر المنتظر المرجح المحتمل يتوقع ينتظر يريد تريد يريدون أراد أرادت يود تود بد أمل'.split(
    ' ',
  ),
);

const isPossible = (key: string): boolean => WITHOUT.has(key) || POSSIBLE.has(key.replace(/^[\u0648\u0641]/u, ''));

/** يريد اللاعب أن يقول: between the wish and its أن stands who wishes, in so many words at most. */
const LONGEST_WISHER = 6;

function isOnlyPossible(scene: Scene, last: number): boolean {
  for (let j = last; j > last - LONGEST_WISHER && isWord(scene, j) && infoAt(scene, j).comp === null; j--)
    if (isPossible(keyAt(scene, j))) return true;
  return false;
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
  // لا يمكن تصوره: what can or must be thought has not been thought.
  if (reading.form === 'noun' && POSSIBLE.has(before)) return true;
  if (reading.form === 'noun')
    return REFUSALS.has(before) && reading.enclitic === '' && (before !== 'عن' || REFUSALS.has(keyAt(scene, i - 2)));
  if (reading.form !== 'verb') return false;
  // تسعى الحكومة لتظهر أنها: what one would show has not been shown.
  if (reading.preposition === 'ل' && reading.act === 'find') return true;
  if (infoAt(scene, i - 1).func === 'negation' && reading.act !== 'deny' && !/^(?:ليس|غير)$/u.test(before)) return true;
  if (
    reading.tense === 'present' &&
    (ASKING.has(before) || (infoAt(scene, i - 1).comp !== null && isOnlyPossible(scene, i - 2)))
  )
    return true;
  // لا أحد يقول
  if (NOBODY.test(before) && infoAt(scene, i - 2).func === 'negation') return true;
  if (infoAt(scene, i - 1).comp !== null && WITHOUT.has(keyAt(scene, i - 2))) return true;
  // طلب عدم ذكر اسمه: behind these stands a verbal noun.
  return CONDITIONS.has(before) || before === NOT;
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
  'سجل',
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
  if (!WARADA.has(keyAt(scene, i)) || infoAt(scene, i + 1).func?.startsWith('preposition')) return found;
  // ورد الوزير بأن is و and رد; ورد في البيان أن is one word.
  const answers = cueReadings(wordOf(keyAt(scene, i).slice(1))).find((cue) => cue.form === 'verb' && !cue.passive);
  const prefix = behindLetters(scene, i, 1) - (scene.view.start[i] ?? 0);
  return answers ? { ...answers, conjunction: 'و', prefix } : found;
}

/** ودعت القيادة الله أن, سأل المولى أن: a prayer tells nobody anything. */
const PRAYING = new Set(['دعا', 'سأل', 'ناشد', 'رجا', 'طلب', 'تمنى']);
const PRAYED_TO = new Set(['الله', 'المولى', 'ربه']);
const LONGEST_PRAYER = 3;

export function isPrayer(scene: Scene, i: number, reading: CueReading): boolean {
  if (!PRAYING.has(reading.lemma)) return false;
  for (let j = i + 1; j <= i + LONGEST_PRAYER; j++)
    if (PRAYED_TO.has(keyAt(scene, j)) && !inName(scene, j)) return true;
  return false;
}
