/** Checks something of the documents of every fixture, and of generated and broken texts. */
import fc from 'fast-check';
import { it } from 'vitest';
import { analyze } from '../../src/index.js';
import type { Document } from '../../src/types.js';
import { anything, articles, broken, soup } from './texts.js';

const SEED = 2023;
/** Runs of each kind of generated text, where a check takes no longer than a reading. */
const RUNS = 150;

/** A text with everything at once that offsets go wrong at. */
const HARD = `\ufeff\u{1F4F0} عاجل\r\n\u{1F4F0}\ud83d قال محمد\u0000 علي في لندن: "نعم\u2028 <b>&amp;</b>\tلا".\r\n`;

/** Runs the check on all of them; a check may be asynchronous. */
export function onDocuments(check: (document: Document) => void | Promise<void>, runs = RUNS): void {
  it.each([...articles, ['the empty text', ''], ['a hard text', HARD]] as const)('on %s', async (_, text) => {
    await check(analyze(text));
  });
  it.each([
    ['news-like word soup', soup],
    ['broken articles', broken],
    ['any string', anything],
  ] as const)('on %s', async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        await check(analyze(text));
      }),
      { seed: SEED, numRuns: runs },
    );
  });
}
