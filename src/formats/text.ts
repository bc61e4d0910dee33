import type { Entity, Quote } from '../types.js';

/**
 * Quotations and names for reading in a terminal. Many terminals show Arabic in the wrong order beside anything else,
 * so every Arabic field stands on a line of its own, last on it.
 */

const LABEL_WIDTH = 9;
/** Controls, line ends and direction marks: a text must not steer the terminal that shows it. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;
const UNKNOWN = '-';

/** A text on one line, without anything that could steer a terminal. */
export const plain = (text: string): string => text.replace(UNSAFE, ' ').trim();
const field = (label: string, value: string | null): string[] =>
  value === null ? [] : [`   ${label.padEnd(LABEL_WIDTH)} ${plain(value)}`];

/** `1 quotation`, `2 quotations`. */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function summary(quote: Quote): string {
  const { cue, speaker } = quote;
  const parts = [quote.kind, cue?.act, cue?.negated && 'negated', speaker?.how, speaker?.anonymous && 'anonymous'];
  return `${parts.filter((part) => part).join(', ')} [${quote.start}, ${quote.end})`;
}

function quoteText(quote: Quote, index: number): string {
  const { speaker } = quote;
  const content = quote.content.flatMap((piece, at) => field(at === 0 ? 'content' : '', piece.text));
  return [
    `${index + 1}. ${summary(quote)}`,
    ...field('speaker', speaker?.name ?? UNKNOWN),
    ...field('role', speaker?.role ?? null),
    ...field('cue', quote.cue?.text ?? null),
    ...field('to', quote.addressee?.text ?? null),
    ...field('via', quote.via?.text ?? null),
    ...content,
  ].join('\n');
}

/** The quotations of a document, for reading. */
export function quotesText(quotes: readonly Quote[]): string {
  const head = counted(quotes.length, 'quotation', 'quotations');
  return `${[head, ...quotes.map(quoteText)].join('\n\n')}\n`;
}

interface Named {
  readonly type: string;
  readonly name: string;
  readonly iso: string | null;
  readonly mentions: number;
}

/** Who and what is named, each once, in order of first mention. */
function namesOf(entities: readonly Entity[]): Named[] {
  const chains = new Map<number, Named>();
  for (const { chain, type, name, link } of entities) {
    const mentions = (chains.get(chain)?.mentions ?? 0) + 1;
    chains.set(chain, { type, name, iso: link?.iso ?? null, mentions });
  }
  return [...chains.values()];
}

/** The people, places and organizations of a document, each with the number of its mentions, for reading. */
export function entitiesText(entities: readonly Entity[]): string {
  const names = namesOf(entities);
  const head = `${counted(names.length, 'name', 'names')}, ${counted(entities.length, 'mention', 'mentions')}`;
  const lines = names.map(
    ({ type, name, iso, mentions }) =>
      `   ${String(mentions).padStart(3)}  ${type.padEnd(12)}  ${(iso ?? '').padEnd(6)}  ${plain(name)}`,
  );
  return `${[head, '', ...lines].join('\n').trimEnd()}\n`;
}
