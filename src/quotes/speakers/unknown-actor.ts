import { infoAt, type Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { rawMentionAt } from './raw.js';

/** ونوه البرهان بالجنود، معلنا أن: a definite word that no table knows, right behind the verb that opens the sentence. */
export function unknownActor(scene: Scene, segment: number, at: number): Mention | null {
  const first = scene.segments[segment]?.first ?? 0;
  const verb = infoAt(scene, first).cues.some(
    (cue) => cue.form === 'verb' && cue.number === 'singular' && !cue.passive,
  );
  const raw = verb ? rawMentionAt(scene, first + 1) : null;
  return raw?.definite && raw.last < at ? raw : null;
}
