/** How well a belief fits what happened. */

/** A belief from 0 to 1, and whether it came true. */
export interface Believed {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly believed: number;
  readonly right: number;
}

const BINS = 10;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ten equal bins from 0 to 1; those that hold nothing are left out. */
export function binsOf(all: readonly Believed[]): Bin[] {
  return Array.from({ length: BINS }, (_, at) => {
    const inside = all.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9)) === at);
    return {
      from: at / BINS,
      count: inside.length,
      believed: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ right }) => Number(right))),
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: the mean distance between belief and truth, a bin counting by its size. */
export function calibrationError(all: readonly Believed[]): number {
  const apart = binsOf(all).map(({ count, believed, right }) => (count * Math.abs(believed - right)) / all.length);
  return apart.reduce((sum, value) => sum + value, 0);
}

export interface Point {
  readonly bar: number;
  readonly kept: number;
  readonly precision: number;
}

/** What is left above each bar that is asked for. */
export function pointsOf(all: readonly Believed[], bars: readonly number[]): Point[] {
  return bars.map((bar) => {
    const kept = all.filter(({ confidence }) => confidence >= bar);
    return { bar, kept: kept.length, precision: kept.length === 0 ? 0 : mean(kept.map(({ right }) => Number(right))) };
  });
}
