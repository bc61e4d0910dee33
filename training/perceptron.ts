/** An averaged structured perceptron (Collins 2002) over the same features: the other trainer, kept for comparison. */
import { allowed, PAIRS, SCORED, TAGS } from '../src/entities/tagger/lattice.js';
import { EDGES } from '../src/entities/tagger/reading.js';
import type { Options, Sequence, Weights } from './crf.js';
import { randomFrom, shuffle } from './math.js';

interface Counter {
  readonly w: Float32Array;
  /** Each change times the step it was made at: the average is `w − late / steps`. */
  readonly late: Float64Array;
}
const counter = (size: number): Counter => ({ w: new Float32Array(size), late: new Float64Array(size) });

function change(to: Counter, at: number, by: number, step: number): void {
  to.w[at] = (to.w[at] as number) + by;
  to.late[at] = (to.late[at] as number) + by * step;
}

/** The best tags by the present weights; a wrong tag is given `margin` for nothing. */
function guess(s: Sequence, hidden: Uint8Array, states: Float32Array, moves: Float32Array, margin: number): Uint8Array {
  const length = s.tags.length;
  const score = new Float64Array(length * TAGS);
  const back = new Uint8Array(length * TAGS);
  for (let t = 0; t < length; t++) {
    const base = t * TAGS;
    for (let tag = 0; tag < TAGS; tag++) score[base + tag] = tag === s.tags[t] ? 0 : margin;
    for (let at = s.starts[t] as number; at < (s.starts[t + 1] as number); at++) {
      const id = s.ids[at] as number;
      if (id < 0 && hidden[t]) continue;
      const row = (id < 0 ? ~id : id) * SCORED - 1;
      for (let tag = 1; tag < TAGS; tag++)
        score[base + tag] = (score[base + tag] as number) + (states[row + tag] as number);
    }
    const edge = (s.edges[t] as number) * PAIRS;
    const own = score.slice(base, base + TAGS);
    for (let tag = 0; tag < TAGS; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < (t === 0 ? 1 : TAGS); before++) {
        if (!allowed(before, tag)) continue;
        const value =
          (t === 0 ? 0 : (score[base - TAGS + before] as number)) + (moves[edge + before * TAGS + tag] as number);
        if (value > best) {
          best = value;
          back[base + tag] = before;
        }
      }
      score[base + tag] = (own[tag] as number) + best;
    }
  }
  const tags = new Uint8Array(length);
  let tag = 0;
  const end = (length - 1) * TAGS;
  for (let other = 1; other < TAGS; other++)
    if ((score[end + other] as number) > (score[end + tag] as number)) tag = other;
  for (let t = length - 1; t >= 0; t--) {
    tags[t] = tag;
    tag = back[t * TAGS + tag] as number;
  }
  return tags;
}

function correct(
  s: Sequence,
  hidden: Uint8Array,
  guessed: Uint8Array,
  states: Counter,
  moves: Counter,
  step: number,
): void {
  for (let t = 0; t < guessed.length; t++) {
    const right = s.tags[t] as number;
    const wrong = guessed[t] as number;
    const edge = (s.edges[t] as number) * PAIRS;
    const rightMove = edge + (t === 0 ? 0 : (s.tags[t - 1] as number) * TAGS) + right;
    const wrongMove = edge + (t === 0 ? 0 : (guessed[t - 1] as number) * TAGS) + wrong;
    if (rightMove !== wrongMove) {
      change(moves, rightMove, s.weight, step);
      change(moves, wrongMove, -s.weight, step);
    }
    if (right === wrong) continue;
    for (let at = s.starts[t] as number; at < (s.starts[t + 1] as number); at++) {
      const id = s.ids[at] as number;
      if (id < 0 && hidden[t]) continue;
      const row = (id < 0 ? ~id : id) * SCORED - 1;
      if (right > 0) change(states, row + right, s.weight, step);
      if (wrong > 0) change(states, row + wrong, -s.weight, step);
    }
  }
}

/** Brings the scores to the scale of the other trainer, which a byte of the model holds. */
const SCALE = 0.2;

/** Trains; `rate` is the margin, `l1` and `l2` are not used. */
export function trainPerceptron(sequences: readonly Sequence[], size: number, options: Options): Weights {
  const states = counter(size * SCORED);
  const moves = counter(EDGES * PAIRS);
  const order = Int32Array.from(sequences, (_, index) => index);
  const random = randomFrom(options.seed);
  const bound = options.hide * 0x1_0000_0000;
  let step = 0;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const s = sequences[index] as Sequence;
      step++;
      const hidden = Uint8Array.from(s.tags, () => (options.hide > 0 && random() < bound ? 1 : 0));
      const guessed = guess(s, hidden, states.w, moves.w, options.rate);
      if (guessed.some((tag, t) => tag !== s.tags[t])) correct(s, hidden, guessed, states, moves, step);
    }
  }
  const average = ({ w, late }: Counter): Float32Array =>
    w.map((weight, at) => SCALE * (weight - (late[at] as number) / step));
  return { states: average(states), moves: average(moves) };
}
