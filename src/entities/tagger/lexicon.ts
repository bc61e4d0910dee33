/** What the tagger knows of words by themselves: learned lists, a model of the letters of names, word clusters. */
import { LETTER_SLOTS, LIKENESS_LEVELS, letterScore, levelOf } from './letters.js';
import { bySlot, type HashTable, type Reader, readBytes, readNumber, readTable, slotOf } from './table.js';

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

export function lexiconOf(tables: LexiconTables): Lexicon {
  const { words, wordBytes, names, nameLevels, letters, bounds } = tables;
  const look = (table: HashTable, bytes: Uint8Array, hash: number, none: number): number => {
    const slot = slotOf(table, hash);
    return slot < 0 ? none : (bytes[slot] ?? none);
  };
  return {
    word: (hash) => look(words, wordBytes, hash, -1),
    nameLevel: (hash) => look(names, nameLevels, hash, 0),
    nameLikeness: (text) => levelOf(letterScore(letters, text), bounds),
  };
}
