/** Names of people within a phrase that is not about them. */
import type { Noun } from '../../lexicon/nouns.js';
import { PUNCT } from '../../text/view.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import { entityEnd, entityStartingAt } from './entity-at.js';
import { isDefinite, LONGEST_PHRASE } from './phrase-range.js';
import { isTitle } from './word-shape.js';

/** المحامي المدافع عن وليد حداد الأستاذ سامي رشيد: whom the title concerns stands before the name of who has it. */
export function concerns(scene: Scene, at: number): boolean {
  if (!/^(?:عن$|\u0644(?!\u0644))/u.test(keyAt(scene, at - 1))) return false;
  const end = entityEnd(scene, at);
  return isTitle(infoAt(scene, end).noun) && entityStartingAt(scene, end + 1)?.type === 'person';
}

/**
 * عميد كلية الأمير سعد الناصر للعلوم الدكتور سامي رشيد: whose name a body bears stands with his title behind its noun, and
 * before the name of who is meant.
 */
export function lendsName(scene: Scene, i: number, at: number): boolean {
  let before = at - 1;
  while (before > i && isAddress(infoAt(scene, before).noun)) before--;
  const bears = before > i && before < at - 1 && !isDefinite(scene, before) && scene.entityAt[before] === -1;
  if (!bears) return false;
  for (let j = entityEnd(scene, at); j < at + LONGEST_PHRASE && (j === at || !endsLent(scene, j)); j++)
    if (isTitle(infoAt(scene, j).noun) && entityStartingAt(scene, j + 1)?.type === 'person') return true;
  return false;
}

const isAddress = (noun: Noun | null): boolean => noun?.class === 'honorific' || noun?.class === 'rank';

const endsLent = (scene: Scene, i: number): boolean => {
  const { comp, func } = infoAt(scene, i);
  return comp !== null || scene.view.kind[i] === PUNCT || (func !== null && func !== 'preposition');
};
