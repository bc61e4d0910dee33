/** Writes the trained weights as the bytes of a model (read by src/entities/tagger/model.ts). */
import { SCORED, UNIT } from '../src/entities/tagger/lattice.js';
import type { LexiconTables } from '../src/entities/tagger/lexicon.js';
import { FEATURE_BITS, MAGIC } from '../src/entities/tagger/model.js';
import type { Weights } from './crf.js';
import { type Writer, writeKeys, writer } from './pack.js';
import { writeLexicon } from './vocabulary.js';

const LARGEST = 127;
const OFFSET = 1 << 14;

const cut = (value: number, largest: number): number => Math.max(-largest, Math.min(largest, Math.round(value * UNIT)));

function writeWide(out: Writer, values: Float32Array): void {
  for (const value of values) out.number(cut(value, OFFSET - 1) + OFFSET);
}

/** Rows by their keys; where two hashes share a key, the heavier row stays. */
function keyedRows(rows: ReadonlyMap<number, Float64Array>, least: number): [number, Int8Array][] {
  const keyed = new Map<number, Int8Array>();
  const weight = (row: Int8Array): number => row.reduce((sum, value) => sum + Math.abs(value), 0);
  for (const [hash, row] of rows) {
    const key = hash >>> (32 - FEATURE_BITS);
    const bytes = Int8Array.from(row, (value) => cut(value, LARGEST));
    const kept = keyed.get(key);
    if (bytes.every((value) => Math.abs(value) < least)) continue;
    if (!kept || weight(kept) < weight(bytes)) keyed.set(key, bytes);
  }
  return [...keyed].sort(([a], [b]) => a - b);
}

export interface Trained {
  readonly tables: LexiconTables;
  readonly rows: ReadonlyMap<number, Float64Array>;
  readonly moves: Float32Array;
  readonly agreement: Weights;
  readonly clitics: Int8Array;
  readonly firstBias: number;
  readonly bias: number;
}

/** Rows whose scores are all below `least` sixteenths are left out. */
export function encodeModel(trained: Trained, least: number): Uint8Array {
  const out = writer();
  for (const byte of MAGIC) out.byte(byte);
  out.byte(cut(trained.firstBias, LARGEST));
  out.byte(cut(trained.bias, LARGEST));
  writeWide(out, trained.moves);
  writeWide(out, trained.agreement.states);
  writeWide(out, trained.agreement.moves);
  writeLexicon(out, trained.tables);
  for (const weight of trained.clitics) out.byte(weight);
  const rows = keyedRows(trained.rows, least);
  writeKeys(out, rows.map(([key]) => key));
  for (const [, row] of rows) out.byte(row.reduce((flags, value, n) => flags | (value === 0 ? 0 : 1 << n), 0));
  for (let column = 0; column < SCORED; column++) {
    for (const [, row] of rows) if (row[column] !== 0) out.byte(row[column] as number);
  }
  return out.bytes();
}
