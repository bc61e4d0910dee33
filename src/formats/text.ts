import type { Entity, Quote } from '../types.js';
import { type Paint, unpainted } from './paint.js';

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
const field = (label: string, value: string | null, paint: Paint): string[] =>
  value === null ? [] : [`   ${paint('faint', label.padEnd(LABEL_WIDTH))} ${plain(value)}`];

/** `1 quotation`, `2 quotations`. */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function summary(quote: Quote): string {
  const { cue, speaker } = quote;
  const parts = [quote.kind, cue?.act, cue?.negated && 'negated', speaker?.how, speaker?.anonymous && 'anonymous'];
  return `${parts.filter((part) => part).join(', ')} [${quote.start}, ${quote.end})`;
}

function quoteText(quote: Quote, index: number, paint: Paint): string {
  const { speaker } = quote;
  const fields: readonly (readonly [label: string, value: string | null])[] = [
    ['speaker', speaker?.name ?? UNKNOWN],
    ['role', speaker?.role ?? null],
    ['cue', quote.cue?.text ?? null],
    ['to', quote.addressee?.text ?? null],
    ['via', quote.via?.text ?? null],
    ...quote.content.map((piece, at) => [at === 0 ? 'content' : '', piece.text] as const),
  ];
  const lines = fields.flatMap(([label, value]) => field(label, value, paint));
  return [paint('strong', `${index + 1}. ${summary(quote)}`), ...lines].join('\n');
}

/** The quotations of a document, for reading. */
export function quotesText(quotes: readonly Quote[], paint: Paint = unpainted): string {
  const head = counted(quotes.length, 'quotation', 'quotations');
  return `${[head, ...quotes.map((quote, index) => quoteText(quote, index, paint))].join('\n\n')}\n`;
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
export function entitiesText(entities: readonly Entity[], paint: Paint = unpainted): string {
  const names = namesOf(entities);
  const head = `${counted(names.length, 'name', 'names')}, ${counted(entities.length, 'mention', 'mentions')}`;
  const lines = names.map(
    ({ type, name, iso, mentions }) =>
      `   ${paint('faint', `${String(mentions).padStart(3)}  ${type.padEnd(12)}  ${(iso ?? '').padEnd(6)}`)}  ${plain(name)}`,
  );
  return `${[head, '', ...lines].join('\n').trimEnd()}\n`;
}
