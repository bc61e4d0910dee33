import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = new URL('../../src/lexicon/gazetteers.generated.ts', import.meta.url);

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

/** Rows under a line `@group` for each run of the same group, in the order in which the groups come first. */
function grouped(rows: readonly (readonly [group: string, line: string])[]): string[] {
  const groups = new Map<string, string[]>();
  for (const [group, line] of rows) groups.set(group, [...(groups.get(group) ?? []), line]);
  return [...groups].flatMap(([group, lines]) => [`@${group}`, ...lines]);
}

/** `@kind iso`, then `geonames latitude longitude forms`, or the forms alone: curated places first, then cities. */
function places(): string[] {
  const cities = rowsOf('cities');
  const at = new Map(cities.map(([id = '', , latitude, longitude]) => [id, `${id} ${latitude} ${longitude} `]));
  const curated = rowsOf('places').map(
    ([kind, iso, id = '', forms = '']) => [`${kind} ${iso}`, `${at.get(id) ?? ''}${unique(forms)}`] as const,
  );
  const others = cities
    .filter(([, , , , name]) => name !== '-')
    .map(([id = '', iso, , , name]) => [`city ${iso}`, `${at.get(id)}${name}`] as const);
  return grouped([...curated, ...others]);
}

/** Names under `@gender`, with a + behind it where they are foreign; those that عبد is put before under `@abd`. */
function givenNames(): string[] {
  return grouped(
    rowsOf('given-names').map(([gender, origin, names = '']) => [`${gender}${foreign(origin)}`, unique(names)]),
  );
}

/** Names under `@`, with a + where they are foreign. */
function familyNames(): string[] {
  return grouped(rowsOf('family-names').map(([origin, names = '']) => [foreign(origin), unique(names)]));
}

const lists: readonly (readonly [name: string, rows: () => string[]])[] = [
  ['PLACES', places],
  ['ORGANIZATIONS', () => grouped(rowsOf('organizations').map(([kind = '', , forms = '']) => [kind, unique(forms)]))],
  ['GIVEN_NAMES', givenNames],
  ['FAMILY_NAMES', familyNames],
  ['PEOPLE', () => grouped(rowsOf('people').map(([gender = '', , forms = '']) => [`${gender}+`, unique(forms)]))],
  ['DEMONYMS', () => grouped(rowsOf('demonyms').map(([iso = '', forms = '']) => [iso, forms]))],
  ['DATE_WORDS', () => rowsOf('dates').map(([, names = '']) => unique(names))],
  ['COMMON_WORDS', () => rowsOf('common-words').map(([, words = '']) => words)],
];

/** Compiles the gazetteers: one text a table, one row a line. */
export function build(): void {
  const parts = lists.map(([name, rows]) => `export const ${name} = \`\n${rows().join('\n')}\n\`;\n`);
  const head = '// Generated from data/*.tsv by scripts/tables/gazetteers.ts: edit the tables, not this file.\n';
  writeFileSync(TARGET, head + parts.join('\n'));
}
