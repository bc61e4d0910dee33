import type { FunctionClass } from '../lexicon/function-words.js';
import type { Noun } from '../lexicon/nouns.js';
import { SCALE } from './shape-features.js';

/** What is true of a word or not: see the getters of `Lexeme`. */
export type Flags = readonly [
  article: boolean,
  demonym: boolean,
  common: boolean,
  date: boolean,
  verb: boolean,
  tanwin: boolean,
  says: boolean,
  given: boolean,
  family: boolean,
  place: boolean,
];
/** The bits of the score stand above those of the flags. */
const SCORE_SHIFT = 10;

/** How much a word looks like a part of a person's name: all that are given. */
const SCORES = [-1, -0.5, -0.2, 0.2, 0.3, 0.5, 0.6, 1] as const;
export type Score = (typeof SCORES)[number];

/**
 * What the lexicon knows of one word, and how much it looks like a part of a person's name. A hundred thousand are kept,
 * so each takes as little room as it can: a field for each of these is twice as much.
 */
export class Lexeme {
  private bits = 0;

  constructor(
    readonly key: string,
    flags: Flags,
    /** Sets of the grammar (words.ts) that the key is in, and that the word without its article is in. */
    readonly keySets: number,
    readonly bareSets: number,
    readonly noun: Noun | null,
    /** Class of a closed-class word. */
    readonly func: FunctionClass | 'complementizer' | null,
    private readonly shape: number,
  ) {
    flags.forEach((is, at) => {
      if (is) this.bits |= 1 << at;
    });
  }

  /** Gives it the score that it hasn't yet. */
  score(score: Score): void {
    this.bits |= SCORES.indexOf(score) << SCORE_SHIFT;
  }

  private is(flag: number): boolean {
    return ((this.bits >> flag) & 1) === 1;
  }
  get article(): boolean {
    return this.is(0);
  }
  /** An adjective of nationality or of a region: الروسي. */
  get demonym(): boolean {
    return this.is(1);
  }
  get common(): boolean {
    return this.is(2);
  }
  get date(): boolean {
    return this.is(3);
  }
  /** A verb or a participle that reports. */
  get verb(): boolean {
    return this.is(4);
  }
  /** Written with the marks of the indefinite, as no name is: ضغوطًا. */
  get tanwin(): boolean {
    return this.is(5);
  }
  /** A finite verb of saying in the third person that a subject may follow. */
  get says(): boolean {
    return this.is(6);
  }
  get given(): boolean {
    return this.is(7);
  }
  get family(): boolean {
    return this.is(8);
  }
  /** In the gazetteer as a place or a body. */
  get place(): boolean {
    return this.is(9);
  }
  /** Log-odds that it is written like a foreign name. */
  get odds(): number {
    return this.shape / SCALE;
  }
  /** From -1 (never a name) over 0 (unknown) to 1 (a name and nothing else). */
  get name(): Score {
    return SCORES[this.bits >> SCORE_SHIFT] as Score;
  }
}

export const ARTICLE = 'ال';
/** The word without the article; the word itself where it has none. */
export const bareOf = ({ key, article }: Lexeme): string => (article ? key.slice(ARTICLE.length) : key);
