import { join } from 'node:path';
import { donePart, NO_COUNTS, shardsOf, sumOf } from './manifest.js';
import type { Part, Shard } from './types.js';

/** Where the rejects and the sums of a part lie. */
export const rejectsFile = (out: string, name: string): string => join(out, 'rejects', `${name}.ndjson`);
export const rowsFile = (out: string, name: string): string => join(out, 'summary', `${name}.ndjson`);

const DIGITS = 5;

/** The parts of a packed shard have numbers behind the name of the shard; any other shard is one part. */
export const partName = ({ kind, name }: Shard, index: number): string =>
  kind === 'packed' ? `${name}-${String(index).padStart(DIGITS, '0')}` : name;

/** What is already done of a shard: by this run before it was stopped, or by another worker. */
export async function doneBefore(out: string, shard: Shard) {
  let counts = NO_COUNTS;
  let from: number | null = 0;
  let index = 0;
  for (; from !== null; index++) {
    const part: Part | null = await donePart(out, partName(shard, index));
    if (part === null) break;
    counts = sumOf(counts, part);
    from = part.next;
  }
  return { counts, from, index };
}

/** The parts of a run that is done. */
export async function* partsOf(out: string): AsyncGenerator<Part> {
  for await (const shard of shardsOf(out)) {
    for (let index = 0, more = true; more; index++) {
      const part = await donePart(out, partName(shard, index));
      if (part) yield part;
      more = part !== null && part.next !== null;
    }
  }
}
