/** Whoever and whatever a text has described before, at more length than now. */
import { lowerBound } from '../ranges.js';
import type { Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { headOf, roleWords } from './roles.js';

/** Somebody or something without a name: what the text calls it at length, which a short form behind it takes up. */
export interface Description {
  readonly mention: Mention;
  readonly words: ReadonlySet<string>;
  readonly at: number;
}

/** Descriptions in the order of the text, by their head noun. */
export type Descriptions = ReadonlyMap<string, readonly Description[]>;

/** What a mention adds to the descriptions: its head and words, where a short form can take it up. */
export function descriptionOf(scene: Scene, mention: Mention): { head: string; description: Description } | null {
  const { noun, entity, first, last, definite } = mention;
  if (!noun || entity || noun.class === 'honorific' || noun.enclitic !== '') return null;
  const words = roleWords(scene, first, last);
  return words.size > 1 || !definite ? { head: headOf(noun), description: { mention, words, at: first } } : null;
}

/** Descriptions of one noun that are looked through; the limit keeps long texts linear. */
const LOOKED_AT = 20;

/** The last description before a mention of the same noun, number and gender. */
export function lastBefore(
  descriptions: Descriptions,
  { noun, first, number }: Mention,
  fits: (description: Description) => boolean,
): Mention | null {
  if (!noun) return null;
  const all = descriptions.get(headOf(noun)) ?? [];
  const behind = lowerBound(all, (one) => one.at >= first);
  const alike = ({ mention }: Description): boolean =>
    mention.number === number && mention.noun?.gender === noun.gender;
  const found = all.slice(Math.max(0, behind - LOOKED_AT), behind).findLast((one) => alike(one) && fits(one));
  return found?.mention ?? null;
}

/** These head so many offices that the bare word takes up none of them: الوزير is no رئيس الوزراء. */
export const HEADS: ReadonlySet<string> = new Set(['رئيس', 'عضو', 'ممثل', 'مرشح', 'قائد']);

/** سألت وزير النقل …، وأجاب الوزير: who has been described before in more words, or without the article. */
export function longerBefore(descriptions: Descriptions, mention: Mention, words: ReadonlySet<string>): Mention | null {
  if (mention.noun && HEADS.has(mention.noun.lemma) && words.size === 1) return null;
  const longer = (one: Description): boolean =>
    (one.words.size > words.size || !one.mention.definite) && [...words].every((word) => one.words.has(word));
  return lastBefore(descriptions, mention, longer);
}
