import type { Document } from '../types.js';
import { checkedChoice, checkedObject, checkedText, shown } from './checked.js';

/** What else offsets are counted in: code points (Python, W3C, brat) or bytes of UTF-8 (Rust, Go, C). */
export type OffsetUnit = 'code-points' | 'utf-8';

/** The way from UTF-16 offsets of a text to another unit, and back. */
export interface Offsets {
  /** The offset of the same place in the other unit; a place inside a character is the start of that character. */
  readonly to: (offset: number) => number;
  /** The UTF-16 offset of a place that is counted in the other unit, likewise. */
  readonly from: (offset: number) => number;
}

export const OFFSET_UNITS: readonly OffsetUnit[] = ['code-points', 'utf-8'];

const HIGHEST_UNIT = 0xffff;
/** The first code points that take two, three and four bytes of UTF-8. */
const TWO_BYTES = 0x80;
const THREE_BYTES = 0x800;
const FOUR_BYTES = 0x10000;

/** A lone half of a surrogate pair is one code point, and three bytes: UTF-8 writes U+FFFD in its place. */
function widthOf(point: number, unit: OffsetUnit): number {
  if (unit === 'code-points' || point < TWO_BYTES) return 1;
  if (point < THREE_BYTES) return 2;
  return point < FOUR_BYTES ? 3 : 4;
}

/** Offset in the other unit, by UTF-16 offset, the end of the text included. */
function tableOf(text: string, unit: OffsetUnit): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let other = 0;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    table[at++] = other;
    // Between the halves of a pair: still the start of its character.
    if (point > HIGHEST_UNIT) table[at++] = other;
    other += widthOf(point, unit);
  }
  table[text.length] = other;
  return table;
}

/** The first place of the last value that is not above `wanted`. */
function placeOf(table: Uint32Array, wanted: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  const last = low - 1;
  return last > 0 && table[last] === table[last - 1] ? last - 1 : last;
}

function checkedOffset(offset: unknown, length: number): number {
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`offset must be a whole number from 0 to ${length}, got ${shown(offset)}`);
  }
  return offset;
}

/**
 * Turns the offsets of a text into code points, as Python counts, or into bytes of UTF-8, as Rust does, and back.
 * Reads the text once; then `to` takes no time and `from` next to none.
 *
 * @throws TypeError if `text` is no string; RangeError for another unit, and from `to` and `from` for an offset that
 * does not lie in the text.
 * @example
 * offsetsIn('\u{1F4F0} خبر', 'code-points').to(3)
 * //=> 2
 */
export function offsetsIn(text: string, unit: OffsetUnit): Offsets {
  const table = tableOf(checkedText(text), checkedChoice(unit, 'unit', OFFSET_UNITS));
  const end = table[text.length] ?? 0;
  return {
    to: (offset) => table[checkedOffset(offset, text.length)] ?? end,
    from: (offset) => placeOf(table, checkedOffset(offset, end)),
  };
}

function converted(value: unknown, to: Offsets['to']): unknown {
  if (Array.isArray(value)) return value.map((item) => converted(item, to));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const offset = (key === 'start' || key === 'end') && typeof item === 'number';
    return [key, offset ? to(item) : converted(item, to)] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * The same document with every `start` and `end` counted in code points or bytes of UTF-8, to be written for a program
 * in another language. Texts stay as they are; the functions of this library read UTF-16 offsets only.
 *
 * @throws TypeError if it is given no document; RangeError for another unit.
 * @example
 * convertOffsets(analyze('قال الوزير إن الطريق مفتوح.'), 'utf-8').quotes[0]?.start
 * //=> 26
 */
export function convertOffsets(document: Document, unit: OffsetUnit): Document {
  const { text } = checkedObject(document, 'document');
  return converted(document, offsetsIn(checkedText(text), unit).to) as Document;
}
