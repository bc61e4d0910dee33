import { type Reading, readSigns } from './mark-search.js';
import { type MarkStyle, markAt, type Sign, signsOf } from './mark-signs.js';
import type { Line, View } from './view.js';

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
  readonly open: number;
  first: number;
  close: number;
  closed: boolean;
  readonly sign: Sign;
  closer: Sign | null;
  readonly parent: number;
}

interface Collected {
  readonly drafts: Draft[];
  readonly strays: number[];
  readonly doubled: number[];
}

function collectLine(line: Line, signs: readonly Sign[], readings: readonly Reading[], into: Collected): void {
  const open: number[] = [];
  let touched: Draft | null = null;
  readings.forEach((reading, i) => {
    const sign = signs[i];
    if (!sign) return;
    const { token } = sign;
    if (reading.as === 'open') {
      touched = {
        open: token,
        first: token + 1,
        close: line.last,
        closed: false,
        sign,
        closer: null,
        parent: open.at(-1) ?? -1,
      };
      open.push(into.drafts.length);
      into.drafts.push(touched);
    } else if (reading.as === 'close') {
      touched = into.drafts[open.pop() ?? -1] ?? null;
      if (touched) Object.assign(touched, { close: token, closed: true, closer: sign });
    } else if (reading.as === 'twice') {
      into.doubled.push(token);
      if (touched && !touched.closed) touched.first = token + 1;
    } else into.strays.push(token);
  });
}

function repairOf(draft: Draft): Repair | null {
  if (!draft.closer) return 'unclosed';
  if (draft.closer.style !== draft.sign.style) return 'mixed';
  const german = draft.sign.style === 'curly' && draft.sign.side === 'open' && draft.closer.side === 'open';
  if (draft.sign.side === 'close' || (draft.closer.side === 'open' && !german)) return 'reversed';
  return null;
}

/** Whether the paragraph after the one of `token` begins with a mark. */
function reopens(view: View, token: number): boolean {
  const next = view.lines[(view.line[token] ?? 0) + 1];
  return next !== undefined && markAt(view, next.first) !== null;
}

function pairOf(view: View, draft: Draft): Pair {
  const repair = repairOf(draft);
  return {
    open: draft.open,
    close: draft.close,
    inner: { first: Math.min(draft.first, draft.close), last: draft.close },
    style: draft.sign.style,
    repair,
    parent: draft.parent,
    continued: repair === 'unclosed' && reopens(view, draft.open),
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
  const all: Collected = { drafts: [], strays: [], doubled: [] };
  for (const line of view.lines) {
    const signs = signsOf(view, line.first, line.last);
    if (signs.length > 0) collectLine(line, signs, readSigns(signs), all);
  }
  const pairs = all.drafts.map((draft) => pairOf(view, draft));
  return { pairs, strays: all.strays, diagnostics: diagnose(pairs, all.strays, all.doubled) };
}

/** The pairs of quotation marks of a text, in the order of their opening marks. */
export function pairsOf(view: View): readonly Pair[] {
  return marksOf(view).pairs;
}

/** Tokens of the quotation marks that belong to no pair: callers may join paragraphs with them. */
export function straysOf(view: View): readonly number[] {
  return marksOf(view).strays;
}
