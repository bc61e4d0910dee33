import type { Range } from './scene.js';

/** Index of the first element for which `isBehind` is true, in a list where it is false and then true. */
export function lowerBound<T>(list: readonly T[], isBehind: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isBehind(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Answers in logarithmic time whether any of the ranges shares a token with the asked one. */
export function coverageOf(ranges: readonly Range[]): (first: number, last: number) => boolean {
  const sorted = [...ranges].sort((a, b) => a.first - b.first);
  let furthest = -1;
  const reach = sorted.map(({ last }) => {
    furthest = Math.max(furthest, last);
    return furthest;
  });
  return (first, last) => {
    const before = lowerBound(sorted, (range) => range.first >= last) - 1;
    return before >= 0 && (reach[before] ?? -1) > first;
  };
}
