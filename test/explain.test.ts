import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer, explainQuotes, extractQuotes } from '../src/index.js';
import type { Span } from '../src/types.js';
import { anything } from './support/texts.js';

const RUNS = 200;
const SEED = 11;

const spansOf = (value: unknown): Span[] => {
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
};

describe('explainQuotes', () => {
  it('gives the quotations of extractQuotes, and exact spans, for any text', () => {
    const check = (text: string): void => {
      const { quotes, proposals, marks } = explainQuotes(text);
      expect(quotes).toEqual(extractQuotes(text));
      for (const { start, end, text: own } of spansOf([proposals, marks])) expect(text.slice(start, end)).toBe(own);
    };
    fc.assert(fc.property(anything, check), { seed: SEED, numRuns: RUNS });
  });

  it('tells of every proposal what it became or lost to, and of every quotation one proposal', () => {
    const text = ['صرح الوزير سالم الكيلاني أمس قائلا: "لن نغلق الجسر".', 'يذكر أن الجسر قديم.'].join('\n');
    const { quotes, proposals } = explainQuotes(text);
    expect(proposals.every(({ quote, lostTo }) => (quote === null) !== (lostTo === null))).toBe(true);
    expect(proposals.flatMap(({ quote }) => quote ?? []).sort()).toEqual(quotes.map((_, index) => index));
    for (const { rule, quote } of proposals) if (quote !== null) expect(quotes[quote]?.rule).toBe(rule);
  });

  it('names the rival that has the content', () => {
    const { proposals } = explainQuotes('صرح الوزير سالم الكيلاني إن الجسر آمن، قائلا: "لن نغلق الجسر".');
    const lost = proposals.find(({ lostTo }) => lostTo === 'rival');
    expect(proposals[lost?.rival ?? -1]?.quote).not.toBeNull();
  });

  it('says what only the writer says', () => {
    const { proposals, quotes } = explainQuotes('وأوضح أن الجسر قديم.');
    expect(quotes).toEqual([]);
    expect(proposals.map(({ lostTo }) => lostTo)).toContain('writer');
  });

  it('leaves out what is not sure enough, and says so', () => {
    const text = 'قال الوزير سالم الكيلاني إن الجسر آمن. "سنفتحه للناس قبل نهاية الربيع المقبل".';
    const bar = Math.max(...extractQuotes(text).map(({ confidence }) => confidence));
    const { quotes, proposals } = explainQuotes(text, { minConfidence: bar });
    expect(quotes).toEqual(extractQuotes(text, { minConfidence: bar }));
    expect(proposals.map(({ lostTo }) => lostTo)).toContain('confidence');
    expect(proposals.flatMap(({ quote }) => quote ?? [])).toEqual(quotes.map((_, index) => index));
  });

  it.each([
    ['unclosed', 'قال الوزير: "لن نغلق الجسر.'],
    ['reversed', 'قال الوزير: »لن نغلق الجسر«.'],
    ['mixed', 'قال الوزير: «لن نغلق الجسر".'],
    ['stray', 'قال الوزير لن نغلق الجسر».'],
  ])('names a mark that is %s', (problem, text) => {
    expect(explainQuotes(text).marks.map((mark) => mark.problem)).toContain(problem);
  });

  it('finds nothing to mend in marks that are in order', () => {
    expect(explainQuotes('قال الوزير: «لن نغلق الجسر».').marks).toEqual([]);
  });

  it('explains with the words of a caller', () => {
    const own = createAnalyzer({ people: [{ name: 'زيد الهلالي' }] });
    const text = 'قال زيد الهلالي إن المعرض مفتوح.';
    expect(own.explainQuotes(text).quotes).toEqual(own.extractQuotes(text));
  });
});
