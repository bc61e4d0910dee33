import { ENTITY_COLUMNS, QUOTE_COLUMNS } from '../formats/csv.js';
import type { Reading } from './types.js';

export type Cell = string | number | boolean | null;

/** A table of the output: what its columns are called, and the rows of an article. */
export interface Table {
  readonly name: 'articles' | 'quotes' | 'entities';
  readonly columns: readonly string[];
  rows(reading: Reading): readonly (readonly Cell[])[];
}

/** Every table has them first, so that a question about months and papers joins nothing. */
const COMMON = ['id', 'outlet', 'date'] as const;
const commonOf = ({ article }: Reading): readonly Cell[] => [article.id, article.outlet, article.date];

/** One row an article, those without any quotation too. */
const ARTICLES: Table = {
  name: 'articles',
  columns: [...COMMON, 'tokens', 'quotes', 'entities'],
  rows: (reading) => [[...commonOf(reading), reading.tokens, reading.quotes.length, reading.entities.length]],
};

function tableOf<T>(
  name: 'quotes' | 'entities',
  columns: Readonly<Record<string, (item: T) => Cell>>,
  itemsOf: (reading: Reading) => readonly T[],
): Table {
  const cells = Object.values(columns);
  return {
    name,
    columns: [...COMMON, ...Object.keys(columns)],
    rows(reading) {
      const common = commonOf(reading);
      return itemsOf(reading).map((item) => [...common, ...cells.map((cell) => cell(item))]);
    },
  };
}

export const TABLES: readonly Table[] = [
  ARTICLES,
  tableOf('quotes', QUOTE_COLUMNS, ({ quotes }) => quotes),
  tableOf('entities', ENTITY_COLUMNS, ({ entities }) => entities),
];
