import type { Candidate } from '../candidate.js';

/** Candidates for the same name as one: the surest, with the longest title and the entry that any of them knows. */
export function merge(candidates: readonly Candidate[]): Candidate[] {
  const byRange = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.type} ${candidate.start} ${candidate.end}`;
    const other = byRange.get(key);
    byRange.set(key, other ? join(other, candidate) : candidate);
  }
  return [...byRange.values()];
}

function join(a: Candidate, b: Candidate): Candidate {
  const [better, worse] = b.score > a.score ? [b, a] : [a, b];
  const title =
    better.title && worse.title
      ? worse.title.start < better.title.start
        ? worse.title
        : better.title
      : (better.title ?? worse.title);
  return { ...better, title, entry: better.entry ?? worse.entry };
}
