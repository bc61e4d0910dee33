/** Reads the best tags, and how sure they are, off the scores of every token. Scores are whole numbers. */

/** Tags: 0 outside, then begin and inside of person, place and organization. */
export const TAGS = 7;
/** Tags that have scores: 0 is the one that the others are measured against. */
export const SCORED = TAGS - 1;
export const PAIRS = TAGS * TAGS;
/** A score of this many is a factor of e: scores are in steps of 1/32. */
export const UNIT = 32;

const FLOOR = 40 * UNIT;
/** e^(−n/32) for n from 0, by repeated multiplication: the same on every machine. */
const DECAY = 0.9692332344763441;
const POWERS = new Float64Array(FLOOR + 1);
POWERS[0] = 1;
for (let n = 1; n <= FLOOR; n++) POWERS[n] = (POWERS[n - 1] as number) * DECAY;

/** e^(score/32) for a score of 0 or below. */
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

/** Factors of the tags of the tokens `[first, last)`, the largest of a token 1. */
function readStates(scores: Int32Array, first: number, last: number, bias: number, states: Float64Array): void {
  for (let t = first; t < last; t++) {
    const from = t * SCORED;
    const base = (t - first) * TAGS;
    let top = -bias;
    for (let n = 0; n < SCORED; n++) if ((scores[from + n] as number) > top) top = scores[from + n] as number;
    states[base] = power(-bias - top);
    for (let n = 0; n < SCORED; n++) states[base + n + 1] = power((scores[from + n] as number) - top);
  }
}

/** Scales the numbers of a token to a sum of one. */
function scale(list: Float64Array, base: number): void {
  let sum = 0;
  for (let tag = 0; tag < TAGS; tag++) sum += list[base + tag] as number;
  for (let tag = 0; tag < TAGS; tag++) list[base + tag] = (list[base + tag] as number) / sum;
}

/** From the tags at `base` of `list` to one that any may stand before, by the column of factors at `to`. */
function intoAny(list: Float64Array, base: number, factors: Float64Array, to: number): number {
  return (
    (list[base] as number) * (factors[to] as number) +
    (list[base + 1] as number) * (factors[to + TAGS] as number) +
    (list[base + 2] as number) * (factors[to + 2 * TAGS] as number) +
    (list[base + 3] as number) * (factors[to + 3 * TAGS] as number) +
    (list[base + 4] as number) * (factors[to + 4 * TAGS] as number) +
    (list[base + 5] as number) * (factors[to + 5 * TAGS] as number) +
    (list[base + 6] as number) * (factors[to + 6 * TAGS] as number)
  );
}

/** From the tags at `base` of `list` to the inside of a type: only its own begin and inside may stand before it. */
function intoInside(list: Float64Array, base: number, factors: Float64Array, edge: number, tag: number): number {
  return (
    (list[base + tag - 1] as number) * (factors[edge + (tag - 1) * TAGS + tag] as number) +
    (list[base + tag] as number) * (factors[edge + tag * TAGS + tag] as number)
  );
}

function readForward(
  { forward, states }: Chances,
  edges: Int32Array,
  factors: Float64Array,
  first: number,
  last: number,
): void {
  for (let tag = 0; tag < TAGS; tag++) {
    forward[tag] = (factors[(edges[first] as number) * PAIRS + tag] as number) * (states[tag] as number);
  }
  scale(forward, 0);
  for (let t = first + 1; t < last; t++) {
    const edge = (edges[t] as number) * PAIRS;
    const base = (t - first) * TAGS;
    const before = base - TAGS;
    forward[base] = intoAny(forward, before, factors, edge) * (states[base] as number);
    for (let tag = 1; tag < TAGS; tag += 2) {
      const begin = intoAny(forward, before, factors, edge + tag);
      const inside = intoInside(forward, before, factors, edge, tag + 1);
      forward[base + tag] = begin * (states[base + tag] as number);
      forward[base + tag + 1] = inside * (states[base + tag + 1] as number);
    }
    scale(forward, base);
  }
}

function readBackward(
  { backward, states }: Chances,
  edges: Int32Array,
  factors: Float64Array,
  first: number,
  last: number,
): void {
  for (let tag = 0; tag < TAGS; tag++) backward[(last - first - 1) * TAGS + tag] = 1;
  for (let t = last - 2; t >= first; t--) {
    const next = (t + 1 - first) * TAGS;
    const edge = (edges[t + 1] as number) * PAIRS;
    const outside = (states[next] as number) * (backward[next] as number);
    const person = (states[next + 1] as number) * (backward[next + 1] as number);
    const place = (states[next + 3] as number) * (backward[next + 3] as number);
    const body = (states[next + 5] as number) * (backward[next + 5] as number);
    for (let tag = 0; tag < TAGS; tag++) {
      const from = edge + tag * TAGS;
      let value =
        (factors[from] as number) * outside +
        (factors[from + 1] as number) * person +
        (factors[from + 3] as number) * place +
        (factors[from + 5] as number) * body;
      if (tag > 0) {
        const inside = tag + (tag & 1);
        value +=
          (factors[from + inside] as number) * (states[next + inside] as number) * (backward[next + inside] as number);
      }
      backward[next - TAGS + tag] = value;
    }
    scale(backward, next - TAGS);
  }
}

/**
 * Forward–backward over the tokens `[first, last)`, written to `chances` from its beginning (`TAGS` a token). Written out
 * tag by tag: it's the innermost loop of the tagger.
 */
export function chancesOf(
  scores: Int32Array,
  edges: Int32Array,
  moves: Moves,
  first: number,
  last: number,
  bias: number,
  chances: Chances,
): void {
  readStates(scores, first, last, bias, chances.states);
  readForward(chances, edges, moves.factors, first, last);
  readBackward(chances, edges, moves.factors, first, last);
}

/** Probabilities of the tags of one token of the line, counted from its first, written to `out` from `base` on. */
export function marginals(chances: Chances, token: number, out: Float64Array, base = 0): void {
  let sum = 0;
  for (let tag = 0; tag < TAGS; tag++) {
    const value = (chances.forward[token * TAGS + tag] as number) * (chances.backward[token * TAGS + tag] as number);
    out[base + tag] = value;
    sum += value;
  }
  for (let tag = 0; tag < TAGS; tag++) out[base + tag] = (out[base + tag] as number) / sum;
}
