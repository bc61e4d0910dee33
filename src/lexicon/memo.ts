import type { Word } from '../text/word.js';

/** A language has no end of words, so what is remembered of them has one: about the vocabulary of a thousand articles. */
const MOST_REMEMBERED = 1 << 15;

/**
 * The same function of a word, with its results remembered by the word's spelling. The memory is emptied when it is
 * full, so it neither grows without end nor changes a result.
 *
 * @example
 * const length = remember((word) => word.key.length);
 * length(wordOf('قال')) //=> 3
 */
export function remember<T>(read: (word: Word) => T): (word: Word) => T {
  const known = new Map<string, { readonly value: T }>();
  return (word) => {
    const before = known.get(word.surface);
    if (before) return before.value;
    const value = read(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word.surface, { value });
    return value;
  };
}
