import type { Option, Options, Subcommand, World } from '../subcommand.js';

/** Commands for many articles: they read with threads or machines of their own, and are loaded when they are asked for. */

type Command = (args: readonly string[], world: World) => Promise<number>;

const text = (value: string, help: string, short?: string): Option => ({
  type: 'string',
  value,
  help,
  ...(short === undefined ? {} : { short }),
});

const OPTIONS: Options = {
  out: text('FOLDER', 'folder of the output', 'o'),
  format: { ...text('FORMAT', 'what is written', 'f'), choices: ['ndjson', 'csv', 'parquet'] },
  workers: text('N', 'threads; as many as there are cores', 'w'),
  summary: { type: 'boolean', help: 'also who was quoted, by outlet and month' },
  field: { ...text('NAME=FIELD', 'what an input calls id, text, outlet or date'), multiple: true },
  'shard-size': text('SIZE', 'how much input makes a file of the output'),
  quiet: { type: 'boolean', short: 'q', help: 'no progress' },
};

function batchCommand(name: string, operands: string, summary: string, load: () => Promise<Command>): Subcommand {
  return {
    name,
    operands,
    summary,
    about: summary,
    examples: [],
    options: name === 'run' ? OPTIONS : {},
    ownArguments: true,
    run: async ({ args }, world) => (await load())(args, world),
  };
}

export const batch: readonly Subcommand[] = [
  batchCommand('run', 'INPUT… --out DIR', 'millions of articles, with all cores', async () => {
    return (await import('../../run/command.js')).runCommand;
  }),
  batchCommand('enqueue', 'INPUT… --out DIR', 'the same as jobs in Redis, for many machines', async () => {
    return (await import('../../queue/command.js')).enqueueCommand;
  }),
  batchCommand('work', '', 'does such jobs', async () => (await import('../../queue/command.js')).workCommand),
  batchCommand('jobs', '', 'shows how far they are', async () => (await import('../../queue/command.js')).jobsCommand),
];
