import { MOST_NOTES, type Word } from '../text/word.js';

/** Readers that write on the word itself; the analyzers of callers beyond them keep lists of their own. */
let slots = 0;

const always = (): boolean => true;

/**
 * The same function of a word, with its results remembered with the word: they are forgotten when the word is, so that
 * the memory has an end and changes no result. The first readers of a program write on the word, which costs nothing
 * to look up; a list of all words by their identity made the collection of garbage the slowest part of a long run.
 * What `isKept` denies of a result is read again.
 *
 * @example
 * const length = remember((word) => word.key.length);
 * length(wordOf('قال')) //=> 3
 */
export function remember<T extends object | number | string | boolean | null>(
  read: (word: Word) => T,
  isKept: (value: T) => boolean = always,
): (word: Word) => T {
  if (slots >= MOST_NOTES) return rememberApart(read, isKept);
  const slot = slots++;
  return (word) => {
    const known = word.notes[slot];
    if (known !== undefined && isKept(known as T)) return known as T;
    const value = read(word);
    word.notes[slot] = value;
    return value;
  };
}

function rememberApart<T>(read: (word: Word) => T, isKept: (value: T) => boolean): (word: Word) => T {
  const known = new WeakMap<Word, { readonly value: T }>();
  return (word) => {
    let entry = known.get(word);
    if (!entry || !isKept(entry.value)) {
      entry = { value: read(word) };
      known.set(word, entry);
    }
    return entry.value;
  };
}
