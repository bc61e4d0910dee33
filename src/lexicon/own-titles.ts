import type { Word } from '../text/word.js';
import { keyOf } from '../text/word.js';
import { type Noun, nounReader } from './nouns.js';

/** An office or trade of a caller's, as it has been checked. */
export interface OwnTitle {
  /** One word, singular, without article. */
  readonly title: string;
  readonly gender: 'male' | 'female';
  readonly plural: string | null;
}

const TAA = '\u0629';

/** The flags of data/nouns.tsv: what is made of the word, and that it may say of what. */
function flagsOf({ title, gender, plural }: OwnTitle): string {
  const taa = title.endsWith(TAA);
  if (gender === 'female') return taa ? 'ot' : 'oFt';
  return taa ? 'oM' : plural === null ? 'ofs' : 'of';
}

/** A row of the table of nouns, as nouns.generated.ts has it. */
function rowOf(own: OwnTitle): string {
  const title = keyOf(own.title);
  const plural = own.plural === null ? '' : `/${keyOf(own.plural)}`;
  return `office ${flagsOf({ ...own, title })} ${title}${plural}`;
}

/** The look-up of a caller's titles, inflected as those of the library are. */
export function ownNouns(titles: readonly OwnTitle[]): (word: Word) => Noun | null {
  return titles.length === 0 ? () => null : nounReader(titles.map(rowOf).join('\n'));
}
