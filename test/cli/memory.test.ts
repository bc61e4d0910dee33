import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const MEMORY = join(import.meta.dirname, '..', '..', 'src', 'cli', 'memory.ts');

/** Megabytes that the heap takes at most while lists of 25 MB in all are replaced one by one, each ten times. */
function peakAfter(before: string): number {
  const script = `
    ${before}
    const list = () => new Array(16).fill(0.5);
    const live = Array.from({ length: 160_000 }, list);
    let peak = 0;
    for (let n = 0; n < 1_600_000; n++) {
      live[(n * 7919) % live.length] = list();
      if (n % 4000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
    }
    console.log(peak / 1e6);`;
  const program = ['--import', 'tsx', '--input-type=module', '-e', script];
  return Number(execFileSync(process.execPath, program, { encoding: 'utf8' }));
}

it('lets little garbage lie about', () => {
  const small = peakAfter(`(await import(${JSON.stringify(MEMORY)})).keepMemorySmall();`);
  // 45 of 148 MB when this was written
  expect(small).toBeLessThan(peakAfter('') * 0.7);
}, 60_000);
