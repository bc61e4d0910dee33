import { version } from '../../package.json';
import { analyze, renderHtml } from '../index.js';
import { run } from './run.js';

/** The program: `bin/qawl.mjs` runs it. Gives the exit status. */
export function main(): Promise<number> {
  const { stdin, stdout, stderr, argv } = process;
  return run(argv.slice(2), { stdin, stdout, stderr, version, analyze, renderHtml });
}
