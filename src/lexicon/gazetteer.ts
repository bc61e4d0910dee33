import type { View } from '../text/view.js';
import { foldKey, offsetAfter, type Word } from '../text/word.js';
import { entriesOf, type GazetteEntry, gazetteIndex, type Row, type Shelf } from './gazetteer-index.js';
import { rememberFound } from './memo.js';
import { procliticReadings } from './proclitics.js';
import { isCommonFold, isCommonForm } from './word-lists.js';

export { demonymOf } from './demonyms.js';
export type { GazetteEntry } from './gazetteer-index.js';
export type { GazetteKind } from './gazetteer-tables.js';
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

/** A reading of a word that begins spellings of the gazetteer. */
interface Beginning {
  /** Code units of the surface before it: the clitics. */
  readonly offset: number;
  /** What the word alone may be. */
  readonly single: readonly GazetteEntry[];
  readonly phrases: Shelf['phrases'];
}

const NO_ENTRIES: readonly GazetteEntry[] = [];
const NO_BEGINNINGS: readonly Beginning[] = [];

const HAMZAS = '\u0623\u0625\u0622';
const [ALIF, HEH, MARBUTA, YEH, MAKSURA] = ['\u0627', '\u0647', '\u0629', '\u064a', '\u0649'];

/** Whether a letter of a text may stand for the letter of a spelling: print drops hamza and dots, and puts ى for ي. */
function standsFor(text: string | undefined, spelling: string | undefined, initial: boolean): boolean {
  if (text === spelling) return true;
  if (spelling === undefined || text === undefined) return false;
  if (text === ALIF) return HAMZAS.includes(spelling);
  if (text === HEH) return spelling === MARBUTA;
  if (text === YEH || text === MAKSURA) return spelling === MAKSURA || spelling === YEH;
  return initial && HAMZAS.includes(text);
}

/** Whether `key` is a careless spelling of `spelling`, which folds to the same: اثينا, أثينا; not رأيت, رايت nor ترأس, تراس. */
function isLoose(key: string, spelling: string): boolean {
  for (let at = 0; at < key.length; at++) {
    if (
      !standsFor(key[at], spelling[at], at === 0 || (at === 2 && (key.length === 3 || key.startsWith('\u0627\u0644'))))
    )
      return false;
  }
  return true;
}

/**
 * What one word may be: the row written so, or else those that it may be a careless spelling of. A common word is a
 * careless spelling of nothing: على is not علي, صديقه not صديقة.
 */
function singleOf(key: string, fold: string, ones: readonly Row[]): readonly GazetteEntry[] {
  const exact = ones.find((row) => row.key === key);
  if (exact) return entriesOf(exact);
  if (ones.length === 0 || isCommonForm(key) || isCommonFold(fold)) return NO_ENTRIES;
  const loose = ones.filter((row) => isLoose(key, row.key)).flatMap(entriesOf);
  return loose.length > 0 ? loose : NO_ENTRIES;
}

function beginning(key: string, fold: string): Beginning | null {
  const shelf = gazetteIndex().get(fold);
  if (!shelf) return null;
  const single = singleOf(key, fold, shelf.ones);
  return single.length > 0 || shelf.phrases ? { offset: 0, single, phrases: shelf.phrases } : null;
}

/**
 * The word as it is, and without its clitics. Behind a clitic the word alone counts only where neither the whole
 * (وزير, not و and زير) nor a likelier reading of it (للحج is ل and الحج) is a common word.
 */
function read(word: Word): readonly Beginning[] {
  const found: Beginning[] = [];
  const whole = beginning(word.key, word.fold);
  if (whole) found.push(whole);
  const likelier = [word.key];
  for (const { letters, key } of procliticReadings(word.key)) {
    const next = beginning(key, foldKey(key));
    if (!next) likelier.push(key);
    const offset = next && offsetAfter(word.surface, letters);
    if (!next || offset === null) continue;
    found.push({ offset, single: likelier.some(isCommonForm) ? NO_ENTRIES : next.single, phrases: next.phrases });
  }
  return found.length > 0 ? found.slice() : NO_BEGINNINGS;
}

const beginningsOf = rememberFound(read, NO_BEGINNINGS);

/** End of a row's words that stand from token `i` on in one line, its first word taken for granted; `i` where they don't. */
function endOf(view: View, i: number, { fold }: Row): number {
  let token = i;
  for (let at = fold.indexOf(' '); at >= 0; ) {
    const next = fold.indexOf(' ', at + 1);
    const length = (next < 0 ? fold.length : next) - at - 1;
    const word = view.word[++token]?.fold;
    if (word?.length !== length || !fold.startsWith(word, at + 1) || view.line[token] !== view.line[i]) return i;
    at = next;
  }
  return token + 1;
}

/** The longest spellings that start at token `i` with a reading of it. */
function longest(view: View, i: number, { single, phrases }: Beginning): { last: number; entries: typeof single } {
  const second = view.line[i + 1] === view.line[i] ? view.word[i + 1]?.fold : undefined;
  if (!phrases || second === undefined) return { last: i + 1, entries: single };
  const entries: GazetteEntry[] = [];
  let last = i;
  for (const row of phrases(second)) {
    const end = endOf(view, i, row);
    if (end === i) continue;
    if (end < last) break;
    last = end;
    entries.push(...entriesOf(row));
  }
  return last > i ? { last, entries } : { last: i + 1, entries: single };
}

/**
 * The longest spelling of the gazetteer that starts at token `i`, or null. Where the word itself starts none, the
 * clitics و ف ب ل ك are taken off.
 *
 * @example
 * gazetteAt(viewOf('والولايات المتحدة'), 0) //=> { first: 0, last: 2, start: 1, end: 17, entries: [{ kind: 'country', … }] }
 */
export function gazetteAt(view: View, i: number): GazetteMatch | null {
  const word = view.word[i];
  if (!word) return null;
  for (const candidate of beginningsOf(word)) {
    const { last, entries } = longest(view, i, candidate);
    if (entries.length === 0) continue;
    return { first: i, last, start: (view.start[i] ?? 0) + candidate.offset, end: view.end[last - 1] ?? 0, entries };
  }
  return null;
}

/**
 * What a single word may be, without taking clitics off: given and family names, places and bodies of one word.
 *
 * @example
 * wordEntries(wordOf('أمل')).map((entry) => entry.kind) //=> ['given-name']
 */
export function wordEntries(word: Word): readonly GazetteEntry[] {
  const whole = beginningsOf(word)[0];
  return whole?.offset === 0 ? whole.single : NO_ENTRIES;
}
