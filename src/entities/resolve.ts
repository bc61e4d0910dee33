import type { Candidate } from './candidate.js';

/** What one more name costs: two weak names beside each other don't beat one strong name over both. */
const NAME_COST = 0.05;

/** Weight of a candidate: its score, and a little for every word, so that the longest name wins among equals. */
const WORD_BONUS = 0.4;
const MOST_WORDS = 6;

function weightOf(candidate: Candidate): number {
  const words = Math.min(MOST_WORDS, candidate.last - candidate.first);
  return candidate.score * (1 + WORD_BONUS * (words - 1)) - NAME_COST;
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
    .filter((candidate) => weightOf(candidate) > 0 && candidate.end > candidate.start)
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
