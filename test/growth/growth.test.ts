import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Counted {
  readonly name: string;
  readonly short: number;
  readonly long: number;
}

/** Steps, not time: twice the text takes twice the steps, but for what its ends cost. A quadratic part shows as 4. */
const MOST = 2.1;
const FEWEST_STEPS = 10_000;

function counts(): readonly Counted[] {
  const program = join(import.meta.dirname, 'count.ts');
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' })) as Counted[];
}

describe('twice the text takes twice the steps', () => {
  const counted = counts();

  it('counts', () => {
    expect(counted.length).toBeGreaterThan(15);
    for (const { name, short } of counted) expect(short, name).toBeGreaterThan(FEWEST_STEPS);
  });

  it.each(counted.map((one) => [one.name, one] as const))('%s', (_, { short, long }) => {
    expect(long / short).toBeLessThan(MOST);
  });
});
