import { type Noun, nounOf } from '../../lexicon/nouns.js';
import { wordOf } from '../../text/vocabulary.js';
import type { Entity, Speaker } from '../../types.js';
import { lowerBound } from '../ranges.js';
import type { Scene } from '../scene.js';
import type { Candidate } from './candidate.js';
import { lastLike, MEMORY } from './last-like.js';
import type { Mention } from './mention.js';
import { nationalBody } from './of-place.js';
import type { Registry } from './registry.js';
import { roleWords } from './roles.js';

interface Known {
  readonly scene: Scene;
  readonly registry: Registry;
  readonly spoken: readonly Candidate[];
}

/** Which body الوزارة or الشركة means. */
export function describedBody(
  { scene, registry, spoken }: Known,
  mention: Mention,
  noun: Noun,
  words: ReadonlySet<string>,
): Speaker | null {
  const bodies = registry.bodies.get(noun.lemma) ?? [];
  const entity = bodies[lowerBound(bodies, (body) => body.start >= mention.start) - 1] ?? bodies[0];
  if (words.size > 1)
    return sameWords(scene, words, mention.number, spoken) ?? nationalBody(scene, mention, noun, spoken);
  const speaking = isInSentence(scene, entity, mention) ? null : spokenBody(noun, spoken);
  if (speaking) return speaking;
  if (!entity) return lastLike(registry, mention, spoken);
  return {
    name: entity.name,
    type: 'organization',
    mention: null,
    how: 'description',
    gender: 'unknown',
    role: null,
    anonymous: false,
    chain: entity.chain,
  };
}

/** لا مفر لشركة النور من ذلك، وفقا لما أعلنته الشركة */
function isInSentence(scene: Scene, entity: Entity | undefined, mention: Mention): boolean {
  const sentence = scene.segments[scene.segmentOf[mention.first] ?? 0]?.first ?? 0;
  return entity !== undefined && entity.start >= (scene.view.start[sentence] ?? 0) && entity.start < mention.start;
}

/** وأضافت الجامعة, وقالت الشرطة: before any body of that kind the one that has spoken (إدارة شرطة النور). */
export function spokenBody(noun: Noun, spoken: readonly Candidate[]): Speaker | null {
  return spoken.slice(-MEMORY).findLast(({ speaker }) => isOfKind(noun, speaker))?.speaker ?? null;
}

export const isOfKind = (noun: Noun, { type, chain, name }: Speaker): boolean =>
  type === 'organization' &&
  chain !== null &&
  name.split(' ').some((word) => nounOf(wordOf(word))?.lemma === noun.lemma);

/** تقرير الوزارة, المصادر الأمنية: a longer description means who was called by all of its words. */
export function sameWords(
  scene: Scene,
  words: ReadonlySet<string>,
  number: Mention['number'],
  spoken: readonly Candidate[],
): Speaker | null {
  for (const { mention, speaker } of spoken.slice(-MEMORY).reverse()) {
    const alike = !mention.entity && mention.number === number;
    const known = alike ? roleWords(scene, mention.first, mention.last) : null;
    if (known && [...words].every((word) => known.has(word))) return speaker;
  }
  return null;
}
