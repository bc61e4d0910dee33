import type { Meter } from './bytes.js';
import { sumOf } from './manifest.js';
import { beginPart, type OpenPart } from './part.js';
import { doneBefore, partName } from './parts.js';
import { readerOf } from './readers.js';
import type { Counts, Settings, Shard } from './types.js';

/** One shard to be done: everything that a thread or another machine needs to know. */
export interface Task {
  readonly out: string;
  readonly settings: Settings;
  readonly shard: Shard;
}

/** What has been done since the last report. */
export interface Step {
  readonly articles: number;
  readonly tokens: number;
  readonly bytes: number;
}

const MILLISECONDS_BETWEEN_REPORTS = 250;

/** Gathers steps, so that a message goes out a few times a second and not with every article. */
function reporter(report: (step: Step) => void, meter: Meter) {
  let articles = 0;
  let tokens = 0;
  let reported = 0;
  let last = performance.now();
  const send = (): void => {
    report({ articles, tokens, bytes: meter.bytes - reported });
    reported = meter.bytes;
    articles = 0;
    tokens = 0;
    last = performance.now();
  };
  return {
    step(more: number): void {
      articles++;
      tokens += more;
      if (performance.now() - last > MILLISECONDS_BETWEEN_REPORTS) send();
    },
    send,
  };
}

/** Does what is left to do of a shard, and gives the sums of the whole of it. */
export async function doShard({ out, settings, shard }: Task, report: (step: Step) => void): Promise<Counts> {
  const before = await doneBefore(out, shard);
  let { counts, from, index } = before;
  if (from === null) return counts;
  const meter: Meter = { bytes: 0 };
  const { step, send } = reporter(report, meter);
  const begin = (): Promise<OpenPart> => beginPart(out, partName(shard, index), settings);
  let part = await begin();
  try {
    for await (const item of readerOf(shard, settings.fields, meter, from)) {
      if (shard.kind === 'packed' && item.at >= from + settings.shardBytes) {
        counts = sumOf(counts, await part.finish(item.at));
        from = item.at;
        index++;
        part = await begin();
      }
      const { tokens } = await part.add(item);
      step(tokens);
    }
  } catch (error) {
    await part.abandon();
    throw error;
  }
  counts = sumOf(counts, await part.finish(null));
  send();
  return counts;
}
