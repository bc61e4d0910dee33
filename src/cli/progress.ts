import type { Writable } from 'node:stream';
import { type World, write } from './subcommand.js';

/** Short work shows nothing; later the line is written anew a few times a second. */
const QUIET_MS = 1_000;
const EVERY_MS = 200;
const ERASE_LINE = '\r\u001b[K';

/** A line on a terminal that tells how far the work is. */
export interface Progress {
  readonly tell: (documents: number, faults: number) => Promise<void>;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => Promise<void>;
}

const NONE: Progress = { tell: async () => {}, clear: async () => {} };

function lineOf(documents: number, faults: number): string {
  const read = `${documents.toLocaleString('en')} ${documents === 1 ? 'text' : 'texts'} read`;
  return faults === 0 ? `qawl: ${read}` : `qawl: ${read}, ${faults.toLocaleString('en')} not`;
}

function shownOn(stream: Writable, now: () => number): Progress {
  let next = now() + QUIET_MS;
  let shown = false;
  return {
    tell: async (documents, faults) => {
      if (now() < next) return;
      next = now() + EVERY_MS;
      shown = true;
      await write(stream, `${ERASE_LINE}${lineOf(documents, faults)}`);
    },
    clear: async () => {
      if (shown) await write(stream, ERASE_LINE);
      shown = false;
    },
  };
}

/** Only for a person who watches: errors go to a terminal, and results do not run over the same one. */
export function progressOf({ stdout, stderr }: World, toFiles: boolean, now: () => number = Date.now): Progress {
  return stderr.isTTY && (toFiles || !stdout.isTTY) ? shownOn(stderr, now) : NONE;
}
