/** The built command over NDJSON, and what a process costs before it has read anything. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Stream {
  readonly bytes: number;
  readonly articles: number;
  readonly seconds: number;
  /** Highest resident memory when half of the text was read, and at the end. */
  readonly halfMegabytes: number;
  readonly peakMegabytes: number;
}

const KILOBYTE = 1000;

function memoryOf(pid: number, field: 'VmHWM'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round((Number(new RegExp(`${field}:\\s+(\\d+)`, 'u').exec(status)?.[1] ?? 0) * 1024) / 1e6);
  } catch {
    return 0;
  }
}

/** Sends the articles through the command `times` times over. */
export async function stream(folder: string, articles: readonly string[], times: number): Promise<Stream> {
  const file = join(folder, 'articles.ndjson');
  const lines = articles.map((text, id) => JSON.stringify({ id: String(id), text })).join('\n');
  writeFileSync(file, `${`${lines}\n`.repeat(times)}`);
  const program = join(folder, 'qawl.mjs');
  writeFileSync(program, "import { main } from './cli.js';\nprocess.exitCode = await main();\n");
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'analyze', '--ndjson', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let answered = 0;
  let halfMegabytes = 0;
  let peakMegabytes = 0;
  const total = articles.length * times;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answered++;
    peakMegabytes = Math.max(peakMegabytes, memoryOf(child.pid ?? 0, 'VmHWM'));
    if (answered <= total / 2) halfMegabytes = peakMegabytes;
  });
  await new Promise((done) => child.on('close', done));
  const seconds = (performance.now() - started) / 1000;
  if (answered !== total) throw new Error(`${total} articles gave ${answered} lines`);
  return { bytes: statSync(file).size, articles: total, seconds, halfMegabytes, peakMegabytes };
}

export interface Start {
  /** Milliseconds beyond those of a Node that runs nothing; medians. */
  readonly importMs: number;
  readonly firstArticleMs: number;
  readonly nodeMs: number;
}

const STARTS = 15;

function medianStart(folder: string, program: string): number {
  const times = Array.from({ length: STARTS }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder });
    if (status !== 0) throw new Error(stderr.toString());
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}

export function startTimes(folder: string, article: string): Start {
  writeFileSync(join(folder, 'first.json'), JSON.stringify(article));
  const nodeMs = medianStart(folder, '');
  const load = "import { analyze } from './index.js';";
  const text = "JSON.parse((await import('node:fs')).readFileSync('first.json', 'utf8'))";
  return {
    nodeMs,
    importMs: medianStart(folder, load) - nodeMs,
    firstArticleMs: medianStart(folder, `${load} analyze(${text});`) - nodeMs,
  };
}

/** Kilobytes of the built files, as they are and compressed as servers do. */
export function sizes(folder: string): Readonly<Record<string, { readonly kilobytes: number; readonly gzip: number }>> {
  const sizeOf = (name: string): { kilobytes: number; gzip: number } => {
    const content = readFileSync(join(folder, name));
    return { kilobytes: Math.round(content.length / KILOBYTE), gzip: Math.round(gzipSync(content).length / KILOBYTE) };
  };
  return Object.fromEntries(['index.js', 'language.js', 'cli.js'].map((name) => [name, sizeOf(name)]));
}
