import { Worker } from 'node:worker_threads';
import type { Step, Task } from './shard.js';
import type { Counts } from './types.js';
import type { Message } from './worker.js';

/** Threads that do shards, one at a time each. A task is a message of a few hundred bytes: texts never travel. */
export interface Pool {
  /** Waits for a thread that is free; rejects where the shard could not be done. */
  run(task: Task, report: (step: Step) => void): Promise<Counts>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

/**
 * Megabytes of a thread, for what is new and for what stays. Without limits garbage lies about until a thread holds half a
 * gigabyte. What the library remembers of words is 100 MB, so that this is enough for any newspaper.
 */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 140 };

interface Thread {
  worker: Worker | null;
  /** Its last worker ran out of memory (an article like a book): the next has no limits. */
  roomy: boolean;
}

const ranOut = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

async function doOn(thread: Thread, script: URL, task: Task, report: (step: Step) => void): Promise<Counts> {
  thread.worker ??= new Worker(script, thread.roomy ? {} : { resourceLimits: LIMITS });
  try {
    return await does(thread, thread.worker, task, report);
  } catch (error) {
    if (thread.roomy || !ranOut(error)) throw error;
    thread.roomy = true;
    return doOn(thread, script, task, report);
  }
}

export function openPool(threads: number, script: URL): Pool {
  const free: Thread[] = Array.from({ length: threads }, () => ({ worker: null, roomy: false }));
  const all = [...free];
  const waiting: ((thread: Thread) => void)[] = [];

  const take = (): Promise<Thread> => {
    const thread = free.pop();
    return thread ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (thread: Thread): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };

  return {
    async run(task, report) {
      const thread = await take();
      try {
        return await doOn(thread, script, task, report);
      } finally {
        giveBack(thread);
      }
    },
    async close() {
      await Promise.all(all.map(({ worker }) => worker?.terminate()));
    },
  };
}

/** A thread that dies (no memory is left) takes its shard with it, and the next shard gets a new thread. */
function does(thread: Thread, worker: Worker, task: Task, report: (step: Step) => void): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      worker.off('message', hear).off('error', die).off('exit', leave);
    };
    const hear = (message: Message): void => {
      if (message.what === 'step') {
        report(message.step);
        return;
      }
      end();
      if (message.what === 'done') resolve(message.counts);
      else reject(Object.assign(new Error(message.reason), { name: message.name }));
    };
    const die = (error: Error): void => {
      end();
      thread.worker = null;
      reject(error);
    };
    const leave = (): void => die(new Error('the thread was ended'));
    worker.on('message', hear).on('error', die).on('exit', leave);
    worker.postMessage(task);
  });
}
