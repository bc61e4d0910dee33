import type { Entity, Quote, Span } from '../types.js';

type Cell = string | number | boolean | null;

/** What a column holds, by its name, in order. */
type Columns<T> = Readonly<Record<string, (item: T) => Cell>>;

/** Stands between the pieces of a content that its attribution interrupts. */
const GAP = ' [\u2026] ';

const surface = (span: Span | null): Cell => span?.text ?? null;

export const QUOTE_COLUMNS: Columns<Quote> = {
  start: (quote) => quote.start,
  end: (quote) => quote.end,
  kind: (quote) => quote.kind,
  speaker: (quote) => quote.speaker?.name ?? null,
  speaker_type: (quote) => quote.speaker?.type ?? null,
  role: (quote) => quote.speaker?.role ?? null,
  gender: (quote) => quote.speaker?.gender ?? null,
  how: (quote) => quote.speaker?.how ?? null,
  anonymous: (quote) => quote.speaker?.anonymous ?? null,
  mention: (quote) => surface(quote.speaker?.mention ?? null),
  cue: (quote) => surface(quote.cue),
  lemma: (quote) => quote.cue?.lemma ?? null,
  act: (quote) => quote.cue?.act ?? null,
  stance: (quote) => quote.cue?.stance ?? null,
  negated: (quote) => quote.cue?.negated ?? null,
  addressee: (quote) => surface(quote.addressee),
  via: (quote) => surface(quote.via),
  within: (quote) => quote.within,
  confidence: (quote) => quote.confidence,
  rule: (quote) => quote.rule,
  content: (quote) => quote.content.map((piece) => piece.text).join(GAP),
};

export const ENTITY_COLUMNS: Columns<Entity> = {
  start: (entity) => entity.start,
  end: (entity) => entity.end,
  type: (entity) => entity.type,
  chain: (entity) => entity.chain,
  iso: (entity) => entity.link?.iso ?? null,
  geonames: (entity) => entity.link?.geonames ?? null,
  latitude: (entity) => entity.link?.latitude ?? null,
  longitude: (entity) => entity.link?.longitude ?? null,
  confidence: (entity) => entity.confidence,
  rule: (entity) => entity.rule,
  title: (entity) => surface(entity.title),
  name: (entity) => entity.name,
  text: (entity) => entity.text,
};

/** A cell as RFC 4180 has it: quoted where it holds a comma, a quotation mark or the end of a line. */
function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines end in CR LF, as RFC 4180 has it. */
export function row(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function table<T>(columns: Columns<T>): { head: string; rows: (id: string | number, items: readonly T[]) => string } {
  return {
    head: row(['id', ...Object.keys(columns)]),
    rows: (id, items) =>
      items.map((item) => row([id, ...Object.values(columns).map((column) => column(item))])).join(''),
  };
}

/** The quotations of documents as CSV: a head, then a row a quotation, each with the id of its document. */
export const quotesCsv = table(QUOTE_COLUMNS);

/** The mentions of documents as CSV: a head, then a row a mention, each with the id of its document. */
export const entitiesCsv = table(ENTITY_COLUMNS);
