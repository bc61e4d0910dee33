import type { Document, Entity, Quote, Span } from '../types.js';
import { type Nestable, nested } from './nesting.js';
import { partsOf } from './parts.js';
import { type Attributes, xmlStart, xmlText } from './xml.js';

/** What may hold what in TEI: a paragraph speech, speech a part of it, that a name. Never the other way round. */
const LEVELS = { p: 0, said: 1, q: 2, seg: 3, rs: 4, name: 5 } as const;
const NAMES = { person: 'persName', place: 'placeName', organization: 'orgName' } as const;

/** An element with the stretches of text that it covers. */
interface Mark extends Nestable {
  readonly name: string;
  readonly id: string;
  readonly attributes: Attributes;
}

/** Who a quotation or a mention points to, by the header's identifiers. */
export interface Pointers {
  readonly speakerOf: (quote: Quote) => string | null;
  readonly nameOf: (entity: Entity) => string;
}

function quoteMarks(quote: Quote, index: number, { speakerOf }: Pointers): Mark[] {
  const id = `quotation-${index + 1}`;
  const { kind, content, verbatim, within } = quote;
  const attributes = {
    who: speakerOf(quote),
    direct: String(kind === 'direct'),
    ana: `#${kind}`,
    corresp: within === null ? null : `#quotation-${within + 1}`,
  };
  const exact = kind === 'direct' ? [] : verbatim;
  return [
    { level: LEVELS.said, ranges: content, name: 'said', id, attributes },
    ...exact.map(
      (piece, at): Mark => ({
        level: LEVELS.q,
        ranges: [piece],
        name: 'q',
        id: `${id}-words-${at + 1}`,
        attributes: { type: 'verbatim' },
      }),
    ),
    ...partsOf(quote).map(
      ({ name, span }): Mark => ({
        level: name === 'cue' ? LEVELS.seg : LEVELS.rs,
        ranges: [span],
        name: name === 'cue' ? 'seg' : 'rs',
        id: `${id}-${name}`,
        attributes: { type: name, corresp: `#${id}` },
      }),
    ),
  ];
}

function entityMark(entity: Entity, index: number, { nameOf }: Pointers): Mark {
  return {
    level: LEVELS.name,
    ranges: [entity],
    name: NAMES[entity.type],
    id: `mention-${index + 1}`,
    attributes: { ref: `#${nameOf(entity)}` },
  };
}

/** Blanks of XML: anything else between paragraphs must stand in one. */
const XML_BLANKS = ' \t\r\n';

/** Paragraphs, each to the last character before the next one that XML takes for more than a blank. */
function paragraphsOf({ text, sentences }: Document): Span[] {
  const starts = sentences.flatMap(({ start, paragraph }, at) => {
    return paragraph === sentences[at - 1]?.paragraph ? [] : [start];
  });
  const blank = (at: number): boolean => XML_BLANKS.includes(text[at] ?? '.');
  let first = 0;
  while (first < text.length && blank(first)) first++;
  if (first === text.length) return [];
  const edges = [first, ...starts.slice(1)];
  return edges.map((start, at) => {
    let end = edges[at + 1] ?? text.length;
    while (end > start && blank(end - 1)) end--;
    return { start, end, text: text.slice(start, end) };
  });
}

/** The fragment of an element, with its neighbours. */
function startTag({ name, id, attributes }: Mark, fragment: number, fragments: number): string {
  const idOf = (at: number): string => (at === 0 ? id : `${id}.${at + 1}`);
  return xmlStart(name, {
    'xml:id': idOf(fragment),
    ...attributes,
    prev: fragment === 0 ? null : `#${idOf(fragment - 1)}`,
    next: fragment + 1 < fragments ? `#${idOf(fragment + 1)}` : null,
  });
}

/** The text of a document with its paragraphs, quotations and names as elements. */
export function teiBody(document: Document, pointers: Pointers): string {
  const { text, entities, quotes } = document;
  const paragraphs = paragraphsOf(document).map(
    (paragraph, at): Mark => ({
      level: LEVELS.p,
      ranges: [paragraph],
      name: 'p',
      id: `paragraph-${at + 1}`,
      attributes: {},
    }),
  );
  const marks = [
    ...paragraphs,
    ...quotes.flatMap((quote, at) => quoteMarks(quote, at, pointers)),
    ...entities.map((entity, at) => entityMark(entity, at, pointers)),
  ];
  const events = nested(marks);
  const fragments = new Map<Mark, number>();
  for (const { item, opens } of events) if (opens) fragments.set(item, (fragments.get(item) ?? 0) + 1);
  const written = new Map<Mark, number>();
  const out: string[] = [];
  let at = 0;
  for (const { item, at: place, opens } of events) {
    out.push(xmlText(text.slice(at, place)));
    at = place;
    const fragment = written.get(item) ?? 0;
    out.push(opens ? startTag(item, fragment, fragments.get(item) ?? 1) : `</${item.name}>`);
    if (opens) written.set(item, fragment + 1);
  }
  return out.join('') + xmlText(text.slice(at));
}
