import { describe, expect, it } from 'vitest';
import { DIGITS, LARGE, readerOf, readKeys, readNumber, readNumbers, STEP } from '../../src/entities/tagger/digits.js';
import { writeKeys, writer } from '../../training/pack.js';

const NUMBERS = [0, 1, LARGE - 1, LARGE, DIGITS - 1, DIGITS, LARGE + STEP * LARGE, 70_000, (1 << 25) - 1];

describe('numbers of the model', () => {
  it('are read as they were written, one by one and all at once', () => {
    const out = writer();
    for (const number of NUMBERS) out.number(number);
    const reader = readerOf(out.bytes());
    expect(NUMBERS.map(() => readNumber(reader))).toEqual(NUMBERS);
    expect([...readNumbers(readerOf(out.bytes()), NUMBERS.length)]).toEqual(NUMBERS);
  });

  it('may be below 0', () => {
    const numbers = NUMBERS.flatMap((number) => [number, 0 - number - 1]);
    const out = writer();
    for (const number of numbers) out.signed(number);
    expect([...readNumbers(readerOf(out.bytes()), numbers.length, true)]).toEqual(numbers);
  });

  it('are printed without a backslash or an apostrophe', () => {
    const out = writer();
    for (let number = 0; number < DIGITS; number++) out.number(number);
    expect(Buffer.from(out.bytes()).toString('latin1')).toMatch(/^[(-[\]-~]+$/);
  });

  it('are zeros behind the end', () => {
    expect([...readNumbers(readerOf(new Uint8Array(0)), 3)]).toEqual([0, 0, 0]);
  });
});

describe('the keys of a table', () => {
  it('are read as they were written', () => {
    const keys = [0, 1, 255, 256, 257, 70_000, (1 << 25) - 1];
    const out = writer();
    writeKeys(out, keys);
    expect([...readKeys(readerOf(out.bytes()), keys.length)]).toEqual(keys);
  });
});
