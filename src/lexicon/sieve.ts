/**
 * Sieves before the tables of words. Of what is left of a word without its clitics and endings next to nothing is in a
 * table: to cut it out, hash it and look it up takes ten times as long as to ask by its letters where they stand.
 */

const BASIS = 0x811c9dc5;
/** Bits for each word of the table, at least: one stranger in so many comes through. */
const BITS_A_WORD = 8;
const WHOLE = 32;
const LEAST_BITS = 5;

export interface Sieve {
  readonly bits: Uint8Array;
  /** What is cut off a hash: its high bits are the place. */
  readonly shift: number;
}

/** FNV-1a over code units. */
export const extend = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of the letters `[from, to)` of a text. */
export function hashOf(text: string, from = 0, to = text.length, basis = BASIS): number {
  let hash = basis;
  for (let at = from; at < to; at++) hash = extend(hash, text.charCodeAt(at));
  return hash;
}

/** A sieve with room for so many words; nothing comes through. */
export function emptySieve(size: number): Sieve {
  const shift = Math.min(WHOLE - LEAST_BITS, Math.clz32(size * BITS_A_WORD));
  return { bits: new Uint8Array(1 << (WHOLE - shift - 3)), shift };
}

/** Lets what has this hash through. */
export function letThrough({ bits, shift }: Sieve, hash: number): void {
  const place = hash >>> shift;
  bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
}

/** A sieve that lets the words of a table through. */
export function sieveFor(words: ReadonlySet<string> | ReadonlyMap<string, unknown>): Sieve {
  const sieve = emptySieve(words.size);
  for (const word of words.keys()) letThrough(sieve, hashOf(word));
  return sieve;
}

/** Whether what has this hash may be in the table. */
export function mayHold({ bits, shift }: Sieve, hash: number): boolean {
  const place = hash >>> shift;
  return (((bits[place >> 3] as number) >> (place & 7)) & 1) === 1;
}
