/**
 * What the rest of the article says of a word: how its other uses, and those of the pairs that it stands in, were tagged
 * in the first pass. A surname is known from its full mention, a club from the sentence that calls it one.
 */
import { type View, WORD } from '../../text/view.js';
import type { Reading } from './features.js';
import { TAGS } from './lattice.js';

/** Uses further away than this many tokens are of another article, where several stand in one text. */
const REACH = 600;
const LEVELS = 6;
const KINDS = 3;
const NUMBERS = 3;

/** Sums of tag chances over the uses of one key inside a window. */
interface Tally {
  readonly sums: Float64Array;
  readonly uses: number[];
  /** Uses before `low` are out of the window, those before `high` are in. */
  low: number;
  high: number;
}

function levelOf(chance: number): number {
  return chance < 0.02 ? 0 : chance < 0.1 ? 1 : chance < 0.3 ? 2 : chance < 0.6 ? 3 : chance < 0.9 ? 4 : 5;
}
const numberOf = (uses: number): number => (uses === 1 ? 0 : uses < 4 ? 1 : 2);

/** Templates: a word's uses by type; begin and inside apart; a pair's with the word before, and after. */
const BY_TYPE = 0;
const BY_TAG = BY_TYPE + KINDS * LEVELS * NUMBERS;
const BEFORE = BY_TAG + (TAGS - 1) * LEVELS;
const AFTER = BEFORE + (TAGS - 1) * LEVELS;
const TOP = AFTER + (TAGS - 1) * LEVELS;
/** Number of features. */
export const AGREEMENT_FEATURES = TOP + 4 * 4 * NUMBERS;
/** A token has at most this many. */
export const MOST_AGREEMENT = KINDS + 3 * (TAGS - 1) + 1;

function collect(keys: ArrayLike<number>, wanted: (at: number) => boolean): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (let at = 0; at < keys.length; at++) {
    if (!wanted(at)) continue;
    const key = keys[at] as number;
    const tally = tallies.get(key);
    if (tally) tally.uses.push(at);
    else tallies.set(key, { sums: new Float64Array(TAGS), uses: [at], low: 0, high: 0 });
  }
  return tallies;
}

/** Moves the window of a tally to `at` and returns the number of other uses in it; `out` gets their mean chances. */
function others(tally: Tally, at: number, chances: Float64Array, out: Float64Array): number {
  const { uses, sums } = tally;
  for (; tally.high < uses.length && (uses[tally.high] as number) <= at + REACH; tally.high++) {
    for (let tag = 0; tag < TAGS; tag++)
      sums[tag] = (sums[tag] as number) + (chances[(uses[tally.high] as number) * TAGS + tag] as number);
  }
  for (; (uses[tally.low] as number) < at - REACH; tally.low++) {
    for (let tag = 0; tag < TAGS; tag++)
      sums[tag] = (sums[tag] as number) - (chances[(uses[tally.low] as number) * TAGS + tag] as number);
  }
  const count = tally.high - tally.low - 1;
  for (let tag = 0; tag < TAGS && count > 0; tag++) {
    out[tag] = ((sums[tag] as number) - (chances[at * TAGS + tag] as number)) / count;
  }
  return count;
}

function topOf(chances: ArrayLike<number>, base: number): number {
  let top = 0;
  let best = chances[base] as number;
  for (let kind = 1; kind <= KINDS; kind++) {
    const chance = (chances[base + 2 * kind - 1] as number) + (chances[base + 2 * kind] as number);
    if (chance > best) {
      best = chance;
      top = kind;
    }
  }
  return top;
}

/**
 * Calls `each` with the features of every token that has other uses in the article. `chances` holds `TAGS` numbers a
 * token: the first pass's probabilities.
 */
export function agreementFeatures(
  view: View,
  readings: readonly Reading[],
  chances: Float64Array,
  each: (at: number, features: Int32Array, count: number) => void,
): void {
  const open = (at: number): boolean => view.kind[at] === WORD && readings[at]?.open === true;
  const roots = Int32Array.from(readings, ({ root }) => root);
  const pairKeys = Int32Array.from(readings, ({ root }, at) => Math.imul(root, 31) ^ (readings[at + 1]?.root ?? 0));
  const words = collect(roots, open);
  const pairs = collect(pairKeys, (at) => (open(at) || open(at + 1)) && view.line[at] === view.line[at + 1]);
  const mean = new Float64Array(TAGS);
  const features = new Int32Array(MOST_AGREEMENT);
  // The chances of a pair are those of its second word (from the first: BEFORE) or of its first (AFTER).
  const shifted = Float64Array.from(chances, (_, n) => chances[n + TAGS] ?? 0);
  const seconds = new Map([...pairs].map(([key, tally]) => [key, { ...tally, sums: new Float64Array(TAGS) }]));
  for (let at = 0; at < view.size; at++) {
    if (!open(at) && !(at > 0 && open(at - 1)) && !open(at + 1)) continue;
    let count = 0;
    const word = open(at) ? words.get(roots[at] as number) : undefined;
    if (word && word.uses.length > 1) {
      const uses = others(word, at, chances, mean);
      if (uses > 0) {
        for (let kind = 0; kind < KINDS; kind++) {
          const level = levelOf((mean[2 * kind + 1] as number) + (mean[2 * kind + 2] as number));
          features[count++] = BY_TYPE + (kind * LEVELS + level) * NUMBERS + numberOf(uses);
        }
        for (let tag = 1; tag < TAGS; tag++)
          features[count++] = BY_TAG + (tag - 1) * LEVELS + levelOf(mean[tag] as number);
        features[count++] = TOP + (topOf(mean, 0) * 4 + topOf(chances, at * TAGS)) * NUMBERS + numberOf(uses);
      }
    }
    const before = at > 0 && view.line[at] === view.line[at - 1] ? seconds.get(pairKeys[at - 1] as number) : undefined;
    if (before && before.uses.length > 1 && others(before, at - 1, shifted, mean) > 0) {
      for (let tag = 1; tag < TAGS; tag++)
        features[count++] = BEFORE + (tag - 1) * LEVELS + levelOf(mean[tag] as number);
    }
    const after = view.line[at] === view.line[at + 1] ? pairs.get(pairKeys[at] as number) : undefined;
    if (after && after.uses.length > 1 && others(after, at, chances, mean) > 0) {
      for (let tag = 1; tag < TAGS; tag++)
        features[count++] = AFTER + (tag - 1) * LEVELS + levelOf(mean[tag] as number);
    }
    if (count > 0) each(at, features, count);
  }
}
