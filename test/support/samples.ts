/** The code samples of a page of documentation, run as they stand, and what they print. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, isDeepStrictEqual } from 'node:util';
import { vi } from 'vitest';
import { analyze } from '../../src/index.js';
import { qawl } from '../cli/world.js';

interface Sample {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

const BLOCK = /^```(\w+)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gms;
const RUN = ['js', 'ts', 'console', 'python'];

const RESULT = /^(.*?);?\n\/\/=> (.*)$/gm;
const FOLDER = join(import.meta.dirname, '..', '..', '.tmp', 'samples');

/** Expressions above a `//=>` are compared with what stands behind it. */
function checked(code: string): string {
  return code.replace(
    RESULT,
    (_, expression: string, value: string) => `globalThis.sampleGives((${expression}), (${value}));`,
  );
}

/** `// worker.ts` on top of a sample is the name by which others of its page import it. */
const FILE_NAME = /^\/\/ (\w+)\.[jt]s\n/;

/** The name that a sample gives itself, or null. */
const nameOf = (code: string): string | null => FILE_NAME.exec(code)?.[1] ?? null;

function writeModule(page: string, { code, line }: Sample): string {
  const folder = join(FOLDER, page);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${nameOf(code) ?? `line-${line}`}.ts`);
  writeFileSync(path, checked(code).replace(/from '(\.\/\w+)\.js'/g, "from '$1.ts'"));
  return path;
}

interface Run {
  readonly printed: string;
  /** Results that are not what the page says. */
  readonly wrong: readonly string[];
  /** How many results were compared. */
  readonly compared: number;
}

/** Runs a sample of TypeScript or JavaScript. */
async function runModule(page: string, sample: Sample): Promise<Run> {
  const lines: string[] = [];
  const wrong: string[] = [];
  let compared = 0;
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    lines.push(format(...values));
  });
  Object.assign(globalThis, {
    sampleGives: (got: unknown, wanted: unknown) => {
      compared++;
      if (!isDeepStrictEqual(got, wanted)) wrong.push(`${format('%j', got)} is not ${format('%j', wanted)}`);
    },
  });
  try {
    await import(pathToFileURL(writeModule(page, sample)).href);
  } finally {
    log.mockRestore();
  }
  return { printed: lines.map((line) => `${line}\n`).join(''), wrong, compared };
}

/** Words of a command line, and where its output goes. */
const REDIRECTED = /^(.*?)(?: < (\S+))?(?: > (\S+))?$/;

/** Runs the commands of a console block in a folder; gives the block as it should be. */
async function runConsole(code: string, folder: string): Promise<string> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const out: string[] = [];
    for (const line of code.split('\n').filter((one) => one.startsWith('$ '))) {
      const [, command = '', from, to] = REDIRECTED.exec(line.slice(2)) ?? [];
      const [program, ...args] = Array.from(command.matchAll(/'([^']*)'|(\S+)/g), (word) => word[1] ?? word[2] ?? '');
      if (program !== 'qawl') throw new Error(`not our command: ${line}`);
      const { out: printed, err } = await qawl(args, from ? readFileSync(from, 'utf8') : [], { analyze });
      if (to) writeFileSync(to, printed);
      out.push(`${line}\n${to ? '' : printed}${err}`);
    }
    return out.join('');
  } finally {
    process.chdir(before);
  }
}

/** Runs a sample of Python in a folder. */
function runPython(code: string, folder: string): string {
  return execFileSync('python3', ['-'], {
    cwd: folder,
    input: code,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
}

interface Page {
  /** The page with everything that its samples print, as it should be. */
  readonly text: string;
  readonly samples: number;
  /** Results that are not what the page says, and samples that show nothing. */
  readonly wrong: readonly string[];
}

/** Runs the samples of a page in their order, in a folder. */
export async function runPage(name: string, page: string, folder: string): Promise<Page> {
  const wrong: string[] = [];
  let text = '';
  let last = 0;
  let samples = 0;
  for (const { 0: block, 1: language = '', 2: code = '', 3: output, index } of page.matchAll(BLOCK)) {
    if (!RUN.includes(language)) continue;
    samples++;
    const line = page.slice(0, index).split('\n').length;
    const below = (printed: string): string => `\`\`\`${language}\n${code}\`\`\`\n\n\`\`\`text\n${printed}\`\`\`\n`;
    let now = block;
    if (language === 'console') now = `\`\`\`console\n${await runConsole(code, folder)}\`\`\`\n`;
    else if (language === 'python') now = below(runPython(code, folder));
    else {
      const run = await runModule(name, { language, code, line });
      wrong.push(...run.wrong.map((one) => `line ${line}: ${one}`));
      if (run.compared === 0 && run.printed === '' && nameOf(code) === null) wrong.push(`line ${line} shows nothing`);
      if (run.printed !== '' || output !== undefined) now = below(run.printed);
    }
    text += page.slice(last, index) + now;
    last = index + block.length;
  }
  return { text: text + page.slice(last), samples, wrong };
}
