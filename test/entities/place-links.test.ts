import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractPlaces } from '../../src/analyze.js';

const rows = readFileSync(new URL('place-links.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => ({ iso: line.slice(0, 2), marked: line.slice(3) }));

/** Of the places that are linked so many must be linked rightly, and so many must be found and linked at all. */
const RIGHT = 0.95;
const LINKED = 0.9;

it('links places to their countries', () => {
  const wrong: string[] = [];
  let linked = 0;
  for (const { iso, marked } of rows) {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/gu, '');
    const place = extractPlaces(text).find((found) => found.start <= start && start < found.end);
    const found = place?.link?.iso ?? null;
    if (found !== null) linked++;
    if (found !== null && found.slice(0, 2) !== iso) wrong.push(`${found} for ${iso}: ${marked}`);
  }
  expect(rows.length).toBeGreaterThan(80);
  expect(linked / rows.length).toBeGreaterThan(LINKED);
  expect(1 - wrong.length / linked, wrong.join('\n')).toBeGreaterThanOrEqual(RIGHT);
});
