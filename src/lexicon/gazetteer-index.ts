import { foldKey } from '../text/word.js';
import type { Gender, PlaceLink } from '../types.js';
import { type Draft, drafts, type GazetteKind } from './gazetteer-tables.js';
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
  /** Of several words, the longest first. */
  readonly phrases: readonly Row[];
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
const GHAYN = '\u063a';
const JEEM = '\u062c';
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

/** The drafts by spelling; of foreign names with غ also those with ج that the tables leave out. */
function bySpelling(): Map<string, Draft[]> {
  const spellings = new Map<string, Draft[]>();
  for (const draft of drafts()) {
    const spelling = spaced(draft.form);
    const slot = spellings.get(spelling);
    if (slot) slot.push(draft);
    else spellings.set(spelling, [draft]);
  }
  for (const [spelling, slot] of [...spellings]) {
    if (!spelling.includes(GHAYN) || !slot.every((draft) => draft.foreign)) continue;
    const egyptian = spelling.replaceAll(GHAYN, JEEM);
    if (!spellings.has(egyptian)) spellings.set(egyptian, slot);
  }
  return spellings;
}

const wordCount = (row: Row): number => row.key.split(' ').length;

let index: ReadonlyMap<string, Shelf> | undefined;

/** Every row by the folded key of its first word. Built on first use. */
export function gazetteIndex(): ReadonlyMap<string, Shelf> {
  if (index) return index;
  const built = new Map<string, { ones: Row[]; phrases: Row[] }>();
  for (const [key, slot] of bySpelling()) {
    const fold = foldKey(key);
    const blank = fold.indexOf(' ');
    const first = blank < 0 ? fold : fold.slice(0, blank);
    let shelf = built.get(first);
    if (!shelf) {
      shelf = { ones: [], phrases: [] };
      built.set(first, shelf);
    }
    (blank < 0 ? shelf.ones : shelf.phrases).push({ key, fold, drafts: slot });
  }
  for (const { phrases } of built.values()) {
    if (phrases.length > 1) phrases.sort((a, b) => wordCount(b) - wordCount(a));
  }
  index = built;
  return built;
}
