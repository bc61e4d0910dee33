import type { View } from '../text/view.js';
import { foldKey, type Word } from '../text/word.js';
import { type GazetteEntry, gazetteIndex, type Row } from './gazetteer-index.js';
import { offsetAfter, procliticReadings } from './proclitics.js';
import { isCommonForm, isListedWord } from './word-lists.js';

export { type Demonym, demonymOf } from './demonyms.js';
export type { GazetteEntry, GazetteKind } from './gazetteer-index.js';
export { isCommonWord, isDateWord } from './word-lists.js';

/** A spelling of the gazetteer as it stands in a text. */
export interface GazetteMatch {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  /**
   * Code units of the text, clitics left out. Where ل swallows the alif of the article the name starts behind the
   * first ل: لأمم المتحدة in للأمم المتحدة.
   */
  readonly start: number;
  readonly end: number;
  /** Everything that is spelled so, the most prominent of a kind first. */
  readonly entries: readonly GazetteEntry[];
}

const NONE: readonly GazetteEntry[] = [];
const NO_ROWS: readonly Row[] = [];

/** Whether the words of a row after its first stand from token `i` + 1 on, in one line. */
function follows(view: View, i: number, row: Row): boolean {
  const { folds } = row;
  if (i + folds.length > view.size || view.line[i] !== view.line[i + folds.length - 1]) return false;
  for (let k = 1; k < folds.length; k++) if (view.word[i + k]?.fold !== folds[k]) return false;
  return true;
}

const rowsAt = (fold: string): readonly Row[] => gazetteIndex().get(fold) ?? NO_ROWS;

/**
 * Entries of the rows of one word: those written so, or else those that fold to it. A common word is never folded into
 * a name: على is not علي.
 */
function singles(key: string, rows: readonly Row[]): readonly GazetteEntry[] {
  const ones = rows.filter((row) => row.keys.length === 1);
  const exact = ones.find((row) => row.keys[0] === key);
  if (exact) return exact.entries;
  if (ones.length === 0 || isListedWord(key)) return NONE;
  return ones.length === 1 ? (ones[0]?.entries ?? NONE) : ones.flatMap((row) => row.entries);
}

interface Hit {
  readonly length: number;
  readonly entries: readonly GazetteEntry[];
}

/** The longest row that starts with `key` at token `i`. */
function longest(view: View, i: number, key: string, fold: string): Hit | null {
  const rows = rowsAt(fold);
  let length = 0;
  const entries: GazetteEntry[] = [];
  for (const row of rows) {
    if (row.keys.length < Math.max(length, 2)) break;
    if (!follows(view, i, row)) continue;
    length = row.keys.length;
    entries.push(...row.entries);
  }
  if (length > 0) return { length, entries };
  const found = rows.length > 0 ? singles(key, rows) : NONE;
  return found.length > 0 ? { length: 1, entries: found } : null;
}

/**
 * The longest spelling of the gazetteer that starts at token `i`, or null. Where the word itself starts none, the
 * clitics و ف ب ل ك are taken off, unless the whole is a common word (وزير is not و and زير).
 *
 * @example
 * gazetteAt(viewOf('والولايات المتحدة'), 0) //=> { first: 0, last: 2, start: 1, end: 17, entries: [ { kind: 'country', … } ] }
 */
export function gazetteAt(view: View, i: number): GazetteMatch | null {
  const word = view.word[i];
  if (!word) return null;
  const start = view.start[i] ?? 0;
  const whole = longest(view, i, word.key, word.fold);
  if (whole) return match(view, i, start, whole);
  for (const { letters, key } of procliticReadings(word.key)) {
    const hit = longest(view, i, key, foldKey(key));
    if (!hit || (hit.length === 1 && isCommonForm(word.key))) continue;
    const offset = offsetAfter(word.surface, letters);
    if (offset !== null) return match(view, i, start + offset, hit);
  }
  return null;
}

function match(view: View, i: number, start: number, hit: Hit): GazetteMatch {
  const last = i + hit.length;
  return { first: i, last, start, end: view.end[last - 1] ?? start, entries: hit.entries };
}

/**
 * What a single word may be, without taking clitics off: given and family names, places and bodies of one word.
 *
 * @example
 * wordEntries(wordOf('أمل')).map((entry) => entry.kind) //=> ['given-name']
 */
export function wordEntries(word: Word): readonly GazetteEntry[] {
  return singles(word.key, rowsAt(word.fold));
}
