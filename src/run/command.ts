import type { Writable } from 'node:stream';
import { version } from '../../package.json';
import { type RunRequest, runRequestOf, Usage } from './arguments.js';
import { OtherRun } from './manifest.js';

import { summaryLine } from './progress.js';
import { reasonOf } from './records.js';
import { type Outcome, run } from './run.js';
import { THREAD_SCRIPT } from './thread-script.js';

/** Where a command writes: results lie in files, so that only help goes to standard output. */
export interface Streams {
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

const OK = 0;
const FAILED = 1;
const WRONG_USAGE = 2;
const SECOND = 1000;

const HELP = `qawl run INPUT… --out DIR

Millions of articles: reads files and folders with all cores, into files. A run that was stopped, or killed,
goes on where it was when the same command is given again; every article comes out once.

INPUT is a file or a folder: .ndjson .jsonl (also .gz, .zst), .parquet, .txt, .html; lines and Parquet also by
http(s) address, where the server gives ranges, as object stores do.

Options:
  -o, --out DIR          folder of the output
  -f, --format FORMAT    ndjson (as qawl analyze --ndjson writes it), csv, parquet
  -w, --workers N        threads; as many as there are cores
      --summary          also speakers.csv: who was quoted, by outlet and month; speakers-top.csv
      --field NAME=FIELD what an input calls id, text, outlet or date: --field text=body
      --shard-size SIZE  how much input makes a file of the output (4MB)
  -q, --quiet            no progress
  -h, --help

Examples:
  qawl run news/*.ndjson --out read
  qawl run archive/ --out read --format parquet --summary --workers 8
  qawl run articles.parquet --out read --field id=url --field text=body

DIR then holds articles/ (and quotes/ and entities/ for tables), a file for each shard; rejects/ with what could
not be read and why; manifest/ with what is done.

Exit status: 0 all was done (single articles may be in rejects/: the last line says how many); 1 something could
not be done, give the command again; 2 wrong usage.
`;

/** Runs a command, and says in one sentence why it could not. */
export async function sayingWhy(command: string, { stderr }: Streams, answer: () => Promise<number>): Promise<number> {
  try {
    return await answer();
  } catch (error) {
    stderr.write(`qawl: ${reasonOf(error)}\n`);
    if (error instanceof Usage) stderr.write(`Try qawl ${command} --help\n`);
    return error instanceof Usage || error instanceof OtherRun ? WRONG_USAGE : FAILED;
  }
}

const orderOf = ({ inputs, settings }: RunRequest) => ({ version, inputs, settings });

/** Says what has come of a run; gives the exit status. */
export function tell({ counts, failures }: Outcome, out: string, begun: number, { stderr }: Streams): number {
  for (const failure of failures) stderr.write(`qawl: ${failure}\n`);
  stderr.write(`qawl: ${summaryLine(counts, (performance.now() - begun) / SECOND, out)}\n`);
  if (failures.length === 0) return OK;
  stderr.write(`qawl: ${failures.length} shards are not done; the same command goes on with them\n`);
  return FAILED;
}

async function done(request: RunRequest, streams: Streams): Promise<number> {
  const begun = performance.now();
  const place = { ...request, script: THREAD_SCRIPT, stderr: streams.stderr };
  return tell(await run(orderOf(request), place), request.out, begun, streams);
}

/** `qawl run`; gives the exit status. */
export function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  return sayingWhy('run', streams, async () => {
    const request = runRequestOf(args);
    if (request !== null) return done(request, streams);
    streams.stdout.write(HELP);
    return OK;
  });
}
