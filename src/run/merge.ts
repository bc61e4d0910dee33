import { closeSync, openSync, readSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toNdjson } from '../formats/ndjson.js';
import { openAside } from './aside.js';
import { compare, keyOf, type SpeakerRow, sumOfRows } from './speaker-rows.js';

/** Files that are open at once, and what is read of each at a time: together they bound the memory. */
const MOST_OPEN = 64;
const BLOCK = 64 * 1024;
const LINE_FEED = 0x0a;

/** The rows of a sorted file. Read synchronously: a promise for each of a hundred million rows would take hours. */
function* rowsIn(path: string): Generator<SpeakerRow> {
  const file = openSync(path, 'r');
  const block = Buffer.allocUnsafe(BLOCK);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for (let length = readSync(file, block); length > 0; length = readSync(file, block)) {
      const bytes = Buffer.concat([rest, block.subarray(0, length)]);
      let start = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
        yield JSON.parse(bytes.toString('utf8', start, end)) as SpeakerRow;
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } finally {
    closeSync(file);
  }
}

interface Head {
  readonly key: string;
  readonly row: SpeakerRow;
  readonly from: Generator<SpeakerRow>;
}

function nextOf(from: Generator<SpeakerRow>): Head | null {
  const { value, done } = from.next();
  return done ? null : { key: keyOf(value), row: value, from };
}

/** Moves the first of a heap down to where it belongs. */
function sink(heap: Head[]): void {
  for (let at = 0; ; ) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      const [a, b] = [heap[child], heap[least]];
      if (a && b && compare(a.key, b.key) < 0) least = child;
    }
    const [moved, raised] = [heap[at], heap[least]];
    if (least === at || !moved || !raised) return;
    heap[at] = raised;
    heap[least] = moved;
    at = least;
  }
}

/** The rows of sorted files, sorted, those of one key added up. */
function* merged(paths: readonly string[]): Generator<SpeakerRow> {
  const heap = paths.map((path) => nextOf(rowsIn(path))).filter((head) => head !== null);
  heap.sort((a, b) => compare(a.key, b.key));
  let sum: SpeakerRow | null = null;
  let key = '';
  for (let head = heap[0]; head; head = heap[0]) {
    if (sum !== null && head.key !== key) yield sum;
    sum = sum !== null && head.key === key ? sumOfRows(sum, head.row) : head.row;
    key = head.key;
    const next = nextOf(head.from);
    const last = next ?? heap.pop();
    if (last && heap.length > 0) heap[0] = last;
    sink(heap);
  }
  if (sum !== null) yield sum;
}

async function writeMerged(paths: readonly string[], to: string): Promise<void> {
  const file = await openAside(to);
  for (const row of merged(paths)) await file.write(toNdjson(row));
  await file.commit();
}

/**
 * The rows of any number of sorted files, in order, those of one key added up; `folder` holds what is merged on the way,
 * a few dozen files into one, again and again.
 */
export async function* mergedRows(paths: AsyncIterable<string>, folder: string): AsyncGenerator<SpeakerRow> {
  let names: string[] = [];
  for await (const path of paths) names.push(path);
  const temporary: string[] = [];
  for (let round = 0; names.length > MOST_OPEN; round++) {
    const merging: string[] = [];
    for (let at = 0; at < names.length; at += MOST_OPEN) {
      const to = join(folder, `merged-${round}-${merging.length}.ndjson`);
      await writeMerged(names.slice(at, at + MOST_OPEN), to);
      merging.push(to);
    }
    temporary.push(...merging);
    names = merging;
  }
  yield* merged(names);
  await Promise.all(temporary.map((path) => rm(path, { force: true })));
}
