import { describe, expect, it } from 'vitest';
import { markedFiles, readMarked } from '../support/marked.js';

const FEWEST = 100;

const files = markedFiles(new URL('./marked/', import.meta.url));

it('are many, and every block has a text', () => {
  const blocks = files.flatMap(([, own]) => own);
  expect(blocks.length).toBeGreaterThanOrEqual(FEWEST);
  expect(blocks.filter(({ text }) => text === '')).toEqual([]);
});

describe.each(files)('%s', (_, blocks) => {
  it.each(blocks)('$text', (block) => {
    expect(readMarked(block)).toEqual(block);
  });
});
