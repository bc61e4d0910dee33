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
 * Megabytes that new objects may fill before they are looked through. What an article leaves behind is short-lived;
 * twice as much costs each thread 30 MB and makes nothing faster.
 */
const YOUNG_GENERATION = 8;

interface Thread {
  worker: Worker | null;
}

export function openPool(threads: number, script: URL): Pool {
  const free: Thread[] = Array.from({ length: threads }, () => ({ worker: null }));
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
        thread.worker ??= new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION } });
        return await does(thread, thread.worker, task, report);
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
