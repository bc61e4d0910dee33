import { expect, it } from 'vitest';
import { phrasesIn, readPhrases } from '../support/phrases.js';

it.each(phrasesIn(new URL('./phrases.txt', import.meta.url)))('$text', (block) => {
  expect(readPhrases(block)).toEqual(block);
});
