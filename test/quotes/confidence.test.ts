import { describe, expect, it } from 'vitest';
import { confidenceOf, isShort, type Rates } from '../../src/quotes/confidence.js';

const RATES: Rates = {
  rules: { 'verb/colon': 0.9 },
  rule: 0.5,
  nested: 0.5,
  short: 0.8,
  speakers: { named: 0.9, 'named place': 0.6 },
  speaker: 0.1,
};
const EVIDENCE = {
  rule: 'verb/colon',
  speaker: { how: 'named', type: 'person' },
  nested: false,
  short: false,
} as const;

describe('confidenceOf', () => {
  it.each([
    ['the rule and the speaker', {}, 0.81],
    ['a rule that was not counted', { rule: 'verb/new' }, 0.45],
    ['the most exact that is known of the speaker', { speaker: { how: 'named', type: 'place' } }, 0.54],
    ['a speaker of a kind that was not counted', { speaker: { how: 'pronoun', type: 'person' } }, 0.09],
    ['no speaker', { speaker: null }, 0.09],
    ['a quotation in another', { nested: true }, 0.41],
    ['a mere phrase', { short: true }, 0.65],
  ] as const)('goes by %s', (_, change, confidence) => {
    expect(confidenceOf({ ...EVIDENCE, ...change }, RATES)).toBe(confidence);
  });

  it('is never certain', () => {
    expect(confidenceOf(EVIDENCE, { ...RATES, rules: { 'verb/colon': 1 }, speakers: { named: 1 } })).toBeLessThan(1);
    expect(confidenceOf({ ...EVIDENCE, speaker: null }, { ...RATES, speaker: 0 })).toBeGreaterThan(0);
  });
});

describe('isShort', () => {
  const piece = (text: string) => ({ start: 0, end: text.length, text });

  it('counts the words of all pieces together', () => {
    expect(isShort([piece('لن نغلق الجسر')])).toBe(true);
    expect(isShort([piece('لن نغلق الجسر'), piece('قبل الربيع')])).toBe(false);
    expect(isShort([])).toBe(true);
  });
});
