import { version } from '../../package.json';
import { toNdjson } from '../formats/ndjson.js';
import { type Streams, sayingWhy, tell } from '../run/command.js';
import { newProgress, type Progress } from '../run/progress.js';
import { THREAD_SCRIPT } from '../run/thread-script.js';
import { type EnqueueRequest, enqueueRequestOf, jobsRequestOf, type WorkRequest, workRequestOf } from './arguments.js';
import { enqueue, waitForAll } from './enqueue.js';
import { ENQUEUE_HELP, JOBS_HELP, WORK_HELP } from './help.js';
import { deadLetters, jobCounts, retryDead } from './jobs.js';
import { untilEmpty, work } from './work.js';

const OK = 0;
const FAILED = 1;
const SILENT: Progress = { step() {}, shardDone() {}, end() {} };

async function enqueued(request: EnqueueRequest, streams: Streams): Promise<number> {
  const { inputs, out, settings, quiet, wait } = request;
  const begun = performance.now();
  const order = { version, inputs, settings };
  const whole = await enqueue(order, out, request);
  if (!wait) {
    streams.stderr.write(`qawl: ${whole.shards} shards; those that are not done are in the queue\n`);
    return OK;
  }
  const progress = quiet ? SILENT : newProgress(whole, streams.stderr);
  const outcome = await waitForAll(order, out, request, progress);
  progress.end();
  return tell(outcome, out, begun, streams);
}

/** `qawl enqueue`; gives the exit status. */
export function enqueueCommand(args: readonly string[], streams: Streams): Promise<number> {
  return sayingWhy('enqueue', streams, async () => {
    const request = enqueueRequestOf(args);
    if (request !== null) return enqueued(request, streams);
    streams.stdout.write(ENQUEUE_HELP);
    return OK;
  });
}

/** Resolves when the process is asked to end; asked twice, it ends. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    let times = 0;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (times++ > 0) process.exit(FAILED);
        resolve();
      });
    }
  });
}

async function worked(request: WorkRequest, { stderr }: Streams): Promise<number> {
  const working = await work({
    ...request,
    script: THREAD_SCRIPT,
    onDone: (shard, { articles, quotes }) =>
      stderr.write(`qawl: ${shard}: ${articles} articles, ${quotes} quotations\n`),
    onFailed: (shard, reason, left) => stderr.write(`qawl: ${shard}: ${reason} (${left} more tries)\n`),
  });
  stderr.write(`qawl: ready, ${request.threads} shards at once\n`);
  await Promise.race([asked(), ...(request.untilEmpty ? [untilEmpty(request)] : [])]);
  stderr.write('qawl: ending what is begun\n');
  await working.stop();
  return OK;
}

/** `qawl work`; gives the exit status. */
export function workCommand(args: readonly string[], streams: Streams): Promise<number> {
  return sayingWhy('work', streams, async () => {
    const request = workRequestOf(args);
    if (request !== null) return worked(request, streams);
    streams.stdout.write(WORK_HELP);
    return OK;
  });
}

/** `qawl jobs`; gives the exit status. */
export function jobsCommand(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  return sayingWhy('jobs', { stdout, stderr }, async () => {
    const request = jobsRequestOf(args);
    if (request === null) {
      stdout.write(JOBS_HELP);
      return OK;
    }
    if (request.retry) stderr.write(`qawl: ${await retryDead(request)} given to the workers again\n`);
    stdout.write(toNdjson(await jobCounts(request)));
    for (const letter of await deadLetters(request)) stdout.write(toNdjson(letter));
    return OK;
  });
}
