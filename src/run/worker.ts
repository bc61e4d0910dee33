import { parentPort } from 'node:worker_threads';
import { reasonOf } from './records.js';
import { doShard, type Step, type Task } from './shard.js';
import type { Counts } from './types.js';

/** What a thread says of its task. */
export type Message =
  | { readonly what: 'step'; readonly step: Step }
  | { readonly what: 'done'; readonly counts: Counts }
  | { readonly what: 'failed'; readonly reason: string; readonly name: string };

const send = (message: Message): void => parentPort?.postMessage(message);

parentPort?.on('message', async (task: Task) => {
  try {
    send({ what: 'done', counts: await doShard(task, (step) => send({ what: 'step', step })) });
  } catch (error) {
    send({ what: 'failed', reason: reasonOf(error), name: error instanceof Error ? error.name : 'Error' });
  }
});
