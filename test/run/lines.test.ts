import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, LONGEST_LINE, linesIn, linesOf, rangeStart } from '../../src/run/lines.js';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The bytes from `start` on, in pieces of some sizes, as a stream may give them. */
async function* piecesOf(bytes: Uint8Array, start: number, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = start, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const shown = ({ at, bytes }: Line) => ({ at, text: bytes && Buffer.from(bytes).toString() });
const text = fc.array(fc.constantFrom('a', 'قال', '\n', '\r\n', ' ', '\u{1F600}'), { maxLength: 60 });
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

describe('lines', () => {
  it('are those of the text, each with the offset of its first byte', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (pieces, chunks) => {
        const bytes = Buffer.from(pieces.join(''));
        const lines = (await all(linesOf(piecesOf(bytes, 0, chunks), 0))).map(shown);
        const wanted = bytes.toString().split('\n');
        if (wanted.at(-1) === '') wanted.pop();
        expect(lines.map((line) => line.text)).toEqual(wanted);
        for (const { at, text: line } of lines)
          expect(
            bytes
              .subarray(at)
              .toString()
              .startsWith(line ?? ''),
          ).toBe(true);
      }),
    );
  });

  it('belong to one range each, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, fc.integer({ min: 1, max: 30 }), async (pieces, chunks, width) => {
        const bytes = Buffer.from(pieces.join(''));
        const found: unknown[] = [];
        for (let start = 0; start < bytes.length; start += width) {
          const stream = piecesOf(bytes, rangeStart(start), chunks);
          found.push(...(await all(linesIn(stream, start, start + width))).map(shown));
        }
        expect(found).toEqual((await all(linesOf(piecesOf(bytes, 0, chunks), 0))).map(shown));
      }),
    );
  });

  it('that are longer than any article are not held, and the next one is read', async () => {
    const long = Buffer.alloc(LONGEST_LINE + 1, 'a');
    const stream = piecesOf(Buffer.concat([long, Buffer.from('\nb')]), 0, [65_536]);
    expect((await all(linesOf(stream, 0))).map(shown)).toEqual([
      { at: 0, text: null },
      { at: LONGEST_LINE + 2, text: 'b' },
    ]);
  });
});
