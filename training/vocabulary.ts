/** Builds the learned lists of the lexicon: vocabulary, frequent words, names, and the model of their letters. */
import { hashOf } from '../src/entities/tagger/hash.js';
import { letterScore, levelOf } from '../src/entities/tagger/letters.js';
import {
  FREQUENT,
  type Lexicon,
  type LexiconTables,
  type Listed,
  lexiconOf,
  NAME_BITS,
  WORD_BITS,
} from '../src/entities/tagger/lexicon.js';
import { WORD } from '../src/text/view.js';
import { foldKey } from '../src/text/word.js';
import type { Article } from './corpora.js';
import { type Example, trainLetters } from './letters.js';
import { type Writer, writeKeys } from './pack.js';

/** A word is known from this many uses, and this many words are frequent. */
const KNOWN = 3;
const FREQUENT_WORDS = 500;
/** Parts in which the letters are judged by a model that has not seen them. */
const PARTS = 4;

export interface WordCounts {
  readonly all: Map<string, number>;
  readonly outside: Map<string, number>;
  readonly person: Map<string, number>;
}

export function countWords(articles: readonly Article[]): WordCounts {
  const counts: WordCounts = { all: new Map(), outside: new Map(), person: new Map() };
  const add = (map: Map<string, number>, word: string): void => void map.set(word, (map.get(word) ?? 0) + 1);
  for (const { view, tags } of articles) {
    for (let at = 0; at < view.size; at++) {
      if (view.kind[at] !== WORD) continue;
      const fold = view.word[at]?.fold ?? '';
      add(counts.all, fold);
      if (tags[at] === 0) add(counts.outside, fold);
      else if ((tags[at] ?? 0) < 3) add(counts.person, fold);
    }
  }
  return counts;
}

function nameExamples(names: ReadonlyMap<string, number>, counts: WordCounts): Example[] {
  const examples: Example[] = [];
  for (const [text, count] of names) {
    const ordinary = counts.outside.has(text) && !counts.person.has(text);
    if (text.length > 1 && !ordinary) examples.push({ text, name: true, weight: count > KNOWN ? 1 : 0.6 });
  }
  for (const [text, count] of counts.outside) {
    if (text.length > 1 && count > 1 && !names.has(text) && /^[\u0600-\u06ff]+$/u.test(text)) {
      examples.push({ text, name: false, weight: 1 });
    }
  }
  return examples;
}

const levelOfCount = (count: number): number => (count >= 30 ? 4 : count >= 5 ? 3 : count >= 2 ? 2 : 1);

/** The words by falling frequency, ties in order of their code units. */
export function ranked(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

export interface Vocabulary {
  readonly tables: LexiconTables;
  /** For training: judges the letters of every word by a model that was not trained on it. */
  readonly honest: Lexicon;
}

export function buildVocabulary(
  articles: readonly Article[],
  nameList: ReadonlyMap<string, number>,
  clusters: ReadonlyMap<string, number>,
): Vocabulary {
  const names = new Map<string, number>();
  for (const [name, count] of nameList) names.set(foldKey(name), (names.get(foldKey(name)) ?? 0) + count);
  const counts = countWords(articles);
  const order = ranked(counts.all);
  const known = order.filter((word) => (counts.all.get(word) ?? 0) >= KNOWN);
  const ordinary = (word: string): boolean => 2 * (counts.outside.get(word) ?? 0) >= (counts.all.get(word) ?? 0);
  const frequent = new Set(order.filter(ordinary).slice(0, FREQUENT_WORDS));

  const words = new Map<number, number>();
  for (const word of [...known].reverse()) {
    words.set(hashOf(word) >>> (32 - WORD_BITS), (clusters.get(word) ?? 0) | (frequent.has(word) ? FREQUENT : 0));
  }
  const levels = new Map<number, number>();
  for (const [name, count] of names) {
    const key = hashOf(name) >>> (32 - NAME_BITS);
    levels.set(key, Math.max(levels.get(key) ?? 0, levelOfCount(count)));
  }
  const examples = nameExamples(names, counts);
  const part = (text: string): number => (hashOf(text) >>> 3) % PARTS;
  const whole = trainLetters(examples);
  const parts = Array.from({ length: PARTS }, (_, n) => trainLetters(examples.filter(({ text }) => part(text) !== n)));
  const tables: LexiconTables = { words: listed(words), names: listed(levels), ...whole };
  const honest: Lexicon = {
    ...lexiconOf(tables),
    nameLikeness: (text) => levelOf(letterScore(parts[part(text)]?.letters ?? whole.letters, text), whole.bounds),
  };
  return { tables, honest };
}

/** In the order of the keys. */
function listed(values: ReadonlyMap<number, number>): Listed {
  const keys = Int32Array.from(values.keys()).sort();
  return { keys, values: Uint8Array.from(keys, (key) => values.get(key) ?? 0) };
}

/** The keys of a list in order, and then a number for each. */
function writeListed(out: Writer, { keys, values }: Listed): void {
  out.number(keys.length);
  writeKeys(out, keys);
  for (const value of values) out.number(value);
}

export function writeLexicon(out: Writer, tables: LexiconTables): void {
  writeListed(out, tables.words);
  writeListed(out, tables.names);
  for (const weight of tables.letters) out.signed(weight);
  for (const bound of tables.bounds) out.signed(bound);
}
