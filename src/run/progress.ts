import type { Writable } from 'node:stream';
import type { Step } from './shard.js';
import type { Counts } from './types.js';

/** What a run has to do. */
export interface Whole {
  readonly shards: number;
  readonly bytes: number;
}

const SECOND = 1000;
const SECONDS_OF_A_MINUTE = 60;
const MINUTES_OF_AN_HOUR = 60;
/** On a terminal the line is written over; a log gets a line now and then. */
const ON_A_TERMINAL = SECOND / 2;
const IN_A_LOG = 30 * SECOND;
const ERASE_LINE = '\r\u001b[K';

const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');

export function durationOf(seconds: number): string {
  const minutes = Math.floor(seconds / SECONDS_OF_A_MINUTE);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const hours = Math.floor(minutes / MINUTES_OF_AN_HOUR);
  return hours > 0
    ? `${hours}:${two(minutes % MINUTES_OF_AN_HOUR)}:${two(seconds % SECONDS_OF_A_MINUTE)}`
    : `${minutes}:${two(seconds % SECONDS_OF_A_MINUTE)}`;
}

/** What has been done, and how fast: written to a stream while a run goes on. */
export interface Progress {
  step(step: Step): void;
  /** A shard is done; `stepped` of its bytes have been reported by steps, the others were read by an earlier run. */
  shardDone(bytes: number, stepped: number): void;
  /** Ends the line that is written over. */
  end(): void;
}

export function newProgress(whole: Whole, stream: Writable & { readonly isTTY?: boolean }): Progress {
  const begun = performance.now();
  let [articles, tokens, bytes, done, known] = [0, 0, 0, 0, 0];
  let last = begun;
  const write = (): void => {
    last = performance.now();
    const seconds = Math.max(1, last - begun) / SECOND;
    const left = bytes > 0 ? (Math.max(0, whole.bytes - known - bytes) * seconds) / bytes : null;
    const line = [
      `${done} of ${whole.shards} shards`,
      `${grouped(articles)} articles`,
      `${grouped(articles / seconds)}/s`,
      `${grouped(tokens / seconds)} tokens/s`,
      ...(left === null ? [] : [`${durationOf(left)} left`]),
    ].join(', ');
    stream.write(stream.isTTY ? `${ERASE_LINE}${line}` : `qawl: ${line}\n`);
  };
  const now = (): void => {
    if (performance.now() - last >= (stream.isTTY ? ON_A_TERMINAL : IN_A_LOG)) write();
  };
  return {
    step(step) {
      articles += step.articles;
      tokens += step.tokens;
      bytes += step.bytes;
      now();
    },
    shardDone(size, stepped) {
      done++;
      // What was read ahead, or read again, is set right when the shard is done.
      if (stepped > 0) bytes += size - stepped;
      else known += size;
      now();
    },
    end() {
      if (stream.isTTY) stream.write(ERASE_LINE);
    },
  };
}

/** The last word on a run. */
export function summaryLine(counts: Counts, seconds: number, out: string): string {
  const { articles, rejected, tokens, quotes, entities } = counts;
  const found = `${grouped(articles)} articles, ${grouped(quotes)} quotations, ${grouped(entities)} names`;
  const speed = `${durationOf(seconds)}, ${grouped(tokens)} tokens`;
  const left = rejected === 0 ? 'none rejected' : `${grouped(rejected)} rejected: see ${out}/rejects`;
  return `${found}; ${left} (${speed})`;
}
