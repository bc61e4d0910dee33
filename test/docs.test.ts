import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../scripts/gold.js';
import { quotesText } from '../src/formats/text.js';
import * as qawl from '../src/index.js';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/scale.md',
  'docs/how-it-works.md',
  'docs/accuracy.md',
  'data/SOURCES.md',
  'fixtures/README.md',
];
const read = (file: string): string => readFileSync(file, 'utf8');

describe.each(PAGES)('%s', (file) => {
  it('links to files that are there', () => {
    const links = Array.from(read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g), (match) => match[1] ?? '');
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it('names commands of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = Array.from(read(file).matchAll(/npm run ([\w-]+)/g), (match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  it('has every function of the interface in its table', () => {
    const rows = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const inTable = new Set(rows.flatMap((row) => Array.from(row.matchAll(/`(\w+)\(/g), (match) => match[1])));
    expect(Object.keys(qawl).filter((name) => !inTable.has(name))).toEqual([]);
  });
});

describe('data/SOURCES.md', () => {
  it('has a line for every table', () => {
    const tables = readdirSync('data').filter((name) => name.endsWith('.tsv'));
    const page = read('data/SOURCES.md');
    expect(tables.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('shows an annotation that can be read', () => {
    const page = read('CONTRIBUTING.md');
    const [text = '', annotation = ''] = Array.from(page.matchAll(/```text\n(.*?)```/gs), (match) => match[1] ?? '');
    const { entities, quotes } = parseGold('example', text, annotation);
    expect(entities).toHaveLength(3);
    expect(quotes.map(({ content: [piece] }) => text.slice(piece?.start, piece?.end))).toEqual([
      'الطريق إلى حلب مفتوح منذ صباح اليوم',
      'لن نغلقه أبدا',
    ]);
  });
});

describe('docs/how-it-works.md', () => {
  const page = read('docs/how-it-works.md');
  const blocks = Array.from(page.matchAll(/```text\n(.*?)```/gs), (match) => match[1] ?? '');

  it('shows what comes out of its example', () => {
    const [, example = '', output = ''] = blocks;
    expect(quotesText(qawl.extractQuotes(example))).toBe(output);
  });

  const rows = Array.from(
    page.matchAll(/^\| `((?:\w|-)+\/\w+)` +\|[^|]*\| ([^|]+?) +\|$/gmu),
    (match) => [match[1] ?? '', (match[2] ?? '').replaceAll(' \u23ce ', '\n')] as const,
  ).filter(([rule]) => !/^(?:person|place|organization)\//.test(rule));

  it('has an example for nearly every construction', () => {
    expect(rows.length).toBeGreaterThanOrEqual(13);
  });
  it.each(rows)('%s reads its example', (rule, example) => {
    expect(qawl.extractQuotes(example).map((quote) => quote.rule)).toContain(rule);
  });
});
