/**
 * Numbers as they are kept in the model: as printable characters, so that they stand in a source as they are and their
 * bytes are there without decoding. Most numbers are one digit of 86.
 */

/** A place in the model's bytes. Running past the end reads zeros: a cut file is a poor model, not an exception. */
export interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

export const readerOf = (bytes: Uint8Array): Reader => ({ bytes, at: 0 });

/** The digits are the characters from ( to ~ without the backslash, which no string may hold alone. */
export const FIRST_DIGIT = 0x28;
export const BACKSLASH = 0x5c;
export const DIGITS = 86;
/** A smaller digit is a number; a larger one says that another number follows, in steps of `STEP`. */
export const LARGE = 64;
export const STEP = DIGITS - LARGE;
const AFTER_GAP = FIRST_DIGIT + 1;

/**
 * So many numbers; where they have `signs`, an odd one stands for one below 0. One loop for all lists: it is compiled
 * once, and what a fresh program does before that takes ten times as long.
 */
export function readNumbers(reader: Reader, length: number, signs = false): Int32Array {
  const numbers = new Int32Array(length);
  const { bytes } = reader;
  let { at } = reader;
  for (let n = 0; n < length; n++) {
    let unit = bytes[at++] as number;
    let value = unit > BACKSLASH ? unit - AFTER_GAP : unit - FIRST_DIGIT;
    for (let digit = value, step = STEP; digit >= LARGE; step *= STEP) {
      unit = bytes[at++] as number;
      digit = unit > BACKSLASH ? unit - AFTER_GAP : unit - FIRST_DIGIT;
      value += digit * step;
    }
    numbers[n] = signs ? (value >>> 1) ^ -(value & 1) : value;
  }
  reader.at = at;
  return numbers;
}

export const readNumber = (reader: Reader): number => readNumbers(reader, 1)[0] as number;

export const readSigned = (reader: Reader): number => readNumbers(reader, 1, true)[0] as number;

/** Low bits of the difference of two keys that have a digit of their own. */
export const LOW_BITS = 6;

/**
 * Ascending keys, as what lies between two: first the low bits of all, which are noise, then the high parts of all,
 * which are small and packed well by gzip.
 */
export function readKeys(reader: Reader, size: number): Int32Array {
  const keys = readNumbers(reader, size);
  const high = readNumbers(reader, size);
  let key = -1;
  for (let row = 0; row < size; row++) {
    key += ((high[row] as number) << LOW_BITS) + (keys[row] as number) + 1;
    keys[row] = key;
  }
  return keys;
}
