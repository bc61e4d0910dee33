import { parseArgs } from 'node:util';
import { SUBCOMMANDS } from './commands.js';
import type { Given, Options, Subcommand } from './subcommand.js';

/** What the command is asked to do. */
export type Request =
  | { readonly what: 'help'; readonly command: Subcommand | null }
  | { readonly what: 'version' }
  | { readonly what: 'usage'; readonly message: string; readonly command: Subcommand | null }
  | { readonly what: 'run'; readonly command: Subcommand; readonly given: Given };

/** What every subcommand knows. */
export const COMMON: Options = {
  help: { type: 'boolean', short: 'h', help: 'shows this' },
  version: { type: 'boolean', short: 'v', help: 'shows the version' },
};

function parse(args: readonly string[], options: Options): Given {
  const known = Object.entries({ ...options, ...COMMON }).map(
    ([name, { type, short, multiple = false }]) =>
      [name, short === undefined ? { type, multiple } : { type, multiple, short }] as const,
  );
  const parsed = parseArgs({ args: [...args], options: Object.fromEntries(known), allowPositionals: true });
  return { values: parsed.values as Given['values'], operands: parsed.positionals, args };
}

/** The first option whose value is none of its choices, in words. */
function strayValue({ values }: Given, options: Options): string | null {
  for (const [name, { choices }] of Object.entries(options)) {
    const value = values[name];
    if (choices && typeof value === 'string' && !choices.includes(value)) {
      return `unknown ${name} '${value}': ${choices.join(', ')}`;
    }
  }
  return null;
}

/** Who gives a file where a command should stand most likely wants to read it. */
const LIKE_FILE = /[./]/;

function unknownCommand(given: string, commands: readonly Subcommand[]): string {
  const names = commands.map(({ name }) => name).join(', ');
  const hint = LIKE_FILE.test(given) ? `; to read a file: qawl quotes ${given}` : '';
  return `unknown command '${given}': ${names}${hint}`;
}

/** Reads the arguments of the command line, those after the name of the program. */
export function requestOf(args: readonly string[], commands: readonly Subcommand[] = SUBCOMMANDS): Request {
  const named = (name: string | undefined): Subcommand | null => commands.find((one) => one.name === name) ?? null;
  const [first, second] = args;
  if (first === 'help') {
    const about = named(second);
    return about?.ownArguments ? requestOf([about.name, '--help'], commands) : { what: 'help', command: about };
  }
  const command = named(first);
  if (command?.ownArguments) {
    return { what: 'run', command, given: { values: {}, operands: [], args: args.slice(1) } };
  }
  const usage = (message: string): Request => ({ what: 'usage', message, command });
  let given: Given;
  try {
    given = parse(command === null ? args : args.slice(1), command?.options ?? {});
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  if (given.values.help) return { what: 'help', command };
  if (given.values.version) return { what: 'version' };
  if (command === null) {
    const [unknown] = given.operands;
    return usage(unknown === undefined ? 'no command given' : unknownCommand(unknown, commands));
  }
  const stray = strayValue(given, command.options);
  return stray === null ? { what: 'run', command, given } : usage(stray);
}
