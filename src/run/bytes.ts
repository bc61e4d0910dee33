import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Counts the bytes that have been read of the sources, for the progress. */
export interface Meter {
  bytes: number;
}

/** Kinds of addresses that are read over the network, in ranges: object stores give them for files that are public or signed. */
const REMOTE = /^https?:\/\//;
const PARTIAL_CONTENT = 206;

export const isRemote = (source: string): boolean => REMOTE.test(source);

/** Failures of the world, not of the input: they are worth another try. */
export function sourceError(source: string, reason: string): Error {
  return new Error(`${source}: ${reason}`);
}

async function remoteSize(url: string): Promise<number> {
  const response = await fetch(url, { method: 'HEAD' });
  if (!response.ok) throw sourceError(url, `the server answered ${response.status}`);
  const length = response.headers.get('content-length');
  if (length === null) throw sourceError(url, 'the server does not say how long it is');
  return Number(length);
}

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'no such file', EACCES: 'permission denied' };

export async function sizeOf(source: string): Promise<number> {
  if (isRemote(source)) return remoteSize(source);
  try {
    return (await stat(source)).size;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined;
    throw reason === undefined ? error : sourceError(source, reason);
  }
}

/** A source that has grown or shrunk since it was cut into shards would give some articles twice and others never. */
export async function checkSize(source: string, planned: number): Promise<void> {
  const size = await sizeOf(source);
  if (size !== planned) {
    throw sourceError(source, `has ${size} bytes, and had ${planned} when the run was planned; take another --out`);
  }
}

async function* remoteRange(url: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  const response = await fetch(url, { headers: { range: `bytes=${start}-${end - 1}` } });
  if (response.status !== PARTIAL_CONTENT || !response.body) {
    throw sourceError(url, `the server gives no ranges (it answered ${response.status})`);
  }
  yield* response.body;
}

/** The bytes [start, end) of a file or of an address, as they come. */
export async function* rangeOf(source: string, start: number, end: number, meter: Meter): AsyncGenerator<Uint8Array> {
  if (start >= end) return;
  const chunks = isRemote(source) ? remoteRange(source, start, end) : createReadStream(source, { start, end: end - 1 });
  for await (const chunk of chunks) {
    meter.bytes += chunk.length;
    yield chunk;
  }
}
