/** Writes the trained weights as the bytes of a model (read by src/entities/tagger/model.ts). */
import { SCORED, UNIT } from '../src/entities/tagger/lattice.js';
import type { LexiconTables } from '../src/entities/tagger/lexicon.js';
import { MAGIC } from '../src/entities/tagger/model.js';
import { FEATURE_BITS, type Style } from '../src/entities/tagger/rows.js';
import type { Weights } from './crf.js';
import { type Writer, writeKeys, writer } from './pack.js';
import { writeLexicon } from './vocabulary.js';

const LARGEST = 127;
const NEWLINE = 0x0a;
const WIDEST = (1 << 14) - 1;

const cut = (value: number, largest: number): number => Math.max(-largest, Math.min(largest, Math.round(value * UNIT)));

function writeWide(out: Writer, values: Float32Array): void {
  for (const value of values) out.signed(cut(value, WIDEST));
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

/** Of each column how many rows have a score, how many lie between two of these, and the scores. */
export function writeRows(out: Writer, rows: readonly (readonly number[])[]): void {
  for (let column = 0; column < SCORED; column++) {
    const scored = rows.map((_, row) => row).filter((row) => rows[row]?.[column] !== 0);
    out.number(scored.length);
    for (const [n, row] of scored.entries()) out.number(row - (scored[n - 1] ?? -1) - 1);
    for (const row of scored) out.signed(rows[row]?.[column] as number);
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
  out.signed(cut(trained.firstBias, LARGEST));
  out.signed(cut(trained.bias, LARGEST));
  out.signed(cut(trained.organizations, LARGEST));
  writeWide(out, trained.moves);
  writeWide(out, trained.agreement.states);
  writeWide(out, trained.agreement.moves);
  writeLexicon(out, trained.tables);
  for (const weight of trained.clitics) out.signed(weight);
  const rows = keyedRows(trained.rows, least);
  out.number(rows.length);
  writeKeys(
    out,
    rows.map(({ key }) => key),
  );
  writeRows(
    out,
    rows.map(({ guidelines }) => Array.from(guidelines)),
  );
  // What newswire adds, on a line of its own: the package goes without it.
  out.byte(NEWLINE);
  writeRows(
    out,
    rows.map(({ guidelines, newswire }) => Array.from(newswire, (value, n) => value - (guidelines[n] as number))),
  );
  return out.bytes();
}
