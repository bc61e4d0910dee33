/**
 * Measures the library on gold folders and writes the figures into docs/accuracy.md, and the chief of them into
 * README.md:
 *
 *     npm run accuracy -- fixtures [dev=FOLDER] [train=FOLDER]
 *
 * A folder holds ID.ann with ID.txt (scripts/gold.ts). Its name (what stands before =, or its last part) says which
 * block of the page it fills; blocks of folders that aren't given stay as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze } from '../src/analyze.js';
import { blocksOf, headlinesOf, withBlock } from './accuracy/pages.js';
import { sectionOf } from './accuracy/section.js';
import { readGoldFolder } from './gold.js';

const PAGE = new URL('../docs/accuracy.md', import.meta.url);
const README = new URL('../README.md', import.meta.url);
/** What the blocks of the page are called in the README. */
export const TITLES: Readonly<Record<string, string>> = {
  fixtures: 'fixtures',
  dev: 'development gold',
  train: 'training gold',
};

function measure(folders: readonly string[]): void {
  let page = readFileSync(PAGE, 'utf8');
  for (const given of folders) {
    const [, name = basename(given), folder = given] = /^(\w+)=(.+)$/u.exec(given) ?? [];
    if (!blocksOf(page).includes(name)) throw new Error(`no block for ${name}, only for ${blocksOf(page).join(', ')}`);
    page = withBlock(page, name, sectionOf(readGoldFolder(folder), analyze));
  }
  writeFileSync(PAGE, page);
  writeFileSync(README, withBlock(readFileSync(README, 'utf8'), '', headlinesOf(page, TITLES)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = process.argv.slice(2);
  if (folders.length === 0) {
    console.error('npm run accuracy -- fixtures [dev=FOLDER] [train=FOLDER]');
    process.exitCode = 2;
  } else measure(folders);
}
