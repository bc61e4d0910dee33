import { readFile } from 'node:fs/promises';
import { articleOfHtml } from '../html/article.js';
import { htmlOf } from '../html/decode.js';
import { MissingPeer } from '../peers.js';
import type { Meter } from './bytes.js';
import { LONGEST_LINE } from './lines.js';
import { reasonOf, utf8 } from './records.js';
import type { Article, Item, Shard } from './types.js';

export type FileShard = Extract<Shard, { kind: 'files' }>;

const HTML = /\.x?html?$/i;
const MEGABYTE = 1024 * 1024;

/** A file that is gone or forbidden may come back; what is in it won't change. */
const isOfTheWorld = (error: unknown): boolean =>
  error instanceof MissingPeer || (error instanceof Error && 'syscall' in error);

async function articleOfFile(file: string, bytes: Uint8Array): Promise<Article> {
  if (bytes.length > LONGEST_LINE) throw new Error(`longer than ${LONGEST_LINE / MEGABYTE} MB`);
  if (!HTML.test(file)) return { id: file, text: utf8(bytes), outlet: null, date: null };
  const content = await articleOfHtml(htmlOf(bytes));
  if (content === null) throw new Error('no article found in the page');
  return { id: file, ...content };
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
