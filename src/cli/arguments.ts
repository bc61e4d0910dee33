import { parseArgs } from 'node:util';
import type { View } from './view.js';

export const COMMANDS = ['quotes', 'entities', 'analyze', 'view'] as const;
export const LANGUAGES = ['ar', 'en'] as const;
export const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export type Command = (typeof COMMANDS)[number];
/** The commands that write results, one after the other. */
export type ReadingCommand = Exclude<Command, 'view'>;
export type Format = (typeof FORMATS)[number];

/** What the command is asked to do. */
export type Request =
  | { readonly what: 'help'; readonly command: Command | null }
  | { readonly what: 'version' }
  | { readonly what: 'usage'; readonly message: string; readonly command: Command | null }
  | {
      readonly what: 'read';
      readonly command: ReadingCommand;
      readonly format: Format;
      /** The input is lines of JSON, not plain text. */
      readonly ndjson: boolean;
      readonly files: readonly string[];
    }
  | { readonly what: 'view'; readonly view: View };

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  ndjson: { type: 'boolean', default: false },
  output: { type: 'string', short: 'o' },
  title: { type: 'string', short: 't' },
  language: { type: 'string', short: 'l' },
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
  if (command === 'view') return viewOf(values, positionals) ?? usage(faultOf(values, positionals));
  const misplaced = VIEW_ONLY.find((name) => values[name] !== undefined);
  if (misplaced) return usage(`--${misplaced} is for qawl view`);
  const format = values.format === undefined ? (values.ndjson ? 'ndjson' : 'text') : oneOf(FORMATS, values.format);
  if (format === null) return usage(`unknown format '${values.format}': ${FORMATS.join(', ')}`);
  if (format === 'csv' && command === 'analyze') {
    return usage('CSV holds one table: take qawl quotes or qawl entities for it');
  }
  const files = positionals.length === 0 ? ['-'] : positionals;
  return { what: 'read', command, format, ndjson: values.ndjson, files };
}

type Values = ReturnType<typeof parse>['values'];

const VIEW_ONLY = ['output', 'title', 'language'] as const;

/** The page that is asked for, or null where the arguments make none. */
function viewOf(values: Values, files: readonly string[]): Request | null {
  const { output = null, title, language = 'ar', format, ndjson } = values;
  const words = oneOf(LANGUAGES, language);
  const [file = '-'] = files;
  if (files.length > 1 || words === null || format !== undefined || ndjson || title?.trim() === '') return null;
  return {
    what: 'view',
    view: { file, output, options: { language: words, ...(title === undefined ? {} : { title }) } },
  };
}

/** What is wrong with arguments that make no page. */
function faultOf({ format, ndjson, language, title }: Values, files: readonly string[]): string {
  if (format !== undefined) return 'a view is HTML: it takes no --format';
  if (ndjson) return 'a view is of one article: it takes no --ndjson';
  if (files.length > 1) return `a view is of one article: got ${files.length} files`;
  if (title?.trim() === '') return '--title must not be empty';
  return `unknown language '${language}': ${LANGUAGES.join(', ')}`;
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}
