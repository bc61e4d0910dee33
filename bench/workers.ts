/**
 * How fast `qawl run` is with one worker and with more, and how much memory it takes:
 * `npm run build && npx tsx bench/workers.ts [FILE.ndjson] [ROUNDS]`. Rounds alternate, so that other load falls on all alike;
 * the best of each counts. Processor time says what the clock would on cores that nobody else uses.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linesOf } from '../scripts/many/articles.js';

const COMMAND = fileURLToPath(new URL('../bin/qawl.mjs', import.meta.url));
const GENERATED = 6000;
const ROUNDS = 3;
const BETWEEN_LOOKS = 50;
/** Of /proc/PID/stat: ticks of the processor for the process and for the system on its behalf. */
const USER_TICKS = 13;
const SYSTEM_TICKS = 14;
const TICKS = 100;
const MEGABYTE = 1e6;

interface Measure {
  readonly workers: number;
  readonly articles: number;
  readonly tokens: number;
  readonly seconds: number;
  readonly processor: number;
  /** Megabytes, at the highest. */
  readonly memory: number;
}

function lookAt(pid: number): { processor: number; memory: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
    const ticks = Number(stat[USER_TICKS]) + Number(stat[SYSTEM_TICKS]);
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : { processor: ticks / TICKS, memory: (Number(kilobytes) * 1024) / MEGABYTE };
  } catch {
    return null;
  }
}

function sums(out: string): { articles: number; tokens: number } {
  const folder = join(out, 'manifest/done');
  const shards = readFileSync(join(out, 'manifest/plan.ndjson'), 'utf8').trimEnd().split('\n');
  const parts = shards.map((line) => JSON.parse(readFileSync(join(folder, `${JSON.parse(line).name}.json`), 'utf8')));
  const sum = (of: (part: { articles: number; tokens: number }) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  return { articles: sum(({ articles }) => articles), tokens: sum(({ tokens }) => tokens) };
}

function measured(input: string, out: string, workers: number): Promise<Measure> {
  const begun = performance.now();
  const options = ['--workers', String(workers), '--shard-size', '1MB', '--quiet'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, 'run', input, '--out', out, ...options], { stdio: 'ignore' });
    let last = { processor: 0, memory: 0 };
    const timer = setInterval(() => {
      last = lookAt(child.pid ?? 0) ?? last;
    }, BETWEEN_LOOKS);
    child.on('close', (status) => {
      clearInterval(timer);
      if (status !== 0) reject(new Error(`qawl run ended with ${status}`));
      else resolve({ workers, ...sums(out), seconds: (performance.now() - begun) / 1000, ...last });
    });
  });
}

const fastest = (measures: readonly Measure[], of: (measure: Measure) => number): number =>
  Math.max(...measures.map((measure) => measure.tokens / of(measure)));

function rowOf(measures: readonly Measure[], alone: readonly Measure[]): Record<string, string | number> {
  const [first] = measures;
  if (!first) throw new RangeError('nothing was measured');
  const clock = fastest(measures, ({ seconds }) => seconds);
  const perCore = fastest(measures, ({ processor }) => processor);
  const perCoreAlone = fastest(alone, ({ processor }) => processor);
  return {
    workers: first.workers,
    articles: first.articles,
    'articles/s': Math.round((clock * first.articles) / first.tokens),
    'tokens/s': Math.round(clock),
    'times one': Number((clock / fastest(alone, ({ seconds }) => seconds)).toFixed(2)),
    'tokens per processor second': Math.round(perCore),
    'times one on free cores': Number(((first.workers * perCore) / perCoreAlone).toFixed(2)),
    'memory, MB': Math.round(Math.max(...measures.map(({ memory }) => memory))),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'qawl-bench-'));
try {
  const [given, rounds = String(ROUNDS)] = process.argv.slice(2);
  const input = given ?? join(folder, 'articles.ndjson');
  if (given === undefined) writeFileSync(input, linesOf(0, GENERATED));
  const counts = [1, 2, ...(availableParallelism() > 2 ? [availableParallelism()] : [])];
  const measures = new Map<number, Measure[]>(counts.map((workers) => [workers, []]));
  for (let round = 0; round < Number(rounds); round++) {
    for (const workers of counts) {
      measures.get(workers)?.push(await measured(input, join(folder, `${workers}-${round}`), workers));
    }
  }
  console.table(counts.map((workers) => rowOf(measures.get(workers) ?? [], measures.get(1) ?? [])));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
