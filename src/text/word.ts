import { gluedAt } from './glued.js';

/**
 * What every word is looked up by. `key` is the word without diacritics, tatweel and invisible characters, with
 * presentation forms and ligatures resolved and Persian letters written as Arabic ones. `fold` is the second try:
 * hamza forms, ى and ة folded too. Look up `key` first: علي is not على.
 */
export interface Word {
  readonly surface: string;
  readonly key: string;
  readonly fold: string;
  /** Length in UTF-16 code units of the first of two words that are written as one; 0 for one word. See glued.ts. */
  readonly glued: number;
  /** What readers of words remember of it (lexicon/memo.ts): what those know that know something of every word, ... */
  readonly notes: unknown[];
  /** ... a bit for each of the others that has read it, and what these have found. */
  known: number;
  found: Found | null;
}

/** What a reader has found of a word, linked to what others have. */
export interface Found {
  readonly bit: number;
  readonly value: unknown;
  readonly next: Found | null;
}

const NEEDS_STRIPPING =
  /[\p{M}\p{Cf}\u0640\u06a9\u06aa\u06cc\u06d2\u06c1\u06be\u06d5\u0671\ufb50-\ufdff\ufe70-\ufefc]/u;
const STRIPPED = /[\p{M}\p{Cf}\u0640]/gu;
const PERSIAN: Readonly<Record<string, string>> = {
  '\u06a9': '\u0643',
  '\u06aa': '\u0643',
  '\u06cc': '\u064a',
  '\u06d2': '\u064a',
  '\u06c1': '\u0647',
  '\u06be': '\u0647',
  '\u06d5': '\u0647',
  '\u0671': '\u0627',
};

/** Hamza on alif, wasla and madda become a bare alif; ى becomes ي; ة becomes ه. */
export function foldKey(key: string): string {
  if (!/[\u0622\u0623\u0625\u0671\u0649\u0629]/u.test(key)) return key;
  return key
    .replace(/[\u0622\u0623\u0625\u0671]/gu, '\u0627')
    .replace(/\u0649/gu, '\u064a')
    .replace(/\u0629/gu, '\u0647');
}

/** The look-up key of a word as it is written. */
export function keyOf(surface: string): string {
  if (!NEEDS_STRIPPING.test(surface)) return surface;
  return surface
    .normalize('NFKC')
    .replace(STRIPPED, '')
    .replace(/[\u06a9\u06aa\u06cc\u06d2\u06c1\u06be\u06d5\u0671]/gu, (letter) => PERSIAN[letter] ?? letter);
}

/** What the key of a word leaves out: marks that cling to a letter, joiners, tatweel. */
const NO_LETTER = /[\p{M}\p{Cf}\u0640]/u;

/**
 * Where, in code units of `surface`, the text behind its first `letters` letters starts, past the marks that cling to
 * them: 2 for one letter of لِبكين. Letters of a ligature (ﻷ) are one character and are not divided: then null.
 */
export function offsetAfter(surface: string, letters: number): number | null {
  let left = letters;
  let at = 0;
  for (const character of surface) {
    if (!NO_LETTER.test(character)) {
      if (left === 0) return at;
      left -= character.normalize('NFKC').length;
      if (left < 0) return null;
    }
    at += character.length;
  }
  return left === 0 ? at : null;
}

/** Room for the notes of readers, made at once: an array that grows note by note ends up many times as large. */
export const MOST_NOTES = 4;

/** Reads a spelling, which is kept as it is: hand over a string of its own, no slice that holds on to its article. */
export function readWord(surface: string): Word {
  const key = keyOf(surface);
  const notes = new Array<unknown>(MOST_NOTES);
  return { surface, key, fold: foldKey(key), glued: gluedAt(surface), notes, known: 0, found: null };
}
