/** Scores of the tokens of a view: the first pass, and the second with what the article says. */
import { remember } from '../../lexicon/memo.js';
import { kindOf, type View } from '../../text/view.js';
import type { Word } from '../../text/word.js';
import { agreementFeatures } from './agreement.js';
import { jointFeatures, placeIn } from './joint.js';
import { SCORED } from './lattice.js';
import type { Model } from './model.js';
import { eachSeen, type Facts, OFFSET_SEEDS, OUTSIDE, type Reading, readWord } from './reading.js';
import { addRows, type Style } from './rows.js';
import { type Before, type Sight, sightOf } from './sight.js';

const OFFSETS = OFFSET_SEEDS.length;
const REACH = 2;

/** A word's facts, and the scores that it gives to the tokens from two before it to two after it, `SCORED` to each. */
interface Known {
  readonly facts: Facts;
  readonly scores: Int16Array;
}

/** Scores what a word gives; of its features nothing is kept. */
function know(model: Model, style: Style, reading: Reading): Known {
  const scores = new Int16Array(OFFSETS * SCORED);
  for (let offset = -2; offset <= 2; offset++) {
    const seen: number[] = [];
    eachSeen(reading, offset, (id) => seen.push(id));
    addRows(model.rows, style, Int32Array.from(seen), seen.length, scores, (REACH - offset) * SCORED);
  }
  return { facts: reading.facts, scores };
}

interface Memory {
  readonly knownOf: (word: Word) => Known;
  readonly outside: Int16Array;
}
const memories: Readonly<Record<Style, WeakMap<Model, Memory>>> = {
  guidelines: new WeakMap(),
  newswire: new WeakMap(),
};

/** Reads words with a model, and remembers what it has read. */
function memoryOf(model: Model, style: Style): Memory {
  const before = memories[style].get(model);
  if (before) return before;
  const knownOf = remember((word) => know(model, style, readWord(word, kindOf(word), model.lexicon)));
  const memory = { knownOf, outside: know(model, style, OUTSIDE).scores };
  memories[style].set(model, memory);
  return memory;
}

export interface FirstPass {
  readonly sight: Sight;
  readonly scores: Int32Array;
}

/** Adds what the word at `at` gives to the tokens of the line `[first, last)`; `at` may stand beside the line. */
function give(row: Int16Array, at: number, first: number, last: number, to: Int32Array): void {
  const base = (at - REACH) * SCORED;
  const start = Math.max(first * SCORED - base, 0);
  const end = Math.min(last * SCORED - base, OFFSETS * SCORED);
  for (let n = start; n < end; n++) to[base + n] = (to[base + n] as number) + (row[n] as number);
}

/** Scores of every token by its words and their neighbours, `SCORED` a token. */
export function firstPass(view: View, model: Model, style: Style, before: Before): FirstPass {
  const { knownOf, outside } = memoryOf(model, style);
  const facts: Facts[] = [];
  const rows: Int16Array[] = [];
  for (const word of view.word) {
    const known = knownOf(word);
    facts.push(known.facts);
    rows.push(known.scores);
  }
  const sight = sightOf(view, facts, before);
  const place = placeIn(sight);
  const scores = new Int32Array(view.size * SCORED);
  for (const { first, last } of view.lines) {
    for (let beside = 1; beside <= REACH; beside++) {
      give(outside, first - beside, first, last, scores);
      give(outside, last - 1 + beside, first, last, scores);
    }
    for (let at = first; at < last; at++) {
      give(rows[at] as Int16Array, at, first, last, scores);
      addRows(model.rows, style, place.out, jointFeatures(place, at, first, last), scores, at * SCORED);
    }
  }
  return { sight, scores };
}

/** Adds to the scores what the other uses of the words say. */
export function secondPass(view: View, model: Model, { scores, sight }: FirstPass, chances: Float64Array): void {
  agreementFeatures(view, sight, chances, (at, features, count) => {
    for (let index = 0; index < count; index++) {
      const from = (features[index] as number) * SCORED;
      for (let n = 0; n < SCORED; n++) {
        scores[at * SCORED + n] = (scores[at * SCORED + n] as number) + (model.agreement[from + n] as number);
      }
    }
  });
}
