import { gunzipSync } from 'node:zlib';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { peer } from '../peers.js';
import { checkSize, type Meter, rangeOf, sizeOf } from './bytes.js';
import type { LineShard } from './line-reader.js';
import { articleOf, itemOf } from './records.js';
import type { Fields, Item } from './types.js';

const library = () => peer('hyparquet', () => import('hyparquet'));

function fileOf(source: string, size: number, meter: Meter): AsyncBuffer {
  return {
    byteLength: size,
    async slice(start, end = size) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of rangeOf(source, start, end, meter)) chunks.push(chunk);
      return new Uint8Array(Buffer.concat(chunks)).buffer;
    },
  };
}

async function zstd(): Promise<(input: Uint8Array) => Uint8Array> {
  const { decompress } = await peer('fzstd', () => import('fzstd'));
  return (input) => decompress(input);
}

type Compressors = NonNullable<Parameters<Awaited<ReturnType<typeof library>>['parquetRead']>[0]['compressors']>;

/** Snappy is in the library; the other two that data engineers use are here. */
async function compressorsOf({ row_groups }: FileMetaData): Promise<Compressors> {
  const codecs = new Set(row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec)));
  return { GZIP: (input) => gunzipSync(input), ...(codecs.has('ZSTD') ? { ZSTD: await zstd() } : {}) };
}

/** Ranges of rows that hold about `bytes` each, of row groups of a file. */
export async function rowRanges(source: string, bytes: number) {
  const { parquetMetadataAsync } = await library();
  const size = await sizeOf(source);
  const { row_groups } = await parquetMetadataAsync(fileOf(source, size, { bytes: 0 }));
  let first = 0;
  const ranges = row_groups.flatMap(({ num_rows, total_byte_size }) => {
    const rows = Number(num_rows);
    const pieces = Math.min(rows, Math.max(1, Math.ceil(Number(total_byte_size) / bytes)));
    const start = first;
    first += rows;
    const cut = (piece: number): number => start + Math.floor((rows * piece) / pieces);
    return Array.from({ length: pieces }, (_, piece) => ({ start: cut(piece), end: cut(piece + 1) }));
  });
  return { size, rows: first, ranges };
}

/** The articles of a range of rows: a shard is small enough to be decoded at once. */
export async function* readRows(shard: LineShard, fields: Fields, meter: Meter): AsyncGenerator<Item> {
  const { source, size, start, end } = shard;
  await checkSize(source, size);
  const { parquetMetadataAsync, parquetReadObjects } = await library();
  const file = fileOf(source, size, meter);
  const metadata = await parquetMetadataAsync(file);
  const compressors = await compressorsOf(metadata);
  const known = new Set(metadata.schema.map(({ name }) => name));
  const columns = Object.values(fields).filter((name) => known.has(name));
  const records = await parquetReadObjects({
    file,
    metadata,
    columns,
    compressors,
    rowStart: start,
    rowEnd: end,
    // Only the pages of these rows are read where the file says which they are.
    useOffsetIndex: true,
  });
  for (const [at, record] of records.entries()) {
    const row = start + at;
    const item = itemOf(row, { source, row }, () => articleOf(record, fields));
    if (item) yield item;
  }
}
