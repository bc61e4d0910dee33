/** Reads the article aside, so that the page never stands still. */
import { analyze } from '../../src/analyze.js';
import { quotesCsv } from '../../src/formats/csv.js';
import { fragmentOf } from '../../src/formats/html/html.js';
import { checkedLook } from '../../src/formats/html/options.js';
import { summedSpeakers } from '../../src/summarize.js';
import type { Document } from '../../src/types.js';
import { filtered } from './filter.js';
import { jsonLdOf } from './jsonld.js';
import type { Answer, ExportFormat, Filter, Question, Row, Shown } from './messages.js';

/** Results beyond these are in the exported file, not in the page. */
const MOST_IN_JSON = 100;
const INDENT = 2;
/** A spreadsheet takes a file without this mark for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

let last: Document = analyze('');

function rowsOf({ quotes }: Document): Row[] {
  return quotes.map(({ speaker, kind, cue, content, confidence }, index) => ({
    number: index + 1,
    speaker: speaker?.name ?? null,
    kind,
    cue: cue?.text ?? null,
    content: content.map(({ text }) => text).join(' \u2026 '),
    confidence,
  }));
}

function shown(text: string | null, filter: Filter, language: 'ar' | 'en'): Shown {
  if (text !== null) last = analyze(text);
  const document = filtered(last, filter);
  const { entities, quotes } = document;
  const fragment = fragmentOf(document, checkedLook({ form: 'fragment', language, assets: false }));
  const cut = Math.max(entities.length, quotes.length) > MOST_IN_JSON;
  const some = { quotes: quotes.slice(0, MOST_IN_JSON), entities: entities.slice(0, MOST_IN_JSON) };
  return {
    tell: 'shown',
    ...fragment,
    rows: rowsOf(document),
    speakers: summedSpeakers(last).map(({ summary }) => `${summary.name} (${summary.quotations.all})`),
    json: JSON.stringify(some, null, INDENT),
    cut,
    formats: jsonLdOf ? ['json', 'csv', 'jsonld'] : ['json', 'csv'],
    entities: entities.length,
  };
}

function exported(format: ExportFormat, filter: Filter): string {
  const document = filtered(last, filter);
  switch (format) {
    case 'json':
      return JSON.stringify({ quotes: document.quotes, entities: document.entities }, null, INDENT);
    case 'csv':
      return `${BYTE_ORDER_MARK}${quotesCsv.head}${quotesCsv.rows('article', document.quotes)}`;
    case 'jsonld':
      return jsonLdOf?.(document) ?? '';
  }
}

function answerTo(question: Question): Answer {
  switch (question.ask) {
    case 'show':
      return shown(question.text, question.filter, question.language);
    case 'export':
      return { tell: 'exported', format: question.format, content: exported(question.format, question.filter) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answerTo(data));
});
