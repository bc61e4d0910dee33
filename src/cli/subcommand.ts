import type { Readable, Writable } from 'node:stream';

/** The library, as users import it. */
export type Library = typeof import('../index.js');

/** What the command needs of the world. */
export interface World {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Loaded by who needs it: help, completion, and commands that read with threads of their own do without. */
  readonly library: () => Promise<Library>;
}

/** An option; `--help` and the completion of shells are made from it. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** May be given several times; its value is then a list. */
  readonly multiple?: boolean;
  /** What stands for its value in the help. */
  readonly value?: string;
  /** Its values, where there are only these. */
  readonly choices?: readonly string[];
  readonly help: string;
}
export type Options = Readonly<Record<string, Option>>;

/** What was given behind the name of a subcommand. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly operands: readonly string[];
  /** All of it as it was given, for commands that read their arguments themselves. */
  readonly args: readonly string[];
}

/** The arguments ask for what can't be. */
export interface WrongUsage {
  readonly usage: string;
}

/** One subcommand is one file in `commands`, and one row of the table in `commands.ts`. */
export interface Subcommand {
  readonly name: string;
  /** What may stand behind its name, as the help shows it. */
  readonly operands: string;
  /** The values of its operands, where there are only these; else they are files. */
  readonly choices?: readonly string[];
  /** One line, for the list of all. */
  readonly summary: string;
  /** What it does, for its own help. */
  readonly about: string;
  readonly examples: readonly string[];
  readonly options: Options;
  /** It reads `args` itself, `--help` among them; `options` are then for the completion of shells only. */
  readonly ownArguments?: boolean;
  /** Gives the exit status. */
  readonly run: (given: Given, world: World) => Promise<number | WrongUsage>;
}

/** Exit statuses; who stops reading the output early (`| head`) is no failure. */
export const OK = 0;
export const FAILED = 1;
export const WRONG_USAGE = 2;

/** Resolves when the text is on its way, so that a slow reader slows the writer down. */
export function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
