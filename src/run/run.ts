import type { Writable } from 'node:stream';
import { spareTheCompiler } from './engine.js';
import { NO_COUNTS, type Order, openRun, shardsOf, sumOf, tidy } from './manifest.js';
import { partsOf, rowsFile } from './parts.js';
import { openPool, type Pool } from './pool.js';
import { newProgress, type Progress } from './progress.js';
import { reasonOf } from './records.js';
import { writeSpeakers } from './speakers.js';
import type { Counts, Shard } from './types.js';

/** Where a run goes, and with what. */
export interface Place {
  readonly out: string;
  readonly workers: number;
  /** The program of the threads. */
  readonly script: URL;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly quiet: boolean;
}

export interface Outcome {
  readonly counts: Counts;
  /** Shards that could not be done, with the reason: the same run goes on with them. */
  readonly failures: readonly string[];
}

const SILENT: Progress = { step() {}, shardDone() {}, end() {} };
/** A disk that is gone fails every shard: the first reasons say it. */
const MOST_FAILURES = 100;

async function doOne(pool: Pool, order: Order, out: string, shard: Shard, progress: Progress): Promise<Counts> {
  let stepped = 0;
  const counts = await pool.run({ out, settings: order.settings, shard }, (step) => {
    stepped += step.bytes;
    progress.step(step);
  });
  progress.shardDone(shard.bytes, stepped);
  return counts;
}

/** Every thread takes the next shard of the plan when it is done with one: nothing is read or held before. */
async function doAll(pool: Pool, order: Order, place: Place, progress: Progress): Promise<Outcome> {
  const shards = shardsOf(place.out);
  const failures: string[] = [];
  let counts = NO_COUNTS;
  let missing: Error | null = null;
  const follow = async (): Promise<void> => {
    while (failures.length < MOST_FAILURES && missing === null) {
      const { value: shard, done } = await shards.next();
      if (done) return;
      try {
        const more = await doOne(pool, order, place.out, shard, progress);
        counts = sumOf(counts, more);
      } catch (error) {
        // Said once: no other shard would fare better.
        if (error instanceof Error && error.name === 'MissingPeer') missing ??= error;
        if (missing) return;
        failures.push(`${shard.name}: ${reasonOf(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: place.workers }, follow));
  if (missing !== null) throw missing;
  return { counts, failures };
}

async function* rowsFiles(out: string): AsyncGenerator<string> {
  for await (const { name } of partsOf(out)) yield rowsFile(out, name);
}

/** What stands at the end of a run whose shards are all done, by whomever. */
export async function closeRun(out: string, { settings }: Order): Promise<void> {
  if (settings.summary) await writeSpeakers(out, rowsFiles(out));
}

/** Does a run, or what is left of it. @throws OtherRun where the folder holds another one. */
export async function run(order: Order, place: Place): Promise<Outcome> {
  const { out, workers, script, stderr, quiet } = place;
  const whole = await openRun(out, order);
  await tidy(out, order);
  spareTheCompiler(workers);
  const pool = openPool(workers, script);
  const progress = quiet ? SILENT : newProgress(whole, stderr);
  try {
    const outcome = await doAll(pool, order, place, progress);
    // A thread that ran out of memory has left its files behind.
    await tidy(out, order);
    if (outcome.failures.length === 0) await closeRun(out, order);
    return outcome;
  } finally {
    progress.end();
    await pool.close();
  }
}
