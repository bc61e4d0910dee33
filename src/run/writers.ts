import { join } from 'node:path';
import { row } from '../formats/csv.js';
import { toNdjson } from '../formats/ndjson.js';
import { type Aside, openAside } from './aside.js';
import { parquetTable } from './parquet-writer.js';
import { TABLES, type Table } from './tables.js';
import type { Format, Reading } from './types.js';

/** The files of a part, open aside. */
export interface PartWriter {
  add(reading: Reading): Promise<void>;
  /** Gives all of them their names. */
  commit(): Promise<void>;
  abandon(): Promise<void>;
}

/** How readings become the bytes of one file. */
interface Sink {
  add(reading: Reading): Promise<void>;
  end(): Promise<void>;
}

const NOTHING = async (): Promise<void> => {};

/** The contract of `qawl analyze --ndjson`, byte by byte. */
function ndjsonSink(file: Aside): Sink {
  return {
    add: ({ article: { id }, entities, quotes }) => file.write(toNdjson({ id, entities, quotes })),
    end: NOTHING,
  };
}

async function csvSink(table: Table, file: Aside): Promise<Sink> {
  await file.write(row(table.columns));
  return { add: (reading) => file.write(table.rows(reading).map(row).join('')), end: NOTHING };
}

async function parquetSink(table: Table, file: Aside): Promise<Sink> {
  const { add, end } = await parquetTable(table, file);
  return { add: (reading) => add(table.rows(reading)), end };
}

type Open = (file: Aside) => Sink | Promise<Sink>;

/** The files of each format: their folder, and what writes them. */
const FILES: Readonly<Record<Format, readonly (readonly [folder: string, open: Open])[]>> = {
  ndjson: [['articles', ndjsonSink]],
  csv: TABLES.map((table) => [table.name, (file) => csvSink(table, file)]),
  parquet: TABLES.map((table) => [table.name, (file) => parquetSink(table, file)]),
};

/** The folders of `out` that a format writes to. */
export const foldersOf = (format: Format): readonly string[] => FILES[format].map(([folder]) => folder);

export async function openPart(out: string, name: string, format: Format): Promise<PartWriter> {
  const files: Aside[] = [];
  const sinks: Sink[] = [];
  const abandon = async (): Promise<void> => {
    await Promise.all(files.map((file) => file.abandon()));
  };
  try {
    for (const [folder, open] of FILES[format]) {
      const file = await openAside(join(out, folder, `${name}.${format}`));
      files.push(file);
      sinks.push(await open(file));
    }
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    async add(reading) {
      for (const sink of sinks) await sink.add(reading);
    },
    async commit() {
      for (const sink of sinks) await sink.end();
      for (const file of files) await file.commit();
    },
    abandon,
  };
}
