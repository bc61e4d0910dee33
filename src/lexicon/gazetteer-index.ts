import { foldKey, keyOf } from '../text/word.js';
import type { Gender, PlaceLink } from '../types.js';
import { FAMILY_NAMES, GIVEN_NAMES, ORGANIZATIONS, PEOPLE, PLACES } from './gazetteers.generated.js';
import { isCommonLemma } from './word-lists.js';

/** What a row of the gazetteer names. */
export type GazetteKind =
  | 'country'
  | 'capital'
  | 'city'
  | 'province'
  | 'region'
  | 'water'
  | 'mountain'
  | 'site'
  | 'continent'
  | 'organization'
  | 'media'
  | 'agency'
  | 'party'
  | 'armed-group'
  | 'company'
  | 'club'
  | 'given-name'
  | 'family-name'
  | 'person';

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
  /** The look-up keys of its words. */
  readonly keys: readonly string[];
  readonly folds: readonly string[];
  readonly entries: GazetteEntry[];
}

interface Draft {
  readonly form: string;
  readonly marked: boolean;
  readonly entry: Omit<GazetteEntry, 'ambiguous'>;
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
const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };

const lines = (table: string): string[] => table.split('\n').filter((line) => line !== '');

/** The first `count` blank-separated fields of a row and the rest of it. */
function fields(row: string, count: number): string[] {
  const found: string[] = [];
  let at = 0;
  while (found.length < count) {
    const blank = row.indexOf(' ', at);
    found.push(row.slice(at, blank));
    at = blank + 1;
  }
  return [...found, row.slice(at)];
}

/** The spellings of a cell, each with its marks read: `!` behind, also another word; `=` before, an acronym. */
function spellings(cell: string): { form: string; marked: boolean; acronym: boolean }[] {
  return cell.split('|').map((spelling) => {
    const marked = spelling.endsWith('!');
    const acronym = spelling.startsWith('=');
    return { form: spelling.slice(acronym ? 1 : 0, marked ? -1 : undefined), marked, acronym };
  });
}

function* places(): Generator<Draft> {
  for (const line of lines(PLACES)) {
    const [kind, iso, id, latitude, longitude, cell = ''] = fields(line, 5);
    const number = (text = '-'): number | null => (text === '-' ? null : Number(text));
    const link: PlaceLink | null =
      iso === '-' || iso === undefined
        ? null
        : { iso, geonames: number(id), latitude: number(latitude), longitude: number(longitude) };
    const all = spellings(cell);
    const name = all[0]?.form ?? '';
    for (const { form, marked } of all) {
      yield { form, marked, entry: { kind: kind as GazetteKind, name, gender: 'unknown', link, acronymOf: null } };
    }
  }
}

function* organizations(): Generator<Draft> {
  for (const line of lines(ORGANIZATIONS)) {
    const [kind, cell = ''] = fields(line, 1);
    const all = spellings(cell);
    const full = all[0]?.form ?? '';
    for (const { form, marked, acronym } of all) {
      const name = acronym ? form : full;
      const acronymOf = acronym ? full : null;
      yield { form, marked, entry: { kind: kind as GazetteKind, name, gender: 'unknown', link: null, acronymOf } };
    }
  }
}

function* personalNames(): Generator<Draft> {
  const draft = (kind: GazetteKind, gender: Gender, form: string, name: string, marked: boolean): Draft => ({
    form,
    marked,
    entry: { kind, name, gender, link: null, acronymOf: null },
  });
  for (const line of lines(GIVEN_NAMES)) {
    const [code = '', cell = ''] = fields(line, 1);
    const gender = GENDERS[code] ?? 'unknown';
    for (const { form, marked } of spellings(cell)) yield draft('given-name', gender, form, form, marked);
  }
  for (const line of lines(FAMILY_NAMES)) {
    for (const { form, marked } of spellings(line)) yield draft('family-name', 'unknown', form, form, marked);
  }
  for (const line of lines(PEOPLE)) {
    const [code = '', cell = ''] = fields(line, 1);
    const all = spellings(cell);
    const name = all[0]?.form ?? '';
    for (const { form, marked } of all) yield draft('person', GENDERS[code] ?? 'unknown', form, name, marked);
  }
}

/** Words of a spelling as the view cuts them: a full stop inside أ.ف.ب is a token. */
function keysOf(form: string): string[] {
  return form
    .replace(/[.\-\u2013]/gu, ' $& ')
    .split(' ')
    .filter(Boolean)
    .map(keyOf);
}

const typeOf = (kind: GazetteKind): string => (PERSONAL.has(kind) ? 'person' : BODIES.has(kind) ? 'body' : 'place');

/** Rows of one spelling share their entries; what is of two types, or a common word, is ambiguous. */
function collect(): Iterable<Row> {
  const rows = new Map<string, { row: Row; drafts: Draft[] }>();
  for (const source of [places(), organizations(), personalNames()]) {
    for (const draft of source) {
      const keys = keysOf(draft.form);
      const id = keys.join(' ');
      let slot = rows.get(id);
      if (!slot) {
        slot = { row: { keys, folds: keys.map(foldKey), entries: [] }, drafts: [] };
        rows.set(id, slot);
      }
      slot.drafts.push(draft);
    }
  }
  for (const { row, drafts } of rows.values()) {
    const types = new Set(drafts.map((draft) => typeOf(draft.entry.kind)));
    const key = row.keys.length === 1 ? (row.keys[0] ?? '') : null;
    for (const { entry, marked } of drafts) {
      const common = key !== null && isCommonLemma(key, PERSONAL.has(entry.kind));
      const twin = row.entries.some((other) => other.kind === entry.kind && other.name === entry.name && !entry.link);
      if (!twin) row.entries.push({ ...entry, ambiguous: marked || common || types.size > 1 });
    }
  }
  return Array.from(rows.values(), ({ row }) => row);
}

/** The rows that begin with one word. */
export interface Shelf {
  /** Of this word alone. */
  readonly ones: readonly Row[];
  /** Of several words, the longest first. */
  readonly phrases: readonly Row[];
}

let index: ReadonlyMap<string, Shelf> | undefined;

/** Every row by the folded key of its first word. Built on first use. */
export function gazetteIndex(): ReadonlyMap<string, Shelf> {
  if (index) return index;
  const built = new Map<string, { ones: Row[]; phrases: Row[] }>();
  for (const row of collect()) {
    const first = row.folds[0] ?? '';
    let shelf = built.get(first);
    if (!shelf) {
      shelf = { ones: [], phrases: [] };
      built.set(first, shelf);
    }
    (row.keys.length === 1 ? shelf.ones : shelf.phrases).push(row);
  }
  for (const { phrases } of built.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  index = built;
  return built;
}
