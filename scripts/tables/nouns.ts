import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = 'data/nouns.tsv';
const TARGET = 'src/lexicon/nouns.generated.ts';
const COLUMNS = 4;

/** Turns the table of nouns into lines `class flags lemma/plural/plural lemma …`, one for each class and set of flags. */
export function build(): void {
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
  const lines = [...groups].map(([key, lemmas]) => `${key} ${lemmas.join(' ')}`);
  writeFileSync(
    TARGET,
    `// Made from ${SOURCE} by npm run tables. Do not edit.\n\nexport const NOUN_ROWS = \`\n${lines.join('\n')}\n\`;\n`,
  );
}
