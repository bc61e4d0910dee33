/** A linear-chain conditional random field, trained by FTRL-Proximal (McMahan et al. 2013): sparse by its L1 term. */
import { allowed, PAIRS, SCORED, TAGS } from '../src/entities/tagger/lattice.js';
import { EDGES } from '../src/entities/tagger/reading.js';
import { exp, randomFrom, shuffle } from './math.js';

/**
 * A line of text as its features: `ids` in rows, one a token, bounded by `starts`. A feature that only repeats which
 * word the token is stands as its complement `~id`.
 */
export interface Sequence {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly edges: Int32Array;
  readonly tags: Uint8Array;
  readonly weight: number;
  /** Scores that are given and stay (`SCORED` a token), or null. */
  readonly base: Float32Array | null;
}
export interface Options {
  readonly rounds: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
  /** In this share of the tokens the word itself is hidden, so that its surroundings learn to do without it. */
  readonly hide: number;
  /** This share of all other features is hidden likewise, each by itself. */
  readonly drop: number;
}
/** Scores of features (`SCORED` each) and of transitions (`PAIRS` an edge class). */
export interface Weights {
  readonly states: Float32Array;
  readonly moves: Float32Array;
}

/** Weights of FTRL-Proximal, with its two sums a weight side by side in `sums`. */
interface Learner {
  readonly sums: Float32Array;
  readonly w: Float32Array;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
}

function learner(size: number, { rate, l2 }: Options, l1: number): Learner {
  return { sums: new Float32Array(2 * size), w: new Float32Array(size), rate, l1, l2 };
}

function learn(to: Learner, at: number, gradient: number): void {
  const { sums } = to;
  const before = sums[2 * at + 1] as number;
  const after = before + gradient * gradient;
  const root = Math.sqrt(after);
  const z = (sums[2 * at] as number) + gradient - ((root - Math.sqrt(before)) / to.rate) * (to.w[at] as number);
  sums[2 * at] = z;
  sums[2 * at + 1] = after;
  const over = z > to.l1 ? z - to.l1 : z < -to.l1 ? z + to.l1 : 0;
  to.w[at] = over === 0 ? 0 : -over / ((1 + root) / to.rate + to.l2);
}

const ALLOWED = Uint8Array.from({ length: PAIRS }, (_, pair) =>
  allowed(Math.floor(pair / TAGS), pair % TAGS) ? 1 : 0,
);
/** Gradients below this change nothing worth the time. */
const NOTHING = 1e-3;

/** Room for the sums over one line. */
interface Work {
  /** The features of the line that are not hidden, and the bounds of its tokens in them. */
  ids: Int32Array;
  starts: Int32Array;
  states: Float64Array;
  alpha: Float64Array;
  beta: Float64Array;
  readonly moves: Float64Array;
  readonly unary: Float64Array;
  readonly pairwise: Float64Array;
}

/** Copies the features of the line, those that tell the word left out where it is hidden. */
function choose(s: Sequence, work: Work, { hide, drop }: Options, random: () => number): void {
  if (work.ids.length < s.ids.length) work.ids = new Int32Array(2 * s.ids.length);
  if (work.starts.length < s.starts.length) work.starts = new Int32Array(2 * s.starts.length);
  const bound = hide * 0x1_0000_0000;
  const dropped = drop * 0x1_0000_0000;
  let count = 0;
  for (let t = 0; t + 1 < s.starts.length; t++) {
    const hidden = hide > 0 && random() < bound;
    work.starts[t] = count;
    for (let at = s.starts[t] as number; at < (s.starts[t + 1] as number); at++) {
      const id = s.ids[at] as number;
      if (drop > 0 && random() < dropped) continue;
      if (id >= 0) work.ids[count++] = id;
      else if (!hidden) work.ids[count++] = ~id;
    }
  }
  work.starts[s.starts.length - 1] = count;
}

function addScores(s: Sequence, work: Work, t: number, weights: Float32Array, base: number): void {
  const to = work.states;
  to[base] = 0;
  for (let n = 0; n < SCORED; n++) to[base + n + 1] = s.base ? (s.base[t * SCORED + n] as number) : 0;
  const end = work.starts[t + 1] as number;
  for (let at = work.starts[t] as number; at < end; at++) {
    const row = (work.ids[at] as number) * SCORED;
    for (let n = 0; n < SCORED; n++) to[base + n + 1] = (to[base + n + 1] as number) + (weights[row + n] as number);
  }
}

function forwardBackward(s: Sequence, work: Work, states: Float32Array, moves: Float32Array): void {
  const length = s.tags.length;
  if (work.states.length < length * TAGS) {
    for (const room of ['states', 'alpha', 'beta'] as const) work[room] = new Float64Array(2 * length * TAGS);
  }
  const { states: state, alpha, beta, moves: move } = work;
  for (let t = 0; t < length; t++) {
    const base = t * TAGS;
    addScores(s, work, t, states, base);
    let top = 0;
    for (let n = 1; n < TAGS; n++) top = Math.max(top, state[base + n] as number);
    for (let n = 0; n < TAGS; n++) state[base + n] = exp((state[base + n] as number) - top);
    const edge = (s.edges[t] as number) * PAIRS;
    for (let pair = 0; pair < PAIRS; pair++) move[edge + pair] = ALLOWED[pair] ? exp(moves[edge + pair] as number) : 0;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let value = t === 0 ? (move[edge + tag] as number) : 0;
      if (t > 0) {
        for (let b = 0; b < TAGS; b++)
          value += (alpha[base - TAGS + b] as number) * (move[edge + b * TAGS + tag] as number);
      }
      value *= state[base + tag] as number;
      alpha[base + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < TAGS; tag++) alpha[base + tag] = (alpha[base + tag] as number) / sum;
  }
  for (let tag = 0; tag < TAGS; tag++) beta[(length - 1) * TAGS + tag] = 1;
  for (let t = length - 2; t >= 0; t--) {
    const next = (t + 1) * TAGS;
    const edge = (s.edges[t + 1] as number) * PAIRS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let value = 0;
      for (let a = 0; a < TAGS; a++) {
        value += (move[edge + tag * TAGS + a] as number) * (state[next + a] as number) * (beta[next + a] as number);
      }
      beta[next - TAGS + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < TAGS; tag++) beta[next - TAGS + tag] = (beta[next - TAGS + tag] as number) / sum;
  }
}

function learnMoves(s: Sequence, t: number, work: Work, moves: Learner): void {
  const { alpha, beta, states, moves: move, pairwise, unary } = work;
  const edge = (s.edges[t] as number) * PAIRS;
  if (t === 0) {
    for (let tag = 0; tag < TAGS; tag++) if (ALLOWED[tag]) learn(moves, edge + tag, unary[tag] as number);
    return;
  }
  let total = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    const before = Math.floor(pair / TAGS);
    const tag = pair % TAGS;
    const p =
      (alpha[(t - 1) * TAGS + before] as number) *
      (move[edge + pair] as number) *
      (states[t * TAGS + tag] as number) *
      (beta[t * TAGS + tag] as number);
    pairwise[pair] = p;
    total += p;
  }
  const right = (s.tags[t - 1] as number) * TAGS + (s.tags[t] as number);
  for (let pair = 0; pair < PAIRS; pair++) {
    const gradient = ((pairwise[pair] as number) / total - (pair === right ? 1 : 0)) * s.weight;
    if (gradient > NOTHING || gradient < -NOTHING) learn(moves, edge + pair, gradient);
  }
}

function step(s: Sequence, work: Work, states: Learner, moves: Learner): void {
  forwardBackward(s, work, states.w, moves.w);
  const { alpha, beta, unary } = work;
  for (let t = 0; t < s.tags.length; t++) {
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      unary[tag] = (alpha[t * TAGS + tag] as number) * (beta[t * TAGS + tag] as number);
      sum += unary[tag] as number;
    }
    let most = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      const gradient = ((unary[tag] as number) / sum - (tag === s.tags[t] ? 1 : 0)) * s.weight;
      unary[tag] = gradient;
      most = Math.max(most, gradient, -gradient);
    }
    learnMoves(s, t, work, moves);
    if (most < NOTHING) continue;
    const end = work.starts[t + 1] as number;
    for (let at = work.starts[t] as number; at < end; at++) {
      const row = (work.ids[at] as number) * SCORED - 1;
      for (let tag = 1; tag < TAGS; tag++) {
        const gradient = unary[tag] as number;
        if (gradient > NOTHING || gradient < -NOTHING) learn(states, row + tag, gradient);
      }
    }
  }
}

/** Trains; `size` is the number of feature ids. */
export function trainCrf(sequences: readonly Sequence[], size: number, options: Options): Weights {
  const states = learner(size * SCORED, options, options.l1);
  const moves = learner(EDGES * PAIRS, options, options.l1 / 4);
  const work: Work = {
    ids: new Int32Array(0),
    starts: new Int32Array(0),
    states: new Float64Array(0),
    alpha: new Float64Array(0),
    beta: new Float64Array(0),
    moves: new Float64Array(EDGES * PAIRS),
    unary: new Float64Array(TAGS),
    pairwise: new Float64Array(PAIRS),
  };
  const order = Int32Array.from(sequences, (_, index) => index);
  const random = randomFrom(options.seed);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const sequence = sequences[index] as Sequence;
      choose(sequence, work, options, random);
      step(sequence, work, states, moves);
    }
  }
  return { states: states.w, moves: moves.w };
}
