import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { articleOfHtml, linesOfHtml } from '../html/article.js';
import { htmlOf } from '../html/decode.js';
import { filesOf, type InputKind, isCompressed, kindOf } from './files.js';
import { linesOf } from './lines.js';

/** A text to read, with what stands for it in the output. */
export interface Article {
  readonly id: string | number;
  readonly text: string;
  /** The id is the name of a file. */
  readonly isFile: boolean;
}
/** Why some input could not be read. */
export interface Fault {
  readonly fault: string;
}
type Bytes = AsyncIterable<Uint8Array>;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  Z_DATA_ERROR: 'not valid gzip',
  Z_BUF_ERROR: 'gzip that ends too early',
};
const BYTE_ORDER_MARK = '\ufeff';

const UTF_8 = 'utf-8';

/** A byte order mark stays in the text, where every reader of the file counts it. */
function decode(bytes: Uint8Array, encoding: string | null): string {
  try {
    return new TextDecoder(encoding ?? UTF_8, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    if (encoding !== null) throw new Error(`not valid ${encoding === UTF_8 ? 'UTF-8' : encoding}`);
    throw new Error('not valid UTF-8; if it is older Arabic text: --encoding windows-1256');
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && REASONS[String(error.code)]) || error.message;
}

function bytesOf(file: string, stdin: Bytes): Bytes {
  if (file === '-') return stdin;
  const bytes = createReadStream(file);
  if (!isCompressed(file)) return bytes;
  const unpacked = createGunzip();
  // Errors of the file don't go through a pipe by themselves.
  bytes.on('error', (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}

async function wholeOf(file: string, stdin: Bytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(file, stdin)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What is read, and how. */
export interface Input {
  /** Files, folders and patterns; `-` is standard input. */
  readonly operands: readonly string[];
  /** How all of it is read; null goes by the names of the files. */
  readonly kind: InputKind | null;
  /** Of texts and pages; null is UTF-8, and what a page names. Lines of JSON are UTF-8. */
  readonly encoding: string | null;
}

/** The texts of files, folders and patterns, one by one, in order. */
export async function* articlesOf(input: Input, stdin: Bytes): AsyncGenerator<Article | Fault> {
  for (const operand of input.operands) {
    try {
      for await (const file of filesOf(operand)) yield* articlesIn(file, input, stdin);
    } catch (error) {
      yield { fault: `${nameOf(operand)}: ${reasonOf(error)}` };
    }
  }
}

async function* articlesIn(file: string, input: Input, stdin: Bytes): AsyncGenerator<Article | Fault> {
  const { encoding } = input;
  const kind = input.kind ?? kindOf(file);
  if (kind === 'ndjson') {
    yield* articlesOfLines(file, stdin);
    return;
  }
  let read: Article | Fault;
  try {
    const bytes = await wholeOf(file, stdin);
    read = {
      id: file,
      text: kind === 'html' ? await textOfPage(htmlOf(bytes, encoding)) : decode(bytes, encoding),
      isFile: file !== '-',
    };
  } catch (error) {
    read = { fault: `${nameOf(file)}: ${reasonOf(error)}` };
  }
  yield read;
}

/** Somebody who names one page wants its text, be it an article or not. */
async function textOfPage(html: string): Promise<string> {
  return (await articleOfHtml(html))?.text ?? (await linesOfHtml(html));
}

/** The texts of a file of lines `{"id","text"}`, line by line; blank lines are nothing. */
async function* articlesOfLines(file: string, stdin: Bytes): AsyncGenerator<Article | Fault> {
  let line = 0;
  const lines = linesOf(bytesOf(file, stdin));
  try {
    for await (const bytes of lines) {
      line++;
      const read = articleOf(bytes, `${nameOf(file)}, line ${line}`);
      if (read) yield read;
    }
  } catch (error) {
    yield { fault: `${nameOf(file)}: ${reasonOf(error)}` };
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function articleOf(bytes: Uint8Array, where: string): Article | Fault | null {
  try {
    const json = decode(bytes, UTF_8);
    const line = json.startsWith(BYTE_ORDER_MARK) ? json.slice(1) : json;
    return line.trim() === '' ? null : checked(JSON.parse(line));
  } catch (error) {
    return { fault: `${where}: ${reasonOf(error)}` };
  }
}

function checked(record: unknown): Article {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new Error('not an object {"id","text"}');
  }
  const { id, text } = record as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (typeof id === 'string') return { id, text, isFile: false };
  if (typeof id !== 'number') throw new Error('"id" must be a string or a number');
  if (Number.isInteger(id) && !Number.isSafeInteger(id)) {
    throw new Error('"id" is a number too large to be kept exactly: write it as a string');
  }
  return { id, text, isFile: false };
}
