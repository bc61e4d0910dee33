import type { CueReading, Frame } from '../../lexicon/cues.js';
import { governsThat } from '../../lexicon/governors.js';
import { NUMBER, PUNCT } from '../../text/view.js';
import type { SpeechAct } from '../../types.js';
import { namesThing } from '../content/names.js';
import type { Opener } from '../draft.js';
import { infoAt, isWord, keyAt, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { rawMentionAt } from '../speakers/raw.js';

/** Where the content of a cue begins. */
export interface Opening {
  readonly opener: Opener;
  /** The token that opens it: complementizer, colon or mark. */
  readonly at: number;
  /** First token of the content. */
  readonly first: number;
  /** Pair of marks that holds the content, or -1. */
  readonly pair: number;
  /** Preposition that the cue governs before a mark: ب in أشاد بـ"…". */
  readonly governed: string;
}

/** Words between a verb and its أن in real news seldom exceed this; the limit keeps the search linear. */
const FURTHEST = 60;
const STOP = /^(?:[.!?\u061f]+|\u2026)$/u;
const PREPOSITION_FRAMES: Readonly<Record<string, Frame>> = {
  إلى: 'ila-an',
  الى: 'ila-an',
  على: 'ala-an',
  من: 'min-an',
  عن: 'an-an',
  في: 'fi-an',
  ب: 'bi-noun',
  ل: 'li-an',
};

function frameAllows(scene: Scene, reading: CueReading, cueLast: number, at: number): boolean {
  const comp = infoAt(scene, at).comp;
  if (!comp) return false;
  if (comp.preposition === 'ل') return reading.frames.has('li-an');
  if (comp.preposition === 'ك') return false;
  const before = keyAt(scene, at - 1);
  if (at - 1 >= cueLast) {
    const frame = PREPOSITION_FRAMES[before];
    if (frame) return reading.frames.has(frame);
    const { func } = infoAt(scene, at - 1);
    if (governsThat(before) || func === 'preposition' || (func === 'conjunction' && at - 1 > cueLast)) return false;
  }
  return !comp.conjoined;
}

/** Marks of this many words are speech under any verb that can introduce it; fewer must stand right behind the subject. */
const LONG_SPEECH = 6;
/** A source in marks is named in so many words at most. */
const LONGEST_NAME = 4;
/** The acts that take a mere quoted phrase: وصف، أشاد، دعا. */
const PHRASE_ACTS: ReadonlySet<SpeechAct> = new Set([
  'call',
  'praise',
  'condemn',
  'criticize',
  'demand',
  'accuse',
  'warn',
  'threaten',
  'express',
  'promise',
  'deny',
]);

/** True for a pair that opens speech under this cue, and not a name that stands in marks. */
function marksSpeak(scene: Scene, reading: CueReading, cueLast: number, at: number): boolean {
  const pair = scene.pairs[scene.opens[at] ?? -1];
  if (!pair || namesThing(scene, pair)) return false;
  const size = pair.inner.last - pair.inner.first;
  if (size <= LONGEST_NAME && introducesClause(scene, pair.close + 1)) return false;
  const speech = reading.frames.has('marks') || reading.frames.has('colon');
  if (governedBy(scene, at, cueLast) !== '') {
    const frame = PREPOSITION_FRAMES[governedBy(scene, at, cueLast)];
    if (reading.frames.has('bi-noun') || reading.frames.has('ila-noun') || PHRASE_ACTS.has(reading.act)) return true;
    if (frame && reading.frames.has(frame)) return true;
    return size >= LONG_SPEECH - 1 && !reading.weak;
  }
  if (fragmentStart(scene, reading, cueLast, at) >= 0) return true;
  const adjacent = at === cueLast || endsAt(scene, cueLast, at);
  if (!speech)
    return (
      (reading.frames.has('noun') || PHRASE_ACTS.has(reading.act)) &&
      (adjacent || size >= LONG_SPEECH - 1) &&
      !reading.weak
    );
  if (adjacent) return true;
  return size >= LONG_SPEECH || (size >= LONG_SPEECH - 2 && !reading.weak);
}

/** A noun phrase leads to its marks in so many words at most. */
const LONGEST_FRAGMENT = 16;

/**
 * أكد على ضرورة "…", شدد على رفض ما وصفه بـ"…": the first word of the phrase that the verb governs by its
 * preposition and that holds the marks, or -1.
 */
export function fragmentStart(scene: Scene, reading: CueReading, from: number, at: number): number {
  if (at - from > LONGEST_FRAGMENT) return -1;
  let first = -1;
  for (let j = from; j < at; j++) {
    if (scene.view.kind[j] === PUNCT) first = -1;
    const frame = PREPOSITION_FRAMES[keyAt(scene, j)];
    if (first < 0 && frame && frame !== 'fi-an' && reading.frames.has(frame) && j + 1 < at) first = j + 1;
  }
  return first;
}

/** ذكرت "ديلي هورايزن" أن …: what stands between a name in marks and its clause. */
function introducesClause(scene: Scene, at: number): boolean {
  if (infoAt(scene, at).comp || keyAt(scene, at) === ':') return true;
  return infoAt(scene, at).func === 'preposition' && infoAt(scene, at + 1).comp !== null;
}

/** True where the subject behind the cue reaches right to the mark. */
function endsAt(scene: Scene, cueLast: number, at: number): boolean {
  const subject = mentionAt(scene, cueLast) ?? rawMentionAt(scene, cueLast);
  return subject !== null && (subject.last === at || (subject.last === at - 1 && !isWord(scene, at - 1)));
}

/** The preposition that stands right before a mark, as a word or a clitic of its own: بـ"…", إلى "…". */
function governedBy(scene: Scene, at: number, cueLast: number): string {
  if (at - 1 < cueLast) return '';
  const before = keyAt(scene, at - 1);
  if (/^(?:باعتبار|بوصف)(?:ه|ها|هم|هما)$/u.test(before)) return 'ب';
  return /^(?:[بلك]|إلى|الى|على|من|عن|في)$/u.test(before) ? before : '';
}

function colonOpening(scene: Scene, at: number, line: number): Opening | null {
  // http://, 12:30
  if (
    keyAt(scene, at + 1).startsWith('/') ||
    (scene.view.kind[at - 1] === NUMBER && scene.view.kind[at + 1] === NUMBER)
  )
    return null;
  let first = at + 1;
  if (scene.view.line[first] !== line) {
    if ((scene.opens[first] ?? -1) < 0) return null;
  }
  const pair = scene.opens[first] ?? -1;
  if (pair >= 0) first = scene.pairs[pair]?.inner.first ?? first;
  const reported = pair < 0 && infoAt(scene, first).comp !== null;
  return { opener: reported ? 'complementizer' : 'colon', at, first: reported ? first + 1 : first, pair, governed: '' };
}

/** True where the search must not pass: the end of the sentence, a participle or a new verb of saying. */
function blocks(scene: Scene, at: number, cueLast: number): boolean {
  // A full stop behind د. or inside a number ends nothing.
  if (STOP.test(keyAt(scene, at)) && scene.segmentOf[at] !== scene.segmentOf[at + 1]) return true;
  const { cues, func } = infoAt(scene, at);
  const cue = cues[0];
  if (!cue || cue.ambiguous || cue.weak || func || (scene.entityAt[at] ?? -1) >= 0) return false;
  if (cue.form === 'participle') return cue.accusative && !cue.definite && at > cueLast;
  if (cue.form !== 'verb' || at <= cueLast) return false;
  return infoAt(scene, at - 1).func !== 'relative' && !describes(scene, at);
}

/** في بيان أوردته الوكالة, في رسالة داخلية اطلعت عليها الصحيفة: a verb behind an indefinite text only says more of it. */
function describes(scene: Scene, at: number): boolean {
  if (infoAt(scene, at).cues[0]?.conjunction !== '') return false;
  return [at - 1, at - 2].some((i) => {
    const { noun } = infoAt(scene, i);
    return (
      noun !== null && !noun.definite && (noun.class === 'medium' || noun.class === 'document') && isWord(scene, at - 1)
    );
  });
}

/** Looks forward from a cue for the word or mark that opens its content. */
export function openingAfter(scene: Scene, cueLast: number, reading: CueReading): Opening | null {
  const { view } = scene;
  const line = view.line[cueLast - 1] ?? 0;
  const limit = Math.min(view.size, cueLast + FURTHEST);
  const startInside = scene.inside[cueLast - 1] ?? -1;
  for (let at = cueLast; at < limit && (view.line[at] === line || keyAt(scene, at - 1) === ':'); at++) {
    const key = keyAt(scene, at);
    if ((scene.inside[at] ?? -1) !== startInside && (scene.closes[at] ?? -1) === startInside && startInside >= 0)
      return null;
    if (key === ':') {
      const found = colonOpening(scene, at, line);
      if (found) return found;
    }
    const pairIndex = scene.opens[at] ?? -1;
    if (pairIndex >= 0) {
      const pair = scene.pairs[pairIndex];
      if (!pair) continue;
      if (marksSpeak(scene, reading, cueLast, at)) {
        return {
          opener: 'marks',
          at,
          first: pair.inner.first,
          pair: pairIndex,
          governed: governedBy(scene, at, cueLast),
        };
      }
      if (pair.repair === 'unclosed') return null;
      at = pair.close;
      continue;
    }
    if (key === '(') {
      at = closingBracket(scene, at, limit);
      continue;
    }
    if (frameAllows(scene, reading, cueLast, at)) {
      const quoted = scene.opens[at + 1] ?? -1;
      const colon = keyAt(scene, at + 1) === ':' ? 1 : 0;
      const first = at + 1 + colon;
      return { opener: 'complementizer', at, first, pair: scene.opens[first] ?? quoted, governed: '' };
    }
    const asked = reading.frames.has('question') || reading.frames.has('kayfa') ? questionAt(scene, at) : -1;
    if (asked >= 0) return { opener: 'complementizer', at, first: asked, pair: -1, governed: '' };
    if (blocks(scene, at, cueLast)) return null;
  }
  return null;
}

const QUESTIONS = new Set(['كيف', 'لماذا', 'متى', 'أين', 'اين', 'هل', 'ماذا', 'كم', 'لم']);

/** تساءل عما إذا كان, استفسر كيف: the first word of an indirect question, or -1. The particle "whether" is left out. */
function questionAt(scene: Scene, at: number): number {
  const key = keyAt(scene, at);
  if (/^(?:عما|ما|فيما)$/u.test(key) && /^[\u0625\u0627]\u0630\u0627$/u.test(keyAt(scene, at + 1))) return at + 2;
  if (/^[\u0625\u0627]\u0646$/u.test(key) && /^(?:كان|كانت)$/u.test(keyAt(scene, at + 1))) return at + 1;
  return QUESTIONS.has(key) ? at : -1;
}

function closingBracket(scene: Scene, at: number, limit: number): number {
  const line = scene.view.line[at];
  for (let j = at + 1; j < limit && scene.view.line[j] === line; j++) if (keyAt(scene, j) === ')') return j;
  return at;
}

/** The range that an opening gives: the inside of its marks, or all that follows. */
export function contentOf(scene: Scene, opening: Opening): { first: number; last: number } {
  const pair = scene.pairs[opening.pair];
  if (pair && opening.first === pair.inner.first) return { first: pair.inner.first, last: pair.inner.last };
  const line = scene.view.lines[scene.view.line[opening.at] ?? 0];
  return { first: opening.first, last: line?.last ?? scene.view.size };
}
