import { version } from '../../package.json';
import { run } from './run.js';

/** The program: `bin/qawl.mjs` runs it. Gives the exit status. */
export function main(): Promise<number> {
  const { stdin, stdout, stderr, argv, env } = process;
  return run(argv.slice(2), { stdin, stdout, stderr, env, version, library: () => import('../index.js') });
}
