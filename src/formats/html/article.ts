import type { Document, ParagraphRole } from '../../types.js';
import { escaped } from './escape.js';
import type { Mark } from './marks.js';

/** More elements than this within each other are not opened: browsers flatten deep trees, and no speech is so deep. */
const DEEPEST = 64;

/** A line with something in it; what ends it is not part of it. */
const LINE = /[^\r\n]+/g;
const BLANK = /^\s*$/;
/** A line in Latin letters alone reads from left to right. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LATIN = /\p{L}/u;

interface Line {
  readonly start: number;
  readonly end: number;
}

interface Open {
  readonly mark: Mark;
  pieces: number;
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({ start: index, end: index + line.length })).filter(
    ({ start, end }) => !BLANK.test(text.slice(start, end)),
  );
}

/**
 * Writes text and elements from one place to the next. Ranges may lie across each other and across paragraphs: an
 * element that is still wanted when one around it ends is closed with it and opened again behind.
 */
interface Pen {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly out: string[];
  /** What stands open, from outer to inner. */
  readonly open: Open[];
  /** The text before is written, and the marks before `next` are begun. */
  at: number;
  next: number;
}

function write(pen: Pen, to: number): void {
  if (to <= pen.at) return;
  pen.out.push(escaped(pen.text.slice(pen.at, to)));
  pen.at = to;
}

function begin(pen: Pen, element: Open): void {
  const { tag, first, further } = element.mark;
  pen.out.push(`<${tag}${element.pieces === 0 ? first : further}>`);
  element.pieces++;
}

function close(pen: Pen, from: number): void {
  for (const { mark } of pen.open.slice(from).reverse()) pen.out.push(`</${mark.tag}>`);
}

/** Closes what ends here, with what stands in it, and opens the rest of that again. */
function end(pen: Pen, place: number): void {
  const from = pen.open.findIndex(({ mark }) => mark.end <= place);
  if (from < 0) return;
  close(pen, from);
  const rest = pen.open.splice(from).filter(({ mark }) => mark.end > place);
  pen.open.push(...rest);
  for (const element of rest) begin(pen, element);
}

/** Takes up the marks that start before or at a place; gives those that now stand open. */
function taken(pen: Pen, place: number): readonly Open[] {
  const from = pen.open.length;
  for (let mark = pen.marks[pen.next]; mark && mark.start <= place; mark = pen.marks[++pen.next]) {
    if (mark.end > place && pen.open.length < DEEPEST) pen.open.push({ mark, pieces: 0 });
  }
  return pen.open.slice(from);
}

/** Writes what stands before a line, and the line as a paragraph. */
function paragraph(pen: Pen, { start, end: to }: Line, attributes: string): void {
  write(pen, start);
  pen.open.splice(0, pen.open.length, ...pen.open.filter(({ mark }) => mark.end > start));
  taken(pen, start);
  pen.out.push(`<p${attributes}>`);
  for (const element of pen.open) begin(pen, element);
  while (pen.at < to) {
    const place = Math.min(to, pen.marks[pen.next]?.start ?? to, ...pen.open.map(({ mark }) => mark.end));
    write(pen, place);
    if (place === to) break;
    end(pen, place);
    for (const element of taken(pen, place)) begin(pen, element);
  }
  close(pen, 0);
  pen.out.push('</p>');
}

/** What each line is, by its first character: the role of the first sentence in it. */
function rolesOf({ sentences }: Document, lines: readonly Line[]): (ParagraphRole | null)[] {
  let next = 0;
  return lines.map(({ start, end }) => {
    while ((sentences[next]?.end ?? end) <= start) next++;
    const sentence = sentences[next];
    return sentence && sentence.start < end ? sentence.role : null;
  });
}

const ROLES: readonly (ParagraphRole | null)[] = ['headline', 'dateline', 'caption', 'byline', 'residue'];

/**
 * The text in paragraphs, a string each, with everything that stands between them: joined, their text content is the
 * text of the document, but for U+FFFD in the place of what HTML cannot hold.
 */
export function paragraphsOf(document: Document, marks: readonly Mark[]): readonly string[] {
  const { text } = document;
  const lines = linesOf(text);
  const roles = rolesOf(document, lines);
  const pen: Pen = { text, marks, out: [], open: [], at: 0, next: 0 };
  const written = lines.map((line, index) => {
    const role = roles[index] ?? null;
    const own = text.slice(line.start, line.end);
    const direction = !RIGHT_TO_LEFT.test(own) && LATIN.test(own) ? ' dir="ltr"' : '';
    paragraph(pen, line, `${ROLES.includes(role) ? ` class="qawl-${role}"` : ''}${direction}`);
    return pen.out.splice(0).join('');
  });
  write(pen, text.length);
  return [...written, pen.out.join('')];
}
