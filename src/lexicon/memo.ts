import { MOST_NOTES, type Word } from '../text/word.js';

/**
 * What readers of words find out is remembered with the word: it is forgotten when the word is, so that the memory has
 * an end and changes no result. How many words are in use depends on what each takes, so a reader that says something
 * of every word has a place in its notes; one that finds nothing in most has a bit there, and a link where it finds something.
 * The first readers of a program have these; the analyzers of callers beyond them keep lists of their own.
 */

/** Numbers of bits of `Word.known`. */
const MOST_BITS = 31;

let notes = 0;
let bits = 0;

const always = (): boolean => true;

/**
 * The same function of a word, remembered. What `isKept` denies of a result is read again.
 *
 * @example
 * const length = remember((word) => word.key.length);
 * length(wordOf('قال')) //=> 3
 */
export function remember<T extends object | number | null>(
  read: (word: Word) => T,
  isKept: (value: T) => boolean = always,
): (word: Word) => T {
  if (notes >= MOST_NOTES) return rememberApart(read, isKept);
  const note = notes++;
  return (word) => {
    const known = word.notes[note];
    if (known !== undefined && isKept(known as T)) return known as T;
    const value = read(word);
    word.notes[note] = value;
    return value;
  };
}

/** The same for what gives one and the same `nothing` for most words. */
export function rememberFound<T extends object | number | null>(
  read: (word: Word) => T,
  nothing: T,
): (word: Word) => T {
  if (bits >= MOST_BITS) return rememberApart(read, always);
  const bit = 1 << bits++;
  return (word) => {
    if ((word.known & bit) === 0) {
      const value = read(word);
      word.known |= bit;
      if (value !== nothing) word.found = { bit, value, next: word.found };
      return value;
    }
    for (let link = word.found; link !== null; link = link.next) if (link.bit === bit) return link.value as T;
    return nothing;
  };
}

/** The same for what is asked of words with yes or no. */
export function rememberWhether(read: (word: Word) => boolean): (word: Word) => boolean {
  if (bits + 1 >= MOST_BITS) return rememberApart(read, always);
  const isKnown = 1 << bits++;
  const isSo = 1 << bits++;
  return (word) => {
    if ((word.known & isKnown) === 0) word.known |= read(word) ? isKnown | isSo : isKnown;
    return (word.known & isSo) !== 0;
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
