import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file under a folder with the hash of its bytes, by its path: what two runs must agree in. */
export function hashesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** The bytes of all parts of an output, one behind the other. */
export function joined(out: string, folder: string): string {
  const names = readdirSync(join(out, folder)).sort();
  return names.map((name) => readFileSync(join(out, folder, name), 'utf8')).join('');
}
