import { readFileSync, writeFileSync } from 'node:fs';
import { entityWords } from './entity-words.js';

const TARGET = new URL('../../src/lexicon/gazetteers.generated.ts', import.meta.url);
/** What the small entry of the package does without. */
const TARGET_OF_MORE = new URL('../../src/lexicon/more-names.generated.ts', import.meta.url);

type Row = readonly string[];

/** Cells of the rows of data/NAME.tsv. */
function rowsOf(name: string): Row[] {
  return readFileSync(new URL(`../../data/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** What marks a group of foreign names. */
const foreign = (origin: string | undefined): string => (origin === 'arab' ? '' : '+');

const unique = (forms: string): string => [...new Set(forms.split('|'))].join('|');

/** Each once, in order, where only the set counts: words that begin alike stand together and take less room compressed. */
const sorted = (words: readonly string[]): string => [...new Set(words)].sort().join('|');

/** Rows under a line `@group` for each run of the same group, in the order in which the groups come first. */
function grouped(rows: readonly (readonly [group: string, line: string])[]): string[] {
  const groups = new Map<string, string[]>();
  for (const [group, line] of rows) groups.set(group, [...(groups.get(group) ?? []), line]);
  return [...groups].flatMap(([group, lines]) => [`@${group}`, ...lines]);
}

/** Arab countries: their provinces, most of which are called by their city, are in the small entry too. */
const ARAB = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE DJ KM EH'.split(' '));
const LESSER: ReadonlySet<string> = new Set('city water mountain site club company media party armed-group'.split(' '));

/** Of other countries than the Arab ones these are lesser too. */
const LOCAL: ReadonlySet<string> = new Set(['province', 'region']);

/** Whether a row of a table is left out of the small entry: `kind`, and the country of a place. */
function isLesser([kind = '', iso = '']: Row): boolean {
  // A ministry, a court or the agency of one country; what is of all the world stays.
  if ((kind === 'organization' || kind === 'agency') && iso !== '-') return true;
  const foreign = iso !== '-' && !ARAB.has(iso.slice(0, 2));
  return LESSER.has(kind) || (LOCAL.has(kind) && foreign);
}

const positionOf = new Map(
  rowsOf('cities').map(([id = '', , latitude, longitude]) => [id, `${id} ${latitude} ${longitude}`] as const),
);

/** Places of the small entry, under `@kind iso`. */
function places(): string[] {
  const rows = rowsOf('places').filter((row) => !isLesser(row));
  return grouped(rows.map(([kind, iso, , forms = '']) => [`${kind} ${iso}`, unique(forms)]));
}

/** For each row of `places`, in its order, `geonames latitude longitude`, or nothing. */
function positions(): string[] {
  const rows = rowsOf('places').filter((row) => !isLesser(row));
  const lines = grouped(rows.map(([kind, iso, id = '']) => [`${kind} ${iso}`, positionOf.get(id) ?? '']));
  return lines.filter((line) => !line.startsWith('@'));
}

/** `@kind iso`, then `geonames latitude longitude forms` or the forms alone: the other places, then other cities. */
function morePlaces(): string[] {
  const at = (id = ''): string => (positionOf.has(id) ? `${positionOf.get(id)} ` : '');
  const lesser = rowsOf('places').filter(isLesser);
  const cities = rowsOf('cities').filter(([, , , , name]) => name !== '-');
  return grouped([
    ...lesser.map(([kind, iso, id, forms = '']) => [`${kind} ${iso}`, `${at(id)}${unique(forms)}`] as const),
    ...cities.map(([id, iso, , , name]) => [`city ${iso}`, `${at(id)}${name}`] as const),
  ]);
}

function organizations(lesser: boolean): string[] {
  const rows = rowsOf('organizations').filter((row) => isLesser(row) === lesser);
  return grouped(rows.map(([kind = '', , forms = '']) => [kind, unique(forms)]));
}

/** Names under `@gender`, with a + behind it where they are foreign; those that عبد is put before under `@abd`. */
function givenNames(small: boolean): string[] {
  const part = ([gender = '', origin = '', names = '']: Row): Row => {
    const all = names.split('|');
    const common = origin === 'arab' ? all.slice(0, COMMONEST) : [];
    return [`${gender}${foreign(origin)}`, sorted(small ? common : all.slice(common.length))];
  };
  const rows = rowsOf('given-names').map(part);
  return grouped(rows.flatMap(([group = '', names = '']) => (names === '' ? [] : [[group, names] as const])));
}

/** Of the names of a row, of which the commonest come first, the small entry has so many. */
const COMMONEST = 42;

/** Names under `@`, with a + where they are foreign, in order: names that begin alike take less room together. */
function familyNames(): string[] {
  const rows = rowsOf('family-names').flatMap(([origin, names = '']) =>
    names.split('|').map((name) => [foreign(origin), name] as const),
  );
  const groups = new Map<string, Set<string>>();
  for (const [group, name] of rows) groups.set(group, (groups.get(group) ?? new Set()).add(name));
  return grouped(
    [...groups].flatMap(([group, names]) => inLines([...names].sort(), '|').map((line) => [group, line] as const)),
  );
}

/** Ordinary words, of which only the set counts: in order, words that begin alike stand together and take less room compressed. */
function commonWords(more: boolean): string[] {
  const rows = rowsOf('common-words').filter(([kind]) => (kind === 'more') === more);
  const words = rows.flatMap(([, row = '']) => row.split(' '));
  return inLines([...new Set(words)].sort(), ' ');
}

/** So many words a line. */
function inLines(all: readonly string[], between: string): string[] {
  return Array.from({ length: Math.ceil(all.length / A_LINE) }, (_, i) =>
    all.slice(i * A_LINE, (i + 1) * A_LINE).join(between),
  );
}

const A_LINE = 100;

type Lists = readonly (readonly [name: string, rows: () => string[]])[];

const lists: Lists = [
  ['PLACES', places],
  ['ORGANIZATIONS', () => organizations(false)],
  ['GIVEN_NAMES', () => givenNames(true)],
  ['DEMONYMS', () => grouped(rowsOf('demonyms').map(([iso = '', forms = '']) => [iso, forms]))],
  [
    'DATE_WORDS',
    () =>
      rowsOf('dates').map(([, names = '']) =>
        unique(names.replace(/!/gu, '').replace(/ /gu, '|')).replace(/\|/gu, ' '),
      ),
  ],
  ['COMMON_WORDS', () => commonWords(false)],
];

const more: Lists = [
  ['POSITIONS', positions],
  ['MORE_PLACES', morePlaces],
  ['MORE_ORGANIZATIONS', () => organizations(true)],
  ['MORE_GIVEN_NAMES', () => givenNames(false)],
  ['FAMILY_NAMES', familyNames],
  ['MORE_COMMON_WORDS', () => commonWords(true)],
  ['MORE_ENTITY_WORDS', () => entityWords(true)],
  ['PEOPLE', () => grouped(rowsOf('people').map(([gender = '', , forms = '']) => [`${gender}+`, unique(forms)]))],
];

/** Compiles the gazetteers: one text a table, one row a line. */
export function build(): void {
  const head = '// Generated from data/*.tsv by scripts/tables/gazetteers.ts: edit the tables, not this file.\n';
  for (const [target, tables] of [
    [TARGET, lists],
    [TARGET_OF_MORE, more],
  ] as const) {
    const parts = tables.map(([name, rows]) => `export const ${name} = \`\n${rows().join('\n')}\n\`;\n`);
    writeFileSync(target, head + parts.join('\n'));
  }
}
