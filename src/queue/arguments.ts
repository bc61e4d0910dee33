import { parseArgs } from 'node:util';
import { parsed, SETTING_OPTIONS, settingsOf, threadsOf, Usage, wholeNumber } from '../run/arguments.js';
import type { Settings } from '../run/types.js';
import type { QueueOptions } from './connect.js';

const QUEUE_OPTIONS = {
  redis: { type: 'string' },
  queue: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const ENQUEUE_OPTIONS = { ...SETTING_OPTIONS, ...QUEUE_OPTIONS, wait: { type: 'boolean', default: false } } as const;
const WORK_OPTIONS = {
  ...QUEUE_OPTIONS,
  out: { type: 'string', short: 'o' },
  workers: { type: 'string', short: 'w' },
  lock: { type: 'string' },
  'until-empty': { type: 'boolean', default: false },
} as const;
const JOBS_OPTIONS = { ...QUEUE_OPTIONS, retry: { type: 'boolean', default: false } } as const;

export interface EnqueueRequest extends QueueOptions {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly wait: boolean;
  readonly quiet: boolean;
  readonly settings: Settings;
}
export interface WorkRequest extends QueueOptions {
  readonly threads: number;
  readonly out: string | undefined;
  readonly lock: number | undefined;
  readonly untilEmpty: boolean;
}
export interface JobsRequest extends QueueOptions {
  readonly retry: boolean;
}

/** A day; a worker that is silent for longer is not coming back. */
const LONGEST_LOCK = 86_400;

function redisOf({ redis }: { redis?: string | undefined }): string {
  if (redis === undefined) throw new Usage('no server given: --redis redis://HOST:6379');
  if (!/^(?:rediss?|unix):\/\//.test(redis))
    throw new Usage(`--redis takes an address such as redis://HOST:6379, not '${redis}'`);
  return redis;
}

function noInputs(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new Usage(`'${positionals[0]}' is not expected here`);
}

export function enqueueRequestOf(args: readonly string[]): EnqueueRequest | null {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: ENQUEUE_OPTIONS, allowPositionals: true }),
  );
  if (values.help) return null;
  const redis = redisOf(values);
  if (positionals.length === 0) throw new Usage('no input given');
  if (values.out === undefined) throw new Usage('no folder given for the output: --out DIR');
  const { out, queue, wait, quiet } = values;
  return { redis, queue, inputs: positionals, out, wait, quiet, settings: settingsOf(values) };
}

export function workRequestOf(args: readonly string[]): WorkRequest | null {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: WORK_OPTIONS, allowPositionals: true }),
  );
  if (values.help) return null;
  noInputs(positionals);
  return {
    redis: redisOf(values),
    queue: values.queue,
    threads: threadsOf(values.workers),
    out: values.out,
    lock: values.lock === undefined ? undefined : wholeNumber('lock', values.lock, LONGEST_LOCK),
    untilEmpty: values['until-empty'],
  };
}

export function jobsRequestOf(args: readonly string[]): JobsRequest | null {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: JOBS_OPTIONS, allowPositionals: true }),
  );
  if (values.help) return null;
  noInputs(positionals);
  return { redis: redisOf(values), queue: values.queue, retry: values.retry };
}
