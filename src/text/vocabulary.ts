/**
 * The words that are in use, found by their letters in the text itself: no string is made of a word that is known, and
 * none is hashed by the engine. A table of fixed size, in sets of `WAYS`; a new word takes the place of the one in its
 * set that has not come up for the longest, so that the memory has an end and what stands close together stays.
 */
import { readWord, type Word } from './word.js';

/** The vocabulary of the last thousand articles. Half of it makes `analyze` a tenth slower: a word is dear to read. */
const SET_BITS = 13;
const WAYS = 8;
const PLACES = WAYS << SET_BITS;
/** A longer run of letters is no word of any language, and not worth keeping. */
const LONGEST_KEPT = 40;
/** V8 copies shorter slices and keeps the parent of longer ones. */
const SHORTEST_SLICE = 13;

const words = new Array<Word | undefined>(PLACES);
const hashes = new Int32Array(PLACES);
/** When each came up last, by a clock that may run over: only differences count. */
const used = new Int32Array(PLACES);
let clock = 0;

/** FNV-1a over the code units, its high bits mixed into the low ones, which choose the set. */
function hashAt(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let at = start; at < end; at++) if (surface.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** A copy of its own: a slice would keep its whole article in memory. */
function copyOf(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return slice.length < SHORTEST_SLICE ? slice : slice.split('').join('');
}

/**
 * The word that is written from `start` to `end`, in UTF-16 code units. The same spelling gives the same object while it
 * is in use, so that what is known of a word can be remembered with it.
 */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > LONGEST_KEPT) return readWord(text.slice(start, end));
  const hash = hashAt(text, start, end);
  const first = (hash & ((1 << SET_BITS) - 1)) * WAYS;
  clock = (clock + 1) | 0;
  let place = first;
  for (let at = first; at < first + WAYS; at++) {
    const word = words[at];
    if (word !== undefined && hashes[at] === hash && isAt(word.surface, text, start, end)) {
      used[at] = clock;
      return word;
    }
    if ((((used[at] as number) - (used[place] as number)) | 0) < 0) place = at;
  }
  const word = readWord(copyOf(text, start, end));
  words[place] = word;
  hashes[place] = hash;
  used[place] = clock;
  return word;
}

/**
 * The word of a spelling.
 *
 * @example
 * wordOf('قالَ').key
 * //=> 'قال'
 */
export function wordOf(surface: string): Word {
  return wordAt(surface, 0, surface.length);
}
