import { readFileSync } from 'node:fs';

/** The rows of a table in data/, cell by cell. */
export function tableOf(name: string): string[][] {
  return readFileSync(new URL(`../../data/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
