/** What is counted in an article; counts add up over articles, figures are made of their sums. */

export const KINDS = ['direct', 'indirect', 'mixed'] as const;
export const LABELS = ['PER', 'LOC', 'ORG'] as const;
export type Kind = (typeof KINDS)[number];
export type Label = (typeof LABELS)[number];

type Side = 'gold' | 'predicted';
/** `matched80.gold.direct`: gold quotations of that kind that were matched at 0.8; `attributed80`: with their speaker. */
export type CountName =
  | `quotes.${Side}`
  | `quotes.${Side}.${Kind}`
  | 'matched50'
  | 'matched80'
  | 'matchedExactly'
  | `matched80.${Side}.${Kind}`
  | 'speaker50'
  | 'fullName50'
  | 'kind50'
  | 'cue50'
  | 'attributed80'
  | `attributed80.${Kind}`
  | `words.${Side | 'shared'}`
  | `entities.${Side | 'shared'}`
  | `entities.${Side | 'shared'}.${Label}`;

export type Counts = Map<CountName, number>;

export function count(counts: Counts, name: CountName, amount = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + amount);
}

export function sum(list: readonly Counts[]): Counts {
  const total: Counts = new Map();
  for (const counts of list) for (const [name, amount] of counts) count(total, name, amount);
  return total;
}
