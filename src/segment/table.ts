import { foldKey } from '../text/word.js';

/** Asks whether a word is in a class of a table. */
export interface Table {
  /** Whether the class lists the word, or a word that is written so where hamza and the dots of ة are left out. */
  has(kind: string, word: string): boolean;
}

function formsOf(rows: readonly string[], separator: string): ReadonlyMap<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const row of rows) {
    const [kind = '', ...words] = row.split(separator);
    const forms = table.get(kind) ?? new Set<string>();
    for (const word of words) forms.add(word).add(foldKey(word));
    table.set(kind, forms);
  }
  return table;
}

/** A table that is read at its first use: importing the library costs nothing. Rows hold a class and its forms. */
export function lazyTable(rows: readonly string[], separator = ' '): Table {
  let table: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    has: (kind, word) => {
      table ??= formsOf(rows, separator);
      return table.get(kind)?.has(word) ?? false;
    },
  };
}
