import { painted, unpainted } from '../formats/paint.js';
import { INPUT_KINDS, type InputKind } from './files.js';
import { articlesOf } from './input.js';
import { type Output, toFolder, toStream } from './output.js';
import { type Progress, progressOf } from './progress.js';
import { type Format, ONE_DOCUMENT, type Part, type Rendering, rendererOf, WITH_OFFSETS, WITH_TEXT } from './render.js';
import {
  FAILED,
  type Given,
  type Library,
  OK,
  type Options,
  type Subcommand,
  type World,
  type WrongUsage,
  write,
} from './subcommand.js';

/** A subcommand that reads articles and writes what it finds in them. */
export interface Reading {
  readonly name: Part;
  readonly formats: readonly Format[];
  readonly summary: string;
  readonly about: string;
  readonly examples: readonly string[];
}

const OFFSETS = ['utf-16', 'code-points', 'utf-8'] as const;

function optionsOf({ name, formats }: Reading): Options {
  const bom: Options = { bom: { type: 'boolean', help: 'csv begins with a byte order mark, for spreadsheets' } };
  return {
    format: { type: 'string', short: 'f', value: 'FORMAT', choices: formats, help: 'what is written' },
    out: { type: 'string', short: 'o', value: 'FOLDER', help: 'write a file for each text into this folder' },
    input: {
      type: 'string',
      short: 'i',
      value: 'KIND',
      choices: INPUT_KINDS,
      help: 'how all input is read, whatever its name says',
    },
    encoding: {
      type: 'string',
      value: 'NAME',
      help: 'of texts, windows-1256 for one; without it UTF-8, and for pages what they say',
    },
    ndjson: {
      type: 'boolean',
      help: 'the input is lines of JSON, {"id":"…","text":"…"}; the output too, one line for each, in order, unless --format says otherwise',
    },
    offsets: {
      type: 'string',
      value: 'UNIT',
      choices: OFFSETS,
      help: 'what json, ndjson and csv count in: JavaScript in utf-16, Python in code-points, Rust in utf-8',
    },
    text: { type: 'boolean', help: 'put the text itself into json and ndjson' },
    ...(name === 'analyze' ? {} : bom),
  };
}

const INPUT = `FILE is a text in UTF-8, a page (.html), or lines of JSON (.ndjson, .jsonl), each also as .gz; a folder, for
all of these in it; or a quoted pattern with * and **. - or no file at all is standard input. Of a page the
article is read, with its headline first, and offsets are those of that text: --text gives it to you.`;

/** What is asked for, or why it can't be. */
type Wish = Omit<Rendering, 'library'> & {
  readonly kind: InputKind | null;
  readonly encoding: string | null;
  readonly out: string | null;
};

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

function wishOf({ values }: Given, { name, formats }: Reading, { stdout, env }: World): Wish | WrongUsage {
  const ndjson = values.ndjson === true;
  const format = formats.find((one) => one === values.format) ?? (ndjson ? 'ndjson' : 'text');
  const kind = INPUT_KINDS.find((one) => one === values.input) ?? null;
  const offsets = OFFSETS.find((one) => one === values.offsets) ?? 'utf-16';
  const out = typeof values.out === 'string' ? values.out : null;
  const encoding = typeof values.encoding === 'string' ? values.encoding : null;
  const bom = values.bom === true;
  const text = values.text === true;
  if (ndjson && kind !== null && kind !== 'ndjson') return { usage: `--ndjson and --input ${kind} exclude each other` };
  if (encoding !== null && !isEncoding(encoding)) return { usage: `unknown encoding '${encoding}'` };
  if (bom && format !== 'csv') return { usage: '--bom is for --format csv' };
  if (text && !WITH_TEXT.includes(format)) return { usage: `--text is for --format ${WITH_TEXT.join(' or ')}` };
  if (values.offsets !== undefined && !WITH_OFFSETS.includes(format)) {
    return { usage: `--offsets is for --format ${WITH_OFFSETS.join(', ')}` };
  }
  const colours = stdout.isTTY === true && out === null && !env?.NO_COLOR && env?.TERM !== 'dumb';
  const paint = colours ? painted : unpainted;
  return { part: name, format, paint, bom, text, offsets, kind: ndjson ? 'ndjson' : kind, encoding, out };
}

interface Work {
  readonly wish: Wish;
  readonly output: Output;
  readonly progress: Progress;
  readonly library: Library;
  /** Ids that are names of files, not of lines. */
  readonly files: Set<string | number>;
}

async function readAll(operands: readonly string[], { wish, output, progress, library, files }: Work, world: World) {
  let documents = 0;
  let faults = 0;
  const complain = async (fault: string): Promise<void> => {
    faults++;
    await progress.clear();
    await write(world.stderr, `qawl: ${fault}\n`);
  };
  await output.begin();
  for await (const input of articlesOf({ operands, ...wish }, world.stdin)) {
    if ('fault' in input) await complain(input.fault);
    else if (documents > 0 && wish.out === null && ONE_DOCUMENT.includes(wish.format)) {
      await complain(`${input.id}: ${wish.format} holds one text: give --out FOLDER for more`);
    } else {
      documents++;
      if (input.isFile) files.add(input.id);
      await output.document(input.id, library.analyze(input.text));
    }
    await progress.tell(documents, faults);
  }
  await output.end();
  await progress.clear();
  return faults === 0 ? OK : FAILED;
}

async function run(given: Given, reading: Reading, world: World): Promise<number | WrongUsage> {
  const wish = wishOf(given, reading, world);
  if ('usage' in wish) return wish;
  const operands = given.operands.length === 0 ? ['-'] : given.operands;
  const { stdin, stderr } = world;
  if (operands.includes('-') && stdin.isTTY) await write(stderr, 'qawl: reading from the terminal, Ctrl-D ends\n');
  const files = new Set<string | number>();
  const library = await world.library();
  const renderer = rendererOf({ ...wish, library }, (id) => files.has(id));
  const output = wish.out === null ? toStream(world, renderer) : toFolder(wish.out, wish.format, renderer);
  return readAll(operands, { wish, output, progress: progressOf(world, wish.out !== null), library, files }, world);
}

export function readingCommand(reading: Reading): Subcommand {
  return {
    name: reading.name,
    operands: '[FILE…]',
    summary: reading.summary,
    about: `${reading.about}\n\n${INPUT}`,
    examples: reading.examples,
    options: optionsOf(reading),
    run: (given, world) => run(given, reading, world),
  };
}
