/** Puts tables into pages, between marks that no reader sees: `<!-- figures NAME -->` and `<!-- /figures -->`. */
import { tableOf } from './section.js';

const END = '<!-- /figures -->';
const startOf = (name: string): string => (name === '' ? '<!-- figures -->' : `<!-- figures ${name} -->`);

/** What stands between the marks of a name, without the blank lines around it. */
export function blockOf(page: string, name: string): string {
  const [first, last] = boundsOf(page, name);
  return page.slice(first, last).trim();
}

/** The page with another text between the marks of a name. */
export function withBlock(page: string, name: string, text: string): string {
  const [first, last] = boundsOf(page, name);
  return `${page.slice(0, first)}\n\n${text}\n\n${page.slice(last)}`;
}

function boundsOf(page: string, name: string): readonly [first: number, last: number] {
  const start = startOf(name);
  const at = page.indexOf(start);
  const last = page.indexOf(END, at);
  if (at < 0 || last < 0) throw new Error(`no ${start} … ${END} in the page`);
  return [at + start.length, last];
}

/** Names of the blocks of a page, in order. */
export function blocksOf(page: string): string[] {
  return Array.from(page.matchAll(/<!-- figures (\w+) -->/g), (match) => match[1] ?? '');
}

/** What the README tells of each block. */
const HEADLINES = [
  'quote+speaker F1 (0.8)',
  'quote F1 (0.8)',
  'quoted-word F1',
  'speaker accuracy on matched (0.5)',
  'kind accuracy on matched (0.5)',
  'cue accuracy on matched (0.5)',
  'entity F1',
];

/** A figure of the tables of a block with its interval; - where the block holds none of that name. */
function cellOf(block: string, figure: string): string {
  const rows = block.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const [, , value, interval] = rows.find(([, name]) => name === figure) ?? [];
  return value === undefined ? '-' : `${value} [${interval?.replace(' to ', ', ')}]`;
}

/** The short table of the README, taken from the page of all figures; a column for each block that holds figures. */
export function headlinesOf(page: string, titles: Readonly<Record<string, string>>): string {
  const blocks = blocksOf(page)
    .map((name) => ({ title: titles[name] ?? name, block: blockOf(page, name) }))
    .filter(({ block }) => block !== '');
  return tableOf(
    ['figure, %', ...blocks.map(({ title }) => title)],
    HEADLINES.map((figure) => [figure, ...blocks.map(({ block }) => cellOf(block, figure))]),
  );
}
