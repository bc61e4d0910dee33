/**
 * Classes of words that stand in like surroundings, learned from the texts of the corpora alone: spherical k-means over
 * the square roots of how often each context word stands beside a word (Dhillon and Modha 2001). Only + − × ÷ and square
 * roots, in a fixed order: the same classes on every machine.
 */
import { cliticLengths } from '../src/entities/tagger/stems.js';
import { WORD } from '../src/text/view.js';
import type { Article } from './corpora.js';
import { ranked } from './vocabulary.js';

/** Classes fit into the seven bits that the model has for them, 0 left for words of none. */
export const CLUSTERS = 120;
/** The most frequent words are contexts; two more numbers stand for a rare word and for the edge of the line. */
const CONTEXTS = 1500;
const RARE = CONTEXTS;
const EDGE = CONTEXTS + 1;
const WIDTH = CONTEXTS + 2;
/** Where the context stands, and how much it counts. */
const SIDES: readonly (readonly [offset: number, weight: number])[] = [
  [-1, 1],
  [1, 1],
  [-2, 0.3],
  [2, 0.3],
];
const DIMENSIONS = SIDES.length * WIDTH;
/** A word is put into a class from so many uses on; its stem is another known word from so many. */
const LEAST = 4;
const KNOWN = 3;
const ROUNDS = 12;
/** The first centres are words spread over the most frequent ones. */
const SEEDS = 4000;

interface Vector {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

const ARTICLE = '\u0627\u0644';
const LAM = '\u0644';
const SHORTEST = 2;

/** The word without article and proclitics, as the tagger reads it. */
function stemOf(fold: string, counts: ReadonlyMap<string, number>): string {
  const lengths = cliticLengths(fold);
  for (const letters of [...lengths].reverse()) {
    const rest = fold.slice(letters);
    if (rest.startsWith(ARTICLE) && rest.length > ARTICLE.length + SHORTEST) return rest.slice(ARTICLE.length);
    const swallowed = letters > 0 && fold[letters - 1] === LAM && rest[0] === LAM;
    if (swallowed && rest.length > 1 + SHORTEST) return rest.slice(1);
  }
  const known = lengths.find((letters) => (counts.get(fold.slice(letters)) ?? 0) >= KNOWN);
  return fold.slice(known ?? 0);
}

function countOf(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

interface Text {
  /** By token: its folded form as a context, and its stem, empty for what is no word. */
  readonly contexts: readonly number[];
  readonly stems: readonly string[];
  readonly lines: Article['view']['lines'];
}

/** How often each context stands on each side of each word. */
function surroundings(texts: readonly Text[], idOf: ReadonlyMap<string, number>): Map<number, number>[] {
  const rows = Array.from(idOf, () => new Map<number, number>());
  for (const { contexts, stems, lines } of texts) {
    for (const { first, last } of lines) {
      for (let at = first; at < last; at++) {
        const row = rows[idOf.get(stems[at] ?? '') ?? -1];
        if (!row) continue;
        SIDES.forEach(([offset, weight], side) => {
          const other = at + offset;
          const context = other < first || other >= last ? EDGE : (contexts[other] ?? RARE);
          if (context === RARE && weight < 1) return;
          const dimension = side * WIDTH + context;
          row.set(dimension, (row.get(dimension) ?? 0) + weight);
        });
      }
    }
  }
  return rows;
}

/** Vectors of length one; contexts that stand everywhere count for less. */
function vectorsOf(rows: readonly ReadonlyMap<number, number>[]): Vector[] {
  const totals = new Float64Array(DIMENSIONS);
  for (const row of rows) for (const [at, count] of row) totals[at] = (totals[at] as number) + count;
  return rows.map((row) => {
    const at = Int32Array.from(row.keys()).sort();
    const values = Float64Array.from(at, (d) => Math.sqrt((row.get(d) ?? 0) / Math.sqrt(totals[d] as number)));
    const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    return { at, values: values.map((value) => value / norm) };
  });
}

function likeness({ at, values }: Vector, centre: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (values[i] as number) * (centre[at[i] as number] as number);
  return sum;
}

function addTo(centre: Float64Array, { at, values }: Vector, weight: number): void {
  for (let i = 0; i < at.length; i++) {
    const d = at[i] as number;
    centre[d] = (centre[d] as number) + (values[i] as number) * weight;
  }
}

/** The class of each vector. */
function classesOf(vectors: readonly Vector[], weights: readonly number[], size: number): Int32Array {
  const centres = Array.from({ length: size }, (_, n) => {
    const centre = new Float64Array(DIMENSIONS);
    const seed = vectors[Math.floor((n * Math.min(vectors.length, SEEDS)) / size)];
    if (seed) addTo(centre, seed, 1);
    return centre;
  });
  const classes = new Int32Array(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    vectors.forEach((vector, word) => {
      let best = -1;
      centres.forEach((centre, n) => {
        const value = likeness(vector, centre);
        if (value > best) {
          best = value;
          classes[word] = n;
        }
      });
    });
    for (const centre of centres) centre.fill(0);
    vectors.forEach((vector, word) => {
      addTo(centres[classes[word] as number] as Float64Array, vector, weights[word] ?? 1);
    });
    for (const centre of centres) {
      const norm = Math.sqrt(centre.reduce((sum, value) => sum + value * value, 0)) || 1;
      for (let d = 0; d < DIMENSIONS; d++) centre[d] = (centre[d] as number) / norm;
    }
  }
  return classes;
}

/** Classes of stems, from 1 to `size`. */
export function learnClusters(articles: readonly Article[], size = CLUSTERS): Map<string, number> {
  const folds = articles.map(({ view }) => view.word.map(({ fold }) => fold));
  const counts = countOf(folds.flat());
  const contextOf = new Map(
    ranked(counts)
      .slice(0, CONTEXTS)
      .map((word, n) => [word, n]),
  );
  const stemIn = new Map(Array.from(counts.keys(), (fold) => [fold, stemOf(fold, counts)]));
  const texts: Text[] = articles.map(({ view }, n) => ({
    contexts: (folds[n] ?? []).map((fold) => contextOf.get(fold) ?? RARE),
    stems: (folds[n] ?? []).map((fold, at) => (view.kind[at] === WORD ? (stemIn.get(fold) ?? '') : '')),
    lines: view.lines,
  }));
  const stems = countOf(texts.flatMap((text) => text.stems.filter((stem) => stem !== '')));
  const words = ranked(stems).filter((word) => (stems.get(word) ?? 0) >= LEAST);
  const idOf = new Map(words.map((word, id) => [word, id]));
  const weights = words.map((word) => Math.sqrt(stems.get(word) ?? 1));
  const classes = classesOf(vectorsOf(surroundings(texts, idOf)), weights, size);
  return new Map(words.map((word, id) => [word, 1 + (classes[id] as number)]));
}
