import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Queue, QueueEvents } from 'bullmq';
import { isRemote } from '../run/bytes.js';
import { NO_COUNTS, type Order, openRun, shardsOf, sumOf } from '../run/manifest.js';
import { doneBefore } from '../run/parts.js';
import type { Progress, Whole } from '../run/progress.js';
import { closeRun, type Outcome } from '../run/run.js';
import type { Step, Task } from '../run/shard.js';
import type { Counts, Shard } from '../run/types.js';
import { connect, jobId, QUEUE, type QueueOptions, withQueue } from './connect.js';

/** Jobs that are sent to the server at once. */
const BATCH = 500;
/** A job is tried so often, with a pause that doubles each time, before it is put among the dead letters. */
const ATTEMPTS = 5;
const FIRST_PAUSE = 1000;

/** Whoever does a shard may work in another folder: paths are written out. */
export const absolute = (path: string): string => (isRemote(path) ? path : resolve(path));

type Jobs = Queue<Task, Counts, string>;

async function addAll(queue: Jobs, out: string, { settings }: Order): Promise<void> {
  const add = (shards: readonly Shard[]) =>
    queue.addBulk(
      shards.map((shard) => {
        const data: Task = { out, settings, shard };
        const backoff = { type: 'exponential', delay: FIRST_PAUSE };
        // Done jobs go: what is done is known from the output. Dead ones stay until somebody looks at them.
        const opts = { jobId: jobId(data), attempts: ATTEMPTS, backoff, removeOnComplete: true, removeOnFail: false };
        return { name: shard.name, data, opts };
      }),
    );
  const batch: Shard[] = [];
  for await (const shard of shardsOf(out)) {
    if ((await doneBefore(out, shard)).from === null) continue;
    batch.push(shard);
    if (batch.length === BATCH) await add(batch.splice(0));
  }
  await add(batch);
}

/**
 * Makes a job of every shard that is not done. `order.inputs` and `out` must be paths that the workers can read and
 * write too: a shared folder, or addresses for the inputs.
 */
export async function enqueue(order: Order, out: string, options: QueueOptions): Promise<Whole> {
  const inputs = order.inputs.map(absolute);
  const folder = absolute(out);
  return withQueue(options, async (queue) => {
    const run = await openRun(folder, { ...order, inputs });
    await addAll(queue, folder, order);
    return run;
  });
}

const BETWEEN_LOOKS = 500;

/** Counts of a shard when it is done; null where its job is among the dead letters. */
async function outcomeOf(queue: Jobs, task: Task): Promise<Counts | null> {
  for (;;) {
    const { counts, from } = await doneBefore(task.out, task.shard);
    if (from === null) return counts;
    const job = await queue.getJob(jobId(task));
    if (job && (await job.isFailed())) return null;
    await pause(BETWEEN_LOOKS);
  }
}

/** Adds up what jobs say of themselves, each of which begins at nothing when it is tried again. */
function follow(events: QueueEvents, progress: Progress): void {
  const known = new Map<string, Step>();
  events.on('error', () => {});
  events.on('completed', ({ jobId: id }) => void known.delete(id));
  events.on('progress', ({ jobId: id, data }) => {
    const now = data as unknown as Step;
    const then = known.get(id);
    known.set(id, now);
    const since = then && then.articles <= now.articles ? then : { articles: 0, tokens: 0, bytes: 0 };
    progress.step({
      articles: now.articles - since.articles,
      tokens: now.tokens - since.tokens,
      bytes: now.bytes - since.bytes,
    });
  });
}

/** Waits until workers have done all shards, then ends the run as a single machine would. */
export async function waitForAll(
  order: Order,
  out: string,
  options: QueueOptions,
  progress: Progress,
): Promise<Outcome> {
  const folder = absolute(out);
  return withQueue(options, async (queue, { QueueEvents }) => {
    const connection = await connect(options);
    const events = new QueueEvents(options.queue ?? QUEUE, { connection });
    follow(events, progress);
    const failures: string[] = [];
    let counts = NO_COUNTS;
    for await (const shard of shardsOf(folder)) {
      const found = await outcomeOf(queue, { out: folder, settings: order.settings, shard });
      if (found) counts = sumOf(counts, found);
      else failures.push(`${shard.name}: is among the dead letters, see qawl jobs`);
      progress.shardDone(shard.bytes, shard.bytes);
    }
    await events.close();
    connection.disconnect();
    if (failures.length === 0) await closeRun(folder, order);
    return { counts, failures };
  });
}
