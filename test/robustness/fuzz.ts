/**
 * The properties of `properties.ts` on as many generated inputs as are asked for: `npm run fuzz -- 1000000`. A second
 * number is the first seed. Prints what it found as it comes, and a table at the end; fails where anything was found.
 */
import { PROPERTIES } from './properties.js';

/** Inputs of a round: each round has a seed of its own, so that a failure in one stops that property there only. */
const ROUND = 20_000;
const SHARES = 1000;

function wanted(argument: string | undefined, otherwise: number): number {
  const number = argument === undefined ? otherwise : Number(argument);
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`not a whole number: ${argument}`);
  return number;
}

const total = wanted(process.argv[2], ROUND);
const firstSeed = wanted(process.argv[3], 1);
const counts = new Map(PROPERTIES.map(({ name }) => [name, { runs: 0, failures: 0 }]));
const started = Date.now();

for (let done = 0, seed = firstSeed; done < total; done += ROUND, seed++) {
  const size = Math.min(ROUND, total - done);
  for (const { name, share, check } of PROPERTIES) {
    const { runs, failed, report } = check(seed, Math.ceil((size * share) / SHARES));
    const count = counts.get(name);
    if (count) count.runs += runs;
    if (!failed) continue;
    if (count) count.failures++;
    console.log(`FAILED ${name}, seed ${seed}, after ${runs} inputs\n${report}`);
  }
  console.log(`${done + size} of ${total} inputs, ${Math.round((Date.now() - started) / 1000)} s`);
}

console.table(Object.fromEntries(counts));
const failures = [...counts.values()].reduce((sum, count) => sum + count.failures, 0);
const runs = [...counts.values()].reduce((sum, count) => sum + count.runs, 0);
console.log(`${runs} inputs, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
