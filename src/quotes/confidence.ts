import type { Speaker } from '../types.js';

/**
 * How often a construction is right about what was said, counted over the development and training gold and the
 * fixtures (`npm run eval`; docs/accuracy.md has the table).
 */
const CONSTRUCTION: Readonly<Record<string, number>> = {
  'verb/complementizer': 0.9,
  'verb/colon': 0.96,
  'verb/marks': 0.8,
  'participle/complementizer': 0.9,
  'participle/colon': 0.88,
  'participle/marks': 0.92,
  'headline/colon': 0.9,
  'interview/turn': 0.9,
  'according/phrase': 0.75,
  'noun/complementizer': 0.72,
  'noun/colon': 0.75,
  'noun/marks': 0.5,
  'postposed/marks': 0.75,
  'continuation/marks': 0.6,
};
const ELSE = 0.6;

/** How often the speaker is right where what was said is, by how the speaker was found. */
const SPEAKER: Readonly<Record<Speaker['how'] | 'none', number>> = {
  named: 0.97,
  description: 0.9,
  pronoun: 0.85,
  dropped: 0.9,
  continued: 0.84,
  none: 0.2,
};

/** Belief that both what was said and who said it are right, from 0 to 1. */
export function confidenceOf(rule: string, speaker: Speaker | null): number {
  const both = (CONSTRUCTION[rule] ?? ELSE) * SPEAKER[speaker?.how ?? 'none'];
  return Math.round(both * 100) / 100;
}
