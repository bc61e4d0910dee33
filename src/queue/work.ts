import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'bullmq';
import { openPool, type Pool } from '../run/pool.js';
import type { Step, Task } from '../run/shard.js';
import type { Counts } from '../run/types.js';
import { bullmq, connect, QUEUE, type QueueOptions, type ShardJob, withQueue } from './connect.js';

/** How a worker works. */
export interface WorkOptions extends QueueOptions {
  /** Shards at once. */
  readonly threads: number;
  /** The program of the threads. */
  readonly script: URL;
  /** Folder of the output, where this machine sees it under another path than the one that enqueued. */
  readonly out?: string | undefined;
  /** Seconds of silence after which the shard of a worker is given to another: 30 unless given. */
  readonly lock?: number | undefined;
  readonly onDone?: (shard: string, counts: Counts) => void;
  /** A try has failed; `left` tries follow before the shard is put among the dead letters. */
  readonly onFailed?: (shard: string, reason: string, left: number) => void;
}

/** A worker that works. */
export interface Working {
  /** Takes no more jobs, and resolves when those that are begun are done. */
  stop(): Promise<void>;
}

const LOCK = 30;
const SECOND = 1000;
/**
 * A shard that takes its worker with it (no memory left, a machine switched off) is given to another so often: machines
 * come and go, but a shard that ends each of them must come to its end too.
 */
const LOST_WORKERS = 8;

/** Says about once a second how far a job is; what cannot be said (the server is gone for a moment) is not waited for. */
function sayer(job: ShardJob): (step: Step) => void {
  let all: Step = { articles: 0, tokens: 0, bytes: 0 };
  let last = 0;
  return (step) => {
    all = {
      articles: all.articles + step.articles,
      tokens: all.tokens + step.tokens,
      bytes: all.bytes + step.bytes,
    };
    if (performance.now() - last < SECOND) return;
    last = performance.now();
    job.updateProgress({ ...all }).catch(() => {});
  };
}

function listen(worker: Worker<Task, Counts, string>, { onDone, onFailed }: WorkOptions): void {
  // Lost connections are mended by the client, and a lost lock means that another worker writes the same files.
  worker.on('error', () => {});
  worker.on('completed', (job, counts) => onDone?.(job.name, counts));
  worker.on('failed', (job, error) => {
    if (job) onFailed?.(job.name, error.message, Math.max(0, (job.opts.attempts ?? 1) - job.attemptsMade));
  });
}

/** Takes jobs until it is stopped. */
export async function work(options: WorkOptions): Promise<Working> {
  const { Worker } = await bullmq();
  const connection = await connect(options);
  const pool: Pool = openPool(options.threads, options.script);
  const lock = (options.lock ?? LOCK) * SECOND;
  const worker = new Worker<Task, Counts, string>(
    options.queue ?? QUEUE,
    (job) => pool.run({ ...job.data, out: options.out ?? job.data.out }, sayer(job)),
    {
      connection,
      concurrency: options.threads,
      lockDuration: lock,
      stalledInterval: lock,
      maxStalledCount: LOST_WORKERS,
    },
  );
  listen(worker, options);
  return {
    async stop() {
      await worker.close();
      await pool.close();
      connection.disconnect();
    },
  };
}

const BETWEEN_LOOKS = 1000;

/** Waits until no job is left in a queue that some worker could still do. */
export async function untilEmpty(options: QueueOptions): Promise<void> {
  await withQueue(options, async (queue) => {
    for (;;) {
      const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized');
      if (Object.values(counts).every((count) => count === 0)) return;
      await pause(BETWEEN_LOOKS);
    }
  });
}
