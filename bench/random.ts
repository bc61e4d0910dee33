/** The same numbers for the same seed, on every machine: a linear congruential generator. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick(list: readonly string[]): string;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, pick: (list) => list[below(list.length)] ?? '' };
}

/** Lines of a table that is written one entry a line. */
export const linesOf = (table: string): readonly string[] => table.trim().split(/\n\s*/u);
