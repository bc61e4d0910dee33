/** Writes the trained weights as the bytes of a model (read by src/entities/tagger/model.ts). */
import { SCORED, UNIT } from '../src/entities/tagger/lattice.js';
import type { LexiconTables } from '../src/entities/tagger/lexicon.js';
import { MAGIC } from '../src/entities/tagger/model.js';
import { FEATURE_BITS, type Style } from '../src/entities/tagger/rows.js';
import type { Weights } from './crf.js';
import { type Writer, writeKeys, writer } from './pack.js';
import { writeLexicon } from './vocabulary.js';

const LARGEST = 127;
const OFFSET = 1 << 14;

const cut = (value: number, largest: number): number => Math.max(-largest, Math.min(largest, Math.round(value * UNIT)));

function writeWide(out: Writer, values: Float32Array): void {
  for (const value of values) out.number(cut(value, OFFSET - 1) + OFFSET);
}

/** Scores of a feature in each style, in steps of 1/32. */
interface Row {
  readonly key: number;
  readonly guidelines: Int8Array;
  readonly newswire: Int8Array;
}

const heft = ({ guidelines, newswire }: Row): number =>
  [...guidelines, ...newswire].reduce((sum, value) => sum + Math.abs(value), 0);

/** Rows by their keys; where two hashes share a key, the heavier row stays. Scores below `least` become 0. */
function keyedRows(rows: ReadonlyMap<number, Readonly<Record<Style, Float64Array>>>, least: number): Row[] {
  const keyed = new Map<number, Row>();
  const bytes = (values: Float64Array): Int8Array =>
    Int8Array.from(values, (value) => (Math.abs(value * UNIT) < least ? 0 : cut(value, LARGEST)));
  for (const [hash, { guidelines, newswire }] of rows) {
    const key = hash >>> (32 - FEATURE_BITS);
    const row = { key, guidelines: bytes(guidelines), newswire: bytes(newswire) };
    const kept = keyed.get(key);
    if (heft(row) > (kept ? heft(kept) : 0)) keyed.set(key, row);
  }
  return [...keyed.values()].sort((a, b) => a.key - b.key);
}

function writeRows(out: Writer, rows: readonly Int8Array[]): void {
  for (const row of rows) out.byte(row.reduce((flags, value, n) => flags | (value === 0 ? 0 : 1 << n), 0));
  for (let column = 0; column < SCORED; column++) {
    for (const row of rows) if (row[column] !== 0) out.byte(row[column] as number);
  }
}

export interface Trained {
  readonly tables: LexiconTables;
  readonly rows: ReadonlyMap<number, Readonly<Record<Style, Float64Array>>>;
  readonly moves: Float32Array;
  readonly agreement: Weights;
  readonly clitics: Int8Array;
  readonly firstBias: number;
  readonly bias: number;
  readonly organizations: number;
}

/** Scores below `least` steps of 1/32 are left out. */
export function encodeModel(trained: Trained, least: number): Uint8Array {
  const out = writer();
  for (const byte of MAGIC) out.byte(byte);
  out.byte(cut(trained.firstBias, LARGEST));
  out.byte(cut(trained.bias, LARGEST));
  out.byte(cut(trained.organizations, LARGEST));
  writeWide(out, trained.moves);
  writeWide(out, trained.agreement.states);
  writeWide(out, trained.agreement.moves);
  writeLexicon(out, trained.tables);
  for (const weight of trained.clitics) out.byte(weight);
  const rows = keyedRows(trained.rows, least);
  writeKeys(
    out,
    rows.map(({ key }) => key),
  );
  writeRows(
    out,
    rows.map(({ guidelines }) => guidelines),
  );
  const differs = rows.map(({ guidelines, newswire }) => guidelines.some((value, n) => value !== newswire[n]));
  for (let from = 0; from < rows.length; from += 8) {
    out.byte(differs.slice(from, from + 8).reduce((bits, differ, n) => bits | (differ ? 1 << n : 0), 0));
  }
  writeRows(
    out,
    rows
      .filter((_, n) => differs[n])
      .map(({ guidelines, newswire }) => newswire.map((value, n) => value - (guidelines[n] as number))),
  );
  return out.bytes();
}
