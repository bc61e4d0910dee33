import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAside, removeUnfinished, writeWhole } from './aside.js';
import { linesOf } from './lines.js';
import { planOf } from './plan.js';
import { utf8 } from './records.js';
import type { Counts, Part, Settings, Shard } from './types.js';
import { foldersOf } from './writers.js';

/**
 * What a run knows of itself lies in a folder of its output: what was asked (run.json, written last of what is planned),
 * the shards (plan.ndjson), and a small file for each part whose output is whole (done/). All of them appear whole or not
 * at all, so that a run that is killed at any instant finds there what is left to do.
 */
const FOLDER = 'manifest';
const runFile = (out: string): string => join(out, FOLDER, 'run.json');
const planFile = (out: string): string => join(out, FOLDER, 'plan.ndjson');
const doneFolder = (out: string): string => join(out, FOLDER, 'done');
const doneFile = (out: string, name: string): string => join(doneFolder(out), `${name}.json`);

/** What was asked: a run that goes on must be asked the same. */
export interface Order {
  readonly version: string;
  readonly inputs: readonly string[];
  readonly settings: Settings;
}
export interface Run extends Order {
  readonly shards: number;
  readonly bytes: number;
}

/** A run that must not go on in this folder. */
export class OtherRun extends Error {
  override readonly name = 'OtherRun';
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function startRun(out: string, order: Order): Promise<Run> {
  let shards = 0;
  let bytes = 0;
  const plan = await openAside(planFile(out));
  try {
    for await (const shard of planOf(order.inputs, order.settings.shardBytes)) {
      await plan.write(`${JSON.stringify(shard)}\n`);
      shards++;
      bytes += shard.bytes;
    }
  } catch (error) {
    await plan.abandon();
    throw error;
  }
  await plan.commit();
  const run: Run = { ...order, shards, bytes };
  await writeWhole(runFile(out), `${JSON.stringify(run, null, 2)}\n`);
  return run;
}

const asked = ({ version, inputs, settings }: Order): Readonly<Record<string, string>> => ({
  'version of qawl': version,
  inputs: JSON.stringify(inputs),
  options: JSON.stringify(settings),
});

/** The run in a folder; a new one where there is none. @throws OtherRun where another one is there. */
export async function openRun(out: string, order: Order): Promise<Run> {
  const known = await readOrNull(runFile(out));
  if (known === null) return startRun(out, order);
  const run = JSON.parse(known) as Run;
  const now = asked(order);
  for (const [what, then] of Object.entries(asked(run))) {
    if (now[what] === then) continue;
    throw new OtherRun(`${out} holds a run with other ${what}: ${then}, not ${now[what]}; take another --out`);
  }
  return run;
}

/** The shards of a run, one by one. */
export async function* shardsOf(out: string): AsyncGenerator<Shard> {
  for await (const { bytes } of linesOf(createReadStream(planFile(out)), 0)) {
    if (bytes) yield JSON.parse(utf8(bytes)) as Shard;
  }
}

/** A part that is done, or null. */
export async function donePart(out: string, name: string): Promise<Part | null> {
  const known = await readOrNull(doneFile(out, name));
  return known === null ? null : (JSON.parse(known) as Part);
}

/** From here on the part is done. */
export function markDone(out: string, part: Part): Promise<void> {
  return writeWhole(doneFile(out, part.name), `${JSON.stringify(part)}\n`);
}

/** Removes what a killed run has left half written. */
export async function tidy(out: string, { settings }: Order): Promise<void> {
  const folders = [...foldersOf(settings.format), FOLDER, join(FOLDER, 'done'), 'rejects', 'summary', '.'];
  for (const folder of new Set(folders)) await removeUnfinished(join(out, folder));
}

export const NO_COUNTS: Counts = { articles: 0, rejected: 0, tokens: 0, quotes: 0, entities: 0 };

export function sumOf(a: Counts, b: Counts): Counts {
  return {
    articles: a.articles + b.articles,
    rejected: a.rejected + b.rejected,
    tokens: a.tokens + b.tokens,
    quotes: a.quotes + b.quotes,
    entities: a.entities + b.entities,
  };
}
