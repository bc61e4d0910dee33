import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Gender } from '../../types.js';
import type { Registry } from './registry.js';

/** What a caller says of the gender of people comes before what the text shows. */
export function withOwnGenders(registry: Registry, lexicon: Lexicon): Registry {
  const genders = new Map<number, Gender>(registry.genders);
  for (const [chain, { type, name }] of registry.chains) {
    const gender = type === 'person' ? lexicon.genderOf(name) : 'unknown';
    if (gender !== 'unknown') genders.set(chain, gender);
  }
  return { ...registry, genders };
}
