import { eulogyAt } from '../../lexicon/eulogies.js';
import type { Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';

/** قال تعالى, قال صلى الله عليه وسلم: the formula at `i` stands for the speaker. */
export function eulogyMention(scene: Scene, i: number): Mention | null {
  const found = eulogyAt(scene.view.word, i);
  if (!found || (found.size === 1 && mentionAt(scene, i)?.entity)) return null;
  const { view } = scene;
  const last = i + found.size;
  return {
    first: i,
    last,
    start: view.start[i] ?? 0,
    end: view.end[last - 1] ?? 0,
    entity: null,
    noun: null,
    type: 'person',
    name: found.name,
    role: null,
    gender: 'male',
    number: 'singular',
    definite: false,
    anonymous: false,
    clitic: '',
  };
}

/** True for the speaker that a formula stands for. */
export function isEulogy({ type, entity, noun, definite }: Mention): boolean {
  return type === 'person' && entity === null && noun === null && !definite;
}
