import { type Reading, readSigns } from './mark-search.js';
import { type MarkStyle, markAt, type Sign, signsOf, wrongWay } from './mark-signs.js';
import { type Line, PUNCT, type View, WORD } from './view.js';

/** What was mended to read a pair, or null for a pair in good order. */
export type Repair = 'unclosed' | 'reversed' | 'mixed' | 'stray';

/** A pair of quotation marks, or an opening mark that runs to the end of its line. All numbers but `parent` are tokens. */
export interface Pair {
  /** The opening mark. */
  readonly open: number;
  /** The closing mark; for an unclosed pair the end of its line (exclusive), which is no mark of this pair. */
  readonly close: number;
  /** What is inside, half-open, marks excluded. */
  readonly inner: { readonly first: number; readonly last: number };
  readonly style: MarkStyle;
  readonly repair: Repair | null;
  /** Index of the pair around this one, or -1. */
  readonly parent: number;
  /** Unclosed, and the next paragraph opens with a mark again: a quotation over several paragraphs. */
  readonly continued: boolean;
}

/** One thing that was mended, at one token. */
export interface MarkDiagnostic {
  readonly token: number;
  readonly problem: Repair | 'doubled';
}

/** The quotation marks of a text, read. */
export interface Marks {
  readonly pairs: readonly Pair[];
  /** Tokens of marks that belong to no pair, in order. */
  readonly strays: readonly number[];
  readonly diagnostics: readonly MarkDiagnostic[];
}

interface Draft {
  open: number;
  first: number;
  close: number;
  closed: boolean;
  sign: Sign;
  /** An opening mark of the same style inside, that nothing closes. */
  rival: Sign | null;
  closer: Sign | null;
}

interface Collected {
  readonly drafts: Draft[];
  readonly strays: Set<number>;
  readonly doubled: number[];
}

/**
 * Of two opening marks before one closing mark, the second is the one it closes, unless that holds no more than a
 * name and the clause ends with it, or the first has opened a phrase that nothing parts: there, one mark closes both.
 *
 *     قال لـ"الوطن: "لن نسمح بذلك أبدا"
 *     "نريد أن نرى "الفيفا"
 *     على "ضرورة حماية المدينة من كل من يهدد أمنها "قبل أن يفوت الأوان ونندم"
 *     "ناديت بأعلى صوتي على كل من كان في الماء يومها: "اخرجوا الآن!" كما أضاف سعد
 */
const NAME = 4;
/** How many words such a phrase has at least and at most. */
const LONG = 8;
const LONGEST = 18;

function settleRival(view: View, draft: Draft, close: number, strays: Set<number>): void {
  const { rival } = draft;
  if (!rival) return;
  const clauseEnds = view.kind[close + 1] === PUNCT || view.line[close + 1] !== view.line[close];
  const isName = close - rival.token <= NAME + 1;
  if (isName ? clauseEnds : goesOnTo(view, draft.open, rival.token, close)) return;
  strays.delete(rival.token);
  strays.add(draft.open);
  Object.assign(draft, { open: rival.token, first: rival.token + 1, sign: rival });
}

function goesOnTo(view: View, open: number, token: number, close: number): boolean {
  if (token - open > LONGEST) return false;
  // A paragraph that begins with the mark may lead to what it retells, where its attribution follows.
  const leads = view.line[open - 1] !== view.line[open] && view.kind[close + 1] === WORD;
  const last = leads && view.word[token - 1]?.key === ':' ? token - 1 : token;
  for (let i = open + 1; i < last; i++) if (view.kind[i] === PUNCT) return false;
  return token - open > LONG;
}

/**
 * A mark inside a paragraph that begins and ends with one belongs to nothing, where the sentence goes on right behind it.
 *
 *     "وحين تأتي السيول في كل شتاء" فإننا نبيت في المدرسة كلنا."
 */
function widen(view: View, line: Line, signs: readonly Sign[], { drafts, strays }: Collected): void {
  const draft = drafts.at(-1);
  const last = signs[2];
  if (signs.length > 3 || !last || draft?.open !== line.first || !strays.has(last.token)) return;
  const { open, close } = draft;
  if (last.token < line.last - 2 || close - open <= NAME + 1 || view.kind[close + 1] !== WORD) return;
  strays.delete(last.token);
  strays.add(close);
  Object.assign(draft, { close: last.token, closer: last });
}

/**
 * The last mark of a paragraph can only open, and so does the first, with which the paragraph begins: it is left over
 * where it would hold less than what follows.
 *
 *     "وقال سعد "لن نسمح بذلك أبدا ولن نقبل به
 */
function reopens({ open }: Draft, { token, open: opening, close }: Sign, { first, last }: Line): boolean {
  return open === first && opening === 0 && close >= ONLY_OPENS && last - token > token - open;
}

/** What it costs to close with a mark that stands behind a blank and right before a word. */
const ONLY_OPENS = 3;

function draftOf(sign: Sign, line: Line): Draft {
  const { token } = sign;
  return { open: token, first: token + 1, close: line.last, closed: false, sign, rival: null, closer: null };
}

function collectLine(
  view: View,
  line: Line,
  signs: readonly Sign[],
  readings: readonly Reading[],
  into: Collected,
): void {
  const { drafts, strays, doubled } = into;
  const open: number[] = [];
  let touched: Draft | null = null;
  readings.forEach((reading, i) => {
    const sign = signs[i];
    if (!sign) return;
    const { token } = sign;
    if (reading.as === 'open') {
      touched = draftOf(sign, line);
      open.push(drafts.length);
      drafts.push(touched);
    } else if (reading.as === 'close') {
      touched = drafts[open.pop() ?? -1] ?? null;
      if (!touched) return;
      if (i === signs.length - 1 && reopens(touched, sign, line)) {
        strays.add(touched.open);
        Object.assign(touched, draftOf(sign, line));
        return;
      }
      settleRival(view, touched, token, strays);
      Object.assign(touched, { close: token, closed: true, closer: sign });
    } else if (reading.as === 'twice') {
      doubled.push(token);
      if (touched && !touched.closed) touched.first = token + 1;
    } else {
      strays.add(token);
      const around = drafts[open.at(-1) ?? -1];
      if (around && sign.style === around.sign.style && sign.open < sign.close) around.rival = sign;
    }
  });
  widen(view, line, signs, into);
}

function repairOf({ sign, closer }: Draft): Repair | null {
  if (!closer) return 'unclosed';
  // „ has no closing mark of its own: it takes “ or ”.
  if (sign.style === 'low' && closer.style === 'curly') return null;
  if (closer.style !== sign.style) return 'mixed';
  return sign.side === 'close' || closer.side === 'open' ? 'reversed' : null;
}

/** Whether the paragraph after the one of `token` begins with a mark. */
function goesOn(view: View, token: number): boolean {
  const next = view.lines[(view.line[token] ?? 0) + 1];
  return next !== undefined && markAt(view, next.first) !== null;
}

/** Index of the draft around each, or -1. */
function parentsOf(drafts: readonly Draft[]): number[] {
  const around: number[] = [];
  return drafts.map((draft, i) => {
    while (around.length > 0 && (drafts[around.at(-1) ?? 0]?.close ?? 0) <= draft.open) around.pop();
    const parent = around.at(-1) ?? -1;
    around.push(i);
    return parent;
  });
}

function pairOf(view: View, draft: Draft, parent: number): Pair {
  const repair = repairOf(draft);
  return {
    open: draft.open,
    close: draft.close,
    inner: { first: Math.min(draft.first, draft.close), last: draft.close },
    style: draft.sign.style,
    repair,
    parent,
    continued: repair === 'unclosed' && goesOn(view, draft.open),
  };
}

function diagnose(pairs: readonly Pair[], strays: readonly number[], doubled: readonly number[]): MarkDiagnostic[] {
  const found: MarkDiagnostic[] = [];
  for (const pair of pairs) if (pair.repair) found.push({ token: pair.open, problem: pair.repair });
  for (const token of strays) found.push({ token, problem: 'stray' });
  for (const token of doubled) found.push({ token, problem: 'doubled' });
  return found.sort((a, b) => a.token - b.token);
}

/**
 * Reads the quotation marks of a text, paragraph by paragraph: pairs in the order of their opening marks, what is left
 * over, and what had to be mended. Linear in the length of the text; no input throws.
 */
export function marksOf(view: View): Marks {
  const all: Collected = { drafts: [], strays: new Set(), doubled: [] };
  const wrong = wrongWay(view);
  for (const line of view.lines) {
    const signs = signsOf(view, line.first, line.last, wrong);
    if (signs.length > 0) collectLine(view, line, signs, readSigns(signs), all);
  }
  const drafts = all.drafts.sort((a, b) => a.open - b.open);
  const parents = parentsOf(drafts);
  const pairs = drafts.map((draft, i) => pairOf(view, draft, parents[i] ?? -1));
  const strays = Array.from(all.strays).sort((a, b) => a - b);
  return { pairs, strays, diagnostics: diagnose(pairs, strays, all.doubled) };
}

/** The pairs of quotation marks of a text, in the order of their opening marks. */
export function pairsOf(view: View): readonly Pair[] {
  return marksOf(view).pairs;
}

/** Tokens of the quotation marks that belong to no pair: callers may join paragraphs with them. */
export function straysOf(view: View): readonly number[] {
  return marksOf(view).strays;
}
