import { describe, expect, it } from 'vitest';
import { bestTags, pathsFor } from '../../src/entities/tagger/best.js';
import {
  allowed,
  chancesOf,
  marginals,
  movesOf,
  PAIRS,
  roomFor,
  SCORED,
  TAGS,
  UNIT,
} from '../../src/entities/tagger/lattice.js';

const LENGTH = 4;
const BIAS = 5;
/** Small whole numbers, the same every time. */
function numbers(length: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state % 97) - 48;
  });
}

const scores = Int32Array.from(numbers(LENGTH * SCORED, 7));
const moves = movesOf(Int16Array.from(numbers(2 * PAIRS, 11)));
const edges = Int32Array.from([0, 1, 1, 0]);

/** Every way to tag the line that is allowed, with its score. */
function ways(tags: readonly number[] = [], score = 0): { tags: readonly number[]; score: number }[] {
  const at = tags.length;
  if (at === LENGTH) return [{ tags, score }];
  const before = tags.at(-1) ?? 0;
  return Array.from({ length: TAGS }, (_, tag) => tag)
    .filter((tag) => allowed(before, tag))
    .flatMap((tag) => {
      const own = tag === 0 ? -BIAS : (scores[at * SCORED + tag - 1] as number);
      const move = moves.scores[(edges[at] as number) * PAIRS + before * TAGS + tag] as number;
      return ways([...tags, tag], score + own + move);
    });
}

describe('the tags of a line', () => {
  it('are the best of all ways to tag it', () => {
    const tags = new Uint8Array(LENGTH);
    bestTags(scores, edges, moves, 0, LENGTH, BIAS, tags, pathsFor(LENGTH));
    const best = ways().reduce((a, b) => (b.score > a.score ? b : a));
    expect([...tags]).toEqual(best.tags);
  });

  it('have the chances that all ways together give them', () => {
    const chances = roomFor(LENGTH);
    chancesOf(scores, edges, moves, 0, LENGTH, BIAS, chances);
    const weight = (score: number): number => Math.exp(score / UNIT);
    const total = ways().reduce((sum, { score }) => sum + weight(score), 0);
    for (let at = 0; at < LENGTH; at++) {
      const own = new Float64Array(TAGS);
      marginals(chances, at, own);
      for (let tag = 0; tag < TAGS; tag++) {
        const sum = ways()
          .filter(({ tags }) => tags[at] === tag)
          .reduce((all, { score }) => all + weight(score), 0);
        expect(own[tag]).toBeCloseTo(sum / total, 6);
      }
    }
  });
});
