import { describe, expect, it } from 'vitest';
import { PROPERTIES } from './properties.js';

/** The generated inputs of a run are always the same; `npm run fuzz` looks further. */
const SEED = Number(process.env.QAWL_SEED ?? 2023);
const INPUTS = Number(process.env.QAWL_INPUTS ?? 20_000);
const SHARES = 1000;
const runsOf = (share: number): number => Math.ceil((INPUTS * share) / SHARES);

describe('whatever the text', () => {
  it('is tried on at least twenty thousand inputs', () => {
    expect(PROPERTIES.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThanOrEqual(SHARES);
  });

  it.each(PROPERTIES.map((property) => [property.name, property] as const))(
    '%s',
    (_, { share, check }) => {
      const { failed, report } = check(SEED, runsOf(share));
      expect(failed, report).toBe(false);
    },
    120_000,
  );
});
