/** The trained weights, read from their bytes. */
import { AGREEMENT_FEATURES } from './agreement.js';
import { CLITIC_SLOTS } from './clitics.js';
import { type Reader, readerOf, readNumbers, readSigned } from './digits.js';
import { type Moves, movesOf, PAIRS, SCORED, TAGS } from './lattice.js';
import { type Lexicon, lexiconOf, readLexicon } from './lexicon.js';
import { EDGES } from './reading.js';
import { pack, type Rows, readRows, type Style } from './rows.js';

/** First bytes of a model: its name and the version of the format. */
export const MAGIC: readonly number[] = [0x51, 0x57, 0x4c, 0x34];

export interface Model {
  readonly lexicon: Lexicon;
  /** Scores of the features in steps of 1/32. */
  readonly rows: Rows;
  readonly moves: Moves;
  /** Scores of what the article says, packed. */
  readonly agreement: Int32Array;
  readonly agreementMoves: Moves;
  /** Weights of the choice of clitics before a name. */
  readonly clitics: Int8Array;
  /** Taken off the score of a token that is no name, in the first pass and in the last. */
  readonly firstBias: number;
  readonly bias: number;
}

const readScores = (reader: Reader, length: number): Int16Array => new Int16Array(readNumbers(reader, length, true));

/** Tags from this one on are of organizations. */
const ORGANIZATION = 5;

/** Transitions with so much more for each step into the name of an organization. */
function leaning(scores: Int16Array, organizations: number): Int16Array {
  return scores.map((score, at) => (at % TAGS < ORGANIZATION ? score : score + organizations));
}

/**
 * Reads a model that marks names in a style. Throws a `TypeError` where the bytes are none.
 *
 * @example
 * decodeModel(readFileSync('model/tagger.bin')).rows.size //=> 60518
 */
export function decodeModel(bytes: Uint8Array, style: Style = 'guidelines'): Model {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytes must be a Uint8Array, got ${typeof bytes}`);
  const reader = readerOf(bytes);
  if (MAGIC.some((byte) => byte !== bytes[reader.at++]))
    throw new TypeError('bytes must be a qawl model, got something else');
  const firstBias = readSigned(reader);
  const bias = readSigned(reader);
  const organizations = readSigned(reader) * (style === 'newswire' ? 1 : 0);
  const moves = movesOf(readScores(reader, EDGES * PAIRS));
  const agreement = pack(readScores(reader, AGREEMENT_FEATURES * SCORED));
  const agreementMoves = movesOf(leaning(readScores(reader, EDGES * PAIRS), organizations));
  const lexicon = lexiconOf(readLexicon(reader));
  const clitics = new Int8Array(readNumbers(reader, CLITIC_SLOTS, true));
  const rows = readRows(reader, style);
  return { lexicon, rows, moves, agreement, agreementMoves, clitics, firstBias, bias };
}
