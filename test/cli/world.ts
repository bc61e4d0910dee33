/** The command in a world of its own: what it writes is collected, and every text is one quotation and one name. */
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import type { World } from '../../src/cli/subcommand.js';
import * as qawlLibrary from '../../src/index.js';
import type { Document, Entity, Quote } from '../../src/types.js';

/** A reader that finds one quotation and one name in everything: the command is under test, not the library. */
export function analyze(text: string): Document {
  const span = { start: 0, end: text.length, text };
  const entity: Entity = {
    ...span,
    type: 'place',
    name: text,
    chain: 0,
    title: null,
    link: null,
    confidence: 1,
    rule: 'test/place',
  };
  const quote: Quote = {
    ...span,
    kind: 'direct',
    content: [span],
    verbatim: [span],
    cue: null,
    speaker: null,
    addressee: null,
    via: null,
    within: null,
    confidence: 1,
    rule: 'test/quote',
  };
  const sentence = { ...span, paragraph: 0, role: 'body' } as const;
  return { text, sentences: text === '' ? [] : [sentence], tokens: [], entities: [entity], quotes: [quote] };
}

export function collector(isTTY = false): { stream: Writable & { isTTY: boolean }; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => Buffer.concat(chunks).toString('utf8') };
}

export interface Setting {
  readonly terminal?: boolean;
  readonly env?: NonNullable<World['env']>;
  readonly analyze?: (text: string) => Document;
}

type Input = string | readonly (string | Uint8Array)[];

/** The library with a reader of a test. */
export const libraryWith = (read: (text: string) => Document): World['library'] => {
  return async () => ({ ...qawlLibrary, analyze: read });
};

export async function qawl(args: readonly string[], input: Input = [], setting: Setting = {}) {
  const out = collector(setting.terminal);
  const err = collector(setting.terminal);
  const chunks = typeof input === 'string' ? [input] : input;
  const stdin = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );
  const library = libraryWith(setting.analyze ?? analyze);
  const { env = {} } = setting;
  const world: World = { stdin, stdout: out.stream, stderr: err.stream, env, version: '1.2.3', library };
  const status = await run(args, world);
  return { status, out: out.text(), err: err.text() };
}

export const jsonLines = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
