/** Scores of the tokens of a view: the first pass, and the second with what the article says. */
import { remember } from '../../lexicon/memo.js';
import { kindOf, type View } from '../../text/view.js';
import type { Word } from '../../text/word.js';
import { agreementFeatures } from './agreement.js';
import { jointFeatures, type Place, placeIn } from './joint.js';
import { SCORED } from './lattice.js';
import type { Model, Style } from './model.js';
import { eachSeen, type Facts, OFFSET_SEEDS, OUTSIDE, type Reading, readWord } from './reading.js';
import { type Before, type Sight, sightOf } from './sight.js';
import { slotOf } from './table.js';

const OFFSETS = OFFSET_SEEDS.length;

/** A word's facts, and what it gives to itself and its neighbours: `SCORED` numbers by offset −2 to 2. */
interface Known {
  readonly facts: Facts;
  readonly scores: Int16Array;
}

function addRow(model: Model, states: Int8Array, hash: number, to: Int16Array | Int32Array, base: number): void {
  const slot = slotOf(model.features, hash);
  if (slot < 0) return;
  const from = slot * SCORED;
  for (let n = 0; n < SCORED; n++) to[base + n] = (to[base + n] as number) + (states[from + n] as number);
}

/** Scores what a word gives; of its features nothing is kept. */
function know(model: Model, style: Style, reading: Reading): Known {
  const states = model.states[style];
  const scores = new Int16Array(OFFSETS * SCORED);
  for (let offset = -2; offset <= 2; offset++) {
    const base = (offset + 2) * SCORED;
    eachSeen(reading, offset, (id) => addRow(model, states, id, scores, base));
  }
  return { facts: reading.facts, scores };
}

interface Memory {
  readonly knownOf: (word: Word) => Known;
  readonly outside: Int16Array;
}
const memories = new WeakMap<Int8Array, Memory>();

/** Reads words with a model, and remembers what it has read. */
function memoryOf(model: Model, style: Style): Memory {
  const before = memories.get(model.states[style]);
  if (before) return before;
  const knownOf = remember((word) => know(model, style, readWord(word, kindOf(word), model.lexicon)));
  const memory = { knownOf, outside: know(model, style, OUTSIDE).scores };
  memories.set(model.states[style], memory);
  return memory;
}

export interface FirstPass {
  readonly sight: Sight;
  readonly scores: Int32Array;
}

/** The scores that the words around a token of the line `[first, last)` give it. */
function fromWords(
  to: Int32Array,
  at: number,
  rows: readonly Int16Array[],
  first: number,
  last: number,
  outside: Int16Array,
): void {
  const before2 = at - 2 >= first ? (rows[at - 2] as Int16Array) : outside;
  const before = at - 1 >= first ? (rows[at - 1] as Int16Array) : outside;
  const here = rows[at] as Int16Array;
  const after = at + 1 < last ? (rows[at + 1] as Int16Array) : outside;
  const after2 = at + 2 < last ? (rows[at + 2] as Int16Array) : outside;
  for (let n = 0; n < SCORED; n++) {
    to[at * SCORED + n] =
      (before2[n] as number) +
      (before[SCORED + n] as number) +
      (here[2 * SCORED + n] as number) +
      (after[3 * SCORED + n] as number) +
      (after2[4 * SCORED + n] as number);
  }
}

/** Adds the scores of the features that join a token with its neighbours. */
function addJoint(to: Int32Array, place: Place, count: number, model: Model, states: Int8Array): void {
  for (let n = 0; n < count; n++) addRow(model, states, place.out[n] as number, to, place.at * SCORED);
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
    for (let at = first; at < last; at++) {
      fromWords(scores, at, rows, first, last, outside);
      addJoint(scores, place, jointFeatures(place, at, first, last), model, model.states[style]);
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
