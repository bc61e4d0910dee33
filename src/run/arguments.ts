import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { FIELDS, type Fields, FORMATS, type Format, type Settings } from './types.js';

/** What `qawl run` is asked to do. */
export interface RunRequest {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly workers: number;
  readonly quiet: boolean;
  readonly settings: Settings;
}

export const SETTING_OPTIONS = {
  out: { type: 'string', short: 'o' },
  format: { type: 'string', short: 'f', default: 'ndjson' },
  summary: { type: 'boolean', default: false },
  field: { type: 'string', multiple: true, default: [] as string[] },
  'shard-size': { type: 'string', default: '4MB' },
  quiet: { type: 'boolean', short: 'q', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const OPTIONS = { ...SETTING_OPTIONS, workers: { type: 'string', short: 'w' } } as const;

/** Something is wrong with the command line. */
export class Usage extends Error {
  override readonly name = 'Usage';
}

const UNITS: Readonly<Record<string, number>> = { kb: 1024, mb: 1024 * 1024, '': 1024 * 1024 };
/** A shard is a file and a few more: smaller ones would make millions of them, larger ones lose more when killed. */
const LARGEST_SHARD = 1024 * 1024 * 1024;
const MOST_WORKERS = 256;

export function wholeNumber(option: string, value: string, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Usage(`--${option} must be a whole number from 1 to ${most}, not '${value}'`);
}

/** As many threads as the processor runs at once. */
export const threadsOf = (workers: string | undefined): number =>
  workers === undefined ? availableParallelism() : wholeNumber('workers', workers, MOST_WORKERS);

const isField = (name: string): name is keyof Fields => Object.hasOwn(FIELDS, name);

function fieldsOf(given: readonly string[]): Fields {
  const names: Record<keyof Fields, string> = { ...FIELDS };
  for (const pair of given) {
    const [field = '', ...rest] = pair.split('=');
    const name = rest.join('=');
    if (!isField(field) || name === '')
      throw new Usage(`--field takes id, text, outlet or date, as in --field text=body`);
    names[field] = name;
  }
  return names;
}

function formatOf(given: string): Format {
  const format = FORMATS.find((known) => known === given);
  if (format === undefined) throw new Usage(`unknown format '${given}': ${FORMATS.join(', ')}`);
  return format;
}

/** Reads arguments by a table of options; what it cannot read is wrong usage. */
export function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error));
  }
}

function bytesOf(size: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,6})(kb|mb|)$/i.exec(size) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
  if (bytes > 0 && bytes <= LARGEST_SHARD) return bytes;
  throw new Usage(`--shard-size must be a size up to 1024MB, such as 4MB or 256kB, not '${size}'`);
}

interface Given {
  readonly format: string;
  readonly summary: boolean;
  readonly field: readonly string[];
  readonly 'shard-size': string;
}

export function settingsOf(values: Given): Settings {
  return {
    format: formatOf(values.format),
    summary: values.summary,
    fields: fieldsOf(values.field),
    shardBytes: bytesOf(values['shard-size']),
  };
}

/** Reads the arguments behind `qawl run`; null where help is wanted. */
export function runRequestOf(args: readonly string[]): RunRequest | null {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }),
  );
  if (values.help) return null;
  if (positionals.length === 0) throw new Usage('no input given');
  if (values.out === undefined) throw new Usage('no folder given for the output: --out DIR');
  return {
    inputs: positionals,
    out: values.out,
    workers: threadsOf(values.workers),
    quiet: values.quiet,
    settings: settingsOf(values),
  };
}
