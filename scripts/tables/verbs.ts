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

/** A text of rows, one a line. */
function textOf(constant: string, comment: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.join(' '));
  return `/** ${comment} */\nexport const ${constant} = \`${lines.join('\n')}\`;\n`;
}

/** A readonly array of strings, one row a line. */
function listOf(constant: string, comment: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `  '${cells.join(' ')}',`);
  return `/** ${comment} */\nexport const ${constant}: readonly string[] = [\n${lines.join('\n')}\n];\n`;
}

/** The frames of a table, in the order in which they first occur: a row has a letter for each. */
const frames: string[] = [];

function letters(cell = '-'): string {
  if (cell === '-') return cell;
  return cell
    .split(',')
    .map((frame) => {
      if (!frames.includes(frame)) frames.push(frame);
      return String.fromCharCode(FIRST_LETTER + frames.indexOf(frame));
    })
    .join('');
}
const FIRST_LETTER = 0x61;
const WEAK = 'w';
const WEAK_COLUMN = 2;

/**
 * Rows with the cells of `column` as letters, behind a w where the cue is weak; `=` stands for the act and stance of the
 * row before.
 */
function short(rows: readonly (readonly string[])[], column: number): string[][] {
  let head = '';
  return rows.map((cells) => {
    const [act = '', stance = ''] = cells;
    const same = head === `${act} ${stance}`;
    head = `${act} ${stance}`;
    const mark = cells[WEAK_COLUMN] === 'weak' ? WEAK : '';
    const rest = cells.map((cell, index) => (index === column ? mark + letters(cell) : cell)).slice(WEAK_COLUMN + 1);
    return [...(same ? ['='] : [act, stance]), ...rest];
  });
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
const FRAMES = 4;
const NOUN_FRAMES = 3;
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
      textOf(
        'VERBS',
        'act stance form frames lemma root core,… homograph…; the lemma is a core',
        short(rowsOf('verbs').map(verb), FRAMES),
      ),
      textOf(
        'SAYING_NOUNS',
        'act stance frames lemma singular… | plural…',
        short(
          rowsOf('saying-nouns').map((row) => row.slice(0, 6)),
          NOUN_FRAMES,
        ),
      ),
      listOf(
        'FRAMES',
        'What may follow a cue: the frames of a row are letters, a for the first.',
        frames.map((frame) => [frame]),
      ),
      listOf('ACCORDING', 'takes flag stance lemma | token…', rowsOf('according').map(phrase)),
    ].join('\n'),
  );
}
