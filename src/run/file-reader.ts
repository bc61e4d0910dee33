import { readFile } from 'node:fs/promises';
import type { Meter } from './bytes.js';
import { contentOfHtml } from './html.js';
import { LONGEST_LINE } from './lines.js';
import { MissingPeer } from './peers.js';
import { reasonOf, utf8 } from './records.js';
import type { Article, Item, Shard } from './types.js';

export type FileShard = Extract<Shard, { kind: 'files' }>;

const HTML = /\.html?$/i;
const MEGABYTE = 1024 * 1024;

/** A file that is gone or forbidden may come back; what is in it won't change. */
const isOfTheWorld = (error: unknown): boolean =>
  error instanceof MissingPeer || (error instanceof Error && 'syscall' in error);

async function articleOfFile(file: string, bytes: Uint8Array): Promise<Article> {
  if (bytes.length > LONGEST_LINE) throw new Error(`longer than ${LONGEST_LINE / MEGABYTE} MB`);
  const text = utf8(bytes);
  return HTML.test(file) ? { id: file, ...(await contentOfHtml(text)) } : { id: file, text, outlet: null, date: null };
}

/** The texts of files; the id of each is its path. */
export async function* readFiles({ files }: FileShard, meter: Meter): AsyncGenerator<Item> {
  for (const [at, file] of files.entries()) {
    let item: Item;
    try {
      const bytes = await readFile(file);
      meter.bytes += bytes.length;
      item = { at, article: await articleOfFile(file, bytes) };
    } catch (error) {
      if (isOfTheWorld(error)) throw error;
      item = { at, reject: { source: file, reason: reasonOf(error) } };
    }
    yield item;
  }
}
