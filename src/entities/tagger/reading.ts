/**
 * What the tagger sees of a word wherever it stands, as hashes. A word gives its own features once, however often it is
 * written. Training and decoding read the same ones.
 */
import { NUMBER, PUNCT } from '../../text/view.js';
import type { Word } from '../../text/word.js';
import { patternOf } from './codes.js';
import { type Facts, factsOf, factsSeen, groupOf, type WordFacts } from './facts.js';
import { EMPTY, extend, hashOf, join, scramble } from './hash.js';
import type { Lexicon } from './lexicon.js';
import { type Stem, stemsOf } from './stems.js';
import { isSport } from './topic.js';

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

/** Classes of words that transitions depend on. */
export const EDGES = 52;
const AFFIX = 4;

/** The features of one word as they are found: first those that are seen from afar. */
interface Draft {
  readonly ids: number[];
  readonly templates: number[];
}

function put({ ids, templates }: Draft, template: number, value: number): void {
  ids.push(join(template, value));
  templates.push(template);
}

/** Neighbours see all of a reading where nothing else is said. */
function readingOf({ ids, templates }: Draft, facts: Facts, far = ids.length, near = ids.length): Reading {
  return { facts, ids, templates, far, near };
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
  return readingOf(draft, { ...NOWHERE, root, group: root, edge: isMark ? 0 : 1, mark: isMark, quote });
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
  return readingOf(draft, factsSeen(root, facts, group, isSport(fold)), far, near);
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
export const OUTSIDE: Reading = readingOf({ ids: [EDGE_OF_LINE], templates: [0] }, NOWHERE);

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
