/** What the tagger knows of a word besides its features, from the lists and from its letters. */
import { isCommonWord } from '../../lexicon/gazetteer.js';
import type { Word } from '../../text/word.js';
import { endingCode, nounCode, originCode } from './codes.js';
import { hashOf, join } from './hash.js';
import { FREQUENT, type Lexicon } from './lexicon.js';
import type { Stem } from './stems.js';

/** What the features of a place in the text read of its words. */
export interface Facts {
  /** Hash of the stem, and of the class of word that it belongs to. */
  readonly root: number;
  readonly group: number;
  /** Below `EDGES`: what transitions depend on. */
  readonly edge: number;
  readonly mark: boolean;
  /** A quotation mark. */
  readonly quote: boolean;
  /** Class of noun that the word is (وزير is an office), or 0. */
  readonly noun: number;
  readonly clitics: number;
  readonly level: number;
  /** Word cluster, 0 for none; of a word without one, how much it looks like a name. */
  readonly cluster: number;
  /** Whether the word is rare enough for its other uses in the article to tell something. */
  readonly open: boolean;
  /** A word of sport. */
  readonly sport: boolean;
}

const NAME_LEVELS = 3;
const NO_CLUSTER = 128;

/** Which class of word it is: a frequent word by itself, a noun or an adjective of nation of the tables, else its look. */
export function groupOf(facts: WordFacts): number {
  const { frequent, noun, origin, latin, ending, article, level, likeness, rootHash } = facts;
  if (frequent) return join(2, rootHash);
  if (noun) return join(5, noun);
  if (origin) return join(6, origin);
  return join(3, (latin ? 4096 : 0) + ending * 512 + (article ? 256 : 0) + level * 16 + (likeness >> 1));
}

/** What the lists and the letters say of a word by its root. */
export interface WordFacts {
  readonly rootHash: number;
  readonly latin: boolean;
  readonly article: boolean;
  readonly ending: number;
  readonly name: number;
  readonly level: number;
  readonly likeness: number;
  readonly noun: number;
  readonly origin: number;
  readonly common: boolean;
  readonly frequent: boolean;
  readonly cluster: number;
}

/** A letter of ASCII. */
const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** A name seldom goes on in a word with a clitic: in a list, another one begins there (أرسنال وموناكو). */
function edgeOf({ latin, frequent, article, level, likeness }: WordFacts, clitics: number): number {
  if (latin) return 2;
  if (frequent) return 3;
  return 4 + (clitics > 0 ? 24 : 0) + (article ? 12 : 0) + Math.min(level, 2) * 4 + Math.min(likeness >> 1, 3);
}

function levelOf({ frequent, noun, origin, level, likeness, common }: WordFacts): number {
  if (frequent || noun || origin) return 7;
  if (level > 1 && likeness > 3) return 1 + (likeness >> 1);
  return common ? 6 : likeness >> 2;
}

export function factsOf(word: Word, { hash, article }: Stem, text: string, lexicon: Lexicon): WordFacts {
  const level = lexicon.nameLevel(hash);
  const name = article ? Math.min(level, lexicon.nameLevel(hashOf(word.fold))) : level;
  const known = lexicon.word(hash);
  return {
    rootHash: hash,
    latin: isLatin(text.charCodeAt(0)),
    article,
    ending: endingCode(text),
    name,
    level: Math.min(NAME_LEVELS, name),
    likeness: lexicon.nameLikeness(text),
    noun: nounCode(word),
    origin: originCode(word),
    common: isCommonWord(word),
    frequent: known >= FREQUENT,
    cluster: known < 0 ? 0 : known & (FREQUENT - 1),
  };
}

/** What of it the features of its neighbours read. */
export function factsSeen(root: Stem, facts: WordFacts, group: number, sport: boolean): Facts {
  return {
    root: facts.rootHash,
    group,
    edge: edgeOf(facts, root.clitics),
    mark: false,
    quote: false,
    noun: facts.noun,
    clitics: Math.min(2, root.clitics) + (root.article ? 3 : 0),
    level: levelOf(facts),
    cluster: facts.cluster || NO_CLUSTER + facts.level * 8 + facts.likeness,
    open: !facts.frequent,
    sport,
  };
}
