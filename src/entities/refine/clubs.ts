import type { Candidate } from '../candidate.js';
import { keysOf } from '../mention.js';
import type { Scene } from '../scene.js';
import { has, inSet } from '../words.js';

const IN = new Set(['في', 'إلى', 'الى', 'مدينة', 'بمدينة', 'العاصمة']);

function isLocative(scene: Scene, { first, start }: Candidate): boolean {
  const key = scene.lex[first]?.key ?? '';
  if (start > (scene.view.start[first] ?? 0) && /^[وف]?ب/u.test(key)) return true;
  return IN.has(scene.lex[first - 1]?.key ?? '');
}

function followsSquad(scene: Scene, { first }: Candidate): boolean {
  const before = scene.lex[first - 1];
  if (!before) return false;
  return has(before.bareSets, 'squad') || (before.noun !== null && inSet('squad', before.noun.lemma));
}

/** In articles on sport, cities that have players are clubs: لاعب ليفربول, and then ليفربول يتعادل. */
export function clubs(scene: Scene, chosen: readonly Candidate[]): Candidate[] {
  if (!scene.sport) return [...chosen];
  const isCity = ({ type, entry }: Candidate): boolean => type === 'place' && entry?.kind === 'city';
  const names = new Set<string>();
  for (const candidate of chosen) {
    if (isCity(candidate) && followsSquad(scene, candidate)) names.add(keysOf(scene, candidate).join(' '));
  }
  return chosen.map((candidate) => {
    if (!isCity(candidate) || isLocative(scene, candidate)) return candidate;
    if (!names.has(keysOf(scene, candidate).join(' '))) return candidate;
    return { ...candidate, type: 'organization', entry: null, rule: 'organization/club', score: CLUB };
  });
}

const CLUB = 0.7;
