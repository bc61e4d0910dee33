/** Scores of the tokens of a view: the first pass, and the second with what the article says. */
import { remember } from '../../lexicon/memo.js';
import { kindOf, type View } from '../../text/view.js';
import type { Word } from '../../text/word.js';
import { agreementFeatures } from './agreement.js';
import {
  jointFeatures,
  MOST_JOINT,
  markedTokens,
  OFFSET_SEEDS,
  OUTSIDE,
  type Reading,
  reachOf,
  readWord,
  seenFrom,
} from './features.js';
import { gazetteCodes } from './gazette.js';
import { type Hint, hintCodes } from './hints.js';
import { SCORED } from './lattice.js';
import type { Model, Style } from './model.js';
import { slotOf } from './table.js';
import { topics } from './topic.js';

const OFFSETS = OFFSET_SEEDS.length;

/** A word's reading, and what it gives to itself and its neighbours: `SCORED` numbers by offset −2 to 2. */
interface Known {
  readonly reading: Reading;
  readonly scores: Int16Array;
}

function addRow(model: Model, states: Int8Array, hash: number, to: Int16Array | Int32Array, base: number): void {
  const slot = slotOf(model.features, hash);
  if (slot < 0) return;
  const from = slot * SCORED;
  for (let n = 0; n < SCORED; n++) to[base + n] = (to[base + n] as number) + (states[from + n] as number);
}

function know(model: Model, style: Style, reading: Reading): Known {
  const scores = new Int16Array(OFFSETS * SCORED);
  for (let offset = -2; offset <= 2; offset++) {
    const seed = OFFSET_SEEDS[offset + 2] as number;
    for (const id of reachOf(reading, offset))
      addRow(model, model.states[style], seenFrom(seed, id), scores, (offset + 2) * SCORED);
  }
  return { reading, scores };
}

interface Memory {
  readonly knownOf: (word: Word) => Known;
  readonly outside: Known;
}
const memories = new WeakMap<Int8Array, Memory>();

/** Reads words with a model, and remembers what it has read. */
function memoryOf(model: Model, style: Style): Memory {
  const before = memories.get(model.states[style]);
  if (before) return before;
  const knownOf = remember((word) => know(model, style, readWord(word, kindOf(word), model.lexicon)));
  const memory = { knownOf, outside: know(model, style, OUTSIDE) };
  memories.set(model.states[style], memory);
  return memory;
}

function knownWords(view: View, model: Model, style: Style): Known[] {
  return view.word.map(memoryOf(model, style).knownOf);
}

export interface FirstPass {
  readonly readings: readonly Reading[];
  readonly scores: Int32Array;
  readonly edges: Uint8Array;
}

/** Scores of every token by its words and their neighbours, `SCORED` a token. */
export function firstPass(view: View, model: Model, style: Style, proposed: readonly Hint[]): FirstPass {
  const known = knownWords(view, model, style);
  const { outside } = memoryOf(model, style);
  const readings = known.map(({ reading }) => reading);
  const marked = markedTokens(view);
  const gazette = gazetteCodes(view);
  const topic = topics(view);
  const hints = hintCodes(view.size, proposed);
  const scores = new Int32Array(view.size * SCORED);
  const joint = new Int32Array(MOST_JOINT);
  for (const { first, last } of view.lines) {
    for (let at = first; at < last; at++) {
      const base = at * SCORED;
      for (let offset = 0; offset < OFFSETS; offset++) {
        const other = at + offset - 2;
        const from = other >= first && other < last ? (known[other] as Known).scores : outside.scores;
        for (let n = 0; n < SCORED; n++) {
          scores[base + n] = (scores[base + n] as number) + (from[offset * SCORED + n] as number);
        }
      }
      const count = jointFeatures(joint, readings, at, first, last, marked, gazette, hints, topic);
      for (let n = 0; n < count; n++) addRow(model, model.states[style], joint[n] as number, scores, base);
    }
  }
  return { readings, scores, edges: Uint8Array.from(readings, ({ edge }) => edge) };
}

/** Adds to the scores what the other uses of the words say. */
export function secondPass(view: View, model: Model, pass: FirstPass, chances: Float64Array): void {
  const { scores } = pass;
  agreementFeatures(view, pass.readings, chances, (at, features, count) => {
    for (let index = 0; index < count; index++) {
      const from = (features[index] as number) * SCORED;
      for (let n = 0; n < SCORED; n++) {
        scores[at * SCORED + n] = (scores[at * SCORED + n] as number) + (model.agreement[from + n] as number);
      }
    }
  });
}
