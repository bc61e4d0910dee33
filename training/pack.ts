/** Writes the model's bytes, as `src/entities/tagger/digits.ts` reads them. */
import { BACKSLASH, FIRST_DIGIT, LARGE, LOW_BITS, STEP } from '../src/entities/tagger/digits.js';

export interface Writer {
  readonly byte: (value: number) => void;
  /** From 0 up. */
  readonly number: (value: number) => void;
  readonly signed: (value: number) => void;
  readonly bytes: () => Uint8Array;
}

export function writer(): Writer {
  const out: number[] = [];
  const digit = (value: number): void =>
    void out.push(FIRST_DIGIT + value + (FIRST_DIGIT + value >= BACKSLASH ? 1 : 0));
  const number = (value: number): void => {
    let rest = value;
    for (; rest >= LARGE; rest = Math.floor((rest - LARGE) / STEP)) digit(LARGE + ((rest - LARGE) % STEP));
    digit(rest);
  };
  return {
    byte: (value) => void out.push(value),
    number,
    signed: (value) => number(value < 0 ? -2 * value - 1 : 2 * value),
    bytes: () => Uint8Array.from(out),
  };
}

export function writeKeys(out: Writer, keys: ArrayLike<number>): void {
  const gaps = Array.from(keys, (key, row) => key - (keys[row - 1] ?? -1) - 1);
  for (const gap of gaps) out.number(gap & ((1 << LOW_BITS) - 1));
  for (const gap of gaps) out.number(gap >>> LOW_BITS);
}
