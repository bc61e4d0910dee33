/** Reads the best tags, and how sure they are, off the scores of every token. Scores are whole numbers. */

/** Tags: 0 outside, then begin and inside of person, place and organization. */
export const TAGS = 7;
/** Tags that have scores: 0 is the one that the others are measured against. */
export const SCORED = TAGS - 1;
export const PAIRS = TAGS * TAGS;
/** A score of this many is a factor of e: scores are in steps of 1/16. */
export const UNIT = 16;

const FLOOR = 40 * UNIT;
/** e^(−n/16) for n from 0, by repeated multiplication: the same on every machine. */
const DECAY = 0.9394130628134758;
const POWERS = new Float64Array(FLOOR + 1);
POWERS[0] = 1;
for (let n = 1; n <= FLOOR; n++) POWERS[n] = (POWERS[n - 1] as number) * DECAY;

/** e^(score/16) for a score of 0 or below. */
function power(score: number): number {
  return score < -FLOOR ? 0 : (POWERS[-score] as number);
}

/** Inside needs begin or inside of its type before it. */
export function allowed(before: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;
}

/** Scores of the transitions: by edge class, tag before, tag. */
export interface Moves {
  readonly scores: Int16Array;
  /** The same as factors, 0 where not allowed. */
  readonly factors: Float64Array;
}

export function movesOf(scores: Int16Array): Moves {
  let top = 0;
  for (const score of scores) top = Math.max(top, score);
  const factors = Float64Array.from(scores, (score, at) => {
    const pair = at % PAIRS;
    return allowed(Math.floor(pair / TAGS), pair % TAGS) ? power(score - top) : 0;
  });
  return { scores, factors };
}

const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAGS }, (_, tag) =>
  Array.from({ length: TAGS }, (__, before) => before).filter((before) => allowed(before, tag)),
);

/**
 * Best tags of the tokens `[first, last)`. `scores` holds `SCORED` numbers a token; `bias` is taken off tag 0.
 */
export function bestTags(
  scores: Int32Array,
  edges: Uint8Array,
  moves: Moves,
  first: number,
  last: number,
  bias: number,
  tags: Uint8Array,
): void {
  const length = last - first;
  const total = new Int32Array(length * TAGS);
  const back = new Uint8Array(length * TAGS);
  const step = moves.scores;
  for (let t = 0; t < length; t++) {
    const edge = (edges[first + t] as number) * PAIRS;
    const base = t * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      const own = tag === 0 ? -bias : (scores[(first + t) * SCORED + tag - 1] as number);
      const befores = BEFORE[tag] as readonly number[];
      let best = -(1 << 30);
      let from = 0;
      for (let n = 0; n < befores.length; n++) {
        const before = befores[n] as number;
        if (t === 0 && before > 0) break;
        const value =
          (t === 0 ? 0 : (total[base - TAGS + before] as number)) + (step[edge + before * TAGS + tag] as number);
        if (value > best) {
          best = value;
          from = before;
        }
      }
      total[base + tag] = best + own;
      back[base + tag] = from;
    }
  }
  let tag = 0;
  const end = (length - 1) * TAGS;
  for (let other = 1; other < TAGS; other++) {
    if ((total[end + other] as number) > (total[end + tag] as number)) tag = other;
  }
  for (let t = length - 1; t >= 0; t--) {
    tags[first + t] = tag;
    tag = back[t * TAGS + tag] as number;
  }
}

/** Forward and backward factors of a line, each token's summing to one. */
export interface Chances {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly states: Float64Array;
}

/** Room for the factors of `size` tokens. */
export function roomFor(size: number): Chances {
  const list = (): Float64Array => new Float64Array(size * TAGS);
  return { forward: list(), backward: list(), states: list() };
}

/** Forward–backward over the tokens `[first, last)`, written at the same places of `chances` (`TAGS` a token). */
export function chancesOf(
  scores: Int32Array,
  edges: Uint8Array,
  moves: Moves,
  first: number,
  last: number,
  bias: number,
  chances: Chances,
): void {
  const { forward, backward, states } = chances;
  const factors = moves.factors;
  for (let t = first; t < last; t++) {
    const base = t * TAGS;
    let top = -bias;
    for (let n = 0; n < SCORED; n++) top = Math.max(top, scores[t * SCORED + n] as number);
    states[base] = power(-bias - top);
    for (let n = 0; n < SCORED; n++) states[base + n + 1] = power((scores[t * SCORED + n] as number) - top);
    const edge = (edges[t] as number) * PAIRS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let value = 0;
      if (t === first) value = factors[edge + tag] as number;
      else {
        const from = tag > 0 && tag % 2 === 0 ? tag - 1 : 0;
        const to = from > 0 ? tag + 1 : TAGS;
        for (let b = from; b < to; b++)
          value += (forward[base - TAGS + b] as number) * (factors[edge + b * TAGS + tag] as number);
      }
      value *= states[base + tag] as number;
      forward[base + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < TAGS; tag++) forward[base + tag] = (forward[base + tag] as number) / sum;
  }
  for (let tag = 0; tag < TAGS; tag++) backward[(last - 1) * TAGS + tag] = 1;
  for (let t = last - 2; t >= first; t--) {
    const base = (t + 1) * TAGS;
    const edge = (edges[t + 1] as number) * PAIRS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let value = 0;
      for (let a = 0; a < TAGS; a++) {
        value +=
          (factors[edge + tag * TAGS + a] as number) * (states[base + a] as number) * (backward[base + a] as number);
      }
      backward[base - TAGS + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < TAGS; tag++) backward[base - TAGS + tag] = (backward[base - TAGS + tag] as number) / sum;
  }
}

/** Probabilities of the tags of one token, from its factors, written to `out` from `base` on. */
export function marginals(chances: Chances, token: number, out: Float64Array, base = 0): void {
  let sum = 0;
  for (let tag = 0; tag < TAGS; tag++) {
    const value = (chances.forward[token * TAGS + tag] as number) * (chances.backward[token * TAGS + tag] as number);
    out[base + tag] = value;
    sum += value;
  }
  for (let tag = 0; tag < TAGS; tag++) out[base + tag] = (out[base + tag] as number) / sum;
}
