/**
 * The words that are in use, found by their letters in the text itself: no string is made of a word that is known, and
 * none is hashed by the engine. They are kept in two generations: those met since the last change, and those before,
 * of which the ones that come up are taken over. So the memory has an end, and what is forgotten goes all at once.
 */
import { readWord, type Word } from './word.js';

/** Words of a generation: of 3.2 million look-ups in news, 10 % find none; with three quarters of it, 12 %, and `extractEntities` is some 8 % slower. */
const MOST_KEPT = 13 << 12;
/** A generation begins with so many places, and takes twice as many when half of them are full. */
const FIRST_PLACES = 1 << 12;
/** A longer run of letters is no word of any language, and not worth keeping. */
const LONGEST_KEPT = 40;
/** V8 copies shorter slices and keeps the parent of longer ones. */
const SHORTEST_SLICE = 13;

/** Words whose hashes are chosen to meet drive each other out, and cost no more than this. */
const LONGEST_SEARCH = 64;

/** Words by their hashes, with linear probing. */
interface Generation {
  readonly words: (Word | undefined)[];
  readonly hashes: Int32Array;
  size: number;
}

const empty = (places = FIRST_PLACES): Generation => ({
  words: new Array(places),
  hashes: new Int32Array(places),
  size: 0,
});
let recent = empty();
let older = empty();

/** FNV-1a over the code units, its high bits mixed into the low ones, which choose the place. */
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

/** The place of the word in a generation; where it has none, `~` the place that it would take. */
function search({ words, hashes }: Generation, hash: number, text: string, start: number, end: number): number {
  const last = words.length - 1;
  let place = hash & last;
  for (let searched = 0; searched < LONGEST_SEARCH; searched++) {
    const word = words[place];
    if (word === undefined) break;
    if (hashes[place] === hash && isAt(word.surface, text, start, end)) return place;
    place = (place + 1) & last;
  }
  return ~place;
}

/** The same words in twice as many places. */
function grown({ words, hashes }: Generation): Generation {
  const larger = empty(2 * words.length);
  for (const [at, word] of words.entries()) {
    const hash = hashes[at] as number;
    const place = word ? search(larger, hash, word.surface, 0, word.surface.length) : 0;
    if (word && place < 0) put(larger, word, hash, ~place);
  }
  return larger;
}

function put(generation: Generation, word: Word, hash: number, place: number): void {
  if (generation.words[place] === undefined) generation.size++;
  generation.words[place] = word;
  generation.hashes[place] = hash;
}

/** Puts a word into the recent generation at a place that `search` gave; where it is full, a new one begins. */
function keep(word: Word, hash: number, place: number): void {
  put(recent, word, hash, place);
  if (recent.size < MOST_KEPT) {
    if (2 * recent.size > recent.words.length) recent = grown(recent);
    return;
  }
  const oldest = older;
  older = recent;
  recent = oldest;
  recent.words.fill(undefined);
  recent.size = 0;
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
  const place = search(recent, hash, text, start, end);
  if (place >= 0) return recent.words[place] as Word;
  const before = search(older, hash, text, start, end);
  const word = before >= 0 ? (older.words[before] as Word) : readWord(copyOf(text, start, end));
  keep(word, hash, ~place);
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
