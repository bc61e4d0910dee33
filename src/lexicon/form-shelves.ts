/**
 * Forms by the letters that they begin with: rows of a table are inflected when a word is first looked up that begins
 * like one of their forms. An article needs a third of them, and to make all took a fresh program longer than to read it.
 */
import { foldKey } from '../text/word.js';

/** A form as it is spelled, and what it is. */
export interface Spelled<T> {
  readonly form: string;
  readonly value: T;
}

/** So many folded letters of a form tell its shelf; a shorter form is a shelf of its own. */
export const HEAD = 3;

/** The shelf of a form. */
export const headOf = (form: string): string => foldKey(form.slice(0, HEAD));

/** Puts rows on the shelves of their forms. `headsOf` gives the heads of all forms that `inflect` makes of a row. */
export function shelvesOf<Row, T>(
  rows: readonly Row[],
  headsOf: (row: Row) => Iterable<string>,
  inflect: (rows: readonly Row[]) => Iterable<readonly [form: string, value: T]>,
): (fold: string) => readonly Spelled<T>[] {
  const waiting = new Map<string, Row[]>();
  for (const row of rows) {
    for (const head of headsOf(row)) {
      const shelf = waiting.get(head);
      if (!shelf) waiting.set(head, [row]);
      else if (shelf[shelf.length - 1] !== row) shelf.push(row);
    }
  }
  const known = new Map<string, Spelled<T>[]>();
  const fill = (head: string, shelf: readonly Row[]): void => {
    waiting.delete(head);
    for (const [form, value] of inflect(shelf)) {
      if (headOf(form) !== head) continue;
      const fold = foldKey(form);
      const same = known.get(fold);
      if (same) same.push({ form, value });
      else known.set(fold, [{ form, value }]);
    }
  };
  return (fold) => {
    const head = fold.slice(0, HEAD);
    const shelf = waiting.get(head);
    if (shelf) fill(head, shelf);
    return known.get(fold) ?? NONE;
  };
}

const NONE: readonly never[] = [];
