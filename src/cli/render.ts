import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entitiesCsv, quotesCsv } from '../formats/csv.js';
import { toNdjson } from '../formats/ndjson.js';
import type { Paint } from '../formats/paint.js';
import { entitiesText, plain, quotesText } from '../formats/text.js';
import type { OffsetUnit } from '../text/offsets.js';
import type { Document } from '../types.js';
import type { Library } from './subcommand.js';

export type Id = string | number;
/** What is asked for of a document. */
export type Part = 'quotes' | 'entities' | 'analyze';

export const FORMATS = ['text', 'json', 'ndjson', 'csv', 'jsonld', 'annotations', 'brat', 'conll', 'tei'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats whose offsets can be chosen; the others have their own, or none. */
export const WITH_OFFSETS: readonly Format[] = ['json', 'ndjson', 'csv'];
/** Formats that can hold the text of an article. */
export const WITH_TEXT: readonly Format[] = ['json', 'ndjson'];
/** Formats of which one file holds one article. */
export const ONE_DOCUMENT: readonly Format[] = ['brat', 'tei'];

/** What the writing depends on. */
export interface Rendering {
  readonly part: Part;
  readonly format: Format;
  readonly paint: Paint;
  readonly bom: boolean;
  readonly text: boolean;
  readonly offsets: OffsetUnit | 'utf-16';
  readonly library: Library;
}

/** How documents are written one after the other: what stands before, for each, and after. */
export interface Renderer {
  readonly head: string;
  readonly tail: string;
  document(id: Id, document: Document, index: number): string;
}

const INDENT = 2;
/** Without it spreadsheets take UTF-8 for the encoding of their country. */
const BYTE_ORDER_MARK = '\ufeff';

function inUnit({ offsets, library }: Rendering, document: Document): Document {
  return offsets === 'utf-16' ? document : library.convertOffsets(document, offsets);
}

/** What the machine-readable formats hold of a document. */
function recordOf(rendering: Rendering, id: Id, given: Document): object {
  const { part, text } = rendering;
  const document = inUnit(rendering, given);
  const { entities, quotes } = document;
  return {
    id,
    ...(text ? { text: document.text } : {}),
    ...(part === 'quotes' ? {} : { entities }),
    ...(part === 'entities' ? {} : { quotes }),
  };
}

function textOf({ part, paint }: Rendering, { entities, quotes }: Document): string {
  switch (part) {
    case 'quotes':
      return quotesText(quotes, paint);
    case 'entities':
      return entitiesText(entities, paint);
    case 'analyze':
      return `${quotesText(quotes, paint)}\n${entitiesText(entities, paint)}`;
  }
}

/** The document with what is asked for: with quotations go the names of their speakers. */
function partOf(part: Part, document: Document): Document {
  if (part === 'analyze') return document;
  if (part === 'entities') return { ...document, quotes: [] };
  const chains = new Set(document.quotes.map(({ speaker }) => speaker?.chain ?? null));
  return { ...document, entities: document.entities.filter(({ chain }) => chains.has(chain)) };
}

const ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`#\p{Cc}\p{Cs}]+$/u;
/** What the address of a file may hold and that of a thing may not. */
const STRAY = /[|^`{}]/g;

/** The address of an article: its own, that of its file, or one made of its id. */
function addressOf(id: Id, isFile: boolean): string {
  if (typeof id === 'string' && ADDRESS.test(id)) return id;
  if (isFile) return pathToFileURL(resolve(String(id))).href.replace(STRAY, encodeURIComponent);
  return `urn:x-qawl:${encodeURIComponent(String(id).replace(/\p{Cs}/gu, '\ufffd')) || '-'}`;
}

/** An array of what stands for each document. */
function arrayOf(value: (id: Id, document: Document) => object): Renderer {
  return {
    head: '[',
    tail: '\n]\n',
    document: (id, document, index) =>
      `${index === 0 ? '' : ','}\n${JSON.stringify(value(id, document), null, INDENT)}`,
  };
}

function plainText(rendering: Rendering): Renderer {
  return {
    head: '',
    tail: '',
    document: (id, document, index) => `${index === 0 ? '' : '\n'}${plain(String(id))}: ${textOf(rendering, document)}`,
  };
}

function csv(rendering: Rendering): Renderer {
  const { part, bom } = rendering;
  const head = bom ? BYTE_ORDER_MARK : '';
  return part === 'entities'
    ? {
        head: head + entitiesCsv.head,
        tail: '',
        document: (id, document) => entitiesCsv.rows(id, inUnit(rendering, document).entities),
      }
    : {
        head: head + quotesCsv.head,
        tail: '',
        document: (id, document) => quotesCsv.rows(id, inUnit(rendering, document).quotes),
      };
}

/** `isFile` tells ids that are names of files from ids of lines. */
export function rendererOf(rendering: Rendering, isFile: (id: Id) => boolean = () => false): Renderer {
  const { part, format, library } = rendering;
  const alone =
    (text: (document: Document) => string): Renderer['document'] =>
    (_, document) =>
      text(partOf(part, document));
  const linked = (id: Id) => ({ id: addressOf(id, isFile(id)) });
  switch (format) {
    case 'text':
      return plainText(rendering);
    case 'json':
      return arrayOf((id, document) => recordOf(rendering, id, document));
    case 'ndjson':
      return { head: '', tail: '', document: (id, document) => toNdjson(recordOf(rendering, id, document)) };
    case 'csv':
      return csv(rendering);
    case 'jsonld':
      return arrayOf((id, document) => library.toJsonLd(partOf(part, document), linked(id)));
    case 'annotations':
      return arrayOf((id, document) => library.toWebAnnotations(partOf(part, document), linked(id)));
    case 'brat':
      return { head: '', tail: '', document: alone(library.toBrat) };
    case 'conll':
      return {
        head: '',
        tail: '',
        document: (_, document, index) => `${index === 0 ? '' : '\n'}${library.toConll(partOf(part, document))}`,
      };
    case 'tei':
      return { head: '', tail: '', document: alone(library.toTei) };
  }
}
