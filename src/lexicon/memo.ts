import type { Word } from '../text/word.js';

/** A language has no end of words, so what is remembered of them has one: about the vocabulary of a thousand articles. */
const MOST_REMEMBERED = 1 << 15;

/**
 * The same function of a word, with its results remembered by the word's spelling. When the memory is full, the words
 * that have not come up since it was last full are forgotten: it neither grows without end nor changes a result.
 *
 * @example
 * const length = remember((word) => word.key.length);
 * length(wordOf('قال')) //=> 3
 */
export function remember<T>(read: (word: Word) => T): (word: Word) => T {
  let recent = new Map<string, { readonly value: T }>();
  let older = new Map<string, { readonly value: T }>();
  return (word) => {
    const known = recent.get(word.surface);
    if (known) return known.value;
    const entry = older.get(word.surface) ?? { value: read(word) };
    if (recent.size >= MOST_REMEMBERED) {
      older = recent;
      recent = new Map();
    }
    recent.set(word.surface, entry);
    return entry.value;
  };
}
