/** Sets of hashes as they are kept in the model's bytes, and a fast look-up in them. */

/** Reads numbers off the model's bytes, in order. Running past the end gives zeros: a cut file reads as a poor model. */
export interface Reader {
  readonly byte: () => number;
  /** A number below 2³¹, seven bits a byte, low bits first. */
  readonly number: () => number;
  /** A signed byte. */
  readonly signed: () => number;
}

export function readerOf(bytes: Uint8Array): Reader {
  let at = 0;
  const byte = (): number => bytes[at++] ?? 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; shift < 31; shift += 7) {
      const next = byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) break;
    }
    return value;
  };
  return { byte, number, signed: () => (byte() << 24) >> 24 };
}

/** Row numbers by hash: open addressing, at most half full. */
export interface HashTable {
  readonly size: number;
  readonly bits: number;
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

const MOST_ROWS = 1 << 22;

/** Reads ascending hashes of `bits` bits, as differences; the row of a hash is its rank. */
export function readTable(reader: Reader, bits: number): HashTable {
  const size = Math.min(reader.number(), MOST_ROWS);
  const slotBits = Math.max(4, 33 - Math.clz32(size));
  const keys = new Int32Array(1 << slotBits).fill(-1);
  const rows = new Int32Array(1 << slotBits);
  const mask = (1 << slotBits) - 1;
  let key = -1;
  for (let row = 0; row < size; row++) {
    key += reader.number() + 1;
    let slot = key & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    rows[slot] = row;
  }
  return { size, bits, keys, rows };
}

/** Row of a hash, or −1. */
export function rowOf(table: HashTable, hash: number): number {
  const key = hash >>> (32 - table.bits);
  const { keys } = table;
  const mask = keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = keys[slot];
    if (found === key) return table.rows[slot] as number;
    if (found === -1) return -1;
  }
}
