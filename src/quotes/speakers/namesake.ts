import { wordOf } from '../../text/vocabulary.js';
import type { Entity, Speaker } from '../../types.js';
import { keyAt, type Scene } from '../scene.js';
import type { Candidate } from './candidate.js';
import { MEMORY } from './last-like.js';
import type { Mention } from './mention.js';
import { ARTICLE, type Registry } from './registry.js';

/** وأضاف قصار behind خالد القصار: the article comes and goes with the family name. */
export function kinsman(scene: Scene, { surnames }: Registry, { first, last }: Mention): Entity | undefined {
  const key = keyAt(scene, first);
  return last - first === 1 ? (surnames.get(key) ?? surnames.get(ARTICLE + key)) : undefined;
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

const withoutArticle = (key: string): string => key.replace(/^\u0627\u0644/u, '');

/**
 * وأكد اليامي where of two of that family one has spoken; وأضاف الرشيد behind سامي رشيد: who bears the name, where the
 * one that it has been given to says nothing.
 */
export function bearer(scene: Scene, { first }: Mention, entity: Entity, spoken: readonly Candidate[]): Speaker | null {
  if (entity.type !== 'person' || entity.text.includes(' ')) return null;
  const heard = spoken.slice(-MEMORY);
  if (heard.some(({ speaker }) => speaker.chain === entity.chain)) return null;
  // وقال فرومان behind مايكل فرومان: no ف is written before it.
  const key = keyAt(scene, first);
  const family = withoutArticle(wordOf(entity.text).key);
  const bears = ({ speaker: { type, name }, mention: { noun } }: Candidate): boolean => {
    const last = wordOf(name.slice(name.lastIndexOf(' ') + 1)).key;
    return (
      name.includes(' ') &&
      (type === 'person' || noun?.human === true) &&
      (last === key || withoutArticle(last) === family)
    );
  };
  return heard.findLast(bears)?.speaker ?? null;
}
