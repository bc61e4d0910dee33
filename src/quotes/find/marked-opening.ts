import type { CueReading, Frame } from '../../lexicon/cues.js';
import type { Pair } from '../../text/marks.js';
import { PUNCT } from '../../text/view.js';
import type { SpeechAct } from '../../types.js';
import { isComma } from '../content/clause.js';
import { holdsClause, isNameInMarks, namesThing } from '../content/names.js';
import { beginsWithBa } from '../content/prefixes.js';
import { infoAt, inName, isWord, keyAt, pairFrom, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { rawMentionAt } from '../speakers/raw.js';
import { ARTICLE, isApposed, isPhrase, namesSubject, PHRASE_ACTS } from './marked-source.js';

/** The frame that a preposition between a cue and its content stands for. */
export const PREPOSITION_FRAMES: Readonly<Record<string, Frame>> = {
  إلى: 'ila-an',
  الى: 'ila-an',
  على: 'ala-an',
  من: 'min-an',
  عن: 'an-an',
  في: 'fi-an',
  ب: 'bi-noun',
  ل: 'li-an',
};

/** Marks of this many words are speech under any verb that can introduce it; fewer must stand right behind the subject. */
const LONG_SPEECH = 6;
/** A source in marks is named in so many words at most. */
const LONGEST_NAME = 4;
/** True for a pair that opens speech under this cue, and not a name that stands in marks. */
export function marksSpeak(scene: Scene, reading: CueReading, cueLast: number, at: number): boolean {
  const pair = pairFrom(scene, at);
  if (!pair) return false;
  if (judges(scene, reading, pair.inner.first, at) && !inName(scene, pair.inner.first)) return true;
  if (isNameInMarks(scene, pair)) return false;
  // القرار الذي اعتبروه "جائرا"
  if (reading.act === 'think' && reading.enclitic !== '' && at === cueLast) return true;
  if (leadInside(scene, reading, pair.inner.first) > 0 || takesBa(scene, reading, pair.inner.first)) return true;
  // لأسباب عدة من بينها "…": what is counted up.
  if (COUNTED.test(keyAt(scene, at - 1))) return false;
  const size = pair.inner.last - pair.inner.first;
  // في رده حول "…"، أن: the topic before the clause.
  const brief = size <= LONGEST_NAME || ABOUT.test(keyAt(scene, at - 1)) || !holdsClause(scene, pair.inner);
  if (brief && introducesClause(scene, pair.close + 1)) return false;
  const named = isPhrase(scene, cueLast - 2) || isApposed(scene, pair.close + 1) || namesSubject(scene, reading, pair);
  if (size < LONGEST_NAME && at === cueLast && named) return false;
  if (size === 1 && reading.enclitic === '' && qualifies(scene, pair.inner.first, at)) return false;
  // تضيف "المدار" إلى قائمة شركائها: what is added to something else is a thing.
  if (reading.act === 'add' && /^(?:\u0625\u0644\u0649|\u0627\u0644\u0649)$/u.test(keyAt(scene, pair.close + 1)))
    return false;
  const governor = governedBy(scene, at, cueLast);
  // أخذه على دوره في "…": the pronoun is the object that the phrase would be.
  const fragment = governor === '' && reading.enclitic === '' ? fragmentStart(scene, reading, cueLast, at) : -1;
  // أكد على أهمية "…": the noun that the verb governs does not name what is in marks.
  if (fragment >= 0 && at - fragment <= 1 && reading.form !== 'noun') return true;
  if (size > 1 && isWhole(scene, reading, cueLast, at)) return true;
  if (namesThing(scene, pair)) return false;
  if (writes(scene, reading, cueLast, pair)) return true;
  if (fragment >= 0) return true;
  const speech = reading.frames.has('marks') || reading.frames.has('colon');
  if (governor !== '') return takesPhrase(reading, governor) || (size >= LONG_SPEECH - 1 && !reading.weak);
  // قال الوزير خلال "المؤتمر الدولي لمواجهة التصحر": where or when he said it.
  if (infoAt(scene, at - 1).func === 'preposition') return false;
  const adjacent = at === cueLast || endsAt(scene, cueLast, at);
  if (!speech)
    return (
      (reading.frames.has('noun') || PHRASE_ACTS.has(reading.act)) &&
      (adjacent || size >= LONG_SPEECH - 1) &&
      // ما عده المحتجون "…": the pronoun is what the marks call so.
      (!reading.weak || (reading.enclitic !== '' && infoAt(scene, cueLast - 2).func === 'relative'))
    );
  if (adjacent) return true;
  return size >= LONG_SPEECH || (size >= LONG_SPEECH - 2 && (!reading.weak || reading.act === 'demand'));
}

/**
 * دعا نظيره "إلى التهدئة", حذر "من أن الوضع صعب", أعلن "أن الطريق مفتوح": how many words at the head of the marks are what
 * the verb takes, and no part of what was said.
 */
export function leadInside(scene: Scene, reading: CueReading, first: number): number {
  const { comp } = infoAt(scene, first);
  if (comp) return !comp.below && !comp.conjoined && comp.preposition === '' && reading.frames.has('an') ? 1 : 0;
  const frame = PREPOSITION_FRAMES[keyAt(scene, first)];
  if (!frame || frame === 'fi-an' || !takesPhrase(reading, keyAt(scene, first))) return 0;
  if (infoAt(scene, first + 1).comp) return 2;
  // أكد "على الجميع أن يعملوا": what everybody must do is said.
  return frame === 'ala-an' && ARTICLE.test(keyAt(scene, first + 1)) ? 0 : 1;
}

const COUNTED = /^[وف]?(?:بين|من|[أا]هم|[أا]برز)(?:ها|هم)$/u;
const ABOUT = /^(?:\u062d\u0648\u0644|\u0628\u0634\u0623\u0646|\u0628\u062e\u0635\u0648\u0635)$/u;

/** The acts whose verb takes somebody first and then a phrase with ب: اتهم الحكومة "بارتكاب جرائم". */
const OF_SOMEBODY: ReadonlySet<SpeechAct> = new Set(['accuse', 'threaten', 'promise', 'demand']);

function takesBa(scene: Scene, { act }: CueReading, first: number): boolean {
  return OF_SOMEBODY.has(act) && beginsWithBa(scene, first);
}

/** قال الناخبون "المحتملون" إن: a word with its article behind another is its adjective. */
function qualifies(scene: Scene, first: number, at: number): boolean {
  return ARTICLE.test(keyAt(scene, first)) && ARTICLE.test(keyAt(scene, at - 1));
}

/** اعتبر الوزير القرار "خطأ كبيرا": what a definite thing is held to be is indefinite, and stands right behind it. */
function judges(scene: Scene, reading: CueReading, first: number, at: number): boolean {
  if (reading.act !== 'think' || !reading.frames.has('noun') || !isWord(scene, at - 1)) return false;
  // أحد مخططات التنظيم الإرهابي "داعش": its name.
  if ((scene.entityAt[first] ?? -1) >= 0) return false;
  return (
    (ARTICLE.test(keyAt(scene, at - 1)) || HIM.test(keyAt(scene, at - 1))) &&
    !/^(?:[\u0648\u0628\u0644\u0643]?\u0627|\u0644)\u0644/u.test(keyAt(scene, first))
  );
}

/** معتبرا إياه "خطأ كبيرا" */
const HIM = /^[إا]ياه/u;

/** From a verb of saying to marks that end its sentence stand its subject and where it was said, in so many words at most. */
const FARTHEST_SENTENCE = 14;

/** غرد الوزير على حسابه في تويتر "هذا أمر طبيعي".: a clause in marks that ends the sentence of a clear verb is what was said. */
function writes(scene: Scene, reading: CueReading, cueLast: number, pair: Pair): boolean {
  if (reading.weak || !reading.frames.has('marks') || !SPEAKING.has(reading.act) || reading.enclitic !== '')
    return false;
  if (pair.open - cueLast > FARTHEST_SENTENCE || governedBy(scene, pair.open, cueLast) !== '') return false;
  const ends =
    scene.view.kind[pair.close + 1] === PUNCT || scene.view.line[pair.close + 1] !== scene.view.line[pair.open];
  return ends && holdsClause(scene, pair.inner);
}

const SPEAKING: ReadonlySet<SpeechAct> = new Set(['say', 'add', 'write', 'answer']);

/** أشاد بـ"…", دعا إلى "…": the preposition is one that the verb takes; زميلته في "…" is not. */
function takesPhrase(reading: CueReading, governor: string): boolean {
  if (governor === '\u0628' && reading.frames.has('bi-noun')) return true;
  if (/^[\u0625\u0627]\u0644\u0649$/u.test(governor) && reading.frames.has('ila-noun')) return true;
  const frame = PREPOSITION_FRAMES[governor];
  if (PHRASE_ACTS.has(reading.act) && !/^(?:\u0639\u0644\u0649|\u0641\u064a)$/u.test(governor)) return true;
  return frame !== undefined && reading.frames.has(frame);
}

/** A noun phrase leads to its marks in so many words at most. */
const LONGEST_FRAGMENT = 10;

/**
 * أكد على ضرورة "…", شدد على رفض ما وصفه بـ"…": the first word of the phrase that the verb governs by its
 * preposition and that holds the marks, or -1.
 */
export function fragmentStart(scene: Scene, reading: CueReading, from: number, at: number): number {
  if (at - from > LONGEST_FRAGMENT) return -1;
  const pair = pairFrom(scene, at);
  const size = pair ? pair.inner.last - pair.inner.first : 0;
  let first = -1;
  for (let j = from; j < at; j++) {
    if (scene.view.kind[j] === PUNCT) first = -1;
    const frame = PREPOSITION_FRAMES[keyAt(scene, j)];
    if (first < 0 && frame && frame !== 'fi-an' && reading.frames.has(frame) && j + 1 < at) first = j + 1;
    else if (first < 0 && (size >= SHORTEST_CLAUSE || j === at - 1) && isGovernedByBa(scene, reading, j)) first = j;
  }
  return first;
}

/** Behind a verb these are adverbs, and no phrase that it governs. */
const ADVERBS = new Set(['بقوله', 'بقولها', 'بشكل', 'بشأن', 'بسبب']);
const SHORTEST_GOVERNED = 4;
/** طالب بقانون يعاقب "الكفر": a word or two deep in the phrase are called so, and not said. */
const SHORTEST_CLAUSE = 3;

/** وعد بنشر النتائج "خلال أيام", طالب بوقف "الهدر": the phrase that the verb takes with ب, which is written with its first word. */
function isGovernedByBa(scene: Scene, reading: CueReading, i: number): boolean {
  const key = keyAt(scene, i);
  if (!reading.frames.has('bi-noun') || !key.startsWith('\u0628') || key.length < SHORTEST_GOVERNED) return false;
  if (inName(scene, i) || ADVERBS.has(key)) return false;
  const { noun, func, comp } = infoAt(scene, i);
  if (/^بال(?:قول|تأكيد|تشديد|إشارة|تذكير|تنبيه)$/u.test(key)) return false;
  return func === null && comp === null && (noun === null || noun.prefix > 0);
}

/** ذكرت "ديلي هورايزن" أن …: what stands between a name in marks and its clause. */
function introducesClause(scene: Scene, at: number): boolean {
  if (infoAt(scene, at).comp || keyAt(scene, at) === ':') return true;
  // قال "سالم الأحمد" لـ"الوطن": the name stands before whom he tells.
  const told = keyAt(scene, at) === 'ل' ? pairFrom(scene, at + 1) : undefined;
  if (told && (keyAt(scene, told.close + 1) === ':' || infoAt(scene, told.close + 1).comp)) return true;
  // تقول الشركة المالكة، "بحر الشمال"، إنها: the name stands between commas.
  // بـ"الكاذبة"، وبأن "هدفها الإثارة": the second of two goes on.
  if (isComma(scene, at)) return infoAt(scene, at + 1).comp?.conjoined === false;
  return infoAt(scene, at).func === 'preposition' && infoAt(scene, at + 1).comp !== null;
}

/** A verb of saying reaches its marks past so many words of manner or place. */
const LONGEST_MANNER = 4;

/** قالت بلهجة غاضبة "سئمنا الوعود".: marks that end the clause of a plain verb of saying hold what was said, however short. */
function isWhole(scene: Scene, reading: CueReading, cueLast: number, at: number): boolean {
  const close = pairFrom(scene, at)?.close ?? at;
  if (reading.act !== 'say' || reading.weak || reading.enclitic !== '' || at - cueLast > LONGEST_MANNER) return false;
  for (let j = cueLast; j < at; j++)
    if (!isWord(scene, j) || infoAt(scene, j).func || infoAt(scene, j).noun?.class === 'medium') return false;
  return scene.view.kind[close + 1] === PUNCT || scene.view.line[close + 1] !== scene.view.line[at];
}

/** True where the subject behind the cue reaches right to the mark. */
function endsAt(scene: Scene, cueLast: number, at: number): boolean {
  const subject = mentionAt(scene, cueLast) ?? rawMentionAt(scene, cueLast);
  return subject !== null && (subject.last === at || (subject.last === at - 1 && !isWord(scene, at - 1)));
}

/** The preposition that stands right before a mark, as a word or a clitic of its own: بـ"…", إلى "…". */
export function governedBy(scene: Scene, at: number, cueLast: number): string {
  if (at - 1 < cueLast) return '';
  const before = keyAt(scene, at - 1);
  if (/^(?:باعتبار|بوصف)(?:ه|ها|هم|هما)$/u.test(before)) return 'ب';
  return /^(?:[بلك]|إلى|الى|على|من|عن|في)$/u.test(before) ? before : '';
}
