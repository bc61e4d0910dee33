import { type AccordingMatch, accordingAt } from '../../lexicon/according.js';
import type { Scene } from '../scene.js';

/** Every clause that passes a token asks whether an according-to phrase begins there: each is read once a scene. */
const memories = new WeakMap<Scene, (AccordingMatch | null | undefined)[]>();

/** The according-to phrase that begins at token `i`, or null. */
export function attributionAt(scene: Scene, i: number): AccordingMatch | null {
  let memory = memories.get(scene);
  if (!memory) {
    memory = new Array<AccordingMatch | null | undefined>(scene.view.size);
    memories.set(scene, memory);
  }
  const known = memory[i];
  if (known !== undefined) return known;
  const read = accordingAt(scene.view, i);
  memory[i] = read;
  return read;
}
