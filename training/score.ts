/** Exact-span scores by type. */
import type { Type } from './corpora.js';
import { TYPES } from './corpora.js';

export interface Range {
  readonly first: number;
  readonly last: number;
  readonly type: Type;
}
export interface Counts {
  gold: number;
  found: number;
  right: number;
}
export type Scores = Record<Type | 'all', Counts>;

const counts = (): Counts => ({ gold: 0, found: 0, right: 0 });
export const newScores = (): Scores => ({ PER: counts(), LOC: counts(), ORG: counts(), all: counts() });

/** Token ranges `[first, last)` of a sequence of tags. */
export function rangesOf(tags: ArrayLike<number>): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] as number;
    if (tag % 2 !== 1) continue;
    let last = at + 1;
    while (tags[last] === tag + 1) last++;
    ranges.push({ first: at, last, type: TYPES[(tag - 1) >> 1] as Type });
  }
  return ranges;
}

export function addScores(scores: Scores, gold: readonly Range[], found: readonly Range[]): void {
  const key = (r: Range): string => `${r.type} ${r.first} ${r.last}`;
  const keys = new Set(gold.map(key));
  for (const r of gold) for (const s of [scores.all, scores[r.type]]) s.gold++;
  for (const r of found) {
    for (const s of [scores.all, scores[r.type]]) {
      s.found++;
      if (keys.has(key(r))) s.right++;
    }
  }
}

export const f1 = ({ gold, found, right }: Counts): number => (gold + found ? (200 * right) / (gold + found) : 0);
export const show = (scores: Scores): string =>
  (['all', 'PER', 'LOC', 'ORG'] as const)
    .map((t) => {
      const { gold, found, right } = scores[t];
      return `${t} ${f1(scores[t]).toFixed(2)} (P ${((100 * right) / (found || 1)).toFixed(1)} R ${((100 * right) / (gold || 1)).toFixed(1)})`;
    })
    .join('  ');
