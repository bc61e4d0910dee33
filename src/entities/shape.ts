import { foldKey } from '../text/word.js';
import { SHAPE_WEIGHTS } from './shape.generated.js';
import { BUCKETS, eachShapeFeature, weightOf } from './shape-features.js';

/**
 * The look of a word that no table knows. Foreign names are written with a long vowel for nearly every vowel and have
 * clusters and endings that no Arabic pattern gives (Versteegh, The Arabic Language, on foreign words). A small
 * logistic model over runs of letters, trained from the tables of places and from the patterns of the language, tells
 * them from words.
 */

const ENDING = /(?:ات|ون|ين|ية|ها|هم|هما|تها|ته|نا|وا|تم|ة|اء|تين|تان)$/u;
const VERB_PREFIX = /^[وف]?(?:س?[يتن])\S{3,}$/u;
const PREFIXED = /^(?:[وف]?(?:بال|كال|لل)|[وف]ال)\S/u;

let weights: Int8Array | null = null;

function decode(): Int8Array {
  const bytes = new Int8Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i++) bytes[i] = weightOf(SHAPE_WEIGHTS.charCodeAt(i));
  return bytes;
}

/** Log-odds that a word is a foreign name rather than a word of the language, in steps of 1/`SCALE`. */
export function shapeOf(key: string): number {
  weights ??= decode();
  const known = weights;
  let sum = 0;
  eachShapeFeature(foldKey(key), (bucket) => {
    sum += known[bucket] ?? 0;
  });
  return sum;
}

/** Whether a word that no table knows is more likely an inflected word of the language than a name. */
export function looksInflected(key: string): boolean {
  return PREFIXED.test(key) || (!key.startsWith('ال') && (VERB_PREFIX.test(key) || ENDING.test(key)));
}
