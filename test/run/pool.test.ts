import { afterEach, describe, expect, it } from 'vitest';
import { openPool, type Pool } from '../../src/run/pool.js';
import type { Task } from '../../src/run/shard.js';
import { FIELDS } from '../../src/run/types.js';

/** A thread that does what the name of its shard says. */
const PROGRAM = `
import { parentPort, resourceLimits } from 'node:worker_threads';
const counts = { articles: 1, rejected: 0, tokens: 0, quotes: 0, entities: 0 };
parentPort.on('message', ({ shard: { name } }) => {
  if (name === 'leave') process.exit(0);
  if (name === 'fail') return parentPort.postMessage({ what: 'failed', reason: 'no such file', name: 'Gone' });
  const kept = [];
  while (name === 'fill' && resourceLimits.maxOldGenerationSizeMb < 1000) kept.push(new Array(1e5).fill(kept.length));
  parentPort.postMessage({ what: 'step', step: { articles: 1, tokens: 2, bytes: 3 } });
  parentPort.postMessage({ what: 'done', counts });
});`;
const SCRIPT = new URL(`data:text/javascript,${encodeURIComponent(PROGRAM)}`);

const taskOf = (name: string): Task => ({
  out: '',
  settings: { format: 'ndjson', summary: false, fields: FIELDS, shardBytes: 1 },
  shard: { kind: 'files', name, files: [], bytes: 0 },
});

let pool: Pool;
afterEach(() => pool.close());
const run = async (name: string): Promise<number> => (await pool.run(taskOf(name), () => {})).articles;

describe('a pool of threads', () => {
  it('does more tasks than it has threads, and tells how far they are', async () => {
    pool = openPool(2, SCRIPT);
    const steps: number[] = [];
    const tasks = Array.from({ length: 7 }, () => pool.run(taskOf('do'), ({ bytes }) => steps.push(bytes)));
    expect((await Promise.all(tasks)).map(({ articles }) => articles)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(steps).toEqual([3, 3, 3, 3, 3, 3, 3]);
  });

  it('gives a task that fills the memory of its thread to one without limits', async () => {
    pool = openPool(1, SCRIPT);
    expect(await run('fill')).toBe(1);
    expect(await run('do')).toBe(1);
  });

  it('has a new thread for the next task when one dies', async () => {
    pool = openPool(1, SCRIPT);
    await expect(run('leave')).rejects.toThrow('the thread was ended');
    expect(await run('do')).toBe(1);
  });

  it('says why a task failed', async () => {
    pool = openPool(1, SCRIPT);
    await expect(run('fail')).rejects.toThrow(/^no such file$/);
    expect(await run('do')).toBe(1);
  });
});
