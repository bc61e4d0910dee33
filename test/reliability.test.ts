import { describe, expect, it } from 'vitest';
import { fitRates, type Outcome } from '../scripts/reliability/fit.js';
import { binsOf, calibrationError, pointsOf } from '../scripts/reliability/table.js';

const outcome = (change: Partial<Outcome>): Outcome => ({
  article: 'one',
  rule: 'verb/colon',
  speaker: { how: 'named', type: 'person' },
  nested: false,
  short: false,
  content: true,
  both: true,
  ...change,
});
const times = (count: number, change: Partial<Outcome>): Outcome[] =>
  Array.from({ length: count }, () => outcome(change));

describe('fitRates', () => {
  it('counts rules, and draws rare ones to the rate of all', () => {
    const { rules, rule } = fitRates([
      ...times(90, {}),
      ...times(10, { content: false, both: false }),
      ...times(1, { rule: 'rare', content: false, both: false }),
    ]);
    expect(rules['verb/colon']).toBeCloseTo(0.9, 2);
    expect(rules.rare).toBeGreaterThan(0.7);
    expect(rule).toBeCloseTo(0.891, 3);
  });

  it('counts speakers only where what was said is right', () => {
    const { speakers } = fitRates([
      ...times(80, {}),
      ...times(20, { both: false }),
      ...times(50, { content: false, both: false }),
    ]);
    expect(speakers.named).toBeCloseTo(0.8, 2);
    expect(speakers['named person']).toBeCloseTo(0.8, 2);
  });

  it('weakens what stands inside another', () => {
    const { nested, short } = fitRates([
      ...times(100, {}),
      ...times(50, { nested: true }),
      ...times(50, { nested: true, content: false }),
    ]);
    expect(nested).toBeCloseTo(0.53, 2);
    expect(short).toBe(1);
  });
});

describe('the reliability of a belief', () => {
  const all = [
    ...Array.from({ length: 8 }, () => ({ confidence: 0.9, right: true })),
    ...Array.from({ length: 2 }, () => ({ confidence: 0.9, right: false })),
    { confidence: 0.3, right: false },
  ];

  it('is the distance between belief and truth', () => {
    expect(binsOf(all)).toEqual([
      { from: 0.3, count: 1, believed: 0.3, right: 0 },
      { from: 0.9, count: 10, believed: expect.closeTo(0.9), right: 0.8 },
    ]);
    expect(calibrationError(all)).toBeCloseTo((0.3 + 10 * 0.1) / 11, 6);
  });

  it('is what a bar leaves', () => {
    expect(pointsOf(all, [0.5, 0.95])).toEqual([
      { bar: 0.5, kept: 10, precision: 0.8 },
      { bar: 0.95, kept: 0, precision: 0 },
    ]);
  });
});
