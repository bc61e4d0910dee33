/**
 * What every word is looked up by. `key` is the word without diacritics, tatweel and invisible characters, with
 * presentation forms and ligatures resolved and Persian letters written as Arabic ones. `fold` is the second try:
 * hamza forms, ى and ة folded too. Look up `key` first: علي is not على.
 */
export interface Word {
  readonly surface: string;
  readonly key: string;
  readonly fold: string;
  /** What readers of words remember of it, by reader; see lexicon/memo.ts. */
  readonly notes: unknown[];
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

/** Words that are kept: the vocabulary of the last few hundred articles. Half of it is a quarter slower, twice is no faster. */
const MOST_KEPT = 1 << 15;
/** A longer run of letters is no word of any language, and not worth keeping. */
const LONGEST_KEPT = 40;

/** V8 copies shorter slices and keeps the parent of longer ones. */
const SHORTEST_SLICE = 13;

let recent = new Map<string, Word>();
let older = new Map<string, Word>();

/**
 * The word of a spelling. The same spelling gives the same object while it is in use, so that what is known of a word
 * can be remembered with it; spellings that don't come up are forgotten, so that the memory has an end.
 *
 * @example
 * wordOf('قالَ').key
 * //=> 'قال'
 */
export function wordOf(surface: string): Word {
  const known = recent.get(surface);
  if (known) return known;
  const word = older.get(surface) ?? read(surface);
  if (surface.length > LONGEST_KEPT) return word;
  if (recent.size >= MOST_KEPT) {
    older = recent;
    recent = new Map();
  }
  recent.set(word.surface, word);
  return word;
}

/** Room for the notes of readers, made at once: an array that grows note by note ends up twice as large. */
export const MOST_NOTES = 16;

/** A copy of its own: a slice would keep its whole article in memory. */
function detached(surface: string): string {
  return surface.length < SHORTEST_SLICE ? surface : surface.split('').join('');
}

function read(slice: string): Word {
  const surface = detached(slice);
  const key = keyOf(surface);
  return { surface, key, fold: foldKey(key), notes: new Array<unknown>(MOST_NOTES) };
}
