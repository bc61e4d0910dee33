import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, extractEntities, extractOrganizations, extractPeople, extractPlaces, extractQuotes, segmentSentences, tokenize } from '../src/index.js';
import { readCases } from './support/cases.js';
import { faultsOf } from './support/invariants.js';
import { anything, articles, broken, soup } from './support/texts.js';

/** The generated texts of a run are always the same. */
const SEED = Number(process.env.QAWL_SEED ?? 2023);
const RUNS = Number(process.env.QAWL_RUNS ?? 1000);

function expectSound(text: string): void {
  const document = analyze(text);
  expect(faultsOf(text, document)).toEqual([]);
  const written = JSON.stringify(document);
  expect(JSON.stringify(JSON.parse(written))).toBe(written);
  expect(JSON.stringify(analyze(text))).toBe(written);
}

describe('exact, tiled, ordered, plain and deterministic', () => {
  it.each(articles)('on %s', (_, text) => {
    expectSound(text);
  });

  it('on every adversarial case', () => {
    for (const { text } of readCases(new URL('./adversarial/cases/', import.meta.url))) expectSound(text);
  });

  it.each(['', ' ', '\n', '\r\n', '\u0000', '\ud83d', '\ude00', '\u064b', '"', '\u00ab', '\u00bb', '.', ':', '\ufeff'])('on %j', (text) => {
    expectSound(text);
    expectSound(text.repeat(3));
  });

  it.each([
    ['news-like word soup', soup],
    ['broken articles', broken],
    ['any string', anything],
  ])('on %s', (_, texts) => {
    fc.assert(fc.property(texts, expectSound), { seed: SEED, numRuns: RUNS });
  });
});
