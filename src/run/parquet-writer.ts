import type { BasicType } from 'hyparquet-writer';
import { peer } from '../peers.js';
import type { Aside } from './aside.js';
import type { Cell, Table } from './tables.js';

const library = () => peer('hyparquet-writer', () => import('hyparquet-writer'));

/** Columns that hold no text. An id is text, whatever it was: a column has one type. */
const TYPES: Readonly<Record<string, BasicType>> = {
  tokens: 'INT32',
  quotes: 'INT32',
  entities: 'INT32',
  start: 'INT32',
  end: 'INT32',
  within: 'INT32',
  chain: 'INT32',
  geonames: 'INT32',
  latitude: 'DOUBLE',
  longitude: 'DOUBLE',
  confidence: 'DOUBLE',
  anonymous: 'BOOLEAN',
  negated: 'BOOLEAN',
};
const typeOf = (column: string): BasicType => TYPES[column] ?? 'STRING';
const cellOf = (column: string, cell: Cell): Cell =>
  cell !== null && typeOf(column) === 'STRING' ? String(cell) : cell;

/** Rows of a group: enough to compress well, few enough to hold. */
const ROWS_OF_A_GROUP = 16_384;

/** A table that is written as Parquet, a group of rows at a time. */
export async function parquetTable({ columns }: Table, file: Aside) {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await library();
  const described = columns.map((name) => ({ name, type: typeOf(name), data: [] as Cell[] }));
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: described }) });
  let held = described;
  const drain = async (): Promise<void> => {
    await file.write(Uint8Array.from(new Uint8Array(bytes.buffer, 0, bytes.index)));
    bytes.index = 0;
  };
  const flush = async (): Promise<void> => {
    if (held[0]?.data.length === 0) return;
    await parquet.write({ columnData: held, rowGroupSize: ROWS_OF_A_GROUP });
    held = described.map((column) => ({ ...column, data: [] }));
    await drain();
  };
  return {
    async add(rows: readonly (readonly Cell[])[]): Promise<void> {
      for (const row of rows) held.forEach(({ name, data }, at) => void data.push(cellOf(name, row[at] ?? null)));
      if ((held[0]?.data.length ?? 0) >= ROWS_OF_A_GROUP) await flush();
    },
    async end(): Promise<void> {
      await flush();
      await parquet.finish();
      await drain();
    },
  };
}
