import { foldKey } from '../text/word.js';

/** Sets of folded words by class, read from the rows of a generated table, `class` and its forms in one string. */
export function tableOf(rows: readonly string[], separator: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const row of rows) {
    const [kind = '', ...forms] = row.split(separator);
    const set = table.get(kind) ?? new Set<string>();
    for (const form of forms) set.add(foldKey(form));
    table.set(kind, set);
  }
  return table;
}

const EMPTY: ReadonlySet<string> = new Set();

/** A function that reads a table at its first use: importing the library costs nothing. */
export function lazyTable(rows: readonly string[], separator = ' '): (kind: string) => ReadonlySet<string> {
  let table: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (kind) => {
    table ??= tableOf(rows, separator);
    return table.get(kind) ?? EMPTY;
  };
}
