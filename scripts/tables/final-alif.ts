import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = new URL('../../data/final-alif.tsv', import.meta.url);
const TARGET = new URL('../../src/text/final-alif.generated.ts', import.meta.url);

/** Compiles the words that end in ى: one line a kind, `word word …`; their kind is for whoever reads the table. */
export function build(): void {
  const kinds = new Map<string, Set<string>>();
  for (const line of readFileSync(SOURCE, 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [kind = '', words = ''] = line.split('\t');
    const known = kinds.get(kind) ?? new Set();
    for (const word of words.split(' ')) known.add(word);
    kinds.set(kind, known);
  }
  const rows = [...kinds.values()].map((words) => `  '${[...words].sort().join(' ')}',`);
  writeFileSync(
    TARGET,
    `// Generated from data/final-alif.tsv by scripts/tables/final-alif.ts: edit the table, not this file.\nexport const FINAL_ALIF: readonly string[] = [\n${rows.join('\n')}\n];\n`,
  );
}
