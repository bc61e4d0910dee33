import { version } from '../../package.json';
import { keepMemorySmall } from './memory.js';
import { run } from './run.js';

/** Commands that read in threads of their own, which have limits, do without. */
function library(): Promise<typeof import('../index.js')> {
  keepMemorySmall();
  return import('../index.js');
}

/** The program: `bin/qawl.mjs` runs it. Gives the exit status. */
export function main(): Promise<number> {
  const { stdin, stdout, stderr, argv, env } = process;
  return run(argv.slice(2), { stdin, stdout, stderr, env, version, library });
}
