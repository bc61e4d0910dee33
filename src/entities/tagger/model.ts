/** The trained weights, read from their bytes. */
import { AGREEMENT_FEATURES } from './agreement.js';
import { CLITIC_SLOTS } from './clitics.js';
import { type Moves, movesOf, PAIRS, SCORED } from './lattice.js';
import { type Lexicon, lexiconOf, readLexicon } from './lexicon.js';
import { EDGES } from './reading.js';
import {
  type HashTable,
  type Reader,
  readByte,
  readBytes,
  readerOf,
  readNumber,
  readSigned,
  readTable,
} from './table.js';

/** First bytes of a model: its name and the version of the format. */
export const MAGIC: readonly number[] = [0x51, 0x57, 0x4c, 0x31];
export const FEATURE_BITS = 25;

/**
 * How far a name reaches. `guidelines`: with the generic head and nationality of a body (وزارة الدفاع الروسية, صحيفة
 * هآرتس), as this library marks names. `newswire`: as the corpus ANERcorp does, where هآرتس stands alone.
 */
export type Style = 'guidelines' | 'newswire';

export interface Model {
  readonly lexicon: Lexicon;
  readonly features: HashTable;
  /** `SCORED` scores a feature, in sixteenths, by style. */
  readonly states: Readonly<Record<Style, Int8Array>>;
  readonly moves: Moves;
  readonly agreement: Int16Array;
  readonly agreementMoves: Moves;
  /** Weights of the choice of clitics before a name. */
  readonly clitics: Int8Array;
  /** Taken off the score of a token that is no name, in the first pass and in the last. */
  readonly firstBias: number;
  readonly bias: Readonly<Record<Style, number>>;
}

/** Rows laid out by slot: a byte of flags a row, then the numbers of each column where a row has its flag. */
function readRows(reader: Reader, slots: Int32Array, values: Int8Array): void {
  const flags = readBytes(reader, slots.length);
  for (let row = 0; row < slots.length; row++) {
    const base = (slots[row] as number) * SCORED;
    values.fill(0, base, base + SCORED);
  }
  for (let column = 0; column < SCORED; column++) {
    const flag = 1 << column;
    for (let row = 0; row < slots.length; row++) {
      if ((flags[row] as number) & flag) values[(slots[row] as number) * SCORED + column] = readSigned(reader);
    }
  }
}

/** The rows of both styles: a bit a row says whether newswire has one of its own, and those follow. */
function readStates(reader: Reader, { keys, slots }: HashTable): Record<Style, Int8Array> {
  const guidelines = new Int8Array(keys.length * SCORED);
  readRows(reader, slots, guidelines);
  const differs = readBytes(reader, (slots.length + 7) >> 3);
  const newswire = guidelines.slice();
  readRows(
    reader,
    slots.filter((_, row) => ((differs[row >> 3] as number) >> (row & 7)) & 1),
    newswire,
  );
  return { guidelines, newswire };
}

const OFFSET = 1 << 14;

function readWide(reader: Reader, length: number): Int16Array {
  const values = new Int16Array(length);
  for (let n = 0; n < length; n++) values[n] = readNumber(reader) - OFFSET;
  return values;
}

/**
 * Reads a model. Throws a `TypeError` where the bytes are none.
 *
 * @example
 * decodeModel(readFileSync('model/tagger.bin')).features.size //=> 164112
 */
export function decodeModel(bytes: Uint8Array): Model {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytes must be a Uint8Array, got ${typeof bytes}`);
  const reader = readerOf(bytes);
  if (MAGIC.some((byte) => byte !== readByte(reader)))
    throw new TypeError('bytes must be a qawl model, got something else');
  const firstBias = readSigned(reader);
  const bias = { guidelines: readSigned(reader), newswire: readSigned(reader) };
  const moves = movesOf(readWide(reader, EDGES * PAIRS));
  const agreement = readWide(reader, AGREEMENT_FEATURES * SCORED);
  const agreementMoves = movesOf(readWide(reader, EDGES * PAIRS));
  const lexicon = lexiconOf(readLexicon(reader));
  const clitics = new Int8Array(readBytes(reader, CLITIC_SLOTS).buffer);
  const features = readTable(reader, FEATURE_BITS);
  const states = readStates(reader, features);
  return { lexicon, features, states, moves, agreement, agreementMoves, clitics, firstBias, bias };
}
