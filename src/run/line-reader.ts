import { checkSize, type Meter, rangeOf } from './bytes.js';
import { type Line, LONGEST_LINE, linesIn, linesOf, rangeStart } from './lines.js';
import { articleOfLine, itemOf } from './records.js';
import { pathOf } from './sources.js';
import type { Fields, Item, Shard } from './types.js';
import { Damaged, UNPACK } from './unpack.js';

type Of<K extends Shard['kind']> = Extract<Shard, { kind: K }>;
export type LineShard = Of<'lines' | 'rows'>;
export type PackedShard = Of<'packed'>;

const MEGABYTE = 1024 * 1024;

async function* items(lines: AsyncIterable<Line>, source: string, fields: Fields): AsyncGenerator<Item> {
  for await (const { at, bytes } of lines) {
    const item = itemOf(at, { source, byte: at }, () => {
      if (bytes === null) throw new Error(`longer than ${LONGEST_LINE / MEGABYTE} MB`);
      return articleOfLine(bytes, fields);
    });
    if (item) yield item;
  }
}

/** The articles of the lines that begin in a range of a plain file. */
export async function* readLines(shard: LineShard, fields: Fields, meter: Meter): AsyncGenerator<Item> {
  const { source, size, start, end } = shard;
  await checkSize(source, size);
  const bytes = rangeOf(source, rangeStart(start), size, meter);
  yield* items(linesIn(bytes, start, end), source, fields);
}

/** The same of a compressed file, from an offset of what is unpacked; what lies before it is unpacked and skipped. */
export async function* readPacked(
  shard: PackedShard,
  fields: Fields,
  meter: Meter,
  from: number,
): AsyncGenerator<Item> {
  const { source, size } = shard;
  await checkSize(source, size);
  const path = pathOf(source).toLowerCase();
  const unpack = UNPACK.get(path.slice(path.lastIndexOf('.')));
  if (!unpack) throw new RangeError(`no way to unpack ${source}`);
  let reached = from;
  try {
    const lines = linesOf(unpack(rangeOf(source, 0, size, meter)), 0);
    for await (const item of items(skipping(lines, from), source, fields)) {
      reached = item.at;
      yield item;
    }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    yield { at: reached, reject: { source, byte: reached, reason: `unreadable from here on: ${error.message}` } };
  }
}

async function* skipping(lines: AsyncIterable<Line>, from: number): AsyncGenerator<Line> {
  for await (const line of lines) if (line.at >= from) yield line;
}
