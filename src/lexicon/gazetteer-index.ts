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
  readonly entries: readonly GazetteEntry[];
}

interface Draft {
  readonly form: string;
  readonly marked: boolean;
  /** Written with غ or ج for a foreign g: غوتيريش, جوتيريش. */
  readonly foreign: boolean;
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
/** عبد, servant: it is written before a name of God, in two words or in one. */
const SERVANT = '\u0639\u0628\u062f';
/** Countries whose names are Arabic: their غ is one. */
const ARAB = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE DJ KM EH'.split(' '));
const GHAYN = '\u063a';
const JEEM = '\u062c';
const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };

/** The rows of a table, each with the line `@group` that it stands under, or an empty group. */
function* rowsOf(table: string): Generator<{ group: string; row: string }> {
  let group = '';
  for (const row of table.split('\n')) {
    if (row.startsWith('@')) group = row.slice(1);
    else if (row !== '') yield { group, row };
  }
}

/** The spellings of a cell, each with its marks read: `!` behind, also another word; `=` before, an acronym. */
function spellings(cell: string): { form: string; marked: boolean; acronym: boolean }[] {
  return cell.split('|').map((spelling) => {
    const marked = spelling.endsWith('!');
    const acronym = spelling.startsWith('=');
    return { form: spelling.slice(acronym ? 1 : 0, marked ? -1 : undefined), marked, acronym };
  });
}

const POSITION = /^(\d+) (\S+) (\S+) /u;

function linkOf(iso: string, position: RegExpExecArray | null): PlaceLink | null {
  if (iso === '-') return null;
  const [, geonames, latitude, longitude] = position ?? [];
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return { iso, geonames: number(geonames), latitude: number(latitude), longitude: number(longitude) };
}

function* places(): Generator<Draft> {
  for (const { group, row } of rowsOf(PLACES)) {
    const [kind, iso = '-'] = group.split(' ');
    const position = POSITION.exec(row);
    const link = linkOf(iso, position);
    const all = spellings(row.slice(position?.[0].length ?? 0));
    const name = all[0]?.form ?? '';
    for (const { form, marked } of all) {
      const entry = { kind: kind as GazetteKind, name, gender: 'unknown', link, acronymOf: null } as const;
      yield { form, marked, foreign: iso !== '-' && !ARAB.has(iso.slice(0, 2)), entry };
    }
  }
}

function* organizations(): Generator<Draft> {
  for (const { group, row } of rowsOf(ORGANIZATIONS)) {
    const all = spellings(row);
    const full = all[0]?.form ?? '';
    for (const { form, marked, acronym } of all) {
      const name = acronym ? form : full;
      const acronymOf = acronym ? full : null;
      const entry = { kind: group as GazetteKind, name, gender: 'unknown', link: null, acronymOf } as const;
      yield { form, marked, foreign: false, entry };
    }
  }
}

/** Personal names under a group: a letter for the gender, + behind it for foreign names. */
function* personal(kind: GazetteKind, group: string, cell: string, shared: boolean): Generator<Draft> {
  const all = spellings(cell);
  const gender = GENDERS[group.replace('+', '')] ?? 'unknown';
  for (const { form, marked } of all) {
    const name = shared ? (all[0]?.form ?? '') : form;
    yield { form, marked, foreign: group.endsWith('+'), entry: { kind, name, gender, link: null, acronymOf: null } };
  }
}

function* givenNames(): Generator<Draft> {
  for (const { group, row } of rowsOf(GIVEN_NAMES)) {
    if (group !== 'abd') yield* personal('given-name', group, row, false);
    else {
      for (const name of row.split('|')) {
        yield* personal('given-name', 'm', `${SERVANT} ${name}|${SERVANT}${name}`, true);
      }
    }
  }
}

function* familyNames(): Generator<Draft> {
  for (const { group, row } of rowsOf(FAMILY_NAMES)) yield* personal('family-name', group, row, false);
}

function* people(): Generator<Draft> {
  for (const { group, row } of rowsOf(PEOPLE)) yield* personal('person', group, row, true);
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

/** The drafts of one spelling as entries: two of one kind and name are one, of no gender where they differ in it. */
function entriesOf(key: string | null, drafts: readonly Draft[]): GazetteEntry[] {
  const types = new Set(drafts.map((draft) => typeOf(draft.entry.kind)));
  const entries: GazetteEntry[] = [];
  for (const { entry, marked } of drafts) {
    const common = key !== null && isCommonLemma(key, PERSONAL.has(entry.kind));
    const ambiguous = marked || common || types.size > 1;
    const twin = entries.findIndex((other) => other.kind === entry.kind && other.name === entry.name && !entry.link);
    const other = entries[twin];
    if (!other) entries.push({ ...entry, ambiguous });
    else if (other.gender !== entry.gender) entries[twin] = { ...other, gender: 'unknown' };
  }
  return entries;
}

interface Slot {
  readonly keys: readonly string[];
  readonly drafts: Draft[];
}

/** The drafts by spelling. */
function collect(): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const source of [places(), organizations(), givenNames(), familyNames(), people()]) {
    for (const draft of source) {
      const keys = keysOf(draft.form);
      const id = keys.join(' ');
      const slot = slots.get(id);
      if (slot) slot.drafts.push(draft);
      else slots.set(id, { keys, drafts: [draft] });
    }
  }
  return slots;
}

/** Adds the spellings with ج of foreign names that the tables have with غ only. */
function addEgyptian(slots: Map<string, Slot>): void {
  for (const [id, { drafts }] of [...slots]) {
    const other = id.replaceAll(GHAYN, JEEM);
    if (other === id || slots.has(other) || !drafts.every((draft) => draft.foreign)) continue;
    slots.set(other, { keys: other.split(' '), drafts });
  }
}

/** Every spelling once, with all that it may be. */
function rows(): Row[] {
  const slots = collect();
  addEgyptian(slots);
  return Array.from(slots.values(), ({ keys, drafts }) => {
    const only = keys.length === 1 ? (keys[0] ?? '') : null;
    return { keys, folds: keys.map(foldKey), entries: entriesOf(only, drafts) };
  });
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
  for (const row of rows()) {
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
