import { isCommonForm } from '../lexicon/word-lists.js';
import { hasConjunction } from '../segment/clitics.js';
import { span } from '../text/span.js';
import type { Cue, Quote, QuoteKind, Span, SpeechAct } from '../types.js';
import { confidenceOf, isShort } from './confidence.js';
import { holdsOwn, isCalledSo, isNameInMarks } from './content/names.js';
import { beginsWithBa } from './content/prefixes.js';
import type { Draft } from './draft.js';
import { lowerBound } from './ranges.js';
import { behindLetters, infoAt, keyAt, type Range, type Scene } from './scene.js';
import type { Attributed } from './speakers/resolve.js';

function toSpan(scene: Scene, range: Range): Span {
  const { view } = scene;
  return span(view.text, view.start[range.first] ?? 0, view.end[range.last - 1] ?? 0);
}

/** The acts whose verb takes a phrase with ب, which is no part of what was said even inside the marks. */
const WITH_BA: ReadonlySet<SpeechAct> = new Set([
  'praise',
  'condemn',
  'call',
  'criticize',
  'accuse',
  'promise',
  'threaten',
  'demand',
]);

const SHORTEST_GOVERNED = 4;
const ARTICLE = /^(?:\u0627\u0644|\u0644\u0644)/u;
const LONGEST_LEAD = 3;
const PREPOSITION = /^(?:إلى|الى|على|من|عن)$/u;

/** أشاد "بنموذج الثقة": the preposition that the cue governs is left out, wherever the marks stand. */
function withoutGoverned(scene: Scene, draft: Draft, range: Range): Span {
  const whole = withoutConjunction(scene, draft, range);
  const word = scene.view.word[range.first];
  if (draft.opener !== 'marks' || draft.cue === null || !word?.key.startsWith('\u0628')) return whole;
  const { noun } = infoAt(scene, range.first);
  if (noun?.prefix === 0 || !(isOutside(scene, draft, range) || isConstruct(scene, draft, range))) return whole;
  return span(scene.view.text, behindLetters(scene, range.first, 1), whole.end);
}

/** وعد بنشر النتائج "خلال أيام": before the marks the phrase begins with the preposition, and with no word in ب. */
function isOutside(scene: Scene, { cue }: Draft, { first }: Range): boolean {
  const takes = cue?.reading?.frames.has('bi-noun') === true;
  return takes && (scene.inside[first] ?? -1) < 0 && !PREPOSITION.test(keyAt(scene, first - 1));
}

/** "بنموذج الثقة": inside the marks a phrase shows that its ب is a preposition, by what stands behind it or by its article. */
function isConstruct(scene: Scene, { cue }: Draft, { first }: Range): boolean {
  const word = scene.view.word[first];
  if (!cue || !WITH_BA.has(cue.act) || !word || word.key.length < SHORTEST_GOVERNED) return false;
  const ofSomething = !isCommonForm(word.key) && ARTICLE.test(keyAt(scene, first + 1));
  // اتهم الحكومة "بارتكاب جرائم": nobody is accused without it, and little demanded.
  const certain = cue.act === 'accuse' || cue.act === 'demand' || ARTICLE.test(word.key.slice(1));
  return ofSomething || (certain && beginsWithBa(scene, first));
}

/** وسيتأخر المشروع، بحسب الوزارة: what joins a clause to the writer's text nobody has said. */
function withoutConjunction(scene: Scene, { rule, closed }: Draft, range: Range): Span {
  const whole = toSpan(scene, range);
  const word = scene.view.word[range.first];
  const joined = rule.startsWith('according') && closed && word !== undefined && hasConjunction(word);
  return joined ? span(scene.view.text, behindLetters(scene, range.first, 1), whole.end) : whole;
}

function cueOf(scene: Scene, draft: Draft): Cue | null {
  const { cue } = draft;
  if (!cue) return null;
  const start = (scene.view.start[cue.first] ?? 0) + cue.prefix;
  const end = scene.view.end[cue.last - 1] ?? start;
  return {
    ...span(scene.view.text, start, Math.max(start, end)),
    lemma: cue.lemma,
    act: cue.act,
    stance: cue.stance,
    negated: isNegated(scene, cue.first),
  };
}

function isNegated(scene: Scene, i: number): boolean {
  return infoAt(scene, i - 1).func === 'negation';
}

/**
 * "يقول الناس إننا تجار": where one pair of marks holds the verb as well, they are the words of whoever tells of it. A
 * participle there (أن "الوضع صعب، موضحا أن …") goes on with his own.
 */
function isRetold(scene: Scene, { cue, opener }: Draft, around: number): boolean {
  if (around < 0 || opener !== 'complementizer') return false;
  return cue?.reading?.form === 'verb' && scene.inside[cue.first] === around;
}

/** The insides of the marks that lie in the content, or the content itself where marks hold it. */
function verbatimOf(scene: Scene, draft: Draft): Range[] {
  const { content } = draft;
  // أكد على ضرورة "احترام القانون": the marks that the cue leads to are his words, unless they are a name by themselves.
  const isName = draft.opener === 'marks' ? isNameInMarks : isCalledSo;
  const found: Range[] = [];
  const [head] = content;
  const spoken = head !== undefined && content.length > 1 && (scene.inside[head.first] ?? -1) >= 0;
  for (const range of content) {
    if (spoken && range !== head) {
      found.push(range);
      continue;
    }
    const around = scene.inside[range.first] ?? -1;
    const retold = isRetold(scene, draft, around);
    if (around >= 0 && (scene.pairs[around]?.inner.last ?? 0) >= range.last && !retold) {
      found.push(range);
      continue;
    }
    // The mark stands before the range, behind what the verb takes: دعا "إلى وقف الحرب" فورا.
    const from = lowerBound(scene.pairs, (pair) => pair.open >= range.first - LONGEST_LEAD);
    for (let p = from; p < scene.pairs.length; p++) {
      const pair = scene.pairs[p];
      if (!pair || pair.inner.first >= range.last) break;
      const nested = pair.parent >= from && !(retold && pair.parent === around);
      if (nested || (retold && p === around)) continue;
      if (pair.inner.last <= range.first || isName(scene, pair)) continue;
      found.push({ first: Math.max(pair.inner.first, range.first), last: Math.min(pair.inner.last, range.last) });
    }
  }
  return found.filter((range) => range.last > range.first);
}

function words(scene: Scene, ranges: readonly Range[]): number {
  let count = 0;
  for (const range of ranges) for (let i = range.first; i < range.last; i++) if (scene.view.kind[i] !== 3) count++;
  return count;
}

function kindOf(scene: Scene, draft: Draft, verbatim: readonly Range[]): QuoteKind {
  const all = words(scene, draft.content);
  const marked = words(scene, verbatim);
  if (marked >= all && all > 0) return 'direct';
  if (marked > 0) return 'mixed';
  return draft.opener === 'colon' || isSpoken(scene, draft) ? 'direct' : 'indirect';
}

/** وقال: إن مشاركتنا مهمة: behind a colon whoever speaks of himself is heard, whatever leads to it. */
function isSpoken(scene: Scene, { content }: Draft): boolean {
  const [range] = content;
  return range !== undefined && keyAt(scene, range.first - 2) === ':' && holdsOwn(scene, range);
}

function clipped(scene: Scene, piece: Span, first: number): Span {
  return piece.start >= first ? piece : span(scene.view.text, first, piece.end);
}

/** Quotations, and by their side the drafts that they were made of. */
export interface Built {
  readonly quotes: Quote[];
  readonly drafts: readonly Draft[];
}

/** Turns decided drafts into quotations, in the order of the text, nested ones linked to what holds them. */
export function buildQuotes(scene: Scene, items: readonly Attributed[]): Built {
  const built = items.map((item) => ({ draft: item.draft, quote: quoteOf(scene, item) }));
  built.sort(({ quote: a }, { quote: b }) => a.start - b.start || b.end - a.end);
  return { quotes: nest(built.map(({ quote }) => quote)), drafts: built.map(({ draft }) => draft) };
}

function quoteOf(scene: Scene, { draft, speaker }: Attributed): Quote {
  const content = draft.content.map((range, piece) =>
    piece === 0 ? withoutGoverned(scene, draft, range) : toSpan(scene, range),
  );
  const verbatim = verbatimOf(scene, draft);
  const first = content[0]?.start ?? 0;
  const last = content[content.length - 1]?.end ?? first;
  return {
    ...span(scene.view.text, first, last),
    kind: kindOf(scene, draft, verbatim),
    content,
    verbatim: verbatim.map((range) => clipped(scene, toSpan(scene, range), first)),
    cue: cueOf(scene, draft),
    speaker,
    addressee: draft.addressee ? span(scene.view.text, draft.addressee.start, draft.addressee.end) : null,
    via: draft.via ? span(scene.view.text, draft.via.start, draft.via.end) : null,
    within: null,
    confidence: 0,
    rule: draft.rule,
  };
}

/** Links each quotation to what holds it, which is also evidence of how far it can be trusted. */
function nest(quotes: readonly Quote[]): Quote[] {
  const open: number[] = [];
  return quotes.map((quote, index) => {
    while (open.length > 0 && (quotes[open[open.length - 1] ?? 0]?.end ?? 0) < quote.end) open.pop();
    const within = open[open.length - 1] ?? null;
    open.push(index);
    const { rule, speaker, content } = quote;
    const confidence = confidenceOf({ rule, speaker, nested: within !== null, short: isShort(content) });
    return { ...quote, within, confidence };
  });
}
