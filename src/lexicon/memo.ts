import type { Word } from '../text/word.js';

/**
 * The same function of a word, with its results remembered with the word: they are forgotten when the word is, so that
 * the memory has an end and changes no result.
 *
 * @example
 * const length = remember((word) => word.key.length);
 * length(wordOf('قال')) //=> 3
 */
export function remember<T>(read: (word: Word) => T): (word: Word) => T {
  const known = new WeakMap<Word, { readonly value: T }>();
  return (word) => {
    let entry = known.get(word);
    if (!entry) {
      entry = { value: read(word) };
      known.set(word, entry);
    }
    return entry.value;
  };
}
