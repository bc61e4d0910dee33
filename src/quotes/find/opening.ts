import type { CueReading } from '../../lexicon/cues.js';
import { PUNCT } from '../../text/view.js';
import type { SpeechAct } from '../../types.js';
import { infoAt, keyAt, lineOf, type Scene } from '../scene.js';
import { asideEnd, isSecond, leavesAside } from '../speakers/rare.js';
import { colonOpening } from './colon-opening.js';
import type { Opening } from './content-start.js';
import { frameAllows } from './frames.js';
import { governedBy, leadInside, marksSpeak, PREPOSITION_FRAMES } from './marked-opening.js';
import { blocks, opensOther } from './opening-blocks.js';
import { questionAt } from './question.js';

/** Words between a verb and its أن in real news seldom exceed this; the limit keeps the search linear. */
const FURTHEST = 40;
/** Who asks, thinks or writes has an object, and an أن far behind it is of another clause. */
const FAR = 24;
const WITH_OBJECT: ReadonlySet<SpeechAct> = new Set(['demand', 'think', 'write']);

/** What is stressed, pointed to or asked for without a clause. */
export const FILLERS = new Set('ضرورة أهمية وجوب حق حرص التزام استعداد رفض دعم حتمية'.split(' '));

/** بإمكان الشركة أن: the أن is theirs, however far off. */
const ABLE = new Set('بإمكان بامكان بوسع بمقدور باستطاعة بمستطاع'.split(' '));

/** أكد أهمية المشروع على أن ينتهي: these can be no verb. */
const NEEDS = /^(?:ضرورة|أهمية|وجوب)$/u;

const ON = 'على';

/** What a search for the opening of a cue's content has passed. */
interface Search {
  readonly scene: Scene;
  readonly reading: CueReading;
  readonly cueLast: number;
  /** The cue has what it takes: شدد على أهمية. */
  filled: boolean;
  /** Whether على without أن was met before any mark, or null where neither was. */
  on: boolean | null;
}

/** Notes what the word at `at` says of an أن behind it. */
function pass(search: Search, at: number): void {
  const { scene, reading, cueLast } = search;
  const key = keyAt(scene, at);
  // شدد على أهمية تشكيل لجان على أن تتولى: the verb has what it takes, and a later أن is another's.
  search.filled ||=
    (ABLE.has(key) && reading.act !== 'say') ||
    (FILLERS.has(key) && (PREPOSITION_FRAMES[keyAt(scene, at - 1)] !== undefined ? at > cueLast : NEEDS.test(key)));
  // شدد على تطبيق الخطة، على أن تتولى اللجنة: "provided that"
  if (scene.view.kind[at] === PUNCT || (key === ON && infoAt(scene, at + 1).comp === null)) search.on ??= key === ON;
}

/** Whether the أن at `at` is the cue's own. */
function leadsClause({ scene, reading, cueLast, filled, on }: Search, at: number): boolean {
  // كشف عن أهمية التعلم، وأن الطريق طويل
  const free = !filled || isSecond(scene, reading, cueLast, at);
  return free && !(on && keyAt(scene, at - 1) === ON) && frameAllows(scene, reading, cueLast, at);
}

function clauseOpening(scene: Scene, at: number): Opening {
  const quoted = scene.opens[at + 1] ?? -1;
  const colon = keyAt(scene, at + 1) === ':' ? 1 : 0;
  const first = at + 1 + colon + (keyAt(scene, at + 1) === keyAt(scene, at) ? 1 : 0);
  return { opener: 'complementizer', at, first, pair: scene.opens[first] ?? quoted, governed: '' };
}

/** Marks that hold what is said, or null. */
function markedOpening({ scene, reading, cueLast }: Search, at: number, pair: number): Opening | null {
  const inner = scene.pairs[pair]?.inner;
  if (!inner || !marksSpeak(scene, reading, cueLast, at)) return null;
  const first = inner.first + leadInside(scene, reading, inner.first);
  return { opener: 'marks', at, first, pair, governed: governedBy(scene, at, cueLast) };
}

/** سأل عما إذا كان, أوضح كيف: a question, or null. */
function askedOpening(scene: Scene, { frames }: CueReading, at: number): Opening | null {
  const first = frames.has('question') || frames.has('kayfa') ? questionAt(scene, at) : -1;
  return first >= 0 ? { opener: 'complementizer', at, first, pair: -1, governed: '' } : null;
}

/** Looks forward from a cue for the word or mark that opens its content. */
export function openingAfter(scene: Scene, cueLast: number, reading: CueReading): Opening | null {
  const { view } = scene;
  const line = view.line[cueLast - 1] ?? 0;
  const limit = Math.min(view.size, cueLast + (WITH_OBJECT.has(reading.act) ? FAR : FURTHEST));
  const within = scene.inside[cueLast - 1] ?? -1;
  const search: Search = { scene, reading, cueLast, filled: false, on: null };
  for (let at = cueLast; at < limit && (view.line[at] === line || keyAt(scene, at - 1) === ':'); at++) {
    if (within >= 0 && (scene.inside[at] ?? -1) !== within && scene.closes[at] === within) return null;
    const colon = keyAt(scene, at) === ':' ? colonOpening(scene, at, line) : null;
    if (colon) return colon;
    const pair = scene.opens[at] ?? -1;
    if (pair >= 0) {
      const marked = markedOpening(search, at, pair);
      if (marked || scene.pairs[pair]?.repair === 'unclosed') return marked;
      at = scene.pairs[pair]?.close ?? at;
      continue;
    }
    if (keyAt(scene, at) === '(') {
      at = closingBracket(scene, at, limit);
      continue;
    }
    pass(search, at);
    if (leadsClause(search, at)) return leavesAside(scene, cueLast - 1, at) ? null : clauseOpening(scene, at);
    const asked = askedOpening(scene, reading, at);
    if (asked) return asked;
    if (!blocks(scene, at, cueLast) && !opensOther(scene, at)) continue;
    at = asideEnd(scene, cueLast, at);
    if (at < 0) return null;
  }
  return null;
}

function closingBracket(scene: Scene, at: number, limit: number): number {
  const line = scene.view.line[at];
  for (let j = at + 1; j < limit && scene.view.line[j] === line; j++) if (keyAt(scene, j) === ')') return j;
  return at;
}

/** The range that an opening gives: the inside of its marks, or all that follows. */
export function contentOf(scene: Scene, opening: Opening): { first: number; last: number } {
  const pair = scene.pairs[opening.pair];
  if (pair && opening.first >= pair.inner.first && opening.first < pair.inner.last)
    return { first: opening.first, last: pair.inner.last };
  const line = lineOf(scene, opening.at);
  return { first: opening.first, last: line?.last ?? scene.view.size };
}
