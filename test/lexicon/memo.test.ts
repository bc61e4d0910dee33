import { describe, expect, it } from 'vitest';
import { remember, rememberFound, rememberWhether } from '../../src/lexicon/memo.js';
import { wordOf } from '../../src/text/vocabulary.js';

/** More readers than a word has room for, so that the last ones keep lists of their own. */
const MANY = 40;
const WORDS = ['a', 'bb', 'ccc', 'dddd'];

/** A reader of lengths that counts what it reads. */
function counted<T>(resultOf: (length: number) => T): { read: (word: { key: string }) => T; times: () => number } {
  let times = 0;
  return {
    read: ({ key }) => {
      times++;
      return resultOf(key.length);
    },
    times: () => times,
  };
}

function readTwice<T>(readers: readonly ((word: ReturnType<typeof wordOf>) => T)[]): T[][] {
  for (const word of WORDS) for (const reader of readers) reader(wordOf(word));
  return WORDS.map((word) => readers.map((reader) => reader(wordOf(word))));
}

describe('what is remembered of a word', () => {
  it('is what its reader gives, and is read once, however many readers there are', () => {
    const readers = Array.from({ length: MANY }, (_, n) => counted((length) => length + n));
    const values = readTwice(readers.map(({ read }) => remember(read)));
    expect(values).toEqual(WORDS.map((word) => readers.map((_, n) => word.length + n)));
    expect(readers.map(({ times }) => times())).toEqual(readers.map(() => WORDS.length));
  });

  it('is read again where it is not to be kept', () => {
    const { read, times } = counted((length) => length);
    const reader = remember(read, (value) => value > 2);
    readTwice([reader]);
    expect(times()).toBe(WORDS.length + 2);
  });

  it('may be nothing, which is read once too', () => {
    const nothing = {};
    const readers = Array.from({ length: MANY }, (_, n) =>
      counted((length) => (length % 4 === n % 4 ? { length } : nothing)),
    );
    const values = readTwice(readers.map(({ read }) => rememberFound<object>(read, nothing)));
    expect(values).toEqual(
      WORDS.map(({ length }) => readers.map((_, n) => (length % 4 === n % 4 ? { length } : nothing))),
    );
    expect(readers.map(({ times }) => times())).toEqual(readers.map(() => WORDS.length));
  });

  it('may be yes or no', () => {
    const readers = Array.from({ length: MANY }, (_, n) => counted((length) => length % 4 === n % 4));
    const values = readTwice(readers.map(({ read }) => rememberWhether(read)));
    expect(values).toEqual(WORDS.map(({ length }) => readers.map((_, n) => length % 4 === n % 4)));
    expect(readers.map(({ times }) => times())).toEqual(readers.map(() => WORDS.length));
  });
});
