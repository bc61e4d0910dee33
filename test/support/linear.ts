/** Growth of the work that a text makes, by the time of this process and not by the clock. */
import { expect } from 'vitest';

/** The larger text is so many times the smaller one. */
const LARGER = 10;
/** Far from the ten that a quadratic scan would take a unit, and far from the one of a quiet machine. */
const MOST = 8;

/** Each piece, repeated `count` times, is no more work a piece than repeated a tenth as often; `ready` is not counted. */
export function expectLinear<T>(
  pieces: readonly string[],
  count: number,
  ready: (text: string) => T,
  work: (made: T) => unknown,
): void {
  const cost = (piece: string, times: number): number => {
    const made = ready(piece.repeat(times));
    const begun = process.cpuUsage();
    work(made);
    return process.cpuUsage(begun).user / times;
  };
  for (const piece of pieces)
    expect(cost(piece, count), JSON.stringify(piece)).toBeLessThan(MOST * Math.max(cost(piece, count / LARGER), 1));
}
