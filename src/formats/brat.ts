import { offsetsIn } from '../text/offsets.js';
import type { Document, Entity, Quote, Span } from '../types.js';
import { checkedDocument } from './checked.js';
import { chainsOf, type PartName, partsOf } from './parts.js';

/** Names of brat's types. */
const ENTITY_TYPES = { person: 'Person', place: 'Place', organization: 'Organization' } as const;
const PART_TYPES: Readonly<Record<PartName, string>> = {
  cue: 'Cue',
  speaker: 'Speaker',
  addressee: 'Addressee',
  via: 'Via',
};

/** A fragment may hold no line end: brat goes on behind it. All that Python takes for one. */
const LINE_END = /[\n\r\v\f\x1c-\x1e\u0085\u2028\u2029]/;
const LINE_ENDS = /[\n\r\v\f\x1c-\x1e\u0085\u2028\u2029]+/u;
/** What a field of a line can't hold, one for one: other controls, and halves of surrogate pairs, which UTF-8 lacks. */
const UNWRITABLE = /[\p{Cc}\p{Cs}]/gu;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The stretches of a span between its line ends. */
function fragmentsOf({ start, text }: Span): Range[] {
  if (!LINE_END.test(text)) return [{ start, end: start + text.length }];
  let at = start;
  return text.split(/([\n\r\v\f\x1c-\x1e\u0085\u2028\u2029]+)/u).flatMap((piece) => {
    const from = at;
    at += piece.length;
    return piece === '' || LINE_ENDS.test(piece) ? [] : [{ start: from, end: at }];
  });
}

/** Writes lines, and counts them by their letter. */
interface Lines {
  readonly add: (letter: 'T' | 'R' | 'A' | '#', fields: string) => string;
  readonly plain: (line: string) => void;
  readonly text: () => string;
}

function linesOf(): Lines {
  const lines: string[] = [];
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  return {
    add: (letter, fields) => {
      const id = `${letter}${++counts[letter]}`;
      lines.push(`${id}\t${fields}\n`);
      return id;
    },
    plain: (line) => lines.push(`${line}\n`),
    text: () => lines.join(''),
  };
}

interface Writing {
  readonly text: string;
  readonly to: (offset: number) => number;
  readonly lines: Lines;
}

const writable = (text: string): string => text.replace(UNWRITABLE, (one) => (one < '\ud800' ? ' ' : '\ufffd'));

/** A text-bound annotation over one span or several; gives its id. */
function textBound(type: string, spans: readonly Span[], { text, to, lines }: Writing): string {
  const fragments = spans.flatMap(fragmentsOf);
  const offsets = fragments.map(({ start, end }) => `${to(start)} ${to(end)}`).join(';');
  const surface = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
  return lines.add('T', `${type} ${offsets}\t${writable(surface)}`);
}

function quoteLines(quote: Quote, writing: Writing): string {
  const { lines } = writing;
  const { kind, cue, speaker } = quote;
  const id = textBound('Quotation', quote.content, writing);
  lines.add('A', `Kind ${id} ${kind}`);
  for (const { name, span } of partsOf(quote)) {
    const part = textBound(PART_TYPES[name], [span], writing);
    lines.add('R', `${PART_TYPES[name]}Of Arg1:${part} Arg2:${id}`);
  }
  if (cue) {
    lines.add('A', `Act ${id} ${cue.act}`);
    lines.add('A', `Stance ${id} ${cue.stance}`);
    if (cue.negated) lines.add('A', `Negated ${id}`);
  }
  if (speaker) {
    lines.add('A', `How ${id} ${speaker.how}`);
    if (speaker.gender !== 'unknown') lines.add('A', `Gender ${id} ${speaker.gender}`);
    if (speaker.anonymous) lines.add('A', `Anonymous ${id}`);
    lines.add('#', `AnnotatorNotes ${id}\t${writable(speaker.name)}`);
  }
  return id;
}

/** Mentions of one somebody: `Same` is an equivalence. */
function chainLines(document: Document, ids: ReadonlyMap<Entity, string>, lines: Lines): void {
  for (const mentions of chainsOf(document).values()) {
    if (mentions.length > 1) lines.plain(`*\tSame ${mentions.map((mention) => ids.get(mention)).join(' ')}`);
  }
}

/**
 * A document in brat's standoff format, for a file NAME.ann beside NAME.txt, which holds the text as it is: mentions and
 * quotations as text-bound annotations (`T`), of several fragments where a quotation is interrupted or runs over lines;
 * who and what belongs to a quotation as relations (`R`); kind, act, stance and gender as attributes (`A`); the name of
 * its speaker as a note. Offsets are code points.
 *
 * @throws TypeError if it is given no document.
 * @example
 * toBrat(analyze('وصل الوفد إلى بكين')).startsWith('T1\tPlace 14 18')
 * //=> true
 */
export function toBrat(document: Document): string {
  const { text, entities, quotes } = checkedDocument(document);
  const lines = linesOf();
  const writing: Writing = { text, to: offsetsIn(text, 'code-points').to, lines };
  const names = new Map(entities.map((entity) => [entity, textBound(ENTITY_TYPES[entity.type], [entity], writing)]));
  chainLines(document, names, lines);
  const ids = quotes.map((quote) => quoteLines(quote, writing));
  quotes.forEach(({ within }, index) => {
    if (within !== null) lines.add('R', `Within Arg1:${ids[index]} Arg2:${ids[within]}`);
  });
  return lines.text();
}
