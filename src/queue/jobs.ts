import { type QueueOptions, withQueue } from './connect.js';

/** How many jobs of a queue are in which state. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  /** Tried, failed, and waiting for the next try. */
  readonly delayed: number;
  readonly dead: number;
}

/** A shard that nobody could do. */
export interface DeadLetter {
  readonly shard: string;
  readonly source: string;
  readonly out: string;
  readonly attempts: number;
  readonly reason: string;
}

export function jobCounts(options: QueueOptions): Promise<JobCounts> {
  return withQueue(options, async (queue) => {
    const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'failed');
    const of = (state: string): number => counts[state] ?? 0;
    return { waiting: of('wait'), active: of('active'), delayed: of('delayed'), dead: of('failed') };
  });
}

/** Jobs that are asked for at once. */
const PAGE = 200;

/** The shards that have failed too often, oldest first. */
export function deadLetters(options: QueueOptions): Promise<readonly DeadLetter[]> {
  return withQueue(options, async (queue) => {
    const letters: DeadLetter[] = [];
    for (let at = 0; ; at += PAGE) {
      const jobs = await queue.getFailed(at, at + PAGE - 1);
      for (const { data, attemptsMade, failedReason } of jobs) {
        const { out, shard } = data;
        const source = shard.kind === 'files' ? (shard.files[0] ?? '') : shard.source;
        letters.push({ shard: shard.name, source, out, attempts: attemptsMade, reason: failedReason ?? '' });
      }
      if (jobs.length < PAGE) return letters.reverse();
    }
  });
}

/** Gives all dead letters to the workers again; gives their number. */
export function retryDead(options: QueueOptions): Promise<number> {
  return withQueue(options, async (queue) => {
    const { failed = 0 } = await queue.getJobCounts('failed');
    if (failed > 0) await queue.retryJobs({ state: 'failed' });
    return failed;
  });
}
