/**
 * How fast qawl is, beside others, in one run on one machine and text: `npm run bench`. Prints a table of ratios and
 * writes a dated record. Options: --generated (our own text, though the corpus is there), --stream (300 MB of NDJSON
 * instead of ten), --quick (a megabyte of everything, to try the benchmark itself), --only NAME, --no-record.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Start, type Stream, sizes, startTimes, stream } from './command.js';
import type { Measured } from './one.js';
import { reportOf } from './report.js';
import { SUBJECTS } from './subjects.js';
import { arabicTexts } from './texts.js';

export interface Results {
  readonly date: string;
  readonly node: string;
  readonly machine: string;
  readonly measured: readonly Measured[];
  readonly stream: Stream;
  readonly start: Start;
  readonly sizes: ReturnType<typeof sizes>;
}

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.tmp', 'bench');
const RECORDS = join(import.meta.dirname, 'record');
const QUICK = 500_000;
/** Characters that the command is sent: ten megabytes, and thirty times as much. */
const STREAMED = 5_500_000;
const LONG_STREAM = 30;

const { values } = parseArgs({
  options: {
    generated: { type: 'boolean', default: false },
    stream: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    'no-record': { type: 'boolean', default: false },
  },
});

const MOST = values.quick ? QUICK : Number.POSITIVE_INFINITY;

function measure(name: string): Measured {
  console.error(name);
  const program = [
    'tsx',
    'bench/one.ts',
    name,
    join(FOLDER, 'index.js'),
    values.generated ? 'generated' : 'news',
    String(MOST),
  ];
  const line = execFileSync('npx', program, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(line.trim().split('\n').at(-1) ?? '') as Measured;
}

mkdirSync(FOLDER, { recursive: true });
execFileSync('npx', ['tsup', '--no-dts', '--silent', '--out-dir', FOLDER], { cwd: ROOT, stdio: 'inherit' });

const measured = SUBJECTS.filter(({ name }) => !values.only || name.includes(values.only)).map(({ name }) =>
  measure(name),
);
const { articles } = arabicTexts(Math.min(MOST, STREAMED), values.generated);
console.error('the command');
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`,
  measured,
  stream: await stream(FOLDER, articles, values.stream ? LONG_STREAM : 1),
  start: startTimes(FOLDER, readFileSync(join(ROOT, 'fixtures', 'article.txt'), 'utf8')),
  sizes: sizes(FOLDER),
};
const report = reportOf(results);
console.log(report);
if (!values['no-record']) {
  mkdirSync(RECORDS, { recursive: true });
  writeFileSync(join(RECORDS, `${results.date}.json`), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(RECORDS, `${results.date}.md`), report);
}
