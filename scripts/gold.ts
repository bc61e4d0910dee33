/**
 * Reads gold annotations: `NAME.ann` beside `NAME.txt`, one record a line, fields separated by `|`.
 *
 *     E|PARAGRAPH|TYPE|STRING                                   an entity
 *     C|NAME|KIND|GENDER|ALIAS;ALIAS                            a source
 *     Q|PARAGRAPH|KIND|cue=…|speaker=…|who=…|to=…|content=…     a quotation
 *
 * Paragraphs are the lines that are not blank, from 1. `STRING#2` is the second occurrence of STRING in its paragraph.
 * A content is `FIRST WORDS ~~ LAST WORDS`, its pieces stand between ` ++ `, a piece of another paragraph begins with
 * its number (`7:`). Lines that begin with `//` are comments. All offsets are UTF-16 code units of the article.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Half-open range of the article. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}
const ENTITY_TYPES = ['PER', 'LOC', 'ORG'] as const;
const SOURCE_KINDS = ['person', 'place', 'organization', 'unnamed'] as const;
const GENDERS = ['male', 'female', 'unknown'] as const;
const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const;

export interface GoldEntity extends GoldSpan {
  readonly type: (typeof ENTITY_TYPES)[number];
}
/** Somebody or something that is quoted. */
export interface GoldSource {
  readonly name: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly gender: (typeof GENDERS)[number];
  readonly aliases: readonly string[];
}
export interface GoldQuote {
  readonly kind: (typeof QUOTE_KINDS)[number];
  readonly content: readonly GoldSpan[];
  readonly cue: GoldSpan | null;
  readonly speaker: GoldSpan | null;
  /** `name` of its source. */
  readonly who: string;
  readonly to: GoldSpan | null;
  /** Line of the annotation file, from 1. */
  readonly line: number;
}
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly sources: readonly GoldSource[];
  readonly quotes: readonly GoldQuote[];
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}
interface Numbered {
  readonly string: string;
  /** Which occurrence is meant, from 1; null where the annotation doesn't say. */
  readonly nth: number | null;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** At most three one-letter particles (و ف ب ل ك س), vocalized or not, may be written before a name or a cue. */
const PROCLITICS = /(?:^|[^\p{L}\p{M}\p{N}])(?:[\u0648\u0641\u0628\u0644\u0643\u0633]\p{M}*){0,3}$/u;
const LONGEST_PROCLITICS = 12;

/** Stops the reading of one record; `parseGold` adds the line and goes on with the next. */
function fault(why: string): never {
  throw new Error(why);
}

function oneOf<T extends string>(allowed: readonly T[], given: string | undefined, what: string): T {
  return (
    allowed.find((value) => value === given) ?? fault(`${what} is ${given ?? 'missing'}, not ${allowed.join(', ')}`)
  );
}

function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((line) => line[0].trim() !== '')
    .map((line) => ({ start: line.index, text: line[0] }));
}

function occurrences({ start, text }: Paragraph, string: string): GoldSpan[] {
  const found: GoldSpan[] = [];
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
    found.push({ start: start + at, end: start + at + string.length });
  }
  return found;
}

/** The occurrences that are whole words, particles before them allowed. */
function wordOccurrences(paragraph: Paragraph, string: string): GoldSpan[] {
  return occurrences(paragraph, string).filter(({ start, end }) => {
    const from = start - paragraph.start;
    const next = paragraph.text[end - paragraph.start];
    if (next !== undefined && WORD_CHARACTER.test(next)) return false;
    return PROCLITICS.test(paragraph.text.slice(Math.max(0, from - LONGEST_PROCLITICS), from));
  });
}

function numbered(given: string): Numbered {
  const match = /^(.*?)\s*#(\d+)$/su.exec(given);
  return match ? { string: match[1] ?? '', nth: Number(match[2]) } : { string: given, nth: null };
}

function pick(spans: readonly GoldSpan[], { string, nth }: Numbered): GoldSpan {
  return spans[(nth ?? 1) - 1] ?? fault(`only ${spans.length} of: ${string}`);
}

/** The span with the least text between it and `anchor`, the first of equals; null where there is none. */
function nearest(spans: readonly GoldSpan[], anchor: GoldSpan): GoldSpan | null {
  const gap = (span: GoldSpan): number => Math.max(0, anchor.start - span.end, span.start - anchor.end);
  return spans.reduce<GoldSpan | null>((best, span) => (best && gap(best) <= gap(span) ? best : span), null);
}

/** Where a cue, a speaker or an addressee may stand: all its occurrences, or the one that is numbered. */
function mentions(paragraph: Paragraph, given: string | undefined, what: string): GoldSpan[] {
  if (!given) return [];
  const wanted = numbered(given);
  const spans = wordOccurrences(paragraph, wanted.string);
  if (spans.length === 0) fault(`${what} not in its paragraph: ${wanted.string}`);
  return wanted.nth === null ? spans : [pick(spans, wanted)];
}

/** One piece of a content: after the piece before it, as near after `anchor` as can be. */
function contentPiece(here: Paragraph, given: string, from: number, anchor: GoldSpan | null): GoldSpan {
  const [first = '', last] = given.split('~~').map((part) => part.trim());
  const head = numbered(first);
  const heads = occurrences(here, head.string).filter((span) => span.start >= from);
  if (heads.length === 0) fault(`content not found: ${head.string}`);
  const ahead = anchor ? heads.filter((span) => span.start >= anchor.end) : [];
  const near = anchor && head.nth === null ? nearest(ahead.length > 0 ? ahead : heads, anchor) : null;
  const start = near ?? pick(heads, head);
  if (!last) return start;
  const tail = numbered(last);
  const tails = occurrences(here, tail.string).filter((span) => span.start >= start.start && span.end >= start.end);
  if (tails.length === 0) fault(`content end not found: ${tail.string}`);
  return { start: start.start, end: pick(tails, tail).end };
}

function contentOf(
  given: string,
  home: Paragraph,
  paragraph: (number: string) => Paragraph,
  cues: readonly GoldSpan[],
) {
  const pieces: GoldSpan[] = [];
  let here = home;
  for (const piece of given.split(' ++ ')) {
    const [, moved, rest] = /^\s*(?:(\d+):)?(.*)$/su.exec(piece) ?? [];
    if (moved) here = paragraph(moved);
    const before = pieces.at(-1) ?? null;
    const anchor = before ?? (cues.length === 1 ? (cues[0] ?? null) : null);
    pieces.push(contentPiece(here, rest ?? '', before?.end ?? 0, anchor));
  }
  return pieces;
}

function readQuote(
  fields: readonly string[],
  line: number,
  paragraph: (number: string | undefined) => Paragraph,
  sources: readonly GoldSource[],
): GoldQuote {
  const home = paragraph(fields[1]);
  const kind = oneOf(QUOTE_KINDS, fields[2], 'kind');
  const given = new Map(fields.slice(3).map((field) => splitAt(field, '=')));
  const who = given.get('who') || fault('no who');
  if (!sources.some((source) => source.name === who)) fault(`no C line for ${who}`);
  const cues = mentions(home, given.get('cue'), 'cue');
  const content = contentOf(given.get('content') || fault('no content'), home, paragraph, cues);
  const whole = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
  const cue = nearest(cues, whole);
  const speaker = nearest(mentions(home, given.get('speaker'), 'speaker'), cue ?? whole);
  const to = nearest(mentions(home, given.get('to'), 'to'), cue ?? whole);
  return { kind, content, cue, speaker, who, to, line };
}

function splitAt(field: string, separator: string): [string, string] {
  const at = field.indexOf(separator);
  return at < 0 ? fault(`no ${separator} in: ${field}`) : [field.slice(0, at).trim(), field.slice(at + 1).trim()];
}

function readSource([, name, kind, gender, aliases = '']: readonly string[]): GoldSource {
  return {
    name: name || fault('no name'),
    kind: oneOf(SOURCE_KINDS, kind, 'kind'),
    gender: oneOf(GENDERS, gender, 'gender'),
    aliases: aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  };
}

function readEntities(fields: readonly string[], paragraph: (number: string | undefined) => Paragraph): GoldEntity[] {
  const home = paragraph(fields[1]);
  const type = oneOf(ENTITY_TYPES, fields[2], 'type');
  return mentions(home, fields[3] || fault('no string'), 'entity').map((span) => ({ ...span, type }));
}

/** The records of an annotation with their lines, quotations last: they name sources that may stand below them. */
function recordsOf(annotation: string): { fields: readonly string[]; line: number }[] {
  const records = annotation
    .split('\n')
    .map((raw, index) => ({ fields: raw.split('|').map((field) => field.trim()), line: index + 1 }))
    .filter(({ fields: [first = '', ...more] }) => !first.startsWith('//') && (first !== '' || more.length > 0));
  const isQuote = ({ fields }: { fields: readonly string[] }): boolean => fields[0] === 'Q';
  return [...records.filter((record) => !isQuote(record)), ...records.filter(isQuote)];
}

/**
 * Parses an annotation against its article.
 *
 * @throws Error with one line `ID:LINE: why` for each faulty record.
 * @example
 * parseGold('a', text, 'E|1|LOC|Cairo').entities //=> [{ start: 0, end: 5, type: 'LOC' }]
 */
export function parseGold(id: string, text: string, annotation: string): GoldArticle {
  const paragraphs = paragraphsOf(text);
  const paragraph = (number: string | undefined): Paragraph =>
    paragraphs[Number(number) - 1] ?? fault(`no paragraph ${number}`);
  const entities: GoldEntity[] = [];
  const sources: GoldSource[] = [];
  const quotes: GoldQuote[] = [];
  const faults: string[] = [];

  const read = (fields: readonly string[], line: number): unknown => {
    switch (fields[0]) {
      case 'E':
        return entities.push(...readEntities(fields, paragraph));
      case 'C':
        return sources.push(readSource(fields));
      case 'Q':
        return quotes.push(readQuote(fields, line, paragraph, sources));
      default:
        return fault(`unknown record ${fields[0]}`);
    }
  };
  for (const { fields, line } of recordsOf(annotation)) {
    try {
      read(fields, line);
    } catch (error) {
      faults.push(`${id}:${line}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { id, text, entities, sources, quotes };
}

/** Reads every `NAME.ann` of a folder with its `NAME.txt`, by name. Throws like `parseGold`, on the first bad file. */
export function readGoldFolder(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ann'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.ann'.length);
      const read = (suffix: string): string => readFileSync(join(folder, id + suffix), 'utf8');
      return parseGold(id, read('.txt'), read('.ann'));
    });
}
