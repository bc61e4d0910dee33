/** Scores of the tokens of a view: the first pass, and the second with what the article says. */
import { remember } from '../../lexicon/memo.js';
import { kindOf, type Line, type View } from '../../text/view.js';
import type { Word } from '../../text/word.js';
import { agreementFeatures } from './agreement.js';
import { jointFeatures, placeIn } from './joint.js';
import { SCORED } from './lattice.js';
import type { Model } from './model.js';
import { OFFSET_SEEDS, OUTSIDE, type Reading, readWord, seenAt } from './reading.js';
import { addRows, PACKED, unpack } from './rows.js';
import { type Before, FACTS, packFacts, type Sight, sightOf } from './sight.js';

const OFFSETS = OFFSET_SEEDS.length;
const REACH = 2;

/** Rows that a memory holds: as many as the vocabulary has words. */
const MOST_ROWS = 13 << 13;
/** A row: the scores that a word gives to the tokens from two before it to two after it, `PACKED` to each, and its facts. */
const GIVEN = OFFSETS * PACKED;
const ROW = GIVEN + FACTS;
/** No word has more features. */
const MOST_FEATURES = 64;

/**
 * What a model knows of words: a row each, in one array that is written round and round. A word remembers the number of
 * its row for as long as no other is written over it. Objects of its own for each word took five times the memory, and
 * to collect them as garbage half of the time that reading them took.
 */
interface Memory {
  readonly rows: Int32Array;
  /** Where the row of a word begins, until the next word is asked for. */
  readonly rowOf: (word: Word) => number;
  readonly outside: Int32Array;
}
const memories = new WeakMap<Model, Memory>();

/** Writes the row of a reading; of its features nothing is kept. */
function writeRow({ rows }: Model, reading: Reading, seen: Int32Array, to: Int32Array, base: number): void {
  to.fill(0, base, base + GIVEN);
  for (let offset = -REACH; offset <= REACH; offset++) {
    addRows(rows, seen, seenAt(reading, offset, seen), to, base + (REACH - offset) * PACKED);
  }
  packFacts(reading.facts, to, base + GIVEN);
}

/** Reads words with a model, and remembers what it has read. */
function memoryOf(model: Model): Memory {
  const before = memories.get(model);
  if (before) return before;
  const rows = new Int32Array(MOST_ROWS * ROW);
  const seen = new Int32Array(MOST_FEATURES);
  let written = 0;
  const numberOf = remember(
    (word) => {
      const base = (written % MOST_ROWS) * ROW;
      writeRow(model, readWord(word, kindOf(word), model.lexicon), seen, rows, base);
      return written++;
    },
    (number) => written - number <= MOST_ROWS,
  );
  const outside = new Int32Array(ROW);
  writeRow(model, OUTSIDE, seen, outside, 0);
  const memory = { rows, rowOf: (word: Word) => (numberOf(word) % MOST_ROWS) * ROW, outside };
  memories.set(model, memory);
  return memory;
}

export interface FirstPass {
  readonly sight: Sight;
  readonly scores: Int32Array;
}

/** Adds what the word at `at` gives to the tokens of the line `[first, last)`; `at` may stand beside the line. */
function give(
  rows: Int32Array,
  row: number,
  at: number,
  { first, last }: Pick<Line, 'first' | 'last'>,
  to: Int32Array,
): void {
  const base = (at - REACH) * PACKED;
  const start = Math.max(first * PACKED - base, 0);
  const end = Math.min(last * PACKED - base, GIVEN);
  for (let n = start; n < end; n++) to[base + n] = (to[base + n] as number) + (rows[row + n] as number);
}

/** Adds to `sums` what every word gives to itself and its neighbours; returns the facts of all. */
function giveAll(view: View, { rows, rowOf, outside }: Memory, sums: Int32Array): Int32Array {
  const facts = new Int32Array(view.size * FACTS);
  for (const line of view.lines) {
    for (let beside = 1; beside <= REACH; beside++) {
      give(outside, 0, line.first - beside, line, sums);
      give(outside, 0, line.last - 1 + beside, line, sums);
    }
    for (let at = line.first; at < line.last; at++) {
      const row = rowOf(view.word[at] as Word);
      give(rows, row, at, line, sums);
      for (let n = 0; n < FACTS; n++) facts[at * FACTS + n] = rows[row + GIVEN + n] as number;
    }
  }
  return facts;
}

/** Scores of every token by its words and their neighbours, `SCORED` a token. */
export function firstPass(view: View, model: Model, before: Before): FirstPass {
  const sums = new Int32Array(view.size * PACKED);
  const sight = sightOf(view, giveAll(view, memoryOf(model), sums), before);
  const place = placeIn(sight);
  for (const { first, last } of view.lines) {
    for (let at = first; at < last; at++) {
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
