import { summedSpeakers } from '../../src/summarize.js';
import type { Document } from '../../src/types.js';
import type { Filter } from './messages.js';

/** The document with some of its quotations; one whose holder is left out stands in the next around it. */
export function filtered(document: Document, { speaker, kind, minConfidence }: Filter): Document {
  const theirs = speaker === null ? null : new Set(summedSpeakers(document)[speaker]?.quotes);
  const places = new Map<number, number>();
  const holders: (number | null)[] = [];
  const quotes = document.quotes.flatMap((quote, index) => {
    const outer = quote.within;
    const within = outer === null ? null : (places.get(outer) ?? holders[outer] ?? null);
    holders.push(within);
    if (theirs?.has(index) === false) return [];
    if (kind !== null && quote.kind !== kind) return [];
    if (quote.confidence < minConfidence) return [];
    places.set(index, places.size);
    return [{ ...quote, within }];
  });
  return { ...document, quotes };
}
