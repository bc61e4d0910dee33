/** Reads the best tags of a line off the scores of its tokens (Viterbi). */
import { allowed, type Moves, PAIRS, SCORED, TAGS } from './lattice.js';

const NEVER = -(1 << 30);

/** The best total of a tag at `base` of the token, coming from the tags `[low, high]` of the token before. */
function stepTo(
  { total, back }: Paths,
  step: Int16Array,
  base: number,
  edge: number,
  tag: number,
  low: number,
  high: number,
  own: number,
): void {
  let best = NEVER;
  let from = 0;
  for (let before = low; before <= high; before++) {
    const value = (total[base - TAGS + before] as number) + (step[edge + before * TAGS + tag] as number);
    if (value > best) {
      best = value;
      from = before;
    }
  }
  total[base + tag] = best + own;
  back[base + tag] = from;
}

/** Room for the best ways to the tags of so many tokens. */
export interface Paths {
  readonly total: Int32Array;
  readonly back: Uint8Array;
}
export function pathsFor(size: number): Paths {
  return { total: new Int32Array(size * TAGS), back: new Uint8Array(size * TAGS) };
}

/** Writes the best tags of the tokens `[first, last)`. `scores` holds `SCORED` numbers a token; `bias` is taken off tag 0. */
export function bestTags(
  scores: Int32Array,
  edges: Int32Array,
  moves: Moves,
  first: number,
  last: number,
  bias: number,
  tags: Uint8Array,
  paths: Paths,
): void {
  const { total, back } = paths;
  const step = moves.scores;
  for (let tag = 0; tag < TAGS; tag++) {
    const own = tag === 0 ? -bias : (scores[first * SCORED + tag - 1] as number);
    const move = step[(edges[first] as number) * PAIRS + tag] as number;
    total[first * TAGS + tag] = allowed(0, tag) ? own + move : NEVER + own;
  }
  for (let t = first + 1; t < last; t++) {
    const edge = (edges[t] as number) * PAIRS;
    const base = t * TAGS;
    const from = t * SCORED - 1;
    stepTo(paths, step, base, edge, 0, 0, TAGS - 1, -bias);
    for (let tag = 1; tag < TAGS; tag += 2) {
      stepTo(paths, step, base, edge, tag, 0, TAGS - 1, scores[from + tag] as number);
      stepTo(paths, step, base, edge, tag + 1, tag, tag + 1, scores[from + tag + 1] as number);
    }
  }
  const end = (last - 1) * TAGS;
  let tag = 0;
  for (let other = 1; other < TAGS; other++) {
    if ((total[end + other] as number) > (total[end + tag] as number)) tag = other;
  }
  for (let t = last - 1; t >= first; t--) {
    tags[t] = tag;
    tag = back[t * TAGS + tag] as number;
  }
}
