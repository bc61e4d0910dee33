import { version } from '../../package.json';
import { run } from './run.js';

type Streams = Pick<NodeJS.Process, 'stdout' | 'stderr'>;
type Command = (args: readonly string[], streams: Streams) => Promise<number>;

/** Commands for many articles: files of their own, loaded when they are asked for. */
const BATCH: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import('../run/command.js')).runCommand,
  enqueue: async () => (await import('../queue/command.js')).enqueueCommand,
  work: async () => (await import('../queue/command.js')).workCommand,
  jobs: async () => (await import('../queue/command.js')).jobsCommand,
};

/** The program: `bin/qawl.mjs` runs it. Gives the exit status. */
export async function main(): Promise<number> {
  const { stdin, stdout, stderr, argv, env } = process;
  const [name = '', ...args] = argv.slice(2);
  const batch = Object.hasOwn(BATCH, name) ? BATCH[name] : undefined;
  if (batch) return (await batch())(args, { stdout, stderr });
  // Only when it is needed: the commands above read with threads, which hold the library themselves.
  return run(argv.slice(2), { stdin, stdout, stderr, env, version, library: () => import('../index.js') });
}
