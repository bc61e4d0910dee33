import { type Complementizer, complementizerOf } from '../lexicon/complementizers.js';
import type { CueReading } from '../lexicon/cues.js';
import { type FunctionClass, functionClass } from '../lexicon/function-words.js';
import { demonymOf } from '../lexicon/gazetteer.js';
import { LEXICON, type Lexicon } from '../lexicon/lexicon.js';
import { rememberFound } from '../lexicon/memo.js';
import type { Noun } from '../lexicon/nouns.js';

import type { Segment } from '../segment/segments.js';
import { marksOf, type Pair } from '../text/marks.js';
import { type Line, type View, WORD } from '../text/view.js';
import { offsetAfter, type Word } from '../text/word.js';
import type { Entity, ParagraphRole } from '../types.js';

/** What the lexicon says of one word; shared by all its occurrences. */
export interface WordInfo {
  readonly cues: readonly CueReading[];
  readonly noun: Noun | null;
  readonly func: FunctionClass | null;
  readonly comp: Complementizer | null;
}

/** Half-open range of tokens. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Everything that the finders of quotations read: the view with its segments, marks, entities and lexicon. */
export interface Scene {
  readonly view: View;
  readonly segments: readonly Segment[];
  readonly roles: readonly ParagraphRole[];
  readonly pairs: readonly Pair[];
  /** Tokens of marks that belong to no pair, in order. */
  readonly strays: readonly number[];
  readonly entities: readonly Entity[];
  /** Index of the segment, by token. */
  readonly segmentOf: Int32Array;
  /** Index of the pair that opens at the token, or -1. */
  readonly opens: Int32Array;
  /** Index of the pair that closes at the token, or -1. */
  readonly closes: Int32Array;
  /** Index of the innermost pair that holds the token between its marks, or -1. */
  readonly inside: Int32Array;
  /** Index of the entity that covers the token, or -1. */
  readonly entityAt: Int32Array;
  readonly info: readonly WordInfo[];
}

const NOTHING: WordInfo = { cues: [], noun: null, func: null, comp: null };

/** A noun in ة is no verb, and a known noun is none behind a ف that may be its own letter. */
function clearCues(word: Word, noun: Noun | null, cues: readonly CueReading[]): readonly CueReading[] {
  if (cues.length === 0) return cues;
  return cues.filter(
    (cue) =>
      cue.form !== 'verb' ||
      !(word.key.endsWith('\u0629') || (noun?.prefix === 0 && !noun.ambiguous && cue.conjunction === '\u0641')),
  );
}

function infoOf(word: Word, lexicon: Lexicon): WordInfo {
  const known = lexicon.nounOf(word);
  const readings = clearCues(word, known, lexicon.cueReadings(word));
  // كردي: where somebody is from, and no reply with its preposition.
  const from = known?.prefix && demonymOf(word);
  const noun = from ? null : known;
  const cues = from ? [] : readings;
  const func = functionClass(word);
  const comp = complementizerOf(word);
  return noun || cues.length > 0 || func || comp ? { cues, noun, func, comp } : NOTHING;
}

const readers = new WeakMap<Lexicon, (word: Word) => WordInfo>();

/** The lexicon's reader of words, which remembers what it has read. */
function readerOf(lexicon: Lexicon): (word: Word) => WordInfo {
  let reader = readers.get(lexicon);
  if (!reader) {
    reader = rememberFound((word: Word) => infoOf(word, lexicon), NOTHING);
    readers.set(lexicon, reader);
  }
  return reader;
}

/** Words inside a name report nothing and open no clause: سي إن إن is no إن. */
function infosOf(view: View, entityAt: Int32Array, lexicon: Lexicon): WordInfo[] {
  const inName = new Map<Word, WordInfo>();
  const known = readerOf(lexicon);
  return view.word.map((word, i) => {
    if (view.kind[i] !== WORD) return NOTHING;
    const info = known(word);
    if ((entityAt[i] ?? -1) < 0 || (info.comp === null && info.cues.length === 0)) return info;
    const masked = inName.get(word) ?? { ...info, comp: null, cues: [] };
    inName.set(word, masked);
    return masked;
  });
}

function fillEntities(view: View, entities: readonly Entity[]): Int32Array {
  const at = new Int32Array(view.size).fill(-1);
  let token = 0;
  entities.forEach((entity, index) => {
    while (token < view.size && (view.end[token] ?? 0) <= entity.start) token++;
    for (let i = token; i < view.size && (view.start[i] ?? 0) < entity.end; i++) at[i] = index;
  });
  return at;
}

/** Builds the scene of a text. */
export function sceneOf(
  view: View,
  segments: readonly Segment[],
  roles: readonly ParagraphRole[],
  entities: readonly Entity[],
  lexicon: Lexicon = LEXICON,
): Scene {
  const { pairs, strays } = marksOf(view);
  const opens = new Int32Array(view.size).fill(-1);
  const closes = new Int32Array(view.size).fill(-1);
  const inside = new Int32Array(view.size).fill(-1);
  const segmentOf = new Int32Array(view.size);
  segments.forEach((segment, index) => {
    segmentOf.fill(index, segment.first, segment.last);
  });
  pairs.forEach((pair, index) => {
    opens[pair.open] = index;
    if (pair.repair !== 'unclosed') closes[pair.close] = index;
  });
  const open: number[] = [];
  for (let i = 0; i < view.size; i++) {
    while (open.length > 0 && (pairs[open[open.length - 1] ?? 0]?.inner.last ?? 0) <= i) open.pop();
    inside[i] = open[open.length - 1] ?? -1;
    if ((opens[i] ?? -1) >= 0) open.push(opens[i] ?? -1);
  }
  const entityAt = fillEntities(view, entities);
  return {
    view,
    segments,
    roles,
    pairs,
    strays,
    entities,
    segmentOf,
    opens,
    closes,
    inside,
    entityAt,
    info: infosOf(view, entityAt, lexicon),
  };
}

/** The key of a token, or the empty string beyond the ends of the text. */
export function keyAt(scene: Scene, i: number): string {
  return scene.view.word[i]?.key ?? '';
}

/** The lexicon's word on a token. */
export function infoAt(scene: Scene, i: number): WordInfo {
  return scene.info[i] ?? NOTHING;
}

/**
 * Where the text of a token starts behind the first letters of its key: its clitics, with the marks that cling to them.
 * The start of the token where they are part of a ligature, which can't be cut.
 */
export function behindLetters(scene: Scene, i: number, letters: number): number {
  const start = scene.view.start[i] ?? 0;
  if (letters === 0) return start;
  return start + (offsetAfter(scene.view.word[i]?.surface ?? '', letters) ?? 0);
}

/** The pair of marks that opens at a token. */
export function pairFrom(scene: Scene, i: number): Pair | undefined {
  return scene.pairs[scene.opens[i] ?? -1];
}

/** The pair of marks that closes at a token. */
export function pairUpTo(scene: Scene, i: number): Pair | undefined {
  return scene.pairs[scene.closes[i] ?? -1];
}

/** True for a token of an entity. */
export function inName(scene: Scene, i: number): boolean {
  return (scene.entityAt[i] ?? -1) >= 0;
}

/** The paragraph of a token. */
export function lineOf({ view }: Scene, i: number): Line | undefined {
  return view.lines[view.line[i] ?? 0];
}

export function isWord(scene: Scene, i: number): boolean {
  return scene.view.kind[i] === WORD;
}
