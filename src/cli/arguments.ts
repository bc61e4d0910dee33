import { parseArgs } from 'node:util';

export const COMMANDS = ['quotes', 'entities', 'analyze'] as const;
export const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export type Command = (typeof COMMANDS)[number];
export type Format = (typeof FORMATS)[number];

/** What the command is asked to do. */
export type Request =
  | { readonly what: 'help'; readonly command: Command | null }
  | { readonly what: 'version' }
  | { readonly what: 'usage'; readonly message: string; readonly command: Command | null }
  | {
      readonly what: 'read';
      readonly command: Command;
      readonly format: Format;
      /** The input is lines of JSON, not plain text. */
      readonly ndjson: boolean;
      readonly files: readonly string[];
    };

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  ndjson: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

function oneOf<T extends string>(allowed: readonly T[], given: string | undefined): T | null {
  return allowed.find((value) => value === given) ?? null;
}

/** Reads the arguments of the command line, those after the name of the program. */
export function requestOf(args: readonly string[]): Request {
  const command = oneOf(COMMANDS, args[0]);
  const usage = (message: string): Request => ({ what: 'usage', message, command });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(command === null ? args : args.slice(1));
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { what: 'help', command };
  if (values.version) return { what: 'version' };
  if (command === null) {
    const [given] = positionals;
    return usage(given === undefined ? 'no command given' : `unknown command '${given}': ${COMMANDS.join(', ')}`);
  }
  const format = values.format === undefined ? (values.ndjson ? 'ndjson' : 'text') : oneOf(FORMATS, values.format);
  if (format === null) return usage(`unknown format '${values.format}': ${FORMATS.join(', ')}`);
  if (format === 'csv' && command === 'analyze') {
    return usage('CSV holds one table: take qawl quotes or qawl entities for it');
  }
  const files = positionals.length === 0 ? ['-'] : positionals;
  return { what: 'read', command, format, ndjson: values.ndjson, files };
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}
