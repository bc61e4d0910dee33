import type { Gender, PlaceLink } from '../types.js';
import { GIVEN_NAMES, ORGANIZATIONS, PLACES } from './gazetteers.generated.js';
import {
  FAMILY_NAMES,
  MORE_GIVEN_NAMES,
  MORE_ORGANIZATIONS,
  MORE_PLACES,
  PEOPLE,
  POSITIONS,
} from './more-names.generated.js';

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

/** One spelling of one thing, as the tables have it. */
export interface Draft {
  readonly form: string;
  readonly kind: GazetteKind;
  /** Citation form. */
  readonly name: string;
  /** The row says that the spelling is also another word. */
  readonly marked: boolean;
  /** Written with غ or ج for a foreign g: غوتيريش, جوتيريش. */
  readonly foreign: boolean;
  readonly gender: Gender;
  readonly link: PlaceLink | null;
  readonly acronymOf: string | null;
}

/** A foreign g is written with either: غوتيريش, جوتيريش. */
export const GHAYN = '\u063a';
export const JEEM = '\u062c';
/** عبد, servant: it is written before the names of God of this group, in two words or in one. */
export const SERVANTS = 'abd';
export const SERVANT = '\u0639\u0628\u062f';
/** Countries whose names are Arabic: their غ is one. */
const ARAB = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE DJ KM EH'.split(' '));
const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };
/** GeoNames id, latitude, longitude. */
const POSITION = /(\d+) (\S+) (\S+) ?/uy;

function positionAt(text: string, start: number): RegExpExecArray | null {
  POSITION.lastIndex = start;
  return POSITION.exec(text);
}

/** A spelling without its marks: `!` behind, also another word; `=` before, an acronym. */
function bare(spelling: string): string {
  return spelling.slice(spelling.startsWith('=') ? 1 : 0, spelling.endsWith('!') ? -1 : undefined);
}

/** A row of a table as it is read: the line `@group` that it stands under, its own text and its place among the rows. */
export interface Line {
  readonly table: Table;
  readonly group: string;
  /** Half-open range of the row in the text of its table, with the position that may stand before the spellings. */
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/** A text of rows, and what one spelling of a row is. */
export interface Table {
  readonly text: string;
  /** Its rows may begin with where the place lies. */
  readonly located: boolean;
  readonly read: (line: Line, spelling: string) => readonly Draft[];
}

/** Where the spellings of a row begin. */
export function spellingsAt({ located, text }: Table, start: number): number {
  return start + (located ? (positionAt(text, start)?.[0].length ?? 0) : 0);
}

/** The first spelling of a row. */
function firstOf({ table, start, end }: Line): string {
  const row = table.text.slice(spellingsAt(table, start), end);
  const bar = row.indexOf('|');
  return bare(bar < 0 ? row : row.slice(0, bar));
}

let positions: readonly string[] | undefined;

/** Where a place lies: written in its row, or on the line of the same place in a list of its own. */
function positionOf({ table, start, index }: Line): RegExpExecArray | null {
  if (table.located) return positionAt(table.text, start);
  positions ??= POSITIONS.slice(1).split('\n');
  return positionAt(positions[index] ?? '', 0);
}

function linkOf(iso: string, line: Line): PlaceLink | null {
  if (iso === '-') return null;
  const [, geonames, latitude, longitude] = positionOf(line) ?? [];
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return { iso, geonames: number(geonames), latitude: number(latitude), longitude: number(longitude) };
}

const isForeignPlace = (group: string): boolean => {
  const [, iso = '-'] = group.split(' ');
  return iso !== '-' && !ARAB.has(iso.slice(0, 2));
};

const places = (text: string, located: boolean): Table => ({
  text,
  located,
  read: (line, spelling) => {
    const [kind, iso = '-'] = line.group.split(' ');
    return [
      {
        form: bare(spelling),
        kind: kind as GazetteKind,
        name: firstOf(line),
        marked: spelling.endsWith('!'),
        foreign: isForeignPlace(line.group),
        gender: 'unknown',
        link: linkOf(iso, line),
        acronymOf: null,
      },
    ];
  },
});

const organizations = (text: string): Table => ({
  text,
  located: false,
  read: (line, spelling) => {
    const form = bare(spelling);
    const full = firstOf(line);
    const acronym = spelling.startsWith('=');
    return [
      {
        form,
        kind: line.group as GazetteKind,
        name: acronym ? form : full,
        marked: spelling.endsWith('!'),
        // Firms and papers of the world are most of those that have a غ: غولدمان ساكس, جولدمان ساكس.
        foreign: true,
        gender: 'unknown',
        link: null,
        acronymOf: acronym ? full : null,
      },
    ];
  },
});

/** Names under a letter for the gender, with a + behind it where they are foreign. */
const personal = (text: string, kind: GazetteKind, oneName: boolean): Table => ({
  text,
  located: false,
  read: (line, spelling) => {
    const form = bare(spelling);
    const marked = spelling.endsWith('!');
    const shared = { kind, marked, link: null, acronymOf: null } as const;
    if (line.group === SERVANTS) {
      const name = `${SERVANT} ${form}`;
      return [name, SERVANT + form].map((one) => ({ ...shared, form: one, name, foreign: false, gender: 'male' }));
    }
    const gender = GENDERS[line.group[0] ?? ''] ?? 'unknown';
    return [{ ...shared, form, name: oneName ? firstOf(line) : form, foreign: line.group.endsWith('+'), gender }];
  },
});

/** Every table. Within a kind the more prominent stands first. */
export function allTables(): readonly Table[] {
  return [
    places(PLACES, false),
    places(MORE_PLACES, true),
    organizations(ORGANIZATIONS),
    organizations(MORE_ORGANIZATIONS),
    personal(GIVEN_NAMES, 'given-name', false),
    personal(MORE_GIVEN_NAMES, 'given-name', false),
    personal(FAMILY_NAMES, 'family-name', false),
    personal(PEOPLE, 'person', true),
  ];
}
