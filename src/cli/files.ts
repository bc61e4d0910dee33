import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';

/** How a file is read: as it is, as a page whose article is taken out, or as lines of JSON. */
export type InputKind = 'text' | 'html' | 'ndjson';
export const INPUT_KINDS: readonly InputKind[] = ['text', 'html', 'ndjson'];

/** What the ends of names say; `.gz` may stand behind each. */
const ENDINGS: Readonly<Record<string, InputKind>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
};
const ENDING = /\.([^./]+)(?:\.gz)?$/i;

const endingOf = (file: string): InputKind | undefined => ENDINGS[ENDING.exec(file)?.[1]?.toLowerCase() ?? ''];

/**
 * How a file is read by its name; plain text where that says nothing.
 *
 * @throws Error for a file of JSON, whose articles may lie anywhere in it.
 */
export function kindOf(file: string): InputKind {
  if (/\.json(?:\.gz)?$/i.test(file)) {
    throw new Error('JSON is read as lines {"id","text"}: make it .ndjson, or give --ndjson');
  }
  return endingOf(file) ?? 'text';
}

export const isCompressed = (file: string): boolean => /\.gz$/i.test(file);

/** Names in one order on every machine. */
function inOrder(entries: Dirent[]): Dirent[] {
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files below a folder, folder by folder in the order of their names; hidden ones are left out. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  for (const entry of inOrder(await readdir(folder === '' ? '.' : folder, { withFileTypes: true }))) {
    const path = `${prefix}${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    // A link to a folder may lead back to where it stands: only links to files are followed.
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path)).isFile())) yield path;
  }
}

const MAGIC = /[*?]/;
const IN_PATTERN = /\*\*\/|\*\*|\*|\?|[\\^$.|+()[\]{}]/g;
const PATTERNS: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** A pattern as a regular expression: `*` and `?` stay inside a name, `**` goes through folders. */
function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(IN_PATTERN, (one) => PATTERNS[one] ?? `\\${one}`)}$`, 'u');
}

async function* matching(pattern: string): AsyncGenerator<string> {
  const folder = /^(?:[^*?]*\/)?/.exec(pattern)?.[0] ?? '';
  const expression = expressionOf(pattern);
  for await (const file of filesBelow(folder)) if (expression.test(file)) yield file;
}

const ADDRESS = /^https?:\/\//i;

/** What an operand stands for: itself, the readable files of a folder, or the files that match a pattern. */
export async function* filesOf(operand: string): AsyncGenerator<string> {
  if (ADDRESS.test(operand))
    throw new Error(`no connection is opened: curl -s '${operand}' | qawl quotes --input html`);
  const found = operand === '-' ? null : await stat(operand).catch(() => null);
  if (found?.isDirectory()) {
    let some = false;
    for await (const file of filesBelow(operand)) {
      if (endingOf(file) === undefined) continue;
      some = true;
      yield file;
    }
    if (!some) throw new Error(`no file that ends in .${Object.keys(ENDINGS).join(', .')}`);
  } else if (found === null && MAGIC.test(operand)) {
    let some = false;
    for await (const file of matching(operand)) {
      some = true;
      yield file;
    }
    if (!some) throw new Error('no such files');
  } else {
    yield operand;
  }
}
