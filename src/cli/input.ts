import { createReadStream } from 'node:fs';
import { linesOf } from './lines.js';

/** A text to read, with what stands for it in the output. */
export interface Article {
  readonly id: string | number;
  readonly text: string;
}
/** Why some input could not be read. */
export interface Fault {
  readonly fault: string;
}
type Bytes = AsyncIterable<Uint8Array>;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory, give its files',
  EACCES: 'permission denied',
};
const BYTE_ORDER_MARK = '\ufeff';

/** A byte order mark stays in the text, where every reader of the file counts it. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new Error('not valid UTF-8');
    throw error;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && REASONS[String(error.code)]) || error.message;
}

function bytesOf(file: string, stdin: Bytes): Bytes {
  return file === '-' ? stdin : createReadStream(file);
}

/** The texts of files, one by one; `-` is standard input. */
export async function* articlesOf(files: readonly string[], stdin: Bytes): AsyncGenerator<Article | Fault> {
  for (const file of files) {
    let read: Article | Fault;
    try {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytesOf(file, stdin)) chunks.push(chunk);
      read = { id: file, text: decode(Buffer.concat(chunks)) };
    } catch (error) {
      read = { fault: `${nameOf(file)}: ${reasonOf(error)}` };
    }
    yield read;
  }
}

/** The texts of files of lines `{"id","text"}`, line by line; blank lines are nothing. */
export async function* articlesOfLines(files: readonly string[], stdin: Bytes): AsyncGenerator<Article | Fault> {
  for (const file of files) {
    let line = 0;
    try {
      for await (const bytes of linesOf(bytesOf(file, stdin))) {
        line++;
        const read = articleOf(bytes, `${nameOf(file)}, line ${line}`);
        if (read) yield read;
      }
    } catch (error) {
      yield { fault: `${nameOf(file)}: ${reasonOf(error)}` };
    }
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function articleOf(bytes: Uint8Array, where: string): Article | Fault | null {
  try {
    const json = decode(bytes);
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
  if (typeof id === 'string') return { id, text };
  if (typeof id !== 'number') throw new Error('"id" must be a string or a number');
  if (Number.isInteger(id) && !Number.isSafeInteger(id)) {
    throw new Error('"id" is a number too large to be kept exactly: write it as a string');
  }
  return { id, text };
}
