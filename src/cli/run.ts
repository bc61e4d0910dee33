import type { Readable, Writable } from 'node:stream';
import type { RenderOptions } from '../formats/html/options.js';
import type { Document } from '../types.js';
import { type Request, requestOf } from './arguments.js';
import { helpOf } from './help.js';
import { articlesOf, articlesOfLines } from './input.js';
import { rendererOf } from './render.js';
import { type View, view } from './view.js';

/** What the command needs of the world. */
export interface World {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly version: string;
  readonly analyze: (text: string) => Document;
  readonly renderHtml: (document: Document, options: RenderOptions) => string;
}

/** Exit statuses; who stops reading the output early (`| head`) is no failure. */
export const OK = 0;
export const FAILED = 1;
export const WRONG_USAGE = 2;

const FROM_TERMINAL = 'qawl: reading from the terminal, Ctrl-D ends\n';

type Reading = Extract<Request, { what: 'read' }>;

/** Resolves when the text is on its way, so that a slow reader slows the writer down. */
function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Runs the command with the arguments after the program's name; gives its exit status. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const ignore = (): void => {};
  // A failed write rejects where it is awaited; without a listener the event would end the process first.
  world.stdout.on('error', ignore);
  world.stderr.on('error', ignore);
  try {
    return await answer(requestOf(args), world);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    if (error.code === 'EPIPE') return OK;
    await write(world.stderr, `qawl: cannot write: ${error.message}\n`);
    return FAILED;
  }
}

async function answer(request: Request, world: World): Promise<number> {
  switch (request.what) {
    case 'help':
      await write(world.stdout, helpOf(request.command));
      return OK;
    case 'version':
      await write(world.stdout, `${world.version}\n`);
      return OK;
    case 'usage': {
      const command = request.command === null ? 'qawl' : `qawl ${request.command}`;
      await write(world.stderr, `qawl: ${request.message}\nTry ${command} --help\n`);
      return WRONG_USAGE;
    }
    case 'read':
      return read(request, world);
    case 'view':
      return show(request.view, world);
  }
}

async function show(request: View, world: World): Promise<number> {
  const { stdin, stdout, stderr } = world;
  if (request.file === '-' && stdin.isTTY) await write(stderr, FROM_TERMINAL);
  const result = await view(request, world);
  if ('fault' in result) {
    await write(stderr, `qawl: ${result.fault}\n`);
    return FAILED;
  }
  await write(stdout, result.page);
  return OK;
}

async function read({ command, format, ndjson, files }: Reading, world: World): Promise<number> {
  const { stdin, stdout, stderr, analyze } = world;
  if (files.includes('-') && stdin.isTTY) await write(stderr, FROM_TERMINAL);
  const renderer = rendererOf(command, format);
  let status = OK;
  let documents = 0;
  await write(stdout, renderer.head);
  for await (const input of ndjson ? articlesOfLines(files, stdin) : articlesOf(files, stdin)) {
    if ('fault' in input) {
      status = FAILED;
      await write(stderr, `qawl: ${input.fault}\n`);
    } else {
      await write(stdout, renderer.document(input.id, analyze(input.text), documents++));
    }
  }
  await write(stdout, renderer.tail);
  return status;
}
