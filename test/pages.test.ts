import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../scripts/docs/page.js';
import { rulesIn } from '../scripts/docs/rules.js';
import { parseTable } from '../scripts/docs/tables.js';

const tables = readdirSync('data').filter((file) => file.endsWith('.tsv'));

describe('the pages of the documentation', () => {
  it.each(tables)('show %s with a name for every column', (file) => {
    const { notes, columns, rows } = parseTable(file, readFileSync(`data/${file}`, 'utf8'));
    expect(rows.length).toBeGreaterThan(0);
    expect(notes.join('')).not.toBe('');
    expect(rows.filter((row) => row.length > columns.length)).toEqual([]);
  });

  it('show an example with what is read in it, and no id twice', () => {
    const { document } = parseHTML(exampleOf('قال الوزير إن الطريق <مفتوح>.'));
    expect(document.querySelector('mark')?.textContent).toBe('الطريق <مفتوح>');
    expect(document.querySelector('.qawl-cue')?.textContent).toBe('قال');
    expect(document.querySelectorAll('[id], [tabindex]').length).toBe(0);
  });

  it('have every construction of docs/how-it-works.md', () => {
    const rules = rulesIn(readFileSync('docs/how-it-works.md', 'utf8'));
    expect(rules.length).toBeGreaterThanOrEqual(13);
    expect(rules.find(({ rule }) => rule === 'verb/colon')?.example).toContain('قال');
    expect(rules.filter(({ example }) => example.includes('\u23ce'))).toEqual([]);
  });
});
