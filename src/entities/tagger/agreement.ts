/**
 * What the rest of the article says of a word: how its other uses, and those of the pairs that it stands in, were tagged
 * in the first pass. A surname is known from its full mention, a club from the sentence that calls it one.
 */
import type { View } from '../../text/view.js';
import { scramble } from './hash.js';
import { TAGS } from './lattice.js';
import type { Sight } from './sight.js';

/** Uses further away than this many tokens are of another article, where several stand in one text. */
const REACH = 600;
const LEVELS = 6;
const KINDS = 3;
const NUMBERS = 3;
/** Upper bounds of the levels of a chance. */
const BOUNDS = [0.02, 0.1, 0.3, 0.6, 0.9] as const;

/** Templates: a word's uses by type; begin and inside apart; a pair's with the word before, and after; its type and mine. */
const BY_TYPE = 0;
const BY_TAG = BY_TYPE + KINDS * LEVELS * NUMBERS;
const BEFORE = BY_TAG + (TAGS - 1) * LEVELS;
const AFTER = BEFORE + (TAGS - 1) * LEVELS;
const TOP = AFTER + (TAGS - 1) * LEVELS;
/** Number of features. */
export const AGREEMENT_FEATURES = TOP + (KINDS + 1) * (KINDS + 1) * NUMBERS;
/** A token has at most this many. */
const MOST = KINDS + 3 * (TAGS - 1) + 1;

/** The table of keys is at most a quarter full. */
const BITS_MORE = 2;

/** The uses of keys that occur twice or more, with the sums of the chances of those inside a moving window. */
interface Uses {
  /** By token: which key, or −1. */
  readonly slot: Int32Array;
  /** By token: the next use of its key, or −1. */
  readonly next: Int32Array;
  readonly sums: Float64Array;
  readonly count: Int32Array;
  /** By key: the first use inside the window, and the first after it. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Chances are read this many tokens behind the use. */
  readonly shift: number;
}

/** By token: the last one before it with the same key, or −1; −1 also for those that aren't wanted. Linear probing. */
function lastUses(keys: Int32Array, wanted: Int32Array): Int32Array {
  const { length } = keys;
  const before = new Int32Array(length).fill(-1);
  const slots = new Int32Array(1 << (BITS_MORE + 32 - Math.clz32(length))).fill(-1);
  const mask = slots.length - 1;
  for (let at = 0; at < length; at++) {
    if (wanted[at] === 0) continue;
    const key = keys[at] as number;
    let slot = scramble(key) & mask;
    while (slots[slot] !== -1 && keys[slots[slot] as number] !== key) slot = (slot + 1) & mask;
    before[at] = slots[slot] as number;
    slots[slot] = at;
  }
  return before;
}

function usesOf(keys: Int32Array, wanted: Int32Array, shift: number): Uses {
  const size = keys.length;
  const lastUse = lastUses(keys, wanted);
  const slot = new Int32Array(size).fill(-1);
  const next = new Int32Array(size).fill(-1);
  const starts: number[] = [];
  for (let at = 0; at < size; at++) {
    const before = lastUse[at] as number;
    if (before < 0) continue;
    if (slot[before] === -1) slot[before] = starts.push(before) - 1;
    slot[at] = slot[before] as number;
    next[before] = at;
  }
  const low = Int32Array.from(starts);
  return {
    slot,
    next,
    sums: new Float64Array(starts.length * TAGS),
    count: new Int32Array(starts.length),
    low,
    high: low.slice(),
    shift,
  };
}

function shiftSum(uses: Uses, base: number, at: number, chances: Float64Array, sign: 1 | -1): void {
  const from = (at + uses.shift) * TAGS;
  for (let tag = 0; tag < TAGS; tag++) {
    uses.sums[base + tag] = (uses.sums[base + tag] as number) + sign * (chances[from + tag] as number);
  }
}

/** Moves the window of the key at `at` there; `out` gets the mean chances of its other uses, the result is their number. */
function others(uses: Uses, at: number, chances: Float64Array, out: Float64Array): number {
  const slot = uses.slot[at] as number;
  if (slot < 0) return 0;
  const base = slot * TAGS;
  let high = uses.high[slot] as number;
  for (; high >= 0 && high <= at + REACH; high = uses.next[high] as number) {
    shiftSum(uses, base, high, chances, 1);
    uses.count[slot] = (uses.count[slot] as number) + 1;
  }
  uses.high[slot] = high;
  let low = uses.low[slot] as number;
  for (; low < at - REACH; low = uses.next[low] as number) {
    shiftSum(uses, base, low, chances, -1);
    uses.count[slot] = (uses.count[slot] as number) - 1;
  }
  uses.low[slot] = low;
  const count = (uses.count[slot] as number) - 1;
  const own = (at + uses.shift) * TAGS;
  for (let tag = 0; tag < TAGS && count > 0; tag++) {
    out[tag] = ((uses.sums[base + tag] as number) - (chances[own + tag] as number)) / count;
  }
  return count;
}

function levelOf(chance: number): number {
  let level = 0;
  while (level < BOUNDS.length && chance >= (BOUNDS[level] as number)) level++;
  return level;
}

/** The likeliest type: 0 for none, 1 to 3. */
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

function addTags(template: number, mean: Float64Array, features: Int32Array, count: number): number {
  for (let tag = 1; tag < TAGS; tag++) {
    features[count + tag - 1] = template + (tag - 1) * LEVELS + levelOf(mean[tag] as number);
  }
  return count + TAGS - 1;
}

/** Features of a word with `uses` other uses; returns how many. */
function addWord(uses: number, mean: Float64Array, chances: Float64Array, at: number, features: Int32Array): number {
  const number = uses === 1 ? 0 : uses < 4 ? 1 : 2;
  let count = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const level = levelOf((mean[2 * kind + 1] as number) + (mean[2 * kind + 2] as number));
    features[count++] = BY_TYPE + (kind * LEVELS + level) * NUMBERS + number;
  }
  features[count++] = TOP + (topOf(mean, 0) * (KINDS + 1) + topOf(chances, at * TAGS)) * NUMBERS + number;
  return addTags(BY_TAG, mean, features, count);
}

/**
 * Calls `each` with the features of every token that has other uses in the article. `chances` holds `TAGS` numbers a
 * token: the first pass's probabilities.
 */
export function agreementFeatures(
  view: View,
  { root, open }: Sight,
  chances: Float64Array,
  each: (at: number, features: Int32Array, count: number) => void,
): void {
  const { size, line } = view;
  const pair = new Int32Array(size);
  const paired = new Int32Array(size);
  for (let at = 0; at + 1 < size; at++) {
    pair[at] = Math.imul(root[at] as number, 31) ^ (root[at + 1] as number);
    if (line[at] === line[at + 1] && (open[at] === 1 || open[at + 1] === 1)) paired[at] = 1;
  }
  const words = usesOf(root, open, 0);
  const firsts = usesOf(pair, paired, 0);
  const seconds: Uses = {
    ...firsts,
    sums: new Float64Array(firsts.sums.length),
    count: firsts.count.slice(),
    low: firsts.low.slice(),
    high: firsts.high.slice(),
    shift: 1,
  };
  const mean = new Float64Array(TAGS);
  const features = new Int32Array(MOST);
  for (let at = 0; at < size; at++) {
    const uses = others(words, at, chances, mean);
    let count = uses > 0 ? addWord(uses, mean, chances, at, features) : 0;
    if (at > 0 && others(seconds, at - 1, chances, mean) > 0) count = addTags(BEFORE, mean, features, count);
    if (others(firsts, at, chances, mean) > 0) count = addTags(AFTER, mean, features, count);
    if (count > 0) each(at, features, count);
  }
}
