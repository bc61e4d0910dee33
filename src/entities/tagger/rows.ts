/** The scores of the features, laid out so that a look-up reads one line of a processor's cache. */
import { SCORED } from './lattice.js';
import { type Reader, readBytes, readKeys, readNumber, readSigned, slotBitsFor } from './table.js';

/**
 * How far a name reaches. `guidelines`: with the generic head and nationality of a body (وزارة الدفاع الروسية, صحيفة
 * هآرتس), as this library marks names. `newswire`: as the corpus ANERcorp does, where هآرتس stands alone.
 */
export type Style = 'guidelines' | 'newswire';

export const FEATURE_BITS = 25;
/** A cell is the key (four bytes, all ones where it is empty), then `SCORED` bytes for each style. */
const CELL_BITS = 4;
const CELL_WORD_BITS = CELL_BITS - 2;
const COLUMN: Readonly<Record<Style, number>> = { guidelines: 4, newswire: 4 + SCORED };
const MOST_ROWS = 1 << 22;
const WHOLE = 32;
/** A bit by the highest bits of a hash turns most strangers away; so many bits fit into a cache near the processor. */
const FILTER_BITS = 20;

export interface Rows {
  readonly size: number;
  readonly keys: Int32Array;
  /** The same memory by bytes. */
  readonly bytes: Int8Array;
  readonly filter: Uint8Array;
}

/** Ascending keys, put into their cells; gives the cell of each. */
function placeKeys(reader: Reader, size: number, keys: Int32Array, filter: Uint8Array): Int32Array {
  const mask = (keys.length >> CELL_WORD_BITS) - 1;
  const cells = new Int32Array(size);
  const ascending = readKeys(reader, size);
  for (let row = 0; row < size; row++) {
    const key = ascending[row] as number;
    let cell = key & mask;
    while (keys[cell << CELL_WORD_BITS] !== -1) cell = (cell + 1) & mask;
    keys[cell << CELL_WORD_BITS] = key;
    cells[row] = cell;
    const bit = key >>> (FEATURE_BITS - FILTER_BITS);
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
  }
  return cells;
}

/** Adds rows by cell: a byte of flags a row, then the numbers of each column where a row has its flag. */
function addScores(reader: Reader, cells: Int32Array, bytes: Int8Array, column: number): void {
  const flags = readBytes(reader, cells.length);
  for (let n = 0; n < SCORED; n++) {
    const flag = 1 << n;
    for (let row = 0; row < cells.length; row++) {
      if (((flags[row] as number) & flag) === 0) continue;
      const at = ((cells[row] as number) << CELL_BITS) + column + n;
      bytes[at] = (bytes[at] as number) + readSigned(reader);
    }
  }
}

/** Reads the rows of both styles: a bit a row says whether newswire has another one, and how far those differ follows. */
export function readRows(reader: Reader): Rows {
  const size = Math.min(readNumber(reader), MOST_ROWS);
  const keys = new Int32Array(1 << (slotBitsFor(size) + CELL_WORD_BITS)).fill(-1);
  const bytes = new Int8Array(keys.buffer);
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  const cells = placeKeys(reader, size, keys, filter);
  for (const cell of cells) bytes.fill(0, (cell << CELL_BITS) + COLUMN.guidelines, (cell + 1) << CELL_BITS);
  addScores(reader, cells, bytes, COLUMN.guidelines);
  for (const cell of cells) {
    const from = (cell << CELL_BITS) + COLUMN.guidelines;
    bytes.copyWithin((cell << CELL_BITS) + COLUMN.newswire, from, from + SCORED);
  }
  const differs = readBytes(reader, (size + 7) >> 3);
  const own = cells.filter((_, row) => ((differs[row >> 3] as number) >> (row & 7)) & 1);
  addScores(reader, own, bytes, COLUMN.newswire);
  return { size, keys, bytes, filter };
}

/** Adds the scores of the first `count` of `hashes` to the `SCORED` numbers of `to` from `base` on. */
export function addRows(
  { keys, bytes, filter }: Rows,
  style: Style,
  hashes: Int32Array,
  count: number,
  to: Int16Array | Int32Array,
  base: number,
): void {
  const mask = (keys.length >> CELL_WORD_BITS) - 1;
  const column = COLUMN[style];
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (let n = 0; n < count; n++) {
    const hash = hashes[n] as number;
    const bit = hash >>> (WHOLE - FILTER_BITS);
    if (!(((filter[bit >> 3] as number) >> (bit & 7)) & 1)) continue;
    const key = hash >>> (WHOLE - FEATURE_BITS);
    let cell = key & mask;
    while (keys[cell << CELL_WORD_BITS] !== key && keys[cell << CELL_WORD_BITS] !== -1) cell = (cell + 1) & mask;
    if (keys[cell << CELL_WORD_BITS] === -1) continue;
    const from = (cell << CELL_BITS) + column;
    a += bytes[from] as number;
    b += bytes[from + 1] as number;
    c += bytes[from + 2] as number;
    d += bytes[from + 3] as number;
    e += bytes[from + 4] as number;
    f += bytes[from + 5] as number;
  }
  to[base] = (to[base] as number) + a;
  to[base + 1] = (to[base + 1] as number) + b;
  to[base + 2] = (to[base + 2] as number) + c;
  to[base + 3] = (to[base + 3] as number) + d;
  to[base + 4] = (to[base + 4] as number) + e;
  to[base + 5] = (to[base + 5] as number) + f;
}
