/** What the model names against the grammar is no name. Each reason is a row of a table; `test/entities/vetoes.txt` has examples of all. */
import type { Candidate } from '../../candidate.js';
import type { Scene } from '../../scene.js';
import { BODY_VETOES } from './bodies.js';
import { NAME_VETOES } from './names.js';
import { PERSON_VETOES } from './persons.js';
import { PLACE_VETOES } from './places.js';
import type { Veto } from './rule.js';

export const VETOES: readonly Veto[] = [...NAME_VETOES, ...PERSON_VETOES, ...BODY_VETOES, ...PLACE_VETOES];

/** The first reason against a name, or null. */
export function vetoOf(scene: Scene, candidate: Candidate): string | null {
  const words = candidate.last - candidate.first === 1 ? 'one' : 'several';
  for (const veto of VETOES) {
    if (!veto.types.includes(candidate.type) || (veto.words ?? words) !== words) continue;
    if (veto.holds(scene, candidate)) return veto.rule;
  }
  return null;
}

/**
 * Drops what the model names against the grammar. It stands before the names are weighed, so that what the model would
 * have covered is free for the rules.
 */
export const veto = (scene: Scene, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter((candidate) => vetoOf(scene, candidate) === null);
