/** What the tagger knows of words by themselves: learned lists, a model of the letters of names, word clusters. */
import { hashOf } from './hash.js';
import { LETTER_SLOTS, LIKENESS_LEVELS, letterRuns, levelOf } from './letters.js';
import { bySlot, type HashTable, type Reader, readBytes, readNumber, readTable, slotOf } from './table.js';

export interface Lexicon {
  /** Whether the word was met often enough in training. */
  readonly known: (text: string) => boolean;
  /** Whether it is one of the few hundred most frequent words. */
  readonly frequent: (text: string) => boolean;
  /** How common a part of personal names it is: 0 (in no list) to 4. */
  readonly nameLevel: (text: string) => number;
  /** How much its letters look like a name's: 0 to 7. */
  readonly nameLikeness: (text: string) => number;
  /** Its word cluster, 0 for none. */
  readonly cluster: (text: string) => number;
}

/** Bits of the hashes of words and of names. */
export const WORD_BITS = 24;
export const NAME_BITS = 22;
/** In the byte of a word: frequent; below it, its cluster. */
export const FREQUENT = 0x80;

/** The lists behind a lexicon. */
export interface LexiconTables {
  readonly words: HashTable;
  /** By slot, as the levels of names. */
  readonly wordBytes: Uint8Array;
  readonly names: HashTable;
  readonly nameLevels: Uint8Array;
  readonly letters: Int8Array;
  readonly bounds: Int32Array;
}

export function readLexicon(reader: Reader): LexiconTables {
  const words = readTable(reader, WORD_BITS);
  const wordBytes = bySlot(words, readBytes(reader, words.size));
  const names = readTable(reader, NAME_BITS);
  const nameLevels = bySlot(names, readBytes(reader, names.size));
  const letters = new Int8Array(readBytes(reader, LETTER_SLOTS).buffer);
  const bounds = Int32Array.from({ length: LIKENESS_LEVELS - 1 }, () => readNumber(reader) - (1 << 20));
  return { words, wordBytes, names, nameLevels, letters, bounds };
}

/** Sum of the weights of a word's letter runs, per square root of their number, in sixteenths of a weight. */
export function letterScore(weights: ArrayLike<number>, text: string): number {
  const runs = letterRuns(text);
  let score = 0;
  for (const run of runs) score += weights[run] ?? 0;
  return Math.round((16 * score) / Math.sqrt(runs.length));
}

export function lexiconOf(tables: LexiconTables): Lexicon {
  const { words, wordBytes, names, nameLevels, letters, bounds } = tables;
  const byteOf = (text: string): number => {
    const slot = slotOf(words, hashOf(text));
    return slot < 0 ? 0 : (wordBytes[slot] ?? 0);
  };
  return {
    known: (text) => slotOf(words, hashOf(text)) >= 0,
    frequent: (text) => byteOf(text) >= FREQUENT,
    cluster: (text) => byteOf(text) & (FREQUENT - 1),
    nameLevel: (text) => {
      const slot = slotOf(names, hashOf(text));
      return slot < 0 ? 0 : (nameLevels[slot] ?? 0);
    },
    nameLikeness: (text) => levelOf(letterScore(letters, text), bounds),
  };
}
