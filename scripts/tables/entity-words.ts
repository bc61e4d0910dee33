import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = 'data/entity-words.tsv';
const TARGET = 'src/entities/words.generated.ts';

/** What the small entry leaves out, of the class that a row of more words goes on with. */
const MORE = 'more';
const MORE_OF = 'word';

/** The sets of words of the grammar of names in lines `class word word …`, each word once in its line; `more` of them or all others. */
export function entityWords(more: boolean): string[] {
  return readFileSync(SOURCE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && line.startsWith(`${MORE}\t`) === more)
    .map((line) => {
      const [name = '', words = ''] = line.split('\t');
      if (name === '' || words === '') throw new Error(`${SOURCE}: wanted a class, a tab and words, got: ${line}`);
      return `${name === MORE ? MORE_OF : name} ${[...new Set(words.split(' '))].sort().join(' ')}`;
    });
}

export function build(): void {
  writeFileSync(
    TARGET,
    `// Made from ${SOURCE} by npm run tables. Do not edit.\n\nexport const WORD_ROWS = \`\n${entityWords(false).join('\n')}\n\`;\n`,
  );
}
