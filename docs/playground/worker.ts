/** Reads the article aside, so that the page never stands still. */
import { analyze } from '../../src/analyze.js';
import { quotesCsv } from '../../src/formats/csv.js';
import { fragmentOf } from '../../src/formats/html/html.js';
import { checkedLook } from '../../src/formats/html/options.js';
import { toJsonLd } from '../../src/formats/jsonld.js';
import { summedSpeakers } from '../../src/summarize.js';
import type { Document } from '../../src/types.js';
import { filtered } from './filter.js';
import type { Answer, ExportFormat, Filter, Question, Row } from './messages.js';

/** Results beyond these are in the exported file, not in the page. */
const MOST_IN_JSON = 40;
const ROWS_AT_ONCE = 50;
/** Characters of markup in a message: the page takes each in a few milliseconds. */
const MOST_IN_MESSAGE = 50_000;
const INDENT = 2;
/** A spreadsheet takes a file without this mark for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

let last: Document = analyze('');

function tell(answer: Answer): void {
  postMessage(answer);
}

function tellParagraphs(paragraphs: readonly string[]): void {
  let some: string[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    some.push(paragraph);
    length += paragraph.length;
    if (length < MOST_IN_MESSAGE) continue;
    tell({ tell: 'paragraphs', some, last: false });
    some = [];
    length = 0;
  }
  tell({ tell: 'paragraphs', some, last: true });
}

function rowsOf({ quotes }: Document, from: number): Row[] {
  return quotes.slice(from, from + ROWS_AT_ONCE).map(({ speaker, kind, cue, content, confidence }, index) => ({
    number: from + index + 1,
    speaker: speaker?.name ?? null,
    kind,
    cue: cue?.text ?? null,
    content: content.map(({ text }) => text).join(' \u2026 '),
    confidence,
  }));
}

function show(text: string | null, filter: Filter, language: 'ar' | 'en'): void {
  if (text !== null) last = analyze(text);
  const document = filtered(last, filter);
  const { entities, quotes } = document;
  const fragment = fragmentOf(document, checkedLook({ form: 'fragment', language, assets: false }));
  const cut = Math.max(entities.length, quotes.length) > MOST_IN_JSON;
  const some = { quotes: quotes.slice(0, MOST_IN_JSON), entities: entities.slice(0, MOST_IN_JSON) };
  tell({
    tell: 'shown',
    head: fragment.head,
    tail: fragment.tail,
    rows: rowsOf(document, 0),
    quotes: quotes.length,
    speakers: summedSpeakers(last).map(({ summary }) => `${summary.name} (${summary.quotations.all})`),
    json: JSON.stringify(some, null, INDENT),
    cut,
    formats: ['json', 'csv', 'jsonld'],
    entities: entities.length,
  });
  tellParagraphs(fragment.paragraphs);
}

function exported(format: ExportFormat, filter: Filter): string {
  const document = filtered(last, filter);
  switch (format) {
    case 'json':
      return JSON.stringify({ quotes: document.quotes, entities: document.entities }, null, INDENT);
    case 'csv':
      return `${BYTE_ORDER_MARK}${quotesCsv.head}${quotesCsv.rows('article', document.quotes)}`;
    case 'jsonld':
      return JSON.stringify(toJsonLd(document), null, INDENT);
  }
}

function answer(question: Question): void {
  switch (question.ask) {
    case 'show':
      show(question.text, question.filter, question.language);
      break;
    case 'rows':
      tell({ tell: 'rows', rows: rowsOf(filtered(last, question.filter), question.from) });
      break;
    case 'export':
      tell({ tell: 'exported', format: question.format, content: exported(question.format, question.filter) });
      break;
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => answer(data));
