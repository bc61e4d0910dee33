import type { CueReading } from '../../lexicon/cues.js';
import { NUMBER, PUNCT } from '../../text/view.js';
import type { SpeechAct } from '../../types.js';
import type { Opener } from '../draft.js';
import { infoAt, inName, isWord, keyAt, lineOf, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { asideEnd, isSecond, leavesAside } from '../speakers/rare.js';
import { agreesBefore } from '../speakers/subject.js';
import { actsAsVerb, isTrade } from '../speakers/verb-sense.js';
import { frameAllows } from './frames.js';
import { governedBy, leadInside, marksSpeak, PREPOSITION_FRAMES } from './marked-opening.js';
import { questionAt } from './question.js';
import { isBeside, isSeat, isUntold } from './site.js';

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
const FURTHEST = 40;
/** Who asks, thinks or writes has an object, and an أن far behind it is of another clause. */
const FAR = 24;
const WITH_OBJECT: ReadonlySet<SpeechAct> = new Set(['demand', 'think', 'write']);
const STOP = /^(?:[.!?\u061f]+|\u2026)$/u;

function colonOpening(scene: Scene, at: number, line: number): Opening | null {
  // http://, 12:30
  if (
    keyAt(scene, at + 1).startsWith('/') ||
    (scene.view.kind[at - 1] === NUMBER && scene.view.kind[at + 1] === NUMBER)
  )
    return null;
  let first = at + 1;
  // أبرزهم: سامي رشيد, عدة مخالفات، منها:, أي: what the word before the colon counts up is no speech.
  if (COUNTING.test(keyAt(scene, at - 1)) || NAMES.test(keyAt(scene, at - 2))) return null;
  if (FIRST.test(keyAt(scene, first)) && TWO.test(keyAt(scene, at - 1))) return null;
  // جاءت الجوائز على النحو التالي: الكأس للأهلي
  if (keyAt(scene, at - 2) === WAY && (scene.opens[first] ?? -1) < 0) return null;
  if (scene.view.line[first] !== line) {
    if ((scene.opens[first] ?? -1) < 0) return null;
  }
  const pair = scene.opens[first] ?? -1;
  if (pair >= 0) first = scene.pairs[pair]?.inner.first ?? first;
  const reported = pair < 0 && infoAt(scene, first).comp !== null;
  return { opener: reported ? 'complementizer' : 'colon', at, first: reported ? first + 1 : first, pair, governed: '' };
}

const TWO = /ين$/u;
const WAY = 'النحو';
const COUNTING =
  /^[\u0648\u0641]?(?:[\u0623\u0627]ي|ه[وي]|هما?|[\u0623\u0627](?:هم|برز|ول|شهر)ها?م?|من(?:ها|هم)|بين(?:ها|هم)|كال(?:تالي|[\u0622\u0627]تي)|ب?عنوان(?:ه|ها)?)$/u;
/** سرقتين: الأولى في المحطة */
const FIRST = /^(?:الأولى?|أولا?هما|[أإ]حدا?هما)$/u;

/** أسماء الفائزين: */
const NAMES = /^\u0628?[\u0623\u0627]\u0633\u0645\u0627\u0621$/u;

/** True where the search must not pass: the end of the sentence, a participle or a new verb of saying. */
function blocks(scene: Scene, at: number, cueLast: number): boolean {
  // زاد الوزير الدعم، وتردد أن: rumour begins another clause.
  if (RUMOUR.test(keyAt(scene, at)) && infoAt(scene, at + 1).comp?.preposition === '') return at > cueLast;
  // مازح الضيف المذيعة لكنه لم يعلم أن, ، كما أن بيانها أظهر أن: behind "but" and "as well" begins another clause.
  const but = BUT.test(keyAt(scene, at)) || (TURNS.test(keyAt(scene, at)) && infoAt(scene, at + 1).comp !== null);
  if (but || answers(scene, at)) return at > cueLast;
  // A full stop behind د. or inside a number ends nothing.
  if (STOP.test(keyAt(scene, at)) && scene.segmentOf[at] !== scene.segmentOf[at + 1]) return true;
  const { cues, func } = infoAt(scene, at);
  const cue = cues[0];
  // المزاعم القائلة بأن: they say so, and not whoever speaks of them.
  if (cue?.form === 'participle' && cue.definite && cue.lemma === SAY) return at > cueLast;
  // رحب المدير بالضيوف، متمنيا أن: behind a comma even a weak participle takes what follows.
  const wishes = cue?.form === 'participle' && scene.view.kind[at - 1] === PUNCT;
  const opens = wishes || opensNext(scene, at) || (cue && startsReport(scene, at, cue));
  if (!cue || cue.ambiguous || (cue.weak && !opens) || func || inName(scene, at) || isUntold(scene, at)) return false;
  if (cue.form === 'participle') return at > cueLast && !isSeat(scene, at) && isCircumstance(scene, at, cue);
  // رجل يدعى كريس, فيروس فليم: a passive describes the noun before it.
  if (cue.form !== 'verb' || cue.passive || at <= cueLast || isTrade(scene, at)) return false;
  return infoAt(scene, at - 1).func !== 'relative' && !isBeside(scene, at) && !describes(scene, at);
}

/** سأل النائب عن الخطة، فرد الوزير بأنها جاهزة: whoever answers is somebody else. */
function answers(scene: Scene, at: number): boolean {
  return ANSWERED.test(keyAt(scene, at)) && scene.view.kind[at - 1] === PUNCT && actsAsVerb(scene, at);
}

const ANSWERED = /^[\u0648\u0641]\u0631\u062f\u062a?$/u;

const RUMOUR = /^[\u0648\u0641]?(?:\u062a\u0631\u062f\u062f|\u0642\u064a\u0644)$/u;
const BUT = /^\u0648?\u0644\u0643\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?$/u;
const TURNS = /^\u0648?(?:كما|غير|إلا|بيد)$/u;
const SAY = '\u0642\u0627\u0644';

/** وصف سعد الوضع بالكارثي وذكر أن: even a weak verb reports behind و and right before أن. */
function opensNext(scene: Scene, at: number): boolean {
  return infoAt(scene, at).cues[0]?.conjunction !== '' && infoAt(scene, at + 1).comp !== null;
}

/** أشاد الوزير بالعمال، وذكر المكتب أن: even a verb that often says nothing opens a sentence with its subject behind it. */
function startsReport(scene: Scene, at: number, cue: CueReading): boolean {
  if (cue.form !== 'verb' || cue.conjunction !== '\u0648' || cue.tense !== 'past' || cue.person !== 3) return false;
  const subject = mentionAt(scene, at + 1);
  return subject !== null && subject.clitic === '' && cue.enclitic === '' && agreesBefore(cue, subject);
}

/** خبراء استطلعت الوكالة آراءهم: whom somebody has asked, and nothing that he says. */
export function isOfPoll(scene: Scene, at: number): boolean {
  const asked = infoAt(scene, at - 1).noun;
  return asked?.human === true && !asked.definite && isWord(scene, at - 1) && ASKED.test(keyAt(scene, at));
}

const ASKED = /^\u0627\u0633\u062a\u0637\u0644\u0639\u062a(?:\u0647\u0645)?$/u;

/** في بيان أوردته الوكالة, في رسالة داخلية اطلعت عليها الصحيفة: a verb behind an indefinite text only says more of it. */
function describes(scene: Scene, at: number): boolean {
  if (infoAt(scene, at).cues[0]?.conjunction !== '') return false;
  if (isOfPoll(scene, at)) return true;
  return [at - 1, at - 2].some((i) => {
    const { noun } = infoAt(scene, i);
    return (
      noun !== null && !noun.definite && (noun.class === 'medium' || noun.class === 'document') && isWord(scene, at - 1)
    );
  });
}

/** كشف مصدر عن انهيار، فيما اكد مسؤول ان, بعد أن كشفت الصحيفة أن: behind "while" another says something else, though the hamza is missing. */
function opensOther(scene: Scene, at: number): boolean {
  const after = infoAt(scene, at).comp !== null && keyAt(scene, at - 1) === LATER;
  if (!after && !WHILE.test(keyAt(scene, at))) return false;
  return infoAt(scene, at + 1).cues.some(({ form, passive }) => form === 'verb' && !passive);
}

const LATER = 'بعد';
const WHILE = /^(?:فيما|بينما|بعدما|عندما|حيث)$/u;

/** How somebody said it, and not another saying: قال مازحا إن. */
const MANNERS = new Set(['مزح', 'مازح', 'سخر']);
/** Acts whose feminine participle is no adjective of the noun before it: قالت الوزيرة مضيفة, but إحاطة موجزة. */
const PLAIN_ACTS: ReadonlySet<SpeechAct> = new Set(['say', 'add', 'stress', 'point', 'announce']);

/** A participle in the accusative that reports on its own. */
function isCircumstance(scene: Scene, at: number, cue: CueReading): boolean {
  if (!cue.accusative || cue.definite || MANNERS.has(cue.lemma)) return false;
  if (!/\u0629$/u.test(keyAt(scene, at)) || PLAIN_ACTS.has(cue.act)) return true;
  return scene.view.kind[at - 1] === PUNCT;
}

/** What is stressed, pointed to or asked for without a clause. */
export const FILLERS = new Set('ضرورة أهمية وجوب حق حرص التزام استعداد رفض دعم حتمية'.split(' '));

/** بإمكان الشركة أن: the أن is theirs, however far off. */
const ABLE = new Set('بإمكان بامكان بوسع بمقدور باستطاعة بمستطاع'.split(' '));

/** أكد أهمية المشروع على أن ينتهي: these can be no verb. */
const NEEDS = /^(?:ضرورة|أهمية|وجوب)$/u;

const ON = 'على';

/** Looks forward from a cue for the word or mark that opens its content. */
export function openingAfter(scene: Scene, cueLast: number, reading: CueReading): Opening | null {
  const { view } = scene;
  const line = view.line[cueLast - 1] ?? 0;
  const limit = Math.min(view.size, cueLast + (WITH_OBJECT.has(reading.act) ? FAR : FURTHEST));
  const startInside = scene.inside[cueLast - 1] ?? -1;
  let filled = false;
  let on: boolean | null = null;
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
          first: pair.inner.first + leadInside(scene, reading, pair.inner.first),
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
    // شدد على أهمية تشكيل لجان على أن تتولى: the verb has what it takes, and a later أن is another's.
    filled ||=
      (ABLE.has(key) && reading.act !== 'say') ||
      (FILLERS.has(key) && (PREPOSITION_FRAMES[keyAt(scene, at - 1)] !== undefined ? at > cueLast : NEEDS.test(key)));
    // شدد على تطبيق الخطة، على أن تتولى اللجنة: "provided that"
    if (view.kind[at] === PUNCT || (key === ON && infoAt(scene, at + 1).comp === null)) on ??= key === ON;
    // كشف عن أهمية التعلم، وأن الطريق طويل
    const free = !filled || isSecond(scene, reading, cueLast, at);
    if (free && !(on && keyAt(scene, at - 1) === ON) && frameAllows(scene, reading, cueLast, at)) {
      if (leavesAside(scene, cueLast - 1, at)) return null;
      const quoted = scene.opens[at + 1] ?? -1;
      const colon = keyAt(scene, at + 1) === ':' ? 1 : 0;
      const first = at + 1 + colon + (keyAt(scene, at + 1) === key ? 1 : 0);
      return { opener: 'complementizer', at, first, pair: scene.opens[first] ?? quoted, governed: '' };
    }
    const asked = reading.frames.has('question') || reading.frames.has('kayfa') ? questionAt(scene, at) : -1;
    if (asked >= 0) return { opener: 'complementizer', at, first: asked, pair: -1, governed: '' };
    if (!blocks(scene, at, cueLast) && !opensOther(scene, at)) continue;
    const end = asideEnd(scene, cueLast, at);
    if (end < 0) return null;
    at = end;
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
