import { toNdjson } from '../formats/ndjson.js';
import { analyze } from '../index.js';
import type { Document } from '../types.js';
import { type Aside, openAside } from './aside.js';
import { markDone } from './manifest.js';
import { rejectsFile, rowsFile } from './parts.js';
import { rowsOf } from './quoted.js';
import { newTally } from './speaker-rows.js';
import type { Article, Item, Part, Reject, Settings } from './types.js';
import { openPart } from './writers.js';

/** A part of the output that is being made. */
export interface OpenPart {
  add(item: Item): Promise<{ readonly tokens: number }>;
  /** All files of the part are whole; then it is done. */
  finish(next: number | null): Promise<Part>;
  abandon(): Promise<void>;
}

const REJECTED = { tokens: 0 };

async function write(path: string, lines: readonly unknown[]): Promise<void> {
  const file = await openAside(path);
  for (const line of lines) await file.write(toNdjson(line));
  await file.commit();
}

/** Begins a part: what is added to it is analyzed and written aside. */
export async function beginPart(out: string, name: string, { format, summary }: Settings): Promise<OpenPart> {
  const writer = await openPart(out, name, format);
  const speakers = newTally();
  let rejects: Aside | null = null;
  const counts = { articles: 0, rejected: 0, tokens: 0, quotes: 0, entities: 0 };

  const reject = async (reason: Reject): Promise<void> => {
    rejects ??= await openAside(rejectsFile(out, name));
    await rejects.write(toNdjson(reason));
    counts.rejected++;
  };
  const accept = async (article: Article, { tokens, entities, quotes }: Document): Promise<void> => {
    await writer.add({ article, tokens: tokens.length, entities, quotes });
    counts.articles++;
    counts.tokens += tokens.length;
    counts.quotes += quotes.length;
    counts.entities += entities.length;
  };
  return {
    async add({ article, reject: unread }) {
      if (unread) {
        await reject(unread);
        return REJECTED;
      }
      const document = analyze(article.text);
      await accept(article, document);
      if (summary) for (const row of rowsOf(document, article)) speakers.add(row);
      return { tokens: document.tokens.length };
    },
    async finish(next) {
      await writer.commit();
      await rejects?.commit();
      if (summary) await write(rowsFile(out, name), speakers.sorted());
      const part: Part = { name, ...counts, next };
      await markDone(out, part);
      return part;
    },
    async abandon() {
      await writer.abandon();
      await rejects?.abandon();
    },
  };
}
