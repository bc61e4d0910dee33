import type { Document, Entity, Quote, Span } from '../../types.js';
import { escaped } from './escape.js';
import { checkedSpan } from './options.js';
import type { Words } from './words.js';

/** A range of the text that is shown as an element. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Of marks of one range the lower layer is the outer element. */
  readonly layer: number;
  readonly tag: 'mark' | 'b' | 'span';
  /** Attributes of the first piece of it, and of every further one. */
  readonly first: string;
  readonly further: string;
}

const LAYERS = { content: 0, verbatim: 1, via: 2, addressee: 3, speaker: 4, cue: 5, entity: 6 } as const;
const PER_CENT = 100;

const KINDS = ['direct', 'indirect', 'mixed'] as const;
const TYPES = ['person', 'place', 'organization'] as const;

/** A class from a closed list: nothing else that a stored document holds becomes a part of the markup. */
function classOf(known: readonly string[], value: string): string {
  return known.includes(value) ? ` qawl-${value}` : '';
}

/** What is read out for a quotation, and stands in its card. */
function labelOf(quote: Quote, index: number, words: Words): string {
  const { kind, speaker, cue, addressee, via, confidence } = quote;
  const parts = [
    `${words.quotation} ${index + 1}`,
    words.kinds[kind] ?? '',
    `${words.speaker}: ${speaker?.name ?? words.unknown}${speaker?.role ? ` (${speaker.role})` : ''}`,
    cue ? `${words.cue}: ${cue.text}` : '',
    addressee ? `${words.addressee}: ${addressee.text}` : '',
    via ? `${words.via}: ${via.text}` : '',
    `${words.confidence}: ${Math.round(confidence * PER_CENT)}%`,
  ];
  return parts.filter((part) => part !== '').join(words.comma);
}

/** The speaker by name, where the text does not give it at the quotation itself. */
function resolvedName({ speaker }: Quote): string {
  if (!speaker || speaker.mention?.text.includes(speaker.name)) return '';
  return ` data-by="${escaped(speaker.name)}"`;
}

/** How many quotations each stands in. */
function depthsOf(quotes: readonly Quote[]): number[] {
  const depths: number[] = [];
  for (const { within } of quotes) depths.push(within === null ? 0 : (depths[within] ?? 0) + 1);
  return depths;
}

function contentMarks(quote: Quote, index: number, depth: number, id: string, words: Words): Mark[] {
  const inner = depth % 2 === 1 ? ' qawl-inner' : '';
  const further = ` class="qawl-quote${classOf(KINDS, quote.kind)}${inner}" data-q="${index + 1}"`;
  const named = ` id="${id}" tabindex="0" role="group" aria-label="${escaped(labelOf(quote, index, words))}"`;
  return quote.content.map(({ start, end }, at) => ({
    start,
    end,
    layer: LAYERS.content,
    tag: 'mark',
    first: at === 0 ? `${further} data-n="${index + 1}"${resolvedName(quote)}${named}` : further,
    further,
  }));
}

/** Verbatim parts show where they are not the whole. */
function verbatimMarks({ kind, verbatim }: Quote): Mark[] {
  if (kind !== 'mixed') return [];
  const first = ' class="qawl-verbatim"';
  return verbatim.map(({ start, end }) => ({
    start,
    end,
    layer: LAYERS.verbatim,
    tag: 'span',
    first,
    further: first,
  }));
}

type Role = 'cue' | 'speaker' | 'addressee' | 'via';
const ROLES: readonly Role[] = ['via', 'addressee', 'speaker', 'cue'];

function spanOf(quote: Quote, role: Role): Span | null {
  return role === 'speaker' ? (quote.speaker?.mention ?? null) : quote[role];
}

/** Cues, speakers and the like; one that belongs to several quotations is one element with all their numbers. */
function roleMarks(quotes: readonly Quote[], role: Role, length: number): Mark[] {
  const shared = new Map<string, { readonly span: Span; readonly numbers: number[] }>();
  quotes.forEach((quote, index) => {
    const span = spanOf(quote, role);
    if (!span) return;
    checkedSpan(span, `document.quotes[${index}].${role}`, length);
    const key = `${span.start} ${span.end}`;
    const known = shared.get(key) ?? { span, numbers: [] };
    known.numbers.push(index + 1);
    shared.set(key, known);
  });
  return [...shared.values()].map(({ span: { start, end }, numbers }) => {
    const further = ` class="qawl-${role}" data-q="${numbers.join(' ')}"`;
    const tag = role === 'cue' ? 'b' : 'span';
    return { start, end, layer: LAYERS[role], tag, first: `${further} data-n="${numbers.join('\u00a0')}"`, further };
  });
}

function entityMark({ start, end, type, name }: Entity, words: Words): Mark {
  const further = ` class="qawl-entity${classOf(TYPES, type)}"`;
  const title = escaped(`${words.types[type] ?? ''}: ${name}`);
  return { start, end, layer: LAYERS.entity, tag: 'span', first: `${further} title="${title}"`, further };
}

/** Everything of a document that is shown in its text, from outer to inner at one place. */
export function marksOf({ text, entities, quotes }: Document, prefix: string, words: Words): readonly Mark[] {
  const depths = depthsOf(quotes);
  const { length } = text;
  quotes.forEach(({ content, verbatim }, index) => {
    for (const piece of content) checkedSpan(piece, `document.quotes[${index}].content`, length);
    for (const piece of verbatim) checkedSpan(piece, `document.quotes[${index}].verbatim`, length);
  });
  entities.forEach((entity, index) => {
    checkedSpan(entity, `document.entities[${index}]`, length);
  });
  return [
    ...quotes.flatMap((quote, index) =>
      contentMarks(quote, index, depths[index] ?? 0, `${prefix}-q${index + 1}`, words),
    ),
    ...quotes.flatMap(verbatimMarks),
    ...ROLES.flatMap((role) => roleMarks(quotes, role, length)),
    ...entities.map((entity) => entityMark(entity, words)),
  ].sort((a, b) => a.start - b.start || b.end - a.end || a.layer - b.layer);
}
