/** A linear model of the letters of a word: how much it looks like a part of a personal name. */
import { EMPTY, extend, hashOf, scramble } from './hash.js';

/** Runs of one to this many letters are looked at, the edges of the word counted as letters. */
const LONGEST = 5;
const EDGE = '\u0001';
/** Longer words are cut. */
const MOST_LETTERS = 16;

/** Weights of the model; letter runs share them by hash. */
export const LETTER_SLOTS = 1 << 15;
const MASK = LETTER_SLOTS - 1;
const SIXTEENTHS = 16;

/** Slots of the letter runs of a word. */
export function letterRuns(text: string): Int32Array {
  const edged = EDGE + text.slice(0, MOST_LETTERS) + EDGE;
  const runs: number[] = [];
  for (let size = 1; size <= LONGEST; size++) {
    for (let at = 0; at + size <= edged.length; at++) runs.push(hashOf(edged, at, at + size) & MASK);
  }
  return Int32Array.from(runs);
}

/** Sum of the weights of a word's letter runs, per square root of their number, in sixteenths of a weight. */
export function letterScore(weights: ArrayLike<number>, text: string): number {
  const edged = EDGE + text.slice(0, MOST_LETTERS) + EDGE;
  let score = 0;
  let runs = 0;
  for (let at = 0; at < edged.length; at++) {
    const end = Math.min(edged.length, at + LONGEST);
    let hash = EMPTY;
    for (let next = at; next < end; next++) {
      hash = extend(hash, edged.charCodeAt(next));
      score += weights[scramble(hash) & MASK] ?? 0;
    }
    runs += end - at;
  }
  return Math.round((SIXTEENTHS * score) / Math.sqrt(runs));
}

/** Levels of likeness: 0 to 7. */
export const LIKENESS_LEVELS = 8;

/** Cuts a score at the seven bounds. */
export function levelOf(score: number, bounds: ArrayLike<number>): number {
  let level = 0;
  while (level < LIKENESS_LEVELS - 1 && score >= (bounds[level] ?? 0)) level++;
  return level;
}
