/** Scores of the tokens of a view: the first pass, and the second with what the article says. */
import { remember } from '../../lexicon/memo.js';
import { kindOf, type View } from '../../text/view.js';
import type { Word } from '../../text/word.js';
import { agreementFeatures } from './agreement.js';
import { jointFeatures, placeIn } from './joint.js';
import { SCORED } from './lattice.js';
import type { Model } from './model.js';
import { type Facts, OFFSET_SEEDS, OUTSIDE, type Reading, readWord, seenAt } from './reading.js';
import { addRows, PACKED, unpack } from './rows.js';
import { type Before, type Sight, sightOf } from './sight.js';

const OFFSETS = OFFSET_SEEDS.length;
const REACH = 2;

/** A word's facts, and the scores that it gives to the tokens from two before it to two after it, `PACKED` to each. */
interface Known {
  readonly facts: Facts;
  readonly scores: Int32Array;
}

/** Scores what a word gives; of its features nothing is kept. */
function know({ rows }: Model, reading: Reading): Known {
  const scores = new Int32Array(OFFSETS * PACKED);
  const seen = new Int32Array(reading.ids.length);
  for (let offset = -2; offset <= 2; offset++) {
    addRows(rows, seen, seenAt(reading, offset, seen), scores, (REACH - offset) * PACKED);
  }
  return { facts: reading.facts, scores };
}

interface Memory {
  readonly knownOf: (word: Word) => Known;
  readonly outside: Int32Array;
}
const memories = new WeakMap<Model, Memory>();

/** Reads words with a model, and remembers what it has read. */
function memoryOf(model: Model): Memory {
  const before = memories.get(model);
  if (before) return before;
  const knownOf = remember((word) => know(model, readWord(word, kindOf(word), model.lexicon)));
  const memory = { knownOf, outside: know(model, OUTSIDE).scores };
  memories.set(model, memory);
  return memory;
}

export interface FirstPass {
  readonly sight: Sight;
  readonly scores: Int32Array;
}

/** Adds what the word at `at` gives to the tokens of the line `[first, last)`; `at` may stand beside the line. */
function give(row: Int32Array, at: number, first: number, last: number, to: Int32Array): void {
  const base = (at - REACH) * PACKED;
  const start = Math.max(first * PACKED - base, 0);
  const end = Math.min(last * PACKED - base, OFFSETS * PACKED);
  for (let n = start; n < end; n++) to[base + n] = (to[base + n] as number) + (row[n] as number);
}

/** Scores of every token by its words and their neighbours, `SCORED` a token. */
export function firstPass(view: View, model: Model, before: Before): FirstPass {
  const { knownOf, outside } = memoryOf(model);
  const facts: Facts[] = [];
  const given: Int32Array[] = [];
  for (const word of view.word) {
    const known = knownOf(word);
    facts.push(known.facts);
    given.push(known.scores);
  }
  const sight = sightOf(view, facts, before);
  const place = placeIn(sight);
  const sums = new Int32Array(view.size * PACKED);
  for (const { first, last } of view.lines) {
    for (let beside = 1; beside <= REACH; beside++) {
      give(outside, first - beside, first, last, sums);
      give(outside, last - 1 + beside, first, last, sums);
    }
    for (let at = first; at < last; at++) {
      give(given[at] as Int32Array, at, first, last, sums);
      addRows(model.rows, place.out, jointFeatures(place, at, first, last), sums, at * PACKED);
    }
  }
  const scores = new Int32Array(view.size * SCORED);
  for (let at = 0; at < view.size; at++) unpack(sums, at * PACKED, scores, at * SCORED);
  return { sight, scores };
}

/** Adds to the scores what the other uses of the words say. */
export function secondPass(view: View, model: Model, { scores, sight }: FirstPass, chances: Float64Array): void {
  const { agreement } = model;
  const sums = new Int32Array(PACKED);
  agreementFeatures(view, sight, chances, (at, features, count) => {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let index = 0; index < count; index++) {
      const from = (features[index] as number) * PACKED;
      a += agreement[from] as number;
      b += agreement[from + 1] as number;
      c += agreement[from + 2] as number;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    unpack(sums, 0, scores, at * SCORED);
  });
}
