import { Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { createGunzip } from 'node:zlib';
import { peer } from '../peers.js';

type Bytes = AsyncIterable<Uint8Array>;
type Unpack = (bytes: Bytes) => Bytes;

/** What is compressed is broken: no other try will read it, unlike a file that is missing or a server that is down. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^Z(?:STD)?_/.test(String(error.code));
}

async function* through(bytes: Bytes, transform: Transform): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: false });
  source.on('error', (error) => transform.destroy(error));
  try {
    yield* source.pipe(transform);
  } catch (error) {
    throw isZlibError(error) ? new Damaged(error.message) : error;
  } finally {
    source.destroy();
  }
}

function undamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Damaged(error instanceof Error ? error.message : String(error));
  }
}

/** Node has had its own decompressor since 22.15; before, the package does it, a chunk at a time. */
async function* unzstd(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const own: unknown = Reflect.get(zlib, 'createZstdDecompress');
  if (typeof own === 'function') {
    yield* through(bytes, own());
    return;
  }
  const { Decompress } = await peer('fzstd', () => import('fzstd'));
  const ready: Uint8Array[] = [];
  let ended = false;
  const stream = new Decompress((chunk, final) => {
    if (chunk.length > 0) ready.push(chunk);
    ended = final ?? false;
  });
  for await (const chunk of bytes) {
    undamaged(() => stream.push(chunk));
    yield* ready.splice(0);
  }
  undamaged(() => stream.push(new Uint8Array(0), true));
  yield* ready;
  if (!ended) throw new Damaged('unexpected end of file');
}

/** How compressed files are unpacked, by the end of their names. */
export const UNPACK: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['.gz', (bytes) => through(bytes, createGunzip())],
  ['.zst', unzstd],
]);
