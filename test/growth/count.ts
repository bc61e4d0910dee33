/**
 * Counts how often each block of the sources is run for a text and for twice the text: the engine's own counters, which
 * no other load of the machine changes. Prints a line of JSON; growth.test.ts reads it.
 */
import { Session } from 'node:inspector/promises';
import { HOSTILE } from '../../bench/hostile.js';
import { analyze } from '../../src/index.js';

/** Characters of the shorter text: many times what any look-back of the library spans. */
const SHORT = 12_000;

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Since the last time it was asked. */
async function steps(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

async function stepsOf(text: string): Promise<number> {
  await steps();
  analyze(text);
  return steps();
}

const counted: { name: string; short: number; long: number }[] = [];
for (const { name, make } of HOSTILE) {
  const [short, long] = [make(SHORT), make(SHORT * 2)];
  // What is remembered of words is remembered before either is counted.
  analyze(long);
  counted.push({ name, short: await stepsOf(short), long: await stepsOf(long) });
}
console.log(JSON.stringify(counted));
