import { entitiesCsv, quotesCsv } from '../formats/csv.js';
import { toNdjson } from '../formats/ndjson.js';
import { entitiesText, plain, quotesText } from '../formats/text.js';
import type { Document } from '../types.js';
import type { Format, ReadingCommand } from './arguments.js';

type Id = string | number;

/** How documents are written one after the other: what stands before, for each, and after. */
export interface Renderer {
  readonly head: string;
  readonly tail: string;
  document(id: Id, document: Document, index: number): string;
}

/** What the machine-readable formats hold of a document. */
function recordOf(command: ReadingCommand, id: Id, { entities, quotes }: Document): object {
  switch (command) {
    case 'quotes':
      return { id, quotes };
    case 'entities':
      return { id, entities };
    case 'analyze':
      return { id, entities, quotes };
  }
}

function textOf(command: ReadingCommand, { entities, quotes }: Document): string {
  switch (command) {
    case 'quotes':
      return quotesText(quotes);
    case 'entities':
      return entitiesText(entities);
    case 'analyze':
      return `${quotesText(quotes)}\n${entitiesText(entities)}`;
  }
}

const INDENT = 2;

export function rendererOf(command: ReadingCommand, format: Format): Renderer {
  switch (format) {
    case 'text':
      return {
        head: '',
        tail: '',
        document: (id, document, index) =>
          `${index === 0 ? '' : '\n'}${plain(String(id))}: ${textOf(command, document)}`,
      };
    case 'json':
      return {
        head: '[',
        tail: '\n]\n',
        document: (id, document, index) =>
          `${index === 0 ? '' : ','}\n${JSON.stringify(recordOf(command, id, document), null, INDENT)}`,
      };
    case 'ndjson':
      return { head: '', tail: '', document: (id, document) => toNdjson(recordOf(command, id, document)) };
    case 'csv':
      return command === 'entities'
        ? { head: entitiesCsv.head, tail: '', document: (id, { entities }) => entitiesCsv.rows(id, entities) }
        : { head: quotesCsv.head, tail: '', document: (id, { quotes }) => quotesCsv.rows(id, quotes) };
  }
}
