import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = new URL('../../data/function-words.tsv', import.meta.url);
const TARGET = new URL('../../src/lexicon/function-words.generated.ts', import.meta.url);

/** Compiles the closed-class words: one line a class, `class word word …`. */
export function build(): void {
  const rows = readFileSync(SOURCE, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [kind, words = ''] = line.split('\t');
      return `  '${kind} ${[...new Set(words.split(' '))].sort().join(' ')}',`;
    });
  writeFileSync(
    TARGET,
    `// Generated from data/function-words.tsv by scripts/tables/function-words.ts: edit the table, not this file.\nexport const FUNCTION_WORDS: readonly string[] = [\n${rows.join('\n')}\n];\n`,
  );
}
