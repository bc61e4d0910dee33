import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = new URL('../../src/lexicon/gazetteers.generated.ts', import.meta.url);

/** Cells of the rows of data/NAME.tsv. */
function rowsOf(name: string): string[][] {
  return readFileSync(new URL(`../../data/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

const unique = (forms: string): string => [...new Set(forms.split('|'))].join('|');

/** `kind iso geonames latitude longitude forms`: the curated places first, with the position of their GeoNames row. */
function places(): string[] {
  const cities = rowsOf('cities');
  const positions = new Map(cities.map(([id = '', , latitude, longitude]) => [id, `${latitude} ${longitude}`]));
  const curated = rowsOf('places').map(
    ([kind, iso, id = '-', forms = '']) => `${kind} ${iso} ${id} ${positions.get(id) ?? '- -'} ${unique(forms)}`,
  );
  const others = cities
    .filter(([, , , , name]) => name !== '-')
    .map(([id, iso, latitude, longitude, name]) => `city ${iso} ${id} ${latitude} ${longitude} ${name}`);
  return [...curated, ...others];
}

/** `gender names`; the names built with عبد, in two words and in one, are rows of their own. */
function givenNames(): string[] {
  return rowsOf('given-names').map(([gender, , names = '']) => {
    if (gender !== 'abd') return `${gender} ${unique(names)}`;
    const servants = names.split('|').flatMap((name) => [`عبد ${name}`, `عبد${name}`]);
    return `m ${unique(servants.join('|'))}`;
  });
}

const lists: readonly (readonly [name: string, rows: () => string[]])[] = [
  ['PLACES', places],
  ['ORGANIZATIONS', () => rowsOf('organizations').map(([kind, , forms = '']) => `${kind} ${unique(forms)}`)],
  ['GIVEN_NAMES', givenNames],
  ['FAMILY_NAMES', () => rowsOf('family-names').map(([, names = '']) => unique(names))],
  ['PEOPLE', () => rowsOf('people').map(([gender, , forms = '']) => `${gender} ${unique(forms)}`)],
  ['DEMONYMS', () => rowsOf('demonyms').map(([iso, forms]) => `${iso} ${forms}`)],
  ['DATE_WORDS', () => rowsOf('dates').map(([, names = '']) => unique(names))],
  ['COMMON_WORDS', () => rowsOf('common-words').map(([, words = '']) => words)],
];

/** Compiles the gazetteers: one text a table, one row a line. */
export function build(): void {
  const parts = lists.map(([name, rows]) => `export const ${name} = \`\n${rows().join('\n')}\n\`;\n`);
  const head = '// Generated from data/*.tsv by scripts/tables/gazetteers.ts: edit the tables, not this file.\n';
  writeFileSync(TARGET, head + parts.join('\n'));
}
