import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Damaged, UNPACK } from '../../src/run/unpack.js';

/** "one\ntwo\n" three thousand times, by `zstd`. */
const FRAME = Buffer.from('KLUv/QRYhQAAQG9uZQp0d28KAQC13fbCBfTjb9I=', 'base64');
const PLAIN = 'one\ntwo\n'.repeat(3000);

async function unpacked(end: string, ...chunks: readonly Uint8Array[]): Promise<string> {
  const pieces: Uint8Array[] = [];
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  for await (const piece of UNPACK.get(end)?.(stream()) ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const halves = (bytes: Uint8Array): Uint8Array[] => [bytes.subarray(0, 9), bytes.subarray(9)];

describe.each([
  ['.gz', gzipSync(PLAIN)],
  ['.zst', FRAME],
])('%s', (end, packed) => {
  it('is unpacked as it comes', async () => {
    expect(await unpacked(end, ...halves(packed))).toBe(PLAIN);
  });
  it('may be several, one behind the other', async () => {
    expect(await unpacked(end, packed, packed)).toBe(PLAIN + PLAIN);
  });
  it('that ends too early is damaged', async () => {
    await expect(unpacked(end, packed.subarray(0, packed.length - 6))).rejects.toThrow(Damaged);
  });
  it('that is something else is damaged', async () => {
    await expect(unpacked(end, Buffer.from('{"id":1,"text":"no archive"}'))).rejects.toThrow(Damaged);
  });
});

it('a source that fails is not damaged, but gone', async () => {
  async function* gone(): AsyncGenerator<Uint8Array> {
    yield gzipSync(PLAIN).subarray(0, 20);
    throw new Error('disk on fire');
  }
  const read = async (): Promise<void> => {
    for await (const _ of UNPACK.get('.gz')?.(gone()) ?? []);
  };
  await expect(read()).rejects.toThrow('disk on fire');
});
