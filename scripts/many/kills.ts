/**
 * Kills a run at random instants, begins it again each time, and says in what it differs from a run that nobody killed:
 * `npx tsx scripts/many/kills.ts [KILLS]` after `npm run build`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleOf, linesOf } from './articles.js';
import { hashesOf, joined } from './folders.js';

interface Ended {
  readonly status: number | null;
  readonly seconds: number;
}

/** Runs the command in a folder; kills it without warning after some time, if it is still there. */
export function runOnce(command: string, args: readonly string[], killAfter: number | null): Promise<Ended> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (signal === null && status !== 0) reject(new Error(`status ${status}: ${said.join('')}`));
      else resolve({ status, seconds: (performance.now() - begun) / 1000 });
    });
  });
}

/** Waiting times from nothing to a bit more than `longest`, every part of the run in turn, so that all are hit. */
const waitOf = (kill: number, kills: number, longest: number): number =>
  ((kill + Math.random()) / kills) * longest * 1000;

export interface Kills {
  readonly kills: number;
  /** Files that are not, or not the same, in both outputs. */
  readonly differences: readonly string[];
  readonly articles: number;
  readonly lost: number;
  readonly doubled: number;
}

function differencesOf(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
}

function idsOf(out: string): string[] {
  const lines = joined(out, 'articles').trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as { id: string }).id);
}

/** Kills a run of `articles` articles `kills` times; each attempt goes on with what the one before has left. */
export async function killRuns(command: string, articles: number, kills: number): Promise<Kills> {
  const folder = mkdtempSync(join(tmpdir(), 'qawl-kills-'));
  const input = join(folder, 'articles.ndjson');
  const options = ['--workers', '2', '--summary', '--shard-size', '32kB', '--quiet'];
  const argsOf = (out: string): string[] => ['run', input, '--out', join(folder, out), ...options];
  try {
    writeFileSync(input, linesOf(0, articles));
    const whole = await runOnce(command, argsOf('whole'), null);
    let killed = 0;
    while (killed < kills) {
      const { status } = await runOnce(command, argsOf('killed'), waitOf(killed, kills, whole.seconds));
      if (status === null) killed++;
      // A run that came to its end before it was killed is begun anew: each kill hits a run that has work to do.
      else rmSync(join(folder, 'killed'), { recursive: true });
    }
    await runOnce(command, argsOf('killed'), null);
    const ids = idsOf(join(folder, 'killed'));
    const found = new Set(ids);
    return {
      kills,
      differences: differencesOf(hashesOf(join(folder, 'whole')), hashesOf(join(folder, 'killed'))),
      articles: ids.length,
      lost: Array.from({ length: articles }, (_, at) => articleOf(at).id).filter((id) => !found.has(id)).length,
      doubled: ids.length - found.size,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const KILLS = 20;
const ARTICLES = 2000;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const command = fileURLToPath(new URL('../../bin/qawl.mjs', import.meta.url));
  const { differences, ...counts } = await killRuns(command, ARTICLES, Number(process.argv[2] ?? KILLS));
  console.log(JSON.stringify(counts), differences.length === 0 ? 'all files are the same' : differences);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
