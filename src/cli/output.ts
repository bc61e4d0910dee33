import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Document } from '../types.js';
import type { Format, Id, Renderer } from './render.js';
import { type World, write } from './subcommand.js';

/** Where documents are written, one after the other. */
export interface Output {
  readonly begin: () => Promise<void>;
  readonly document: (id: Id, document: Document) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** All documents on standard output. */
export function toStream({ stdout }: World, renderer: Renderer): Output {
  let documents = 0;
  return {
    begin: () => write(stdout, renderer.head),
    document: (id, document) => write(stdout, renderer.document(id, document, documents++)),
    end: () => write(stdout, renderer.tail),
  };
}

/** Ends of file names; no input ends so but in .txt, which is never written over. */
const ENDINGS: Readonly<Record<Format, string>> = {
  text: '.read.txt',
  json: '.json',
  ndjson: '.qawl.ndjson',
  csv: '.csv',
  jsonld: '.jsonld',
  annotations: '.annotations.json',
  brat: '.ann',
  conll: '.conll',
  tei: '.xml',
};

/** What a file name may not hold, here or elsewhere. */
const UNSAFE = /[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu;
/** File systems take 255 bytes, and a letter of Arabic takes two. */
const LONGEST_NAME = 100;

function stemOf(id: Id): string {
  const name = basename(String(id)).replace(/(?:\.(?:txt|x?html?|ndjson|jsonl))?(?:\.gz)?$/i, '');
  const safe = name.replace(UNSAFE, '-').replace(/^\.+/, '').slice(0, LONGEST_NAME);
  return safe === '' ? 'text' : safe;
}

/** A file a document, named like it; of several with one name the later ones are numbered. */
export function toFolder(folder: string, format: Format, renderer: Renderer): Output {
  const taken = new Set<string>();
  const nameOf = (id: Id): string => {
    const stem = stemOf(id);
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
  return {
    begin: async () => {
      await mkdir(folder, { recursive: true });
    },
    document: async (id, document) => {
      const path = join(folder, nameOf(id));
      await writeFile(`${path}${ENDINGS[format]}`, renderer.head + renderer.document(id, document, 0) + renderer.tail);
      // brat wants the text beside its annotations; the article itself may stand there already.
      if (format !== 'brat' || resolve(`${path}.txt`) === resolve(String(id))) return;
      await writeFile(`${path}.txt`, document.text);
    },
    end: async () => {},
  };
}
