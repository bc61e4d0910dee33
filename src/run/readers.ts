import type { Meter } from './bytes.js';
import { readFiles } from './file-reader.js';
import { readLines, readPacked } from './line-reader.js';
import { readRows } from './parquet-reader.js';
import type { Fields, Item, Shard } from './types.js';

/** The articles of a shard, in order; of a packed one from the offset `from`. */
export function readerOf(shard: Shard, fields: Fields, meter: Meter, from: number): AsyncGenerator<Item> {
  switch (shard.kind) {
    case 'lines':
      return readLines(shard, fields, meter);
    case 'packed':
      return readPacked(shard, fields, meter, from);
    case 'rows':
      return readRows(shard, fields, meter);
    case 'files':
      return readFiles(shard, meter);
  }
}
