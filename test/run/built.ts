import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { builtPackage } from '../support/package.js';

/** The command as users have it: threads need a built file. */
export function buildCommand(name: string): string {
  const folder = builtPackage(name);
  const program = join(folder, 'bin.mjs');
  beforeAll(() => writeFileSync(program, "import { main } from './cli.js';\nprocess.exitCode = await main();\n"));
  return program;
}

/** A folder for the files of one test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qawl-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a built command to its end. */
export function qawl(program: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}
