/** What a case expects and what comes out, in one comparable form: words, without outer marks. */
import { extractQuotes } from '../../src/index.js';
import type { Quote } from '../../src/types.js';
import type { Case, ExpectedQuote, Optional } from './cases.js';

/** A quotation as a case describes it. */
export type Reading = Readonly<Record<string, string>>;

function words(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

function expectedReading(quote: ExpectedQuote): Reading {
  const optional = Object.entries(quote.optional).map(([key, value]) => [key, words(value)]);
  return {
    kind: quote.kind,
    who: words(quote.who),
    cue: words(quote.cue),
    content: quote.content.map(words).join(' | '),
    ...Object.fromEntries(optional),
  };
}

const FIELDS: Readonly<Record<Optional, (quote: Quote) => string>> = {
  to: (quote) => quote.addressee?.text ?? '',
  via: (quote) => quote.via?.text ?? '',
  within: (quote) => String(quote.within ?? 'none'),
  how: (quote) => quote.speaker?.how ?? '',
  gender: (quote) => quote.speaker?.gender ?? '',
  anonymous: (quote) => String(quote.speaker?.anonymous ?? false),
  stance: (quote) => quote.cue?.stance ?? '',
  act: (quote) => quote.cue?.act ?? '',
  role: (quote) => quote.speaker?.role ?? '',
};

function actualReading(quote: Quote, wanted: readonly string[]): Reading {
  const optional = Object.entries(FIELDS)
    .filter(([key]) => wanted.includes(key))
    .map(([key, read]) => [key, words(read(quote))]);
  return {
    kind: quote.kind,
    who: words(quote.speaker?.name ?? ''),
    cue: words(quote.cue?.text ?? ''),
    content: quote.content.map((piece) => words(piece.text)).join(' | '),
    ...Object.fromEntries(optional),
  };
}

export interface Compared {
  readonly expected: readonly Reading[];
  readonly actual: readonly Reading[];
}

/** Reads the text of a case and puts what came out beside what was expected. */
export function compare(given: Case): Compared {
  const quotes = extractQuotes(given.text);
  return {
    expected: given.quotes.map(expectedReading),
    actual: quotes.map((quote, at) => actualReading(quote, Object.keys(given.quotes[at]?.optional ?? {}))),
  };
}

/** True where everything came out as expected. */
export function agrees({ expected, actual }: Compared): boolean {
  const sorted = (reading: Reading): string =>
    JSON.stringify(Object.entries(reading).sort(([a], [b]) => (a < b ? -1 : 1)));
  return expected.map(sorted).join('\n') === actual.map(sorted).join('\n');
}
