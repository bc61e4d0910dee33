import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll } from 'vitest';

const PATIENCE_MS = 180_000;

/** Builds the package before the tests of a file; gives the folder that it will lie in. */
export function builtPackage(name: string): string {
  const folder = join(import.meta.dirname, '..', '..', '.tmp', name);
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    execFileSync('npx', ['tsup', '--no-dts', '--silent', '--out-dir', folder], { stdio: 'pipe' });
  }, PATIENCE_MS);
  return folder;
}
