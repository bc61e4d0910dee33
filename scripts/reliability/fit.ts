/** Counts how often quotations are right, by the evidence for them. */
import { type Evidence, type Rates, speakerKeys } from '../../src/quotes/confidence.js';

/** A quotation that was read, and whether it was right. */
export interface Outcome extends Evidence {
  readonly article: string;
  /** What was said is that of a gold quotation, to 0.8. */
  readonly content: boolean;
  /** And its speaker is right too. */
  readonly both: boolean;
}

/** A rate of few cases is drawn to the rate of all, as if so many cases of that had been seen. */
const PRIOR = 6;

function rate(right: number, all: number, prior: number, weight = PRIOR): number {
  return (right + weight * prior) / (all + weight);
}

const share = <T>(items: readonly T[], isRight: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(isRight).length / items.length;

function groups<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) for (const key of keysOf(item)) found.set(key, [...(found.get(key) ?? []), item]);
  return found;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** How much less often a group is right than its rules let expect. */
function factor(items: readonly Outcome[], expected: (item: Outcome) => number): number {
  const hoped = items.reduce((sum, item) => sum + expected(item), PRIOR);
  return rounded(Math.min(1, (items.filter(({ content }) => content).length + PRIOR) / hoped));
}

/** The rates of outcomes. Rules are counted where nothing weakens them, the weakening after that. */
export function fitRates(outcomes: readonly Outcome[]): Rates {
  const plain = outcomes.filter(({ nested, short }) => !nested && !short);
  const all = share(plain, ({ content }) => content);
  const rules: Record<string, number> = {};
  for (const [rule, items] of groups(plain, ({ rule }) => [rule]))
    rules[rule] = rounded(rate(items.filter(({ content }) => content).length, items.length, all));
  const expected = ({ rule }: Outcome): number => rules[rule] ?? all;
  const nested = factor(
    outcomes.filter((item) => item.nested),
    expected,
  );
  const short = factor(
    outcomes.filter((item) => item.short && !item.nested),
    expected,
  );
  return { rules: ordered(rules), rule: rounded(all), nested, short, ...speakerRates(outcomes) };
}

function speakerRates(outcomes: readonly Outcome[]): Pick<Rates, 'speakers' | 'speaker'> {
  const said = outcomes.filter(({ content }) => content);
  const all = share(said, ({ both }) => both);
  const speakers: Record<string, number> = {};
  for (const [key, items] of groups(said, ({ speaker }) => speakerKeys(speaker).slice(1)))
    speakers[key] = rounded(rate(items.filter(({ both }) => both).length, items.length, all));
  for (const [key, items] of groups(said, ({ speaker }) => speakerKeys(speaker).slice(0, 1)))
    speakers[key] = rounded(
      rate(items.filter(({ both }) => both).length, items.length, speakers[key.split(' ')[0] ?? ''] ?? all),
    );
  const nobody = said.filter(({ speaker }) => speaker === null);
  return {
    speakers: ordered(speakers),
    speaker: rounded(rate(nobody.filter(({ both }) => both).length, nobody.length, 0)),
  };
}

function ordered(rates: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(rates).sort(([a], [b]) => (a < b ? -1 : 1)));
}
