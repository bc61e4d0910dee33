/** What holds for the reading of any text whatever; each check gives the faults that it finds. */
import type { Document, Quote, Span } from '../../src/types.js';

const MARK = /^\p{M}/u;
/** White space as Unicode has it: JavaScript leaves NEL out. */
const BLANK = /^[\s\u0085]*$/u;
/** Blanks, and what cannot be seen: a sentence need not begin with it. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]*$/u;
/** What a combining mark cannot stand on: blanks and controls. Joiners hand it on to what stands before them. */
const NO_BASE = /[\s\p{Cc}\p{Cf}]/u;
const JOINERS = '\u200c\u200d';

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value;
}

/** A boundary that cuts a character in two: a surrogate pair, or a letter from its combining mark. */
function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000) return true;
  let base = at - 1;
  while (base >= 0 && JOINERS.includes(text[base] ?? ' ')) base--;
  return MARK.test(text.slice(at, at + 2)) && base >= 0 && !NO_BASE.test(text[base] ?? '');
}

function spanFaults(text: string, { start, end, text: own }: Span, path: string): string[] {
  if (own !== text.slice(start, end) || start > end)
    return [`${path}: [${start}, ${end}) is not ${JSON.stringify(own)}`];
  return [start, end].filter((at) => cutsCharacter(text, at)).map((at) => `${path}: ${at} cuts a character`);
}

/** Every value of a result is plain JSON, and every span in it is exact. */
function valueFaults(text: string, value: unknown, path: string): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (Array.isArray(value)) return value.flatMap((item, at) => valueFaults(text, item, `${path}[${at}]`));
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return [`${path}: ${typeof value}`];
  const own = isSpan(value) ? spanFaults(text, value, path) : [];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => valueFaults(text, item, `${path}.${key}`))];
}

/** Spans in order, none empty, none over another; with `between`, nothing else stands between them. */
function orderFaults(text: string, spans: readonly Span[], path: string, between: RegExp | null): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { start, end } of [...spans, { start: text.length, end: text.length + 1 }]) {
    if (start < last) faults.push(`${path}: ${start} lies before ${last}`);
    if (end <= start) faults.push(`${path}: empty at ${start}`);
    if (between && !between.test(text.slice(last, start))) faults.push(`${path}: nothing covers [${last}, ${start})`);
    last = end;
  }
  return faults;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function quoteFaults(text: string, quote: Quote, path: string): string[] {
  const { content, verbatim, cue, start, end, confidence } = quote;
  const faults = [
    ...orderFaults(text, content, `${path}.content`, null),
    ...orderFaults(text, verbatim, `${path}.verbatim`, null),
  ];
  if (content[0]?.start !== start || content.at(-1)?.end !== end)
    faults.push(`${path}: not the smallest span of its content`);
  if (verbatim.some((piece) => piece.start < start || piece.end > end)) faults.push(`${path}: verbatim outside`);
  if (cue && content.some((piece) => overlap(piece, cue))) faults.push(`${path}: the cue lies in the content`);
  if (!(confidence >= 0 && confidence <= 1)) faults.push(`${path}: confidence ${confidence}`);
  if (content.some((piece) => piece.text !== piece.text.trim())) faults.push(`${path}: blank at an end of its content`);
  return faults;
}

/** `within` names an earlier or later quotation that holds this one, and no chain of them comes back to itself. */
function nestingFaults(quotes: readonly Quote[]): string[] {
  return quotes.flatMap((quote, index) => {
    if (quote.within === null) return [];
    const holder = quotes[quote.within];
    if (!holder) return [`quotes[${index}]: within ${quote.within}`];
    if (holder.start > quote.start || holder.end < quote.end) return [`quotes[${index}]: not inside ${quote.within}`];
    let steps = 0;
    for (let at: number | null = index; at !== null; at = quotes[at]?.within ?? null) {
      if (steps++ > quotes.length) return [`quotes[${index}]: within a circle`];
    }
    return [];
  });
}

/** All faults of a document, none where every guarantee holds. */
export function faultsOf(text: string, document: Document): string[] {
  const { sentences, tokens, entities, quotes } = document;
  const chains = new Set(entities.map((entity) => entity.chain));
  const faults = [
    ...valueFaults(text, document, 'document'),
    ...orderFaults(text, sentences, 'sentences', UNSEEN),
    ...orderFaults(text, tokens, 'tokens', BLANK),
    ...orderFaults(text, entities, 'entities', null),
    ...quotes.flatMap((quote, at) => quoteFaults(text, quote, `quotes[${at}]`)),
    ...nestingFaults(quotes),
  ];
  if (document.text !== text) faults.push('document.text is not the input');
  quotes.slice(1).forEach((quote, at) => {
    if (quote.start < (quotes[at]?.start ?? 0)) faults.push(`quotes[${at + 1}]: out of order`);
  });
  for (const { speaker } of quotes) {
    if (speaker && speaker.chain !== null && !chains.has(speaker.chain))
      faults.push(`no entity of chain ${speaker.chain}`);
  }
  return faults;
}
