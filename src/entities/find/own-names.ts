import type { GazetteMatch } from '../../lexicon/gazetteer.js';
import { isOwnEntry, type OwnEntry } from '../../lexicon/own-names.js';
import { type Candidate, propose } from '../candidate.js';
import { OWN_RULES } from '../refine/own.js';
import type { Scene } from '../scene.js';

const SURE = 1;

function ownEntry(match: GazetteMatch | null | undefined): OwnEntry | null {
  return match?.entries.find(isOwnEntry) ?? null;
}

/** Names that a caller has brought, the longest from left to right; none lies over another. */
export function findOwnNames(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    const match = scene.people[i] ?? scene.found[i];
    const entry = ownEntry(match);
    if (!match || !entry) continue;
    const offset = match.start - (scene.view.start[i] ?? 0);
    const { first, last } = match;
    candidates.push(
      propose(scene, { type: entry.own, first, last, offset, score: SURE, rule: OWN_RULES[entry.own], entry }),
    );
    i = last - 1;
  }
  return candidates;
}
