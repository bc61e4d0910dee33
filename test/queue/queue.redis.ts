import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleOf, linesOf } from '../../scripts/many/articles.js';
import { hashesOf, joined } from '../../scripts/many/folders.js';
import { deadLetters, enqueue, jobCounts, retryDead } from '../../src/queue.js';
import { buildCommand, qawl, temporaryFolder } from '../run/built.js';
import { type Server, startRedis } from './redis.js';

const program = buildCommand('queue');
const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

const ARTICLES = 400;
const INPUT = at('articles.ndjson');
const SMALL = ['--shard-size', '32kB', '--summary', '--quiet'];
/** Seconds after which the shard of a worker that is gone is given to another. */
const LOCK = '2';

let redis: Server;
let workers: ChildProcess[] = [];

beforeAll(async () => {
  redis = await startRedis(folder);
  writeFileSync(INPUT, linesOf(0, ARTICLES));
  expect(qawl(program, ['run', INPUT, '--out', at('single'), ...SMALL]).status).toBe(0);
}, 180_000);
afterEach(() => {
  for (const worker of workers) worker.kill('SIGKILL');
  workers = [];
});
afterAll(() => redis?.end());

const statusOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (status) => resolve(status)));

function startWorker(queue: string, ...options: string[]): ChildProcess {
  const args = ['work', '--redis', redis.url, '--queue', queue, '--workers', '1', '--lock', LOCK, ...options];
  const worker = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  workers.push(worker);
  return worker;
}

function enqueueAndWait(queue: string, out: string): Promise<number | null> {
  const args = ['enqueue', INPUT, '--out', at(out), '--redis', redis.url, '--queue', queue, '--wait', ...SMALL];
  const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' });
  workers.push(child);
  return statusOf(child);
}

const doneIn = (out: string): number => {
  const done = at(`${out}/manifest/done`);
  return existsSync(done) ? readdirSync(done).filter((name) => name.endsWith('.json')).length : 0;
};
const halfWritten = (out: string): string[] => {
  const articles = at(`${out}/articles`);
  return existsSync(articles) ? readdirSync(articles).filter((name) => name.endsWith('.tmp')) : [];
};

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(20);
}

/** Everything but run.json, which names where it was asked for, and what the killed have left behind. */
function outputOf(out: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(hashesOf(at(out))).filter(([path]) => !path.endsWith('.tmp') && path !== 'manifest/run.json'),
  );
}

const sortedLines = (out: string): string[] => joined(at(out), 'articles').trimEnd().split('\n').sort();

/** The same files as of the single run; every article once. */
function expectTheSame(out: string): void {
  for (const name of halfWritten(out)) renameSync(at(`${out}/articles/${name}`), at(name));
  expect(sortedLines(out)).toEqual(sortedLines('single'));
  expect(outputOf(out)).toEqual(outputOf('single'));
  const ids = sortedLines(out).map((line) => JSON.parse(line).id);
  expect(ids.sort()).toEqual(Array.from({ length: ARTICLES }, (_, index) => articleOf(index).id).sort());
}

describe('three workers', () => {
  it('write what a single run writes', async () => {
    for (let i = 0; i < 3; i++) startWorker('plain');
    expect(await enqueueAndWait('plain', 'plain')).toBe(0);
    expectTheSame('plain');
    expect(await jobCounts({ redis: redis.url, queue: 'plain' })).toEqual({
      waiting: 0,
      active: 0,
      delayed: 0,
      dead: 0,
    });
  });

  it('of which one is killed in the middle of a shard', async () => {
    const [victim] = [startWorker('killed'), startWorker('killed'), startWorker('killed')];
    const waited = enqueueAndWait('killed', 'killed');
    await until(() => doneIn('killed') >= 2 && halfWritten('killed').length === 3);
    victim.kill('SIGKILL');
    await statusOf(victim);
    expect(halfWritten('killed').length).toBeGreaterThan(0);
    expect(await waited).toBe(0);
    expectTheSame('killed');
  });

  it('whose server is killed and comes back', async () => {
    for (let i = 0; i < 3; i++) startWorker('restarted');
    const waited = enqueueAndWait('restarted', 'restarted');
    await until(() => doneIn('restarted') >= 2);
    await redis.restart(1000);
    expect(doneIn('restarted')).toBeLessThan(doneIn('single'));
    expect(await waited).toBe(0);
    expectTheSame('restarted');
  });

  it('whose connections are cut', async () => {
    for (let i = 0; i < 3; i++) startWorker('cut');
    const waited = enqueueAndWait('cut', 'cut');
    for (let cuts = 1; cuts <= 3; cuts++) {
      await until(() => doneIn('cut') >= 2 * cuts);
      await redis.cut();
    }
    expect(await waited).toBe(0);
    expectTheSame('cut');
  });
});

describe('a worker', () => {
  it('that is asked to end does what it has begun, and no more', async () => {
    expect(
      qawl(program, ['enqueue', INPUT, '--out', at('stopped'), '--redis', redis.url, '--queue', 'stopped', ...SMALL])
        .status,
    ).toBe(0);
    const worker = startWorker('stopped');
    await until(() => doneIn('stopped') >= 1 && halfWritten('stopped').length > 0);
    worker.kill('SIGTERM');
    expect(await statusOf(worker)).toBe(0);
    expect(halfWritten('stopped')).toEqual([]);
    const done = doneIn('stopped');
    expect(done).toBeLessThan(doneIn('single'));
    expect(await jobCounts({ redis: redis.url, queue: 'stopped' })).toMatchObject({
      waiting: doneIn('single') - done,
      active: 0,
    });
    // What is left is done by another, which ends when nothing is left; a second enqueue adds nothing.
    qawl(program, ['enqueue', INPUT, '--out', at('stopped'), '--redis', redis.url, '--queue', 'stopped', ...SMALL]);
    expect(await statusOf(startWorker('stopped', '--until-empty'))).toBe(0);
    expect(await enqueueAndWait('stopped', 'stopped')).toBe(0);
    expectTheSame('stopped');
  });
});

it('a shard that nobody can do is among the dead letters, with the reason, until it is tried again', async () => {
  const options = { redis: redis.url, queue: 'dead' };
  const source = at('vanishing/a.ndjson');
  mkdirSync(at('vanishing'));
  writeFileSync(source, linesOf(0, 3));
  expect(await enqueue([source], { ...options, out: at('dead') })).toBe(1);
  renameSync(source, `${source}.away`);
  startWorker('dead');
  for (let dead = 0; dead === 0; await pause(200)) dead = (await jobCounts(options)).dead;
  expect(await deadLetters(options)).toEqual([
    { shard: 'part-0000000', source, out: at('dead'), attempts: 5, reason: `${source}: no such file` },
  ]);
  const listed = qawl(program, ['jobs', '--redis', redis.url, '--queue', 'dead']).stdout.trimEnd().split('\n');
  expect(listed.map((line) => JSON.parse(line))[0]).toEqual({ waiting: 0, active: 0, delayed: 0, dead: 1 });
  expect(listed).toHaveLength(2);
  renameSync(`${source}.away`, source);
  expect(await retryDead(options)).toBe(1);
  await until(() => doneIn('dead') === 1);
  expect(joined(at('dead'), 'articles').trimEnd().split('\n')).toHaveLength(3);
}, 120_000);

describe.each([
  ['queue.js', "import * as queue from './queue.js';"],
  [
    'queue.cjs',
    "import { createRequire } from 'node:module';\nconst queue = createRequire(import.meta.url)('./queue.cjs');",
  ],
])('the built %s', (name, load) => {
  it('does the same from a program', () => {
    const asked = { redis: redis.url, queue: name, out: at(name), shardBytes: 65_536 };
    const use = [
      load,
      'const [input, asked] = JSON.parse(process.argv[2]);',
      'const shards = await queue.enqueue([input], asked);',
      'const working = await queue.work({ ...asked, threads: 2 });',
      'const { counts, failures } = await queue.finished([input], asked);',
      'await working.stop();',
      'console.log(JSON.stringify({ shards, articles: counts.articles, failures }));',
    ];
    const script = join(program, '..', `use-${name}.mjs`);
    writeFileSync(script, use.join('\n'));
    const { status, stdout, stderr } = qawl(script, [JSON.stringify([INPUT, asked])]);
    expect([status, stderr]).toEqual([0, '']);
    const { shards, ...rest } = JSON.parse(stdout);
    expect(shards).toBeGreaterThan(3);
    expect(rest).toEqual({ articles: ARTICLES, failures: [] });
    expect(sortedLines(name)).toEqual(sortedLines('single'));
  });
});

it('a server that does not answer is named, without the password', () => {
  const { status, stderr } = qawl(program, ['work', '--redis', 'redis://me:secret@127.0.0.1:1']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^qawl: cannot reach Redis at redis:\/\/127\.0\.0\.1:1: .*ECONNREFUSED/);
});
