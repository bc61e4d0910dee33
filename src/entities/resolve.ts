import type { Candidate } from './candidate.js';

/**
 * Weight of a candidate: its score for each of its words, less the cost of one more name. So the longest name wins
 * (جامعة القاهرة over القاهرة), and two names beside each other don't beat one as sure over both.
 */
const NAME_COST = 0.25;
const MOST_WORDS = 6;
/** A candidate that scores less names nothing, however many words it has. */
const LEAST = 0.26;

function weightOf({ first, last, score }: Candidate): number {
  return score * Math.min(MOST_WORDS, last - first) - NAME_COST;
}

/** Number of candidates, sorted by their end, that end at or before `start`. */
function endingBefore(sorted: readonly Candidate[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The heaviest set of candidates of which no two overlap, in order of the text (weighted interval scheduling:
 * Kleinberg and Tardos, Algorithm Design, 6.1). Candidates with no weight are left out. n log n in their number.
 */
export function resolve(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates
    .filter((candidate) => candidate.score >= LEAST && candidate.end > candidate.start)
    .sort((a, b) => a.end - b.end || a.start - b.start || b.score - a.score);
  const best = new Float64Array(sorted.length + 1);
  const before = new Int32Array(sorted.length);
  sorted.forEach((candidate, i) => {
    const free = endingBefore(sorted, candidate.start);
    before[i] = free;
    best[i + 1] = Math.max(best[i] ?? 0, (best[free] ?? 0) + weightOf(candidate));
  });
  const chosen: Candidate[] = [];
  for (let i = sorted.length; i > 0; ) {
    const candidate = sorted[i - 1];
    if (candidate && (best[i] ?? 0) > (best[i - 1] ?? 0)) {
      chosen.push(candidate);
      i = before[i - 1] ?? 0;
    } else i--;
  }
  return chosen.reverse();
}
