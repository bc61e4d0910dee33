import type { Entity, Speaker } from '../../types.js';
import { keyAt, type Scene } from '../scene.js';
import type { Candidate } from './candidate.js';
import { MEMORY } from './last-like.js';
import type { Mention } from './mention.js';
import { ARTICLE, type Registry } from './registry.js';

/** وأضاف قصار behind خالد القصار, and القصار behind خالد قصار: the article comes and goes with the family name. */
export function kinsman(scene: Scene, { surnames }: Registry, { first, last }: Mention): Entity | undefined {
  if (last - first !== 1) return undefined;
  const key = keyAt(scene, first);
  return surnames.get(key) ?? surnames.get(key.startsWith(ARTICLE) ? key.slice(ARTICLE.length) : ARTICLE + key);
}

/** وأضافت قعلول behind بدرة قعلول: a name that no table knows is known by its last words. */
export function sameName({ name, number, definite, type }: Mention, spoken: readonly Candidate[]): Speaker | null {
  if (number !== 'singular' || (type === 'person' && !definite)) return null;
  // "أوباما": in marks even a name that the text knows stands for itself.
  // وأوضح قدح behind رئيس شركة "النور" صالح قدح
  const match = ({ speaker, mention }: Candidate): boolean =>
    (type === 'organization' ||
      (speaker.type === 'person' && speaker.chain === null) ||
      (speaker.type === 'unnamed' && mention.noun?.human === true && !name.startsWith(ARTICLE))) &&
    speaker.name.endsWith(` ${name}`);
  return spoken.slice(-MEMORY).reverse().find(match)?.speaker ?? null;
}
