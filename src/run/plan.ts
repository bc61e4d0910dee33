import { isRemote, sizeOf, sourceError } from './bytes.js';
import { rowRanges } from './parquet-reader.js';
import { type Source, sourcesOf } from './sources.js';
import type { Shard } from './types.js';

type Omitted<T> = T extends Shard ? Omit<T, 'name'> : never;
/** A shard before it has its number. */
type Cut = Omitted<Shard>;

/** Many small files are opened one after the other; a shard of more would be long without being large. */
const MOST_FILES = 1000;

function* rangesOf(source: string, size: number, shardBytes: number): Generator<Cut> {
  for (let start = 0; start < size; start += shardBytes) {
    const end = Math.min(size, start + shardBytes);
    yield { kind: 'lines', source, size, start, end, bytes: end - start };
  }
}

async function cutsOfFile({ path, kind }: Source, shardBytes: number): Promise<Iterable<Cut>> {
  if (kind === 'rows') {
    const { size, rows, ranges } = await rowRanges(path, shardBytes);
    const bytes = (from: number, to: number): number => Math.round((size * (to - from)) / Math.max(1, rows));
    return ranges.map(({ start, end }) => ({ kind, source: path, size, start, end, bytes: bytes(start, end) }));
  }
  const size = await sizeOf(path);
  return kind === 'packed' ? [{ kind, source: path, size, bytes: size }] : rangesOf(path, size, shardBytes);
}

async function* cutsOf(inputs: readonly string[], shardBytes: number): AsyncGenerator<Cut> {
  let files: string[] = [];
  let bytes = 0;
  const gathered = function* (): Generator<Cut> {
    if (files.length > 0) yield { kind: 'files', files, bytes };
    files = [];
    bytes = 0;
  };
  for await (const source of sourcesOf(inputs)) {
    if (source.kind !== 'files') {
      yield* gathered();
      yield* await cutsOfFile(source, shardBytes);
      continue;
    }
    if (isRemote(source.path)) throw sourceError(source.path, 'over the network only lines and Parquet are read');
    files.push(source.path);
    bytes += await sizeOf(source.path);
    if (bytes >= shardBytes || files.length >= MOST_FILES) yield* gathered();
  }
  yield* gathered();
}

const DIGITS = 7;

/** The name of a shard is its number in the plan, so that names sort as the input does. */
const nameOf = (index: number): string => `part-${String(index).padStart(DIGITS, '0')}`;

/** The pieces that inputs are read in, in order: cut by their bytes alone, whoever reads them. */
export async function* planOf(inputs: readonly string[], shardBytes: number): AsyncGenerator<Shard> {
  let index = 0;
  for await (const cut of cutsOf(inputs, shardBytes)) yield { name: nameOf(index++), ...cut };
}
