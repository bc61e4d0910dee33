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
function penFor(text: string, marks: readonly Mark[]) {
  const out: string[] = [];
  const open: Open[] = [];
  let at = 0;
  let next = 0;

  const write = (to: number): void => {
    if (to > at) out.push(escaped(text.slice(at, to)));
    at = Math.max(at, to);
  };
  const begin = (element: Open): void => {
    const { tag, first, further } = element.mark;
    out.push(`<${tag}${element.pieces === 0 ? first : further}>`);
    element.pieces++;
  };
  const close = (from: number): void => {
    for (const { mark } of open.slice(from).reverse()) out.push(`</${mark.tag}>`);
  };
  /** Closes what ends here, with what stands in it, and opens the rest of that again. */
  const end = (place: number): void => {
    const from = open.findIndex(({ mark }) => mark.end <= place);
    if (from < 0) return;
    close(from);
    const rest = open.splice(from).filter(({ mark }) => mark.end > place);
    open.push(...rest);
    rest.forEach(begin);
  };
  const start = (place: number, shown: boolean): void => {
    for (let mark = marks[next]; mark && mark.start <= place; mark = marks[++next]) {
      if (mark.end <= place || open.length >= DEEPEST) continue;
      const element = { mark, pieces: 0 };
      open.push(element);
      if (shown) begin(element);
    }
  };
  const paragraph = ({ start: from, end: to }: Line, attributes: string): void => {
    write(from);
    open.splice(0, open.length, ...open.filter(({ mark }) => mark.end > from));
    start(from, false);
    out.push(`<p${attributes}>`);
    open.forEach(begin);
    while (at < to) {
      const ends = open.map(({ mark }) => mark.end);
      const place = Math.min(to, marks[next]?.start ?? to, ...ends);
      write(place);
      if (place === to) break;
      end(place);
      start(place, true);
    }
    close(0);
    out.push('</p>');
  };
  return { out, write, paragraph };
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
  const pen = penFor(text, marks);
  const written = lines.map((line, index) => {
    const role = roles[index] ?? null;
    const own = text.slice(line.start, line.end);
    const direction = !RIGHT_TO_LEFT.test(own) && LATIN.test(own) ? ' dir="ltr"' : '';
    pen.paragraph(line, `${ROLES.includes(role) ? ` class="qawl-${role}"` : ''}${direction}`);
    return pen.out.splice(0).join('');
  });
  pen.write(text.length);
  return [...written, pen.out.join('')];
}
