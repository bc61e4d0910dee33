import { foldKey } from '../text/word.js';

/** Asks whether a word is in a class of a table. */
export interface Table {
  /** Whether the class lists the word, or a word that is written so where hamza and the dots of ة are left out. */
  has(kind: string, word: string): boolean;
}

function formsOf(rows: readonly string[], separator: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, ReadonlySet<string>>();
  for (const row of rows) {
    const [kind = ''] = row.split(separator, 1);
    const words = row.slice(kind.length + 1);
    // A row is folded at once: word by word it takes a fresh program milliseconds.
    const forms = [...(table.get(kind) ?? []), ...words.split(separator), ...foldKey(words).split(separator)];
    table.set(kind, new Set(forms));
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
