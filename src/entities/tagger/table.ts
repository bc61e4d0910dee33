/** Sets of hashes as they are kept in the model's bytes, and a fast look-up in them. */

/** A place in the model's bytes. Running past the end reads zeros: a cut file is a poor model, not an exception. */
export interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

export const readerOf = (bytes: Uint8Array): Reader => ({ bytes, at: 0 });

export function readByte(reader: Reader): number {
  return reader.bytes[reader.at++] ?? 0;
}

export function readSigned(reader: Reader): number {
  return (readByte(reader) << 24) >> 24;
}

/** A number below 2³¹, seven bits a byte, low bits first. */
export function readNumber(reader: Reader): number {
  let value = 0;
  for (let shift = 0; shift < 31; shift += 7) {
    const next = readByte(reader);
    value |= (next & 0x7f) << shift;
    if (next < 0x80) break;
  }
  return value;
}

/** Low bits of the difference of two keys that have a byte of their own. */
export const LOW_BITS = 8;

/**
 * Ascending keys, as what lies between two: first the high parts of all, which are small and packed well by gzip, then
 * the low bytes of all, which are noise.
 */
export function readKeys(reader: Reader, size: number): Int32Array {
  const keys = new Int32Array(size);
  for (let row = 0; row < size; row++) keys[row] = readNumber(reader) << LOW_BITS;
  const low = readBytes(reader, size);
  let key = -1;
  for (let row = 0; row < size; row++) {
    key += ((keys[row] as number) | (low[row] as number)) + 1;
    keys[row] = key;
  }
  return keys;
}

/** The next `length` bytes, as they are. */
export function readBytes(reader: Reader, length: number): Uint8Array {
  const out = new Uint8Array(length);
  out.set(reader.bytes.subarray(reader.at, reader.at + length));
  reader.at += length;
  return out;
}

/** Slots by hash: open addressing, at most three quarters full, behind a filter that turns most strangers away. */
export interface HashTable {
  readonly size: number;
  readonly bits: number;
  /** The key in each slot, or −1. */
  readonly keys: Int32Array;
  /** The slot of each row, rows in the order of their keys. */
  readonly slots: Int32Array;
  /** A bit by the highest bits of the hash. */
  readonly filter: Uint8Array;
}

/** A larger table is slower to read: it doesn't fit into the caches of a processor. */
const FULLEST = 0.75;
const MOST_ROWS = 1 << 22;
/** The filter has so many bits by hash, and is small enough for the cache of a processor. */
const FILTER_BITS = 20;
const WHOLE = 32;

/** Bits of the number of slots that rows of this many are laid out in. */
export function slotBitsFor(size: number): number {
  return Math.max(4, 32 - Math.clz32(Math.ceil(size / FULLEST)));
}

/** Reads ascending hashes of `bits` bits; the row of a hash is its rank. */
export function readTable(reader: Reader, bits: number): HashTable {
  const size = Math.min(readNumber(reader), MOST_ROWS);
  const slotBits = slotBitsFor(size);
  const keys = new Int32Array(1 << slotBits).fill(-1);
  const slots = new Int32Array(size);
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  const mask = (1 << slotBits) - 1;
  const ascending = readKeys(reader, size);
  for (let row = 0; row < size; row++) {
    const key = ascending[row] as number;
    let slot = key & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    slots[row] = slot;
    const bit = key >>> (bits - FILTER_BITS);
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
  }
  return { size, bits, keys, slots, filter };
}

/** Slot of a hash, or −1. */
export function slotOf(table: HashTable, hash: number): number {
  const bit = hash >>> (WHOLE - FILTER_BITS);
  if (!(((table.filter[bit >> 3] as number) >> (bit & 7)) & 1)) return -1;
  const key = hash >>> (WHOLE - table.bits);
  const { keys } = table;
  const mask = keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = keys[slot];
    if (found === key) return slot;
    if (found === -1) return -1;
  }
}

/** Bytes of rows, laid out by slot. */
export function bySlot(table: HashTable, rows: Uint8Array): Uint8Array {
  const out = new Uint8Array(table.keys.length);
  for (let row = 0; row < table.size; row++) out[table.slots[row] as number] = rows[row] as number;
  return out;
}
