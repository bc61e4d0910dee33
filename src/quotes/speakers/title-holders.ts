/** Whose title a phrase is, where the names of the text have told it. */
import type { Noun } from '../../lexicon/nouns.js';
import type { Scene } from '../scene.js';
import { entityEnd, entityStartingAt } from './entity-at.js';
import { concerns, lendsName } from './lent-name.js';
import { belongs, owns } from './owners.js';
import { LONGEST_PHRASE, type Phrase } from './phrase-range.js';
import { isTitle } from './word-shape.js';

/** Token of a title → first token of the name that it belongs to. */
type Holders = ReadonlyMap<number, number>;
const memories = new WeakMap<Scene, Holders>();

/** Who holds which title, as the names were read: نائب وزير خارجيتها ميخائيل زاخاروف. */
function holdersIn(scene: Scene): Holders {
  const known = memories.get(scene);
  if (known) return known;
  const holders = new Map<number, number>();
  for (let at = 1; at < scene.view.size; at++) {
    const title = entityStartingAt(scene, at)?.title;
    if (!title) continue;
    let first = at - 1;
    while (first > 0 && at - first < LONGEST_PHRASE && (scene.view.start[first] ?? 0) > title.start) first--;
    holders.set(first, at);
  }
  memories.set(scene, holders);
  return holders;
}

/** The phrase of a title whose holder is known, or null. */
export function held(scene: Scene, i: number, head: Noun): Phrase | null {
  const at = holdersIn(scene).get(i);
  const entity = at === undefined ? null : entityStartingAt(scene, at);
  if (at === undefined || entity?.type !== 'person' || !isTitle(head)) return null;
  // محامي رجل الأعمال وليد حداد is not he.
  if (owns(scene, at) || concerns(scene, at) || lendsName(scene, i, at) || belongs(scene, i, head)) return null;
  let roleEnd = at;
  while (roleEnd > i + 1 && (scene.view.start[roleEnd - 1] ?? 0) >= (entity.title?.end ?? 0)) roleEnd--;
  return { last: entityEnd(scene, at), entity, roleEnd };
}
