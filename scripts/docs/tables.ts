/** The tables of data/ as pages to read: what each column holds, every row, and every example with what is found in it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from '../../src/formats/html/escape.js';
import { cellOf, exampleOf, pageOf, tableOf } from './page.js';

interface Table {
  readonly name: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns whose cells are sentences to be read. */
const EXAMPLES = ['example', 'counterexample'];
const NONE = '-';

/** The comments at the head say what a table is; the last of them names its columns, where it has a tab. */
export function parseTable(name: string, source: string): Table {
  const lines = source.split('\n').filter((line) => line !== '');
  const comments = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1).trim());
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const last = comments[comments.length - 1] ?? '';
  const named = last.includes('\t');
  return { name, notes: named ? comments.slice(0, -1) : comments, columns: named ? last.split('\t') : ['words'], rows };
}

function tablePage({ name, notes, columns, rows }: Table): string {
  const cells = rows.map((row) =>
    row.map((cell, at) =>
      EXAMPLES.includes(columns[at] ?? '') && cell !== NONE ? `<td>${exampleOf(cell)}</td>` : cellOf(cell),
    ),
  );
  const text = notes.map((note) => `<p>${escaped(note)}</p>`).join('\n');
  return pageOf(`${name}.tsv`, `${text}\n<p>${rows.length} rows.</p>\n${tableOf(columns, cells)}`);
}

/** Writes a page for every table, and one that lists them; gives the names. */
export function writeTables(data: string, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const tables = readdirSync(data)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => parseTable(file.replace(/\.tsv$/, ''), readFileSync(join(data, file), 'utf8')));
  for (const table of tables) writeFileSync(join(folder, `${table.name}.html`), tablePage(table));
  const list = tables.map(({ name, notes, rows }) => [
    `<td><a href="${name}.html">${name}</a></td>`,
    `<td>${rows.length}</td>`,
    `<td>${escaped(notes[0] ?? '')}</td>`,
  ]);
  const back = '<p><a href="../index.html">qawl</a> · <a href="rules.html">The rules, with their examples</a></p>';
  writeFileSync(join(folder, 'index.html'), pageOf('Tables', back + tableOf(['table', 'rows', 'what it is'], list)));
  return tables.map(({ name }) => name);
}
