import type { AccordingMatch } from '../../lexicon/according.js';
import { infoAt, isWord, keyAt, pairFrom, type Range, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { type Boundaries, contrasts, isAddition, isComma, THAT, WHILE } from './additions.js';
import { attributionAt, isPlan, PLANS } from './attribution.js';

export { isComma } from './additions.js';

const STOP = /^(?:[.!?\u061f]+|\u2026)$/u;
const TRIM_END = /^(?:\/\/|[.,\u060c\u061b;:\-\u2013\u2014]+|\u2026)$/u;
const COMMA = /^[,\u060c\u061b;]$/u;

function skipsPair(scene: Scene, i: number): number {
  const index = scene.opens[i] ?? -1;
  const pair = scene.pairs[index];
  return pair && pair.close > i ? Math.min(pair.close, scene.view.size - 1) : -1;
}

/** No reported clause is longer; the limit keeps a text without stops linear. */
export const LONGEST_CLAUSE = 400;

/** جاء ذلك خلال اللقاء, من جهة أخرى أعلن الوزير: print may forget the stop before it. */
function opensSentence(scene: Scene, i: number): boolean {
  const [key, next = '', third = ''] = [0, 1, 2].map((more) => keyAt(scene, i + more));
  if (/^\u0648?\u062c\u0627\u0621$/u.test(key ?? '')) return /^(?:ذلك|هذا)$/u.test(next);
  if (!/^(?:جهة|جانب|ناحية|صعيد|سياق|موضوع)$/u.test(next) || !/^(?:[\u0623\u0622\u0627]خرى?|ثانية|متصل)$/u.test(third))
    return false;
  const at = isComma(scene, i + 3) ? i + 4 : i + 3;
  return infoAt(scene, at).cues.some(
    ({ form, tense, conjunction }) => form === 'verb' && tense === 'past' && conjunction === '',
  );
}

/** End (exclusive) of the reported clause that begins at token `first`, not beyond `limit`. */
export function clauseEnd(scene: Scene, first: number, limit: number, boundaries: Boundaries, own = false): number {
  const end = Math.min(limit, first + LONGEST_CLAUSE);
  let brackets = 0;
  for (let i = first; i < end; i++) {
    const key = keyAt(scene, i);
    // (الذي يرى النقيب أنه ضروري): a clause that begins in brackets ends in them.
    if (key.startsWith('(')) brackets++;
    if (key === ')' && --brackets < 0 && i - first > 1) return i;
    if (i > first && (boundaries.has(i) || opensSentence(scene, i))) return i;
    const phrase = i > first && isWord(scene, i) && !key.startsWith('\u0641') ? attributionAt(scene, i) : null;
    if (phrase && phrase.phrase.takes !== 'medium' && hasSource(scene, phrase)) {
      // أن زوجته وبحسب التقارير الطبية تحتاج إلى علاج: behind a mere topic the phrase stands in the clause.
      if (phrase.prefix > 0 && isWord(scene, i - 1) && i - first <= LONGEST_TOPIC) {
        i = Math.max(i, (mentionAt(scene, phrase.last)?.last ?? 0) - 1);
        continue;
      }
      // أن السياح، حسب قوله، يفضلون الصيف
      const topic = phrase.phrase.repeats && i - first <= LONGEST_TOPIC + 1;
      const resumed = phrase.phrase.bare || topic || DASH.test(keyAt(scene, i - 1)) ? resumption(scene, i, limit) : -1;
      // ، كما يقول الخبير، بينما ينظر آخرون
      if (resumed < 0 || isAddition(scene, resumed + 1, boundaries)) return i;
      i = resumed;
      continue;
    }
    // إن أعضاءه قلقون: "من تجربتي …": speech behind a reported clause is a quotation of its own.
    if (key === ':' && i > first && infoAt(scene, i - 1).cues.length === 0 && speaksOn(scene, i + 1)) return i;
    const beyond = skipsPair(scene, i);
    if (beyond >= 0) {
      i = beyond;
      continue;
    }
    if ((scene.closes[i] ?? -1) >= 0 && scene.inside[first] === scene.closes[i]) return i;
    if (!own && STOP.test(key) && scene.segmentOf[i] !== scene.segmentOf[i + 1]) return i;
    // إن الحقل آمن بينما يقول الخبير غير ذلك: without a comma too.
    if (!own && i > first && key === WHILE && contrasts(scene, i, boundaries)) return i;
    if (own || !COMMA.test(key) || i === first || !isAddition(scene, i + 1, boundaries)) continue;
    // إن العامل المصاب، رغم خطورة حالته، سيعود: behind a mere topic comes what is said of it.
    const topic = mentionAt(scene, first)?.last === i || i - first < LONGEST_TOPIC;
    const concedes = CONCESSION.test(`${key} ${keyAt(scene, i + 1)} ${keyAt(scene, i + 2)}`);
    const resumed = topic && concedes ? resumption(scene, i + 1, limit) : -1;
    if (resumed < 0) return i;
    i = resumed;
  }
  return end;
}

/** A clause in marks has so many words at least; fewer are a name or a slogan that the clause itself leads to. */
const SHORTEST_SPEECH = 5;

function speaksOn(scene: Scene, i: number): boolean {
  const pair = pairFrom(scene, i);
  return pair !== undefined && pair.inner.last - pair.inner.first >= SHORTEST_SPEECH;
}

/** وفق الوزارة attributes, وفق الإمكانات does not: a noun behind the phrase has to be able to speak. */
function hasSource(scene: Scene, match: AccordingMatch): boolean {
  const { takes, bare, stance } = match.phrase;
  // باعتبار أن النقل هو الأساس: a reason, and nobody's.
  if (takes === 'an') return stance === 'distancing';
  // الشركة تفخر بهم، كما تشيد بجهودهم: nobody is named who praises them.
  if (bare) return !/^ب/u.test(keyAt(scene, match.last + 1));
  if (takes !== 'noun' && takes !== 'la-noun') return true;
  const mention = mentionAt(scene, match.last);
  if (mention) return !isPlan(mention);
  return infoAt(scene, match.last).cues.some((cue) => cue.form === 'noun' && !PLANS.has(cue.lemma));
}

/** An aside between commas is no end: قد تتجه، كما لوحت بذلك، إلى التصعيد. Gives the comma behind it, or -1. */
function resumption(scene: Scene, i: number, limit: number): number {
  const mark = DASH.test(keyAt(scene, i - 1)) ? DASH : COMMA;
  if (!mark.test(keyAt(scene, i - 1))) return -1;
  for (let j = i + 1; j < Math.min(limit, i + LONGEST_ASIDE); j++) if (mark.test(keyAt(scene, j))) return j;
  return -1;
}

const CONCESSION = / (?:رغم|برغم|على الرغم)/u;
const LONGEST_ASIDE = 8;
const DASH = /^[-\u2013]$/u;
const LONGEST_TOPIC = 2;

/** The range without punctuation at its ends; marks and brackets that close inside it stay. */
export function trimmed(scene: Scene, range: Range): Range {
  let { first, last } = range;
  // تتوقف القطارات، وذلك وفقا للشركة: what leads to the attribution.
  while (last > first && (TRIM_END.test(keyAt(scene, last - 1)) || keyAt(scene, last - 1) === THAT)) last--;
  while (first < last && TRIM_END.test(keyAt(scene, first))) first++;
  return { first, last };
}

/** The end of a segment, without the stop. */
export function segmentEnd(scene: Scene, i: number): number {
  return scene.segments[scene.segmentOf[i] ?? 0]?.last ?? scene.view.size;
}

/** قال إن الوضع «صعب... ولن نقبله»: marks that begin in a sentence belong to it whole, whatever stops stand in them. */
export function wholeEnd(scene: Scene, first: number): number {
  const end = segmentEnd(scene, first);
  let pair = scene.pairs[scene.inside[end] ?? -1];
  for (let around = pair; around && around.open > first; around = scene.pairs[around.parent]) pair = around;
  return pair && pair.open > first && pair.repair !== 'unclosed' ? pair.close + 1 : end;
}

export function segmentStart(scene: Scene, i: number): number {
  return scene.segments[scene.segmentOf[i] ?? 0]?.first ?? 0;
}
