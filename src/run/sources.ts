import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRemote, sourceError } from './bytes.js';
import type { Shard } from './types.js';

/** How a file is read, by the end of its name. */
const KINDS: readonly (readonly [end: RegExp, kind: Shard['kind']])[] = [
  [/\.(?:ndjson|jsonl)$/i, 'lines'],
  [/\.(?:ndjson|jsonl)\.(?:gz|zst)$/i, 'packed'],
  [/\.parquet$/i, 'rows'],
  [/\.(?:txt|x?html?)$/i, 'files'],
];

const ENDS = '.ndjson .jsonl (also .gz and .zst), .parquet, .txt, .html';

/** The path of a source; that of an address has no signature behind it. */
export const pathOf = (source: string): string => (isRemote(source) ? new URL(source).pathname : source);

function kindOf(source: string): Shard['kind'] | null {
  const path = pathOf(source);
  return KINDS.find(([end]) => end.test(path))?.[1] ?? null;
}

export interface Source {
  readonly path: string;
  readonly kind: Shard['kind'];
}

/** The files in a folder and its folders that can be read, in the order of their names, which is the same everywhere. */
async function* within(folder: string): AsyncGenerator<Source> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* within(path);
    const kind = kindOf(path);
    if (kind !== null && !entry.isDirectory()) yield { path, kind };
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw sourceError(path, 'no such file');
  return found.isDirectory();
}

/** The sources that inputs stand for: files, addresses, and what is in folders. */
export async function* sourcesOf(inputs: readonly string[]): AsyncGenerator<Source> {
  for (const input of inputs) {
    if (!isRemote(input) && (await isFolder(input))) {
      yield* within(input);
      continue;
    }
    const kind = kindOf(input);
    if (kind === null) throw sourceError(input, `is none of ${ENDS}`);
    yield { path: input, kind };
  }
}
