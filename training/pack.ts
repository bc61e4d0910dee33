/** Writes the model's bytes, as `src/entities/tagger/table.ts` reads them. */
import type { HashTable } from '../src/entities/tagger/table.js';
import { LOW_BITS, readerOf, readTable } from '../src/entities/tagger/table.js';

export interface Writer {
  readonly byte: (value: number) => void;
  readonly number: (value: number) => void;
  readonly bytes: () => Uint8Array;
}

export function writer(): Writer {
  const out: number[] = [];
  return {
    byte: (value) => out.push(value & 0xff),
    number: (value) => {
      let rest = value;
      while (rest >= 0x80) {
        out.push((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      out.push(rest);
    },
    bytes: () => Uint8Array.from(out),
  };
}

export function writeKeys(out: Writer, keys: readonly number[]): void {
  out.number(keys.length);
  const gaps = keys.map((key, row) => key - (keys[row - 1] ?? -1) - 1);
  for (const gap of gaps) out.number(gap >>> LOW_BITS);
  for (const gap of gaps) out.byte(gap);
}

/** The table that a reader would see. */
export function tableOf(keys: readonly number[], bits: number): HashTable {
  const out = writer();
  writeKeys(out, keys);
  return readTable(readerOf(out.bytes()), bits);
}
