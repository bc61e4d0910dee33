/** Readings of a word without its proclitics, by letters alone: which one is right is for the weights to say. */
import { hashOf } from './hash.js';

const WAW = '\u0648';
const FA = '\u0641';
const BA = '\u0628';
const KAF = '\u0643';
const LAM = '\u0644';
const ALIF = '\u0627';
const ARTICLE = ALIF + LAM;
/** A stem has at least this many letters. */
const SHORTEST = 2;

/** A reading: where the stem begins, how many letters of the word are clitics, and whether the article follows them. */
export interface Stem {
  readonly from: number;
  readonly hash: number;
  readonly clitics: number;
  readonly article: boolean;
}

/** Lengths of the runs of proclitics that the word may begin with: 0 first, then و/ف, then ب/ل/ك after them. */
export function cliticLengths(key: string): readonly number[] {
  const lengths = [0];
  const first = key[0];
  const conjunction = first === WAW || first === FA ? 1 : 0;
  if (conjunction && key.length > conjunction + SHORTEST) lengths.push(conjunction);
  const next = key[conjunction];
  const preposition = next === BA || next === LAM || next === KAF;
  if (preposition && key.length > conjunction + 1 + SHORTEST) lengths.push(conjunction + 1);
  return lengths;
}

/**
 * Readings of a word, the whole word first. After ل the article has lost its alif (للقاهرة), so both لقاهرة and قاهرة are
 * read there, the second with the article.
 */
export function stemsOf(key: string): readonly Stem[] {
  const stems: Stem[] = [];
  const add = (from: number, clitics: number, article: boolean): void => {
    stems.push({ from, hash: hashOf(key, from), clitics, article });
  };
  for (const clitics of cliticLengths(key)) {
    const left = key.length - clitics;
    add(clitics, clitics, false);
    if (key.startsWith(ARTICLE, clitics)) {
      if (left > ARTICLE.length + SHORTEST) add(clitics + ARTICLE.length, clitics, true);
    } else if (clitics > 0 && key[clitics - 1] === LAM && key[clitics] === LAM && left > 1 + SHORTEST) {
      add(clitics + 1, clitics, true);
    }
  }
  return stems;
}
