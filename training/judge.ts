/** Judges weights of the first pass on held-out articles, without writing a model. */
import { bestTags, pathsFor } from '../src/entities/tagger/best.js';
import { chancesOf, marginals, roomFor, TAGS, UNIT } from '../src/entities/tagger/lattice.js';
import type { Article } from './corpora.js';
import type { Sequence, Weights } from './crf.js';
import { addScores, f1, newScores, rangesOf } from './score.js';
import { scoresOf, wholeMoves } from './stages.js';

/** Exact-span F1, the mean over these biases for recall, so that no single one decides; and loss a token. */
export interface Judgement {
  readonly f1: number;
  readonly loss: number;
}
const BIASES = [0, 0.25, 0.5] as const;
const LEAST_CHANCE = 1e-4;

export function judge(
  articles: readonly Article[],
  lines: readonly (readonly Sequence[])[],
  weights: Weights,
): Judgement {
  const moves = wholeMoves(weights.moves);
  const all = BIASES.map(() => newScores());
  let loss = 0;
  let tokens = 0;
  articles.forEach(({ view, tags }, n) => {
    const own = lines[n] ?? [];
    const scores = scoresOf(own, weights);
    const edges = Int32Array.from(own.flatMap((line) => [...line.edges]));
    const chances = roomFor(view.size);
    const found = new Uint8Array(view.size);
    const paths = pathsFor(view.size);
    const out = new Float64Array(TAGS);
    BIASES.forEach((bias, b) => {
      for (const { first, last } of view.lines) bestTags(scores, edges, moves, first, last, bias * UNIT, found, paths);
      addScores(all[b] ?? newScores(), rangesOf(tags), rangesOf(found));
    });
    for (const { first, last } of view.lines) {
      chancesOf(scores, edges, moves, first, last, 0, chances);
      for (let at = first; at < last; at++) {
        marginals(chances, at - first, out);
        loss -= Math.log(Math.max(LEAST_CHANCE, out[tags[at] as number] as number));
        tokens++;
      }
    }
  });
  return { f1: all.reduce((sum, scores) => sum + f1(scores.all), 0) / all.length, loss: loss / tokens };
}
