import { readFileSync, writeFileSync } from 'node:fs';
import { foldKey } from '../../src/text/word.js';
import { coresOf } from '../grammar/verb-cores.js';

const TARGET = new URL('../../src/lexicon/verbs.generated.ts', import.meta.url);

/** The cells of each row of a table in data/. */
function rowsOf(name: string): string[][] {
  return readFileSync(new URL(`../../data/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** A readonly array of strings, one row a line. */
function listOf(constant: string, comment: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `  '${cells.join(' ')}',`);
  return `/** ${comment} */\nexport const ${constant}: readonly string[] = [\n${lines.join('\n')}\n];\n`;
}

/** Columns up to the homographs; the shadda of the lemma is for the reader of the table. */
function verb(cells: readonly string[]): string[] {
  const plain = cells.map((cell, index) => (index === LEMMA ? cell.replace(/\p{M}/gu, '') : cell));
  const [homographs = '-'] = plain.slice(HOMOGRAPHS);
  const lemma = foldKey(plain[LEMMA] ?? '');
  const cores = coresOf(plain[CODE] ?? '', plain[ROOT] ?? '').filter((core) => core !== lemma);
  return [...plain.slice(0, HOMOGRAPHS), cores.join(',') || '-', ...(homographs === '-' ? [] : [homographs])];
}
const CODE = 3;
const LEMMA = 5;
const ROOT = 6;
const HOMOGRAPHS = 7;

const phrase = (cells: readonly string[]): string[] => [...cells.slice(0, 4), '|', ...cells.slice(4)];

/** Compiles the cue lexicon: verbs, saying nouns and according-to phrases. */
export function build(): void {
  writeFileSync(
    TARGET,
    [
      '// Generated from data/verbs.tsv, saying-nouns.tsv and according.tsv by scripts/tables/verbs.ts: edit the tables, not this file.',
      listOf(
        'VERBS',
        'act stance weak form frames lemma root core,… homograph…; the lemma is a core',
        rowsOf('verbs').map(verb),
      ),
      listOf(
        'SAYING_NOUNS',
        'act stance weak frames lemma singular… | plural…',
        rowsOf('saying-nouns').map((row) => row.slice(0, 6)),
      ),
      listOf('ACCORDING', 'takes flag stance lemma | token…', rowsOf('according').map(phrase)),
    ].join('\n'),
  );
}
