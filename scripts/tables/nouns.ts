import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = 'data/nouns.tsv';
const TARGET = 'src/lexicon/nouns.generated.ts';
const COLUMNS = 4;

/** The table of nouns as lines `class flags lemma/plural/plural lemma …`, one for each class and set of flags. */
export function nounRows(): string {
  const groups = new Map<string, string[]>();
  for (const line of readFileSync(SOURCE, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const fields = line.split('\t');
    if (fields.length !== COLUMNS)
      throw new Error(`${SOURCE}: wanted ${COLUMNS} columns, got ${fields.length}: ${line}`);
    const [nounClass = '', flags = '', lemma = '', plurals = ''] = fields;
    const forms = plurals === '-' ? [lemma] : [lemma, ...plurals.split(' ')];
    const key = `${nounClass} ${flags}`;
    groups.set(key, [...(groups.get(key) ?? []), forms.join('/')]);
  }
  // In order: words that begin alike stand together and take less room compressed.
  return [...groups].map(([key, lemmas]) => `${key} ${lemmas.sort().join(' ')}`).join('\n');
}

/** Writes the table of nouns for the lexicon, which inflects it. */
export function build(): void {
  writeFileSync(
    TARGET,
    `// Made from ${SOURCE} by npm run tables. Do not edit.\n\nexport const NOUN_ROWS = \`\n${nounRows()}\n\`;\n`,
  );
}
