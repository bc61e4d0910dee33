/**
 * Many machines: the shards of a run as jobs in Redis, for any number of workers. Needs the packages bullmq and ioredis.
 * `qawl enqueue`, `qawl work` and `qawl jobs` are the same from the command line.
 */
import { availableParallelism } from 'node:os';
import { version } from '../package.json';
import type { QueueOptions } from './queue/connect.js';
import { enqueue as enqueueOrder, waitForAll } from './queue/enqueue.js';
import { type Working, work as workWith } from './queue/work.js';
import type { Order } from './run/manifest.js';
import type { Progress } from './run/progress.js';
import type { Outcome } from './run/run.js';
import { THREAD_SCRIPT } from './run/thread-script.js';
import { type Counts, FIELDS, type Fields, type Format } from './run/types.js';

export type { QueueOptions } from './queue/connect.js';
export { type DeadLetter, deadLetters, type JobCounts, jobCounts, retryDead } from './queue/jobs.js';
export { untilEmpty, type Working } from './queue/work.js';
export type { Outcome } from './run/run.js';
export type { Counts, Fields, Format } from './run/types.js';

/** What is to be read, and how it is to be written. */
export interface EnqueueOptions extends QueueOptions {
  /** Folder of the output, which the workers can write to. */
  readonly out: string;
  /** `ndjson` unless given. */
  readonly format?: Format;
  /** Also the table of who was quoted. */
  readonly summary?: boolean;
  /** What the inputs call their fields, where it isn't id, text, outlet and date. */
  readonly fields?: Partial<Fields>;
  /** How much input makes a job: 4 MB unless given. */
  readonly shardBytes?: number;
}

export interface WorkOptions extends QueueOptions {
  /** Shards at once: as many as there are cores, unless given. */
  readonly threads?: number;
  readonly out?: string;
  readonly lock?: number;
  readonly onDone?: (shard: string, counts: Counts) => void;
  readonly onFailed?: (shard: string, reason: string, left: number) => void;
}

const SHARD = 4 * 1024 * 1024;

function orderOf(inputs: readonly string[], options: EnqueueOptions): Order {
  const { format = 'ndjson', summary = false, fields = {}, shardBytes = SHARD } = options;
  return { version, inputs, settings: { format, summary, fields: { ...FIELDS, ...fields }, shardBytes } };
}

/** Makes a job of every shard of the inputs that is not done yet; gives how many shards there are. */
export async function enqueue(inputs: readonly string[], options: EnqueueOptions): Promise<number> {
  return (await enqueueOrder(orderOf(inputs, options), options.out, options)).shards;
}

const SILENT: Progress = { step() {}, shardDone() {}, end() {} };

/** Waits until workers have done all that `enqueue` was given, and writes the table of speakers if it was asked for. */
export function finished(inputs: readonly string[], options: EnqueueOptions): Promise<Outcome> {
  return waitForAll(orderOf(inputs, options), options.out, options, SILENT);
}

/** Takes jobs and does them, until it is stopped. */
export function work(options: WorkOptions): Promise<Working> {
  return workWith({ ...options, threads: options.threads ?? availableParallelism(), script: THREAD_SCRIPT });
}
