import { foldKey } from '../text/word.js';
import type { Gender, PlaceLink } from '../types.js';
import { allSpellings, type Begun, type Spellings } from './gazetteer-spellings.js';
import { type Draft, type GazetteKind, GHAYN, JEEM } from './gazetteer-tables.js';
import { isCommonLemma } from './word-lists.js';

export interface GazetteEntry {
  readonly kind: GazetteKind;
  /** Citation form: the first spelling of the row; an acronym's own spelling. */
  readonly name: string;
  /** Also an ordinary word, or something of another type: أمل, نور, سلام, علي, الجزيرة. */
  readonly ambiguous: boolean;
  /** Of a personal name; unknown for everything else. */
  readonly gender: Gender;
  readonly link: PlaceLink | null;
  /** The full name that an acronym or a short name of its own stands for: حلف شمال الأطلسي for ناتو. */
  readonly acronymOf: string | null;
}

/** One spelling with what it may be. */
export interface Row {
  /** The look-up keys of its words, with blanks between. */
  readonly key: string;
  readonly fold: string;
  readonly drafts: readonly Draft[];
}

/** The rows that begin with one word. */
export interface Shelf {
  /** Of this word alone. */
  readonly ones: readonly Row[];
  /** Those that go on with the folded word, the longest first; null where none is longer than a word. */
  readonly phrases: ((second: string) => readonly Row[]) | null;
}

const PERSONAL: ReadonlySet<GazetteKind> = new Set(['given-name', 'family-name', 'person']);
const BODIES: ReadonlySet<GazetteKind> = new Set([
  'organization',
  'media',
  'agency',
  'party',
  'armed-group',
  'company',
  'club',
]);
const INNER_MARK = /[.\-\u2013]/gu;

/** A spelling with its words apart as the view cuts them: a full stop inside أ.ف.ب is a token. Spellings are keys. */
function spaced(form: string): string {
  if (form.search(INNER_MARK) < 0) return form;
  return form.replace(INNER_MARK, ' $& ').replace(/ {2,}/gu, ' ');
}

const typeOf = (kind: GazetteKind): string => (PERSONAL.has(kind) ? 'person' : BODIES.has(kind) ? 'body' : 'place');

function readEntries(row: Row): GazetteEntry[] {
  const types = new Set(row.drafts.map((draft) => typeOf(draft.kind)));
  const single = !row.key.includes(' ');
  const entries: GazetteEntry[] = [];
  for (const { kind, name, marked, gender, link, acronymOf } of row.drafts) {
    const common = single && isCommonLemma(row.key, PERSONAL.has(kind));
    const ambiguous = marked || common || types.size > 1;
    const twin = entries.findIndex((other) => other.kind === kind && other.name === name && !link);
    const other = entries[twin];
    if (!other) entries.push({ kind, name, ambiguous, gender, link, acronymOf });
    else if (other.gender !== gender) entries[twin] = { ...other, gender: 'unknown' };
  }
  return entries;
}

const known = new WeakMap<Row, readonly GazetteEntry[]>();

/**
 * What a row may be, in the order of the tables. Two of one kind and name are one, of no gender where they differ in
 * it; what is of two types, or a common word, is ambiguous.
 */
export function entriesOf(row: Row): readonly GazetteEntry[] {
  let entries = known.get(row);
  if (!entries) {
    entries = readEntries(row);
    known.set(row, entries);
  }
  return entries;
}

/** Drafts by their spelling, in the order of the tables. */
function bySpelling(drafts: readonly Draft[]): Map<string, Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const spelling = spaced(draft.form);
    const slot = found.get(spelling);
    if (slot) slot.push(draft);
    else found.set(spelling, [draft]);
  }
  return found;
}

/**
 * Rows of the drafts whose fold is as asked, and of those for which it is so when ج is written in them for the غ of a
 * foreign name, where no table has them.
 */
function rowsOf(drafts: readonly Draft[], fits: (fold: string) => boolean): Row[] {
  const written = bySpelling(drafts);
  const rows = new Map<string, Row>();
  const put = (key: string, slot: readonly Draft[]): void => {
    const fold = foldKey(key);
    if (!rows.has(key) && fits(fold)) rows.set(key, { key, fold, drafts: slot });
  };
  for (const [key, slot] of written) put(key, slot);
  for (const [key, slot] of written)
    if (key.includes(GHAYN) && slot.every(({ foreign }) => foreign)) put(key.replaceAll(GHAYN, JEEM), slot);
  return [...rows.values()];
}

const wordCount = (row: Row): number => row.key.split(' ').length;

const NO_ROWS: readonly Row[] = [];

/** The rows of several words, made when a second word first asks for them. */
function phrasesOf(first: string, begun: Begun): (second: string) => readonly Row[] {
  const known = new Map<string, readonly Row[]>();
  return (second) => {
    let rows = known.get(second);
    if (rows) return rows;
    const drafts = begun.with(second);
    if (drafts.length === 0) return NO_ROWS;
    const beginning = `${first} ${second}`;
    rows = rowsOf(drafts, (fold) => `${fold} `.startsWith(`${beginning} `)).sort((a, b) => wordCount(b) - wordCount(a));
    known.set(second, rows);
    return rows;
  };
}

function shelfOf(spellings: Spellings, first: string): Shelf | null {
  const begun = spellings.of(first);
  const ones = rowsOf(begun.ones(), (fold) => fold === first);
  if (ones.length === 0 && !begun.goesOn) return null;
  return { ones, phrases: begun.goesOn ? phrasesOf(first, begun) : null };
}

/** Rows by the folded key of their first word. */
export interface GazetteIndex {
  readonly get: (first: string) => Shelf | undefined;
  readonly has: (first: string) => boolean;
}

function newIndex(): GazetteIndex {
  const spellings = allSpellings();
  const shelves = new Map<string, Shelf>();
  const get = (first: string): Shelf | undefined => {
    if (!spellings.mayBegin(first)) return undefined;
    const known = shelves.get(first);
    if (known) return known;
    const shelf = shelfOf(spellings, first);
    if (!shelf) return undefined;
    shelves.set(first, shelf);
    return shelf;
  };
  return { get, has: (first) => get(first) !== undefined };
}

let index: GazetteIndex | undefined;

/** Every row by the folded key of its first word; a shelf is filled when it is first asked for. */
export function gazetteIndex(): GazetteIndex {
  index ??= newIndex();
  return index;
}
