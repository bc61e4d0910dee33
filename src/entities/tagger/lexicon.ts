/** What the tagger knows of words by themselves: learned lists, a model of the letters of names, word clusters. */

import { type Reader, readKeys, readNumber, readNumbers } from './digits.js';
import { LETTER_SLOTS, LIKENESS_LEVELS, letterScore, levelOf } from './letters.js';

/** Words are asked for by the hash of their folded letters. */
export interface Lexicon {
  /** What is known of a word that was met often enough in training: `FREQUENT`, and its cluster below it; −1 of others. */
  readonly word: (hash: number) => number;
  /** How common a part of personal names it is: 0 (in no list) to 4. */
  readonly nameLevel: (hash: number) => number;
  /** How much a word's letters look like a name's: 0 to 7. */
  readonly nameLikeness: (text: string) => number;
}

/** Bits of the hashes of words and of names. */
export const WORD_BITS = 24;
export const NAME_BITS = 22;
/** In the byte of a word: one of the few hundred most frequent. */
export const FREQUENT = 0x80;

const WHOLE = 32;

/** Hashes in order, with a byte for each. */
export interface Listed {
  readonly keys: Int32Array;
  readonly values: Uint8Array;
}

/** The lists behind a lexicon. */
export interface LexiconTables {
  readonly words: Listed;
  /** The levels of names. */
  readonly names: Listed;
  readonly letters: Int8Array;
  readonly bounds: Int32Array;
}

/** A list is longer than any that was trained, but a broken file fills no memory. */
const MOST_LISTED = 1 << 20;

function readListed(reader: Reader): Listed {
  const size = Math.min(readNumber(reader), MOST_LISTED);
  return { keys: readKeys(reader, size), values: new Uint8Array(readNumbers(reader, size)) };
}

export function readLexicon(reader: Reader): LexiconTables {
  const words = readListed(reader);
  const names = readListed(reader);
  const letters = new Int8Array(readNumbers(reader, LETTER_SLOTS, true));
  return { words, names, letters, bounds: readNumbers(reader, LIKENESS_LEVELS - 1, true) };
}

/** The byte of a key, or `none`. A word is looked up once, so the lists are searched as they are read. */
function byteOf({ keys, values }: Listed, key: number, none: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? (values[low] ?? none) : none;
}

export function lexiconOf({ words, names, letters, bounds }: LexiconTables): Lexicon {
  return {
    word: (hash) => byteOf(words, hash >>> (WHOLE - WORD_BITS), -1),
    nameLevel: (hash) => byteOf(names, hash >>> (WHOLE - NAME_BITS), 0),
    nameLikeness: (text) => levelOf(letterScore(letters, text), bounds),
  };
}
