/** Trains the model of the letters of names by logistic regression: name list against ordinary words. */
import { LETTER_SLOTS, LIKENESS_LEVELS, letterRuns, letterScore } from '../src/entities/tagger/letters.js';
import { exp, randomFrom, shuffle } from './math.js';

/** Weights in steps of `STEP`, and the scores that part the levels of likeness. */
export interface LetterModel {
  readonly letters: Int8Array;
  readonly bounds: Int32Array;
}
export interface Example {
  readonly text: string;
  readonly name: boolean;
  readonly weight: number;
}

const RATE = 0.2;
const DECAY = 2e-5;
const STEP = 1 / 32;
const SEED = 7;

/** Stochastic gradient descent with AdaGrad steps. */
export function trainLetters(examples: readonly Example[], rounds = 4): LetterModel {
  const weights = new Float64Array(LETTER_SLOTS);
  const squares = new Float64Array(LETTER_SLOTS).fill(1e-6);
  const order = Int32Array.from(examples, (_, index) => index);
  const random = randomFrom(SEED);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { text, name, weight } = examples[index] as Example;
      const runs = letterRuns(text);
      const scale = 1 / Math.sqrt(runs.length);
      let score = 0;
      for (const run of runs) score += weights[run] as number;
      const gradient = weight * ((name ? 1 : 0) - 1 / (1 + exp(-score * scale))) * scale;
      for (const run of runs) {
        const g = gradient - DECAY * (weights[run] as number);
        squares[run] = (squares[run] as number) + g * g;
        weights[run] = (weights[run] as number) + (RATE * g) / Math.sqrt(squares[run] as number);
      }
    }
  }
  const letters = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / STEP))));
  return { letters, bounds: boundsOf(examples, letters) };
}

/** Bounds that put the same number of examples on every level. */
function boundsOf(examples: readonly Example[], letters: Int8Array): Int32Array {
  const scores = Int32Array.from(examples, ({ text }) => letterScore(letters, text)).sort();
  return Int32Array.from({ length: LIKENESS_LEVELS - 1 }, (_, level) => {
    return scores[Math.floor(((level + 1) * scores.length) / LIKENESS_LEVELS)] as number;
  });
}
