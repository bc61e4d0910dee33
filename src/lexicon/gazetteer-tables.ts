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

/** عبد, servant: it is written before a name of God, in two words or in one. */
const SERVANT = '\u0639\u0628\u062f';
/** Countries whose names are Arabic: their غ is one. */
const ARAB = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE DJ KM EH'.split(' '));
const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };
/** GeoNames id, latitude, longitude. */
const POSITION = /^(\d+) (\S+) (\S+)/u;

/** The rows of a table, each with the line `@group` that it stands under, or an empty group. */
function* rowsOf(table: string): Generator<readonly [group: string, row: string]> {
  let group = '';
  for (const row of table.split('\n')) {
    if (row.startsWith('@')) group = row.slice(1);
    else if (row !== '') yield [group, row];
  }
}

/** A spelling without its marks: `!` behind, also another word; `=` before, an acronym. */
function bare(spelling: string): string {
  return spelling.slice(spelling.startsWith('=') ? 1 : 0, spelling.endsWith('!') ? -1 : undefined);
}

function linkOf(iso: string, position: RegExpExecArray | null): PlaceLink | null {
  if (iso === '-') return null;
  const [, geonames, latitude, longitude] = position ?? [];
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return { iso, geonames: number(geonames), latitude: number(latitude), longitude: number(longitude) };
}

/** The drafts of a place: its spellings, the citation form first. */
function* placeDrafts(group: string, forms: string, position: RegExpExecArray | null): Generator<Draft> {
  const [kind, iso = '-'] = group.split(' ');
  const rest = {
    kind: kind as GazetteKind,
    link: linkOf(iso, position),
    gender: 'unknown',
    acronymOf: null,
  } as const;
  const foreign = iso !== '-' && !ARAB.has(iso.slice(0, 2));
  const spellings = forms.split('|');
  const name = bare(spellings[0] ?? '');
  for (const spelling of spellings) {
    yield { ...rest, form: bare(spelling), name, marked: spelling.endsWith('!'), foreign };
  }
}

function* places(): Generator<Draft> {
  const positions = POSITIONS.slice(1).split('\n');
  let at = 0;
  for (const [group, row] of rowsOf(PLACES)) yield* placeDrafts(group, row, POSITION.exec(positions[at++] ?? ''));
  for (const [group, row] of rowsOf(MORE_PLACES)) {
    const position = POSITION.exec(row);
    yield* placeDrafts(group, row.slice((position?.[0].length ?? -1) + 1), position);
  }
}

function* organizations(): Generator<Draft> {
  for (const [group, row] of rowsOf(ORGANIZATIONS + MORE_ORGANIZATIONS)) {
    const rest = { kind: group as GazetteKind, foreign: false, gender: 'unknown', link: null } as const;
    const spellings = row.split('|');
    const full = bare(spellings[0] ?? '');
    for (const spelling of spellings) {
      const form = bare(spelling);
      const acronym = spelling.startsWith('=');
      const acronymOf = acronym ? full : null;
      yield { ...rest, form, name: acronym ? form : full, marked: spelling.endsWith('!'), acronymOf };
    }
  }
}

/** Personal names of one row under a group: a letter for the gender, + behind it for foreign names. */
function* personal(kind: GazetteKind, group: string, row: string, oneName: boolean): Generator<Draft> {
  const spellings = row.split('|');
  const foreign = group.endsWith('+');
  const gender = GENDERS[group[0] ?? ''] ?? 'unknown';
  const shared = oneName ? bare(spellings[0] ?? '') : null;
  for (const spelling of spellings) {
    const form = bare(spelling);
    const marked = spelling.endsWith('!');
    yield { form, kind, name: shared ?? form, marked, foreign, gender, link: null, acronymOf: null };
  }
}

/** Every spelling of every table. Within a kind the more prominent stands first. */
export function* drafts(): Generator<Draft> {
  yield* places();
  yield* organizations();
  for (const [group, row] of rowsOf(GIVEN_NAMES + MORE_GIVEN_NAMES)) {
    if (group !== 'abd') yield* personal('given-name', group, row, false);
    else
      for (const name of row.split('|'))
        yield* personal('given-name', 'm', `${SERVANT} ${name}|${SERVANT}${name}`, true);
  }
  for (const [group, row] of rowsOf(FAMILY_NAMES)) yield* personal('family-name', group, row, false);
  for (const [group, row] of rowsOf(PEOPLE)) yield* personal('person', group, row, true);
}
