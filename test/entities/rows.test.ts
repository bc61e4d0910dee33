import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/entities/tagger/digits.js';
import { SCORED } from '../../src/entities/tagger/lattice.js';
import { addRows, FEATURE_BITS, PACKED, pack, readRows, unpack } from '../../src/entities/tagger/rows.js';
import { writeRows } from '../../training/model.js';
import { writeKeys, writer } from '../../training/pack.js';

const WHOLE = 32;
const LARGEST = 127;

/** Small whole numbers, the same every time. */
function numbers(length: number, seed: number, below: number): number[] {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  });
}

/** Keys that crowd into a few places, and keys far apart; with the largest one. */
const keys = [...new Set([...numbers(3000, 3, 1 << FEATURE_BITS), ...numbers(100, 5, 500), (1 << FEATURE_BITS) - 1])];
keys.sort((a, b) => a - b);
const scores = keys.map((_, row) => numbers(SCORED, row + 1, 2 * LARGEST + 1).map((value) => value - LARGEST));

function bytes(): Uint8Array {
  const out = writer();
  out.number(keys.length);
  writeKeys(out, keys);
  writeRows(out, scores);
  out.byte(0x0a);
  writeRows(
    out,
    scores.map((row, n) => row.map((value) => (n === 8 ? 0 - 2 * value : 0))),
  );
  return out.bytes();
}

function sumOf(style: 'guidelines' | 'newswire', wanted: readonly number[]): number[] {
  const packed = new Int32Array(PACKED);
  const rows = readRows(readerOf(bytes()), style);
  addRows(
    rows,
    Int32Array.from(wanted, (key) => key << (WHOLE - FEATURE_BITS)),
    wanted.length,
    packed,
    0,
  );
  const sum = new Int32Array(SCORED);
  unpack(packed, 0, sum, 0);
  return [...sum];
}

describe('the scores of features', () => {
  it('are found by their keys, every one', () => {
    for (const [row, key] of keys.entries()) {
      if (row % 16 < 2) expect(sumOf('guidelines', [key])).toEqual(scores[row]);
    }
  });

  it('add up, negative ones too, and strangers add nothing', () => {
    const strangers = numbers(200, 9, 1 << FEATURE_BITS).filter((key) => !keys.includes(key));
    const some = keys.map((_, row) => row).filter((row) => row % 17 === 0);
    const sum = Array.from({ length: SCORED }, (_, n) => some.reduce((all, row) => all + (scores[row]?.[n] ?? 0), 0));
    expect(strangers.length).toBeGreaterThan(100);
    expect(sumOf('guidelines', [...some.map((row) => keys[row] ?? 0), ...strangers])).toEqual(sum);
  });

  it('differ in newswire where it has its own', () => {
    expect(sumOf('newswire', [keys[8] ?? 0])).toEqual(scores[8]?.map((value) => 0 - value));
    expect(sumOf('newswire', [keys[9] ?? 0])).toEqual(scores[9]);
  });

  it('are packed two in one and come out as they were', () => {
    const row = Int16Array.from([-1, 300, -16_384, 16_383, 0, -7]);
    const out = new Int32Array(SCORED);
    unpack(pack(row), 0, out, 0);
    expect([...out]).toEqual([...row]);
  });
});
