import { createHash } from 'node:crypto';
import type { Job, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { peer } from '../peers.js';
import type { Task } from '../run/shard.js';
import type { Counts } from '../run/types.js';

/** Where the jobs lie. */
export interface QueueOptions {
  /** Address of the Redis server: `redis://host:6379`, `rediss://…`. */
  readonly redis: string;
  /** Name of the queue, `qawl` unless given: runs in one queue share the same workers. */
  readonly queue?: string | undefined;
}

export const QUEUE = 'qawl';

/** A job is one shard: where it lies, never its text. */
export type ShardJob = Job<Task, Counts, string>;

export const bullmq = (): Promise<typeof import('bullmq')> => peer('bullmq', () => import('bullmq'));

/** Milliseconds that a server may take to answer at first; later, a lost connection is waited for without end. */
const FIRST_ANSWER = 5000;
const LONGEST_PAUSE = 2000;
const PAUSE = 100;

/** A connection that comes back when the server does. @throws where there is no server. */
export async function connect({ redis }: QueueOptions): Promise<Redis> {
  const ioredis = await peer('ioredis', () => import('ioredis'));
  const client = new ioredis.Redis(redis, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    connectTimeout: FIRST_ANSWER,
    retryStrategy: (times) => Math.min(times * PAUSE, LONGEST_PAUSE),
  });
  let reason = 'no answer';
  // Without a listener a lost connection would end the process; whoever waits for an answer goes on waiting.
  client.on('error', (error: Error) => {
    reason = error.message || ('code' in error ? String(error.code) : reason);
  });
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, FIRST_ANSWER, 'late').unref());
  const answer = await Promise.race([
    client.connect().then(
      () => client.ping(),
      () => 'late' as const,
    ),
    late,
  ]);
  if (answer === 'late') {
    client.disconnect();
    throw new Error(`cannot reach Redis at ${withoutPassword(redis)}: ${reason}`);
  }
  return client;
}

function withoutPassword(address: string): string {
  return address.replace(/\/\/[^@/]*@/, '//');
}

/** Does something with a queue, and closes the connection behind it. */
export async function withQueue<T>(
  options: QueueOptions,
  use: (queue: Queue<Task, Counts, string>, tools: typeof import('bullmq')) => Promise<T>,
): Promise<T> {
  const tools = await bullmq();
  const connection = await connect(options);
  const queue = new tools.Queue<Task, Counts, string>(options.queue ?? QUEUE, { connection });
  queue.on('error', () => {});
  try {
    return await use(queue, tools);
  } finally {
    await queue.close();
    connection.disconnect();
  }
}

const RUN_DIGITS = 12;

/** The same shard of the same run has the same id: put into the queue twice, it is there once. */
export function jobId({ out, settings, shard }: Task): string {
  const run = createHash('sha256')
    .update(JSON.stringify([out, settings]))
    .digest('hex')
    .slice(0, RUN_DIGITS);
  return `${run}-${shard.name}`;
}
