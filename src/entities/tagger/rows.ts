/** The scores of the features, laid out so that a look-up reads eight bytes of memory and adds scores two at a time. */
import { type Reader, readKeys, readNumber, readNumbers } from './digits.js';
import { SCORED } from './lattice.js';

/**
 * How far a name reaches. `guidelines`: with the generic head and nationality of a body (وزارة الدفاع الروسية, صحيفة
 * هآرتس), as this library marks names. `newswire`: as the corpus ANERcorp does, where هآرتس stands alone.
 */
export type Style = 'guidelines' | 'newswire';

export const FEATURE_BITS = 25;
const MOST_ROWS = 1 << 22;
const WHOLE = 32;
/** A bit by the highest bits of a hash turns most strangers away; so many bits fit into a cache near the processor. */
const FILTER_BITS = 20;
/** A cell is two numbers: four scores; and two scores with the sixteen bits of its tag above them. */
const CELL_WORDS = 2;
const TAG_SHIFT = 16;
const LARGEST_TAG = 0xffff;
/** A fuller table is slower to search, an emptier one doesn't fit into the caches of a processor. */
const FULLEST = 0.75;
/** With fewer cells the tags had no room for the bits of a key that its place doesn't tell. */
const LEAST_CELL_BITS = 16;
/** Keys stand in order, so the last ones may be pushed beyond the cell that they belong to, never back to the first. */
const SPILL = 1 << 9;
/** A score is kept as a byte from 0 up; this one is 0. */
const ZERO = 128;
const FOUR_ZEROS = 0x80808080 | 0;
const TWO_ZEROS = 0x8080;

/** Two numbers of 16 bits, added at once. */
const PAIR_OF_BYTES = 0xff00ff;
const BOTH = 0x10001;
/** Sums of scores come in so many pairs: the first with the third, the second with the fourth, the fifth with the sixth. */
export const PACKED = 3;

export interface Rows {
  readonly size: number;
  readonly cells: Int32Array;
  readonly cellBits: number;
  readonly filter: Uint8Array;
}

/**
 * Ascending keys, put into their cells; gives the cell of each, or one beyond the last where it has no room. The high bits of a key are the cell that it belongs to;
 * the tag holds its low bits and, above them, how far behind that cell it stands, counted from 1. A tag of 0 is none.
 */
function placeKeys(ascending: Int32Array, { cells, cellBits, filter }: Rows): Int32Array {
  const lowBits = FEATURE_BITS - cellBits;
  const places = new Int32Array(ascending.length);
  let next = 0;
  for (let row = 0; row < ascending.length; row++) {
    const key = (ascending[row] as number) & ((1 << FEATURE_BITS) - 1);
    const home = key >>> lowBits;
    const cell = Math.max(home, next);
    const tag = ((cell - home + 1) << lowBits) | (key & ((1 << lowBits) - 1));
    const fits = tag <= LARGEST_TAG && cell * CELL_WORDS < cells.length;
    places[row] = fits ? cell : cells.length;
    if (!fits) continue;
    cells[cell * CELL_WORDS] = FOUR_ZEROS;
    cells[cell * CELL_WORDS + 1] = (tag << TAG_SHIFT) | TWO_ZEROS;
    next = cell + 1;
    const bit = key >>> (FEATURE_BITS - FILTER_BITS);
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
  }
  return places;
}

/** Adds the scores of one column by cell: how many rows have one, how many rows lie between two of these, the scores. */
function addColumn(reader: Reader, places: Int32Array, cells: Int32Array, column: number): void {
  const size = Math.min(readNumber(reader), places.length);
  const gaps = readNumbers(reader, size);
  const scores = readNumbers(reader, size, true);
  const shift = BYTE * (column & 3);
  const word = column >> 2;
  let row = -1;
  for (let n = 0; n < size; n++) {
    row += (gaps[n] as number) + 1;
    const at = (places[row] as number) * CELL_WORDS + word;
    // A byte stays above 0 and below 256, so that nothing is carried into its neighbour.
    cells[at] = (cells[at] as number) + ((scores[n] as number) << shift);
  }
}
const BYTE = 8;

/** Reads the rows in a style: newswire adds to our own. */
export function readRows(reader: Reader, style: Style): Rows {
  const size = Math.min(readNumber(reader), MOST_ROWS);
  const cellBits = Math.max(LEAST_CELL_BITS, WHOLE - Math.clz32(Math.ceil(size / FULLEST)));
  const cells = new Int32Array(((1 << cellBits) + SPILL) * CELL_WORDS);
  const rows = { size, cells, cellBits, filter: new Uint8Array(1 << (FILTER_BITS - 3)) };
  const places = placeKeys(readKeys(reader, size), rows);
  for (let column = 0; column < SCORED; column++) addColumn(reader, places, cells, column);
  if (style === 'guidelines') return rows;
  // What newswire adds stands on a line of its own.
  reader.at++;
  for (let column = 0; column < SCORED; column++) addColumn(reader, places, cells, column);
  return rows;
}

/** Adds the scores of the first `count` of `hashes` to the `PACKED` numbers of `to` from `base` on. */
export function addRows(rows: Rows, hashes: Int32Array, count: number, to: Int32Array, base: number): void {
  const { cells, cellBits, filter } = rows;
  const lowBits = FEATURE_BITS - cellBits;
  const low = (1 << lowBits) - 1;
  let hits = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let n = 0; n < count; n++) {
    const hash = hashes[n] as number;
    const bit = hash >>> (WHOLE - FILTER_BITS);
    if (!(((filter[bit >> 3] as number) >> (bit & 7)) & 1)) continue;
    let at = (hash >>> (WHOLE - cellBits)) * CELL_WORDS;
    let floor = 1 << lowBits;
    const own = (hash >>> (WHOLE - FEATURE_BITS)) & low;
    // Keys stand in order: behind one that is nearer to its own cell there are only larger ones.
    for (; ; at += CELL_WORDS, floor += 1 << lowBits) {
      const rest = cells[at + 1] as number;
      const tag = rest >>> TAG_SHIFT;
      if (tag < floor) break;
      if (tag !== (floor | own)) continue;
      const four = cells[at] as number;
      a += four & PAIR_OF_BYTES;
      b += (four >>> 8) & PAIR_OF_BYTES;
      c += (rest & 0xff) | ((rest & 0xff00) << 8);
      hits++;
      break;
    }
  }
  const zeros = hits * ZERO * BOTH;
  to[base] = (to[base] as number) + a - zeros;
  to[base + 1] = (to[base + 1] as number) + b - zeros;
  to[base + 2] = (to[base + 2] as number) + c - zeros;
}

/** Adds a pair to the numbers of `to` at `first` and at `second`. */
function addPair(pair: number, to: Int32Array, first: number, second: number): void {
  const low = (pair << 16) >> 16;
  to[first] = (to[first] as number) + low;
  to[second] = (to[second] as number) + ((pair - low) >> 16);
}

/** Adds packed sums, the three from `from` on, to the `SCORED` numbers of `to` from `base` on. */
export function unpack(packed: Int32Array, from: number, to: Int32Array, base: number): void {
  addPair(packed[from] as number, to, base, base + 2);
  addPair(packed[from + 1] as number, to, base + 1, base + 3);
  addPair(packed[from + 2] as number, to, base + 4, base + 5);
}

/** `SCORED` numbers a row, two in one, as `unpack` reads them. */
export function pack(scores: Int16Array): Int32Array {
  const packed = new Int32Array((scores.length / SCORED) * PACKED);
  const pair = (first: number, second: number): number =>
    (scores[first] as number) + (scores[second] as number) * (BOTH - 1);
  for (let from = 0, to = 0; from < scores.length; from += SCORED, to += PACKED) {
    packed[to] = pair(from, from + 2);
    packed[to + 1] = pair(from + 1, from + 3);
    packed[to + 2] = pair(from + 4, from + 5);
  }
  return packed;
}
