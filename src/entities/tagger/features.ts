/**
 * What the tagger sees of a token, as hashes. A word gives its own features once, however often it is written; the
 * features of a place in the text join those of neighbours. Training and decoding read the same ones.
 */
import { demonymOf, isCommonWord } from '../../lexicon/gazetteer.js';
import { nounOf } from '../../lexicon/nouns.js';
import { NUMBER, PUNCT, type View } from '../../text/view.js';
import type { Word } from '../../text/word.js';
import { hashOf, join } from './hash.js';
import type { HintCodes } from './hints.js';
import type { Lexicon } from './lexicon.js';
import { type Stem, stemsOf } from './stems.js';

/** Feature families, for the ablation; a bit each. */
export const FAMILY = {
  words: 1,
  stems: 2,
  affixes: 4,
  shape: 8,
  names: 16,
  letters: 32,
  clusters: 64,
  pairs: 128,
  classes: 256,
  position: 512,
  gazetteers: 1024,
  cues: 2048,
  rules: 4096,
  topic: 8192,
  lists: 16384,
  runs: 32768,
  wide: 65536,
} as const;
export const ALL_FAMILIES = 0x1ffff;

/** All that is known of a word wherever it stands. */
export interface Reading {
  /** Features of the token itself, of its neighbours, and of those two tokens away. */
  readonly centre: Int32Array;
  readonly near: Int32Array;
  readonly far: Int32Array;
  /** Those of `centre` that only say which word it is: the trainer hides them now and then. */
  readonly own: Int32Array;
  /** Hash of the stem, and of the class of word that it belongs to. */
  readonly root: number;
  readonly group: number;
  /** Below `EDGES`: what transitions depend on. */
  readonly edge: number;
  readonly mark: boolean;
  /** Class of noun that the word is (وزير is an office), or 0. */
  readonly noun: number;
  readonly clitics: number;
  readonly level: number;
  /** Whether the word is rare enough for its other uses in the article to tell something. */
  readonly open: boolean;
}

export const EDGES = 32;
const AFFIX = 4;
const NAME_LEVELS = 3;

/** The reading of a word that its letters and the vocabulary favour. */
export function rootOf(fold: string, lexicon: Lexicon): Stem {
  const stems = stemsOf(fold);
  const whole = stems[0] as Stem;
  const certain = stems.find((stem) => stem.article && stem.clitics > 0) ?? stems.find((stem) => stem.article);
  if (certain) return certain;
  if (lexicon.known(fold)) return whole;
  return stems.find((stem) => lexicon.known(stem.text)) ?? whole;
}

function ending(text: string): number {
  if (/\u064a[\u0627\u0647]?$/u.test(text)) return 1;
  if (/(?:\u064a\u0647|\u064a\u0627)$/u.test(text)) return 2;
  if (/\u0627\u062a$/u.test(text)) return 3;
  if (/(?:\u064a\u0646|\u0648\u0646)$/u.test(text)) return 4;
  if (/\u0647$/u.test(text)) return 5;
  if (/\u0627$/u.test(text)) return 6;
  return 0;
}

/** Reads a word once. `families` leaves feature families out. */
export function readWord(word: Word, kind: number, lexicon: Lexicon, families = ALL_FAMILIES): Reading {
  const centre: number[] = [];
  const near: number[] = [];
  const far: number[] = [];
  const own: number[] = [];
  const put = (family: number, reach: 1 | 2 | 3, template: number, value: number): void => {
    if (!(families & family)) return;
    const id = join(template, value);
    centre.push(id);
    if (family === FAMILY.words || family === FAMILY.stems) own.push(id);
    if (reach > 1) near.push(id);
    if (reach > 2) far.push(id);
  };
  const { fold } = word;
  if (kind === PUNCT || kind === NUMBER) {
    const form = kind === PUNCT ? hashOf(fold) : 100 + Math.min(fold.length, 5);
    put(FAMILY.words, 3, 1, form);
    put(FAMILY.shape, 3, 8, kind);
    return pack(centre, near, far, own, join(1, form), join(1, form), kind === PUNCT ? 0 : 1, kind === PUNCT, 0, false);
  }
  const root = rootOf(fold, lexicon);
  const text = root.text;
  const rootHash = hashOf(text);
  put(FAMILY.words, 3, 1, hashOf(fold));
  put(FAMILY.words, 1, 2, hashOf(word.key));
  put(FAMILY.stems, 3, 4, rootHash);
  for (const stem of stemsOf(fold)) put(FAMILY.stems, 2, 3, hashOf(stem.text));
  for (let size = 1; size <= AFFIX && size < text.length; size++) {
    put(FAMILY.affixes, size === 1 ? 1 : 2, 5, join(size, hashOf(text, 0, size)));
    put(FAMILY.affixes, size === 1 ? 1 : 2, 6, join(size, hashOf(text, text.length - size)));
    put(FAMILY.affixes, 1, 19, join(size, hashOf(fold, 0, size)));
  }
  put(FAMILY.affixes, 2, 7, hashOf(patternOf(text)));
  for (let at = 1; at + 3 <= text.length - 1 && at < 6; at++) put(FAMILY.runs, 1, 100, hashOf(text, at, at + 3));
  const latin = /^[a-z]/iu.test(text);
  const form = (latin ? 64 : 0) + (root.article ? 32 : 0) + Math.min(root.clitics, 2) * 8 + Math.min(text.length, 7);
  put(FAMILY.shape, 2, 8, form);
  put(FAMILY.shape, 2, 9, (root.article ? 8 : 0) + ending(text));
  const name = root.article ? Math.min(lexicon.nameLevel(text), lexicon.nameLevel(fold)) : lexicon.nameLevel(text);
  const likeness = lexicon.nameLikeness(text);
  put(FAMILY.names, 3, 10, name * 2 + (root.article ? 1 : 0));
  put(FAMILY.letters, 3, 11, likeness * 2 + (root.article ? 1 : 0));
  put(FAMILY.letters, 2, 12, likeness * 16 + name * 2 + (root.article ? 1 : 0));
  const cluster = lexicon.cluster(text);
  put(FAMILY.clusters, 3, 13, cluster * 2 + (root.article ? 1 : 0));
  const noun = families & FAMILY.cues ? nounCode(word) : 0;
  const origin = families & FAMILY.cues ? originCode(word) : 0;
  const common = families & FAMILY.cues && isCommonWord(word) ? 1 : 0;
  if (noun) {
    put(FAMILY.cues, 3, 15, noun);
    put(FAMILY.cues, 2, 16, noun >> 2);
  }
  if (origin) put(FAMILY.cues, 3, 17, origin);
  put(FAMILY.cues, 2, 18, common * 8 + (noun ? 2 : 0) + (origin ? 1 : 0));
  const frequent = lexicon.frequent(text);
  const level = Math.min(NAME_LEVELS, name);
  const group = frequent
    ? join(2, rootHash)
    : noun
      ? join(5, noun)
      : origin
        ? join(6, origin)
        : join(3, (latin ? 4096 : 0) + ending(text) * 512 + (root.article ? 256 : 0) + level * 16 + (likeness >> 1));
  put(FAMILY.classes, 3, 14, group);
  const edge = latin
    ? 2
    : frequent
      ? 3
      : 4 + (root.article ? 12 : 0) + Math.min(level, 2) * 4 + Math.min(likeness >> 1, 3);
  return pack(
    centre,
    near,
    far,
    own,
    rootHash,
    group,
    edge,
    false,
    noun,
    !frequent,
    Math.min(2, root.clitics) + (root.article ? 3 : 0),
    frequent || noun || origin ? 7 : level > 1 && likeness > 3 ? 1 + (likeness >> 1) : common ? 6 : likeness >> 2,
  );
}

const NOUN_CLASSES = [
  'office',
  'rank',
  'honorific',
  'profession',
  'person',
  'group',
  'body',
  'document',
  'medium',
  'site',
  'event',
];

/** Letters that also serve in affixes and patterns; the others are always of the root. */
const SERVILE = /[^\u0627\u0621-\u0626\u062a\u0633\u0644\u0645\u0646\u0647\u0648\u064a]/gu;

/** Shape of a word: its root letters made alike. */
const patternOf = (text: string): string => text.replace(SERVILE, 'C');

function originCode(word: Word): number {
  const origin = demonymOf(word);
  if (!origin) return 0;
  return (
    1 +
    (origin.definite ? 1 : 0) +
    (origin.gender === 'female' ? 2 : 0) +
    (origin.number === 'singular' ? 0 : 4) +
    (origin.ambiguous ? 8 : 0)
  );
}

/** The noun that a word is: its class, and in the lowest two bits its number and article. */
function nounCode(word: Word): number {
  const noun = nounOf(word);
  if (!noun) return 0;
  return (NOUN_CLASSES.indexOf(noun.class) + 1) * 4 + (noun.number === 'singular' ? 0 : 2) + (noun.definite ? 1 : 0);
}

/** The different numbers of a short list, in order. */
function ints(list: readonly number[]): Int32Array {
  const out = new Int32Array(list.length);
  let size = 0;
  for (const number of list) {
    const hash = number | 0;
    let at = 0;
    while (at < size && out[at] !== hash) at++;
    if (at === size) out[size++] = hash;
  }
  return out.slice(0, size);
}

function pack(
  centre: number[],
  near: number[],
  far: number[],
  own: number[],
  root: number,
  group: number,
  edge: number,
  mark: boolean,
  noun: number,
  open: boolean,
  clitics = 0,
  level = 0,
): Reading {
  return {
    centre: ints(centre),
    near: ints(near),
    far: ints(far),
    own: ints(own),
    root,
    group,
    edge,
    mark,
    noun,
    open,
    clitics,
    level,
  };
}

/** Stands before the first and after the last token of a line. */
export const OUTSIDE: Reading = pack([7], [7], [7], [], 7, 7, 0, true, 0, false);

const QUOTES = /^["\u00ab\u00bb\u201c\u201d\u201e'\u2018\u2019`]/u;
/** A marked span of a name is at most this many tokens long. */
const MARKED = 5;

/** By token: 1 where it stands in a short span between quotation marks. */
export function markedTokens(view: View): Uint8Array {
  const marked = new Uint8Array(view.size);
  let opened = -1;
  for (let at = 0; at < view.size; at++) {
    if (view.kind[at] !== PUNCT || !QUOTES.test(view.word[at]?.surface ?? '')) continue;
    if (opened >= 0 && at - opened - 1 <= MARKED && view.line[at] === view.line[opened]) {
      marked.fill(1, opened + 1, at);
      opened = -1;
    } else opened = at;
  }
  return marked;
}

/** What a neighbour's features are mixed with, by its offset −2 to 2. */
export const OFFSET_SEEDS = [0x51, 0x52, 0, 0x53, 0x54] as const;

/** A neighbour's feature as a token sees it that is `OFFSET_SEEDS[index]` away. */
export function seenFrom(seed: number, id: number): number {
  return seed === 0 ? id : join(seed, id);
}

/** How far before a token the noun that leads to it may stand: الرئيس الروسي الحالي فلاديمير. */
const LEAD = 5;

/** The features that a reading gives to a token at an offset of −2 to 2. */
export function reachOf(reading: Reading, offset: number): Int32Array {
  return offset === 0 ? reading.centre : offset === 1 || offset === -1 ? reading.near : reading.far;
}

/** The nearest noun of the lexicon before a token, no mark between, with its distance; 0 for none. */
function leadOf(readings: readonly Reading[], at: number, first: number): number {
  for (let back = 1; back <= LEAD && at - back >= first; back++) {
    const { mark, noun } = readings[at - back] ?? OUTSIDE;
    if (mark) return 0;
    if (noun) return noun * 8 + back;
  }
  return 0;
}

/** Those of `jointFeatures` that tell the word itself. */
export function ownPairs(readings: readonly Reading[], at: number, first: number, last: number): readonly number[] {
  const rootAt = (other: number): number =>
    (other >= first && other < last ? (readings[other] ?? OUTSIDE) : OUTSIDE).root;
  const here = rootAt(at);
  return [join(20, join(rootAt(at - 1), here)), join(21, join(here, rootAt(at + 1)))];
}

/** More than `jointFeatures` ever writes. */
export const MOST_JOINT = 64;

/**
 * Writes to `out` the features that join the token `at` with its neighbours in the line `[first, last)`, and returns how
 * many. `marked` is of `markedTokens`.
 */
export function jointFeatures(
  out: Int32Array,
  readings: readonly Reading[],
  at: number,
  first: number,
  last: number,
  marked: Uint8Array,
  gazette: Uint8Array,
  hints: HintCodes,
  topic: Uint8Array,
  families = ALL_FAMILIES,
): number {
  const here = readings[at] ?? OUTSIDE;
  const b1 = at > first ? (readings[at - 1] ?? OUTSIDE) : OUTSIDE;
  const b2 = at > first + 1 ? (readings[at - 2] ?? OUTSIDE) : OUTSIDE;
  const a1 = at + 1 < last ? (readings[at + 1] ?? OUTSIDE) : OUTSIDE;
  const a2 = at + 2 < last ? (readings[at + 2] ?? OUTSIDE) : OUTSIDE;
  let n = 0;
  if (families & FAMILY.pairs) {
    out[n++] = join(20, join(b1.root, here.root));
    out[n++] = join(21, join(here.root, a1.root));
    out[n++] = join(22, join(b2.root, b1.root));
    out[n++] = join(23, join(a1.root, a2.root));
    out[n++] = join(24, join(b1.root, here.group));
    out[n++] = join(25, join(here.group, a1.root));
    out[n++] = join(26, join(b1.root, a1.root));
  }
  if (families & FAMILY.classes) {
    const before = join(b1.group, here.group);
    const after = join(here.group, a1.group);
    out[n++] = join(30, before);
    out[n++] = join(31, after);
    out[n++] = join(32, join(b1.group, after));
    out[n++] = join(33, join(b2.group, before));
    out[n++] = join(34, join(after, a2.group));
    out[n++] = join(35, join(b2.group, b1.group));
    out[n++] = join(36, join(a1.group, a2.group));
    out[n++] = join(37, join(b2.root, here.group));
  }
  if (families & FAMILY.position) {
    const place = (at === first ? 1 : 0) + (marked[at] ? 2 : 0);
    out[n++] = join(40, place);
    out[n++] = join(41, join(place, here.group));
  }
  if (families & FAMILY.cues) {
    const lead = leadOf(readings, at, first);
    if (lead) {
      out[n++] = join(60, lead);
      out[n++] = join(61, lead >> 3);
      out[n++] = join(62, join(lead >> 3, here.group));
    }
  }
  if (families & FAMILY.gazetteers) {
    const g = gazette[at] as number;
    const gb = at > first ? (gazette[at - 1] as number) : 0;
    const ga = at + 1 < last ? (gazette[at + 1] as number) : 0;
    if (g) {
      out[n++] = join(70, g);
      out[n++] = join(71, join(g, here.group));
      out[n++] = join(72, join(g, b1.group));
      out[n++] = join(73, join(g, a1.group));
    }
    if (gb) out[n++] = join(74, gb);
    if (ga) out[n++] = join(75, ga);
    if (gb && g) out[n++] = join(76, join(gb, g));
    if (ga && g) out[n++] = join(77, join(g, ga));
  }
  if (families & FAMILY.rules) {
    const tag = hints.tags[at] as number;
    const after = at + 1 < last ? (hints.tags[at + 1] as number) : 0;
    const before = at > first ? (hints.tags[at - 1] as number) : 0;
    out[n++] = join(80, tag * 8 + after);
    out[n++] = join(81, before * 8 + tag);
    if (tag) {
      out[n++] = join(82, hints.rules[at] as number);
      out[n++] = join(83, join(hints.rules[at] as number, after));
      out[n++] = join(84, join(tag, here.group));
      out[n++] = join(85, join(hints.rules[at] as number, b1.group));
      out[n++] = join(86, join(tag, here.root));
    }
  }
  if (families & FAMILY.topic) {
    const sport = topic[at] as number;
    out[n++] = join(90, join(sport, gazette[at] as number));
    out[n++] = join(91, join(sport, here.group));
    out[n++] = join(92, join(sport, here.root));
    out[n++] = join(93, join(sport, b1.group));
  }
  if (families & FAMILY.lists) {
    const clit = here.clitics;
    const gb = at > first ? (gazette[at - 1] as number) : 0;
    out[n++] = join(94, join(clit * 64 + b1.level * 8 + here.level, gb));
    out[n++] = join(95, join(clit * 64 + b1.level * 8 + here.level, a1.clitics * 8 + a1.level));
    out[n++] = join(96, join(clit * 64 + b1.level * 8 + here.level, b2.level * 8 + a1.level));
  }
  if (families & FAMILY.wide) {
    const b3 = at > first + 2 ? (readings[at - 3] ?? OUTSIDE) : OUTSIDE;
    const a3 = at + 3 < last ? (readings[at + 3] ?? OUTSIDE) : OUTSIDE;
    out[n++] = join(97, b3.root);
    out[n++] = join(98, a3.root);
    out[n++] = join(99, join(b3.group, join(b2.group, b1.group)));
  }
  return n;
}
