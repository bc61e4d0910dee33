/** Pairs gold with predicted quotations by the words they share. */
import { overlap } from './words.js';

interface Edge {
  readonly score: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Shared words over all words of two sets, 0 to 1. */
export function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = overlap(one, other);
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** One to one, best first, at or above the threshold: index of the gold set → index of the predicted set. */
export function pair(
  gold: readonly ReadonlySet<number>[],
  predicted: readonly ReadonlySet<number>[],
  threshold: number,
): Map<number, number> {
  const edges: Edge[] = gold.flatMap((one, i) =>
    predicted.map((other, j) => ({ score: jaccard(one, other), gold: i, predicted: j })),
  );
  const candidates = edges
    .filter((edge) => edge.score > 0 && edge.score >= threshold)
    .sort((a, b) => b.score - a.score || a.gold - b.gold || a.predicted - b.predicted);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const edge of candidates) {
    if (pairs.has(edge.gold) || taken.has(edge.predicted)) continue;
    pairs.set(edge.gold, edge.predicted);
    taken.add(edge.predicted);
  }
  return pairs;
}
