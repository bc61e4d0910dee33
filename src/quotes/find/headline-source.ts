import type { Entity } from '../../types.js';
import { infoAt, isWord, keyAt, pairFrom, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { namedLater } from '../speakers/rare.js';
import { markedSource } from './marked-source.js';

/** Chains of names, and descriptions. */
export type Speaking = ReadonlySet<number | string>;

/** Who speaks for a body, or has a long title, is named within so many words. */
const LONGEST_SPOKESMAN = 12;

/** Persons and bodies that stand behind a verb of saying somewhere in the text: others head topics, اللجنة الأولمبية: تركيبة لجنة الرياضيين. */
export function bodiesThatSpeak(scene: Scene): Speaking {
  const speaking = new Set<number | string>();
  for (let i = 1; i < scene.view.size; i++) {
    if (!infoAt(scene, i - 1).cues.some((cue) => cue.form === 'verb' && !cue.ambiguous)) continue;
    const mention = mentionAt(scene, i);
    if (mention?.entity?.type === 'organization') speaking.add(mention.entity.chain);
    else if (mention?.noun?.class === 'body') speaking.add(mention.name);
    for (const { type, chain } of namedIn(scene, i))
      if (type === 'person' || mention?.noun?.class === 'office') speaking.add(chain);
  }
  return speaking;
}

/** قال المتحدث الأمني بوزارة الداخلية سامي رشيد: who is named behind a verb, before anything parts them from it. */
function namedIn(scene: Scene, first: number): Entity[] {
  const found: Entity[] = [];
  for (let i = first; i < first + LONGEST_SPOKESMAN && isWord(scene, i) && !infoAt(scene, i).comp; i++) {
    const entity = scene.entities[scene.entityAt[i] ?? -1];
    if (entity) found.push(entity);
  }
  return found;
}

/** «العمل»: … a body that the paper calls by one word in marks; المارك: … somebody whom only the text below names in full. */
export function sourceBefore(scene: Scene, i: number): Mention | null {
  const pair = pairFrom(scene, i);
  const first = pair?.inner.first ?? i;
  const last = pair?.inner.last ?? colonBehind(scene, i);
  if (keyAt(scene, (pair?.close ?? last - 1) + 1) !== ':') return null;
  // The whole text is read for it: only at the head.
  const named = i < LONGEST_HEAD ? namedLater(scene, first, last) : null;
  if (named && (!pair || named.entity)) return { ...named, first: i, last: (pair?.close ?? last - 1) + 1 };
  return pair && pair.inner.last - pair.inner.first <= 1 ? markedSource(scene, i) : null;
}

/** Headline and lead have so many words at most. */
const LONGEST_HEAD = 60;
/** A name in a headline is short. */
const LONGEST_NAME = 4;

function colonBehind(scene: Scene, i: number): number {
  let at = i;
  while (at < i + LONGEST_NAME && keyAt(scene, at) !== ':') at++;
  return at;
}
