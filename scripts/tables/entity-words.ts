import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = 'data/entity-words.tsv';
const TARGET = 'src/entities/words.generated.ts';

/** Turns the sets of words of the grammar of names into lines `class word word …`, each word once in its class. */
export function build(): void {
  const rows = readFileSync(SOURCE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', words = ''] = line.split('\t');
      if (name === '' || words === '') throw new Error(`${SOURCE}: wanted a class, a tab and words, got: ${line}`);
      return `${name} ${[...new Set(words.split(' '))].sort().join(' ')}`;
    });
  writeFileSync(
    TARGET,
    `// Made from ${SOURCE} by npm run tables. Do not edit.\n\nexport const WORD_ROWS = \`\n${rows.join('\n')}\n\`;\n`,
  );
}
