/**
 * What the tagger sees of a word wherever it stands, as hashes. A word gives its own features once, however often it is
 * written. Training and decoding read the same ones.
 */
import { isCommonWord } from '../../lexicon/gazetteer.js';
import { NUMBER, PUNCT } from '../../text/view.js';
import type { Word } from '../../text/word.js';
import { endingCode, nounCode, originCode, patternOf } from './codes.js';
import { EMPTY, extend, hashOf, join, scramble } from './hash.js';
import { FREQUENT, type Lexicon } from './lexicon.js';
import { type Stem, stemsOf } from './stems.js';
import { isSport } from './topic.js';

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

/** All that is known of a word: its facts and its features. */
export interface Reading {
  readonly facts: Facts;
  /** Hashes of its features: those that tokens up to two away see, then those that its neighbours see, then its own. */
  readonly ids: readonly number[];
  /** The template that each was made by. */
  readonly templates: readonly number[];
  /** How many are seen from two away, and from one away. */
  readonly far: number;
  readonly near: number;
}

export const EDGES = 32;
const AFFIX = 4;
const NAME_LEVELS = 3;
const NO_CLUSTER = 128;

/** The features of one word as they are found: first those that are seen from afar. */
interface Draft {
  readonly ids: number[];
  readonly templates: number[];
}

function put({ ids, templates }: Draft, template: number, value: number): void {
  ids.push(join(template, value));
  templates.push(template);
}

/** The reading of a word that its letters and the vocabulary favour. */
function rootOf(stems: readonly Stem[], lexicon: Lexicon): Stem {
  const whole = stems[0] as Stem;
  let certain: Stem | null = null;
  for (const stem of stems) {
    if (!stem.article) continue;
    if (stem.clitics > 0) return stem;
    certain ??= stem;
  }
  if (certain) return certain;
  for (const stem of stems) if (lexicon.word(stem.hash) >= 0) return stem;
  return whole;
}

const QUOTES = /^["\u00ab\u00bb\u201c\u201d\u201e'\u2018\u2019`]/u;
const LONGEST_NUMBER = 5;

function readMark({ fold, surface }: Word, kind: number, draft: Draft): Reading {
  const isMark = kind === PUNCT;
  const form = isMark ? hashOf(fold) : 100 + Math.min(fold.length, LONGEST_NUMBER);
  put(draft, 1, form);
  put(draft, 8, kind);
  const root = join(1, form);
  const quote = isMark && QUOTES.test(surface);
  return seenFromAfar(draft, { ...NOWHERE, root, group: root, edge: isMark ? 0 : 1, mark: isMark, quote });
}

/** A reading of which neighbours see all. */
function seenFromAfar(draft: Draft, facts: Facts): Reading {
  return { facts, ids: draft.ids, templates: draft.templates, far: draft.ids.length, near: draft.ids.length };
}

/** The affixes of two letters and more, which neighbours see too, and the pattern. */
function putAffixes(draft: Draft, text: string): void {
  const { length } = text;
  let head = extend(EMPTY, text.charCodeAt(0));
  for (let size = 2; size <= AFFIX && size < length; size++) {
    head = extend(head, text.charCodeAt(size - 1));
    put(draft, 5, join(size, scramble(head)));
    put(draft, 6, join(size, hashOf(text, length - size)));
  }
  put(draft, 7, patternOf(text));
}

/** The first and the last letter of the stem, and what the whole word begins with. */
function putEdges(draft: Draft, fold: string, text: string): void {
  const { length } = text;
  if (length > 1) {
    put(draft, 5, join(1, hashOf(text, 0, 1)));
    put(draft, 6, join(1, hashOf(text, length - 1)));
  }
  let start = EMPTY;
  for (let size = 1; size <= AFFIX && size < length; size++) {
    start = extend(start, fold.charCodeAt(size - 1));
    put(draft, 19, join(size, scramble(start)));
  }
}

/** Which class of word it is: a frequent word by itself, a noun or an adjective of nation of the tables, else its look. */
function groupOf(facts: WordFacts): number {
  const { frequent, noun, origin, latin, ending, article, level, likeness, rootHash } = facts;
  if (frequent) return join(2, rootHash);
  if (noun) return join(5, noun);
  if (origin) return join(6, origin);
  return join(3, (latin ? 4096 : 0) + ending * 512 + (article ? 256 : 0) + level * 16 + (likeness >> 1));
}

interface WordFacts {
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

function edgeOf({ latin, frequent, article, level, likeness }: WordFacts): number {
  if (latin) return 2;
  if (frequent) return 3;
  return 4 + (article ? 12 : 0) + Math.min(level, 2) * 4 + Math.min(likeness >> 1, 3);
}

function levelOf({ frequent, noun, origin, level, likeness, common }: WordFacts): number {
  if (frequent || noun || origin) return 7;
  if (level > 1 && likeness > 3) return 1 + (likeness >> 1);
  return common ? 6 : likeness >> 2;
}

function factsOf(word: Word, { hash, article }: Stem, text: string, lexicon: Lexicon): WordFacts {
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

/** What the tables say of it, as it is seen from two tokens away. */
function putFar(draft: Draft, facts: WordFacts, group: number): void {
  const { name, likeness, noun, origin, cluster } = facts;
  const article = facts.article ? 1 : 0;
  put(draft, 10, name * 2 + article);
  put(draft, 11, likeness * 2 + article);
  put(draft, 13, cluster * 2 + article);
  if (noun) put(draft, 15, noun);
  if (origin) put(draft, 17, origin);
  put(draft, 14, group);
}

/** The same, and the look of it, as neighbours see it. */
function putNear(draft: Draft, root: Stem, text: string, facts: WordFacts): void {
  const { name, likeness, noun, origin, common, ending } = facts;
  const article = root.article ? 1 : 0;
  const clitics = Math.min(root.clitics, 2);
  putAffixes(draft, text);
  put(draft, 8, (facts.latin ? 64 : 0) + article * 32 + clitics * 8 + Math.min(text.length, 7));
  put(draft, 9, article * 8 + ending);
  put(draft, 12, likeness * 16 + name * 2 + article);
  if (noun) put(draft, 16, noun >> 2);
  put(draft, 18, (common ? 8 : 0) + (noun ? 2 : 0) + (origin ? 1 : 0));
}

/** Reads a word once. */
export function readWord(word: Word, kind: number, lexicon: Lexicon): Reading {
  const draft: Draft = { ids: [], templates: [] };
  if (kind === PUNCT || kind === NUMBER) return readMark(word, kind, draft);
  const { fold } = word;
  const stems = stemsOf(fold);
  const root = rootOf(stems, lexicon);
  const text = fold.slice(root.from);
  const facts = factsOf(word, root, text, lexicon);
  const group = groupOf(facts);
  put(draft, 1, hashOf(fold));
  put(draft, 4, facts.rootHash);
  putFar(draft, facts, group);
  const far = draft.ids.length;
  for (const stem of stems) {
    if (stem !== root && !stem.article) put(draft, 101, stem.clitics * 8 + lexicon.nameLevel(stem.hash));
  }
  putNear(draft, root, text, facts);
  const near = draft.ids.length;
  putEdges(draft, fold, text);
  const seen = factsSeen(root, facts, group, isSport(fold));
  return { facts: seen, ids: draft.ids, templates: draft.templates, far, near };
}

function factsSeen(root: Stem, facts: WordFacts, group: number, sport: boolean): Facts {
  return {
    root: facts.rootHash,
    group,
    edge: edgeOf(facts),
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

const EDGE_OF_LINE = 7;
const NOWHERE: Facts = {
  root: EDGE_OF_LINE,
  group: EDGE_OF_LINE,
  edge: 0,
  mark: true,
  quote: false,
  noun: 0,
  clitics: 0,
  level: 0,
  cluster: 0,
  open: false,
  sport: false,
};

/** Stands before the first and after the last token of a line. */
export const OUTSIDE: Reading = seenFromAfar({ ids: [EDGE_OF_LINE], templates: [0] }, NOWHERE);

/** What a neighbour's features are mixed with, by its offset −2 to 2. */
export const OFFSET_SEEDS = [0x51, 0x52, 0, 0x53, 0x54] as const;

/** Writes to `out` the features that a reading gives to a token at an offset of −2 to 2, and returns how many. */
export function seenAt({ ids, far, near }: Reading, offset: number, out: Int32Array): number {
  const count = offset === 0 ? ids.length : offset === 1 || offset === -1 ? near : far;
  const seed = OFFSET_SEEDS[offset + 2] ?? 0;
  for (let n = 0; n < count; n++) {
    const id = ids[n] as number;
    out[n] = seed === 0 ? id : join(seed, id);
  }
  return count;
}
