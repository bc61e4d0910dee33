import { foldKey } from '../text/word.js';

/** Asks whether a word is in a class of a table. */
export interface Table {
  /** Whether the class lists the word or, where the word is written without hamza, a word that folds to the same. */
  has(kind: string, word: string): boolean;
  /** Whether the class lists a word or phrase that folds to `fold`. */
  hasFold(kind: string, fold: string): boolean;
}

interface Forms {
  readonly exact: Set<string>;
  readonly folded: Set<string>;
}

const HAMZA = /[\u0622\u0623\u0625]/u;

function formsOf(rows: readonly string[], separator: string): ReadonlyMap<string, Forms> {
  const table = new Map<string, Forms>();
  for (const row of rows) {
    const [kind = '', ...words] = row.split(separator);
    const forms = table.get(kind) ?? { exact: new Set<string>(), folded: new Set<string>() };
    for (const word of words) {
      forms.exact.add(word);
      forms.folded.add(foldKey(word));
    }
    table.set(kind, forms);
  }
  return table;
}

/** A table that is read at its first use: importing the library costs nothing. Rows hold a class and its forms. */
export function lazyTable(rows: readonly string[], separator = ' '): Table {
  let table: ReadonlyMap<string, Forms> | undefined;
  const forms = (kind: string): Forms | undefined => {
    table ??= formsOf(rows, separator);
    return table.get(kind);
  };
  return {
    has: (kind, word) => {
      const all = forms(kind);
      if (!all) return false;
      return all.exact.has(word) || (!HAMZA.test(word) && all.folded.has(foldKey(word)));
    },
    hasFold: (kind, fold) => forms(kind)?.folded.has(fold) ?? false,
  };
}
