import { ARABIC, classOf, classOfPoint, DIGIT, FORMAT, LETTER, MARK, NEWLINE, SPACE } from './chars.js';
import { wordAt } from './vocabulary.js';
import type { Word } from './word.js';

/** Kinds of token in a view. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCT = 3;

/** A line that is not blank, as a half-open range of tokens and of characters. */
export interface Line {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The one shared, immutable view of a text that all finders read: its tokens in order, as parallel arrays indexed by
 * token. White space and invisible characters between tokens are no tokens. A word written twice is one `Word` object.
 */
export interface View {
  readonly text: string;
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Index into `lines`, by token. */
  readonly line: Int32Array;
  readonly word: readonly Word[];
  readonly lines: readonly Line[];
}

const SEPARATORS = new Set(['.', ',', '\u066b', '\u066c']);
/** Marks that are one token when they stand in a run: an ellipsis, and marks that are written doubled. */
const RUNS = new Set([
  '.',
  '\u2026',
  '-',
  '\u2013',
  '\u2014',
  '(',
  ')',
  "'",
  '\u2018',
  '\u2019',
  '`',
  '<',
  '>',
  '!',
  '?',
  '\u061f',
]);

function pointAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}
const width = (point: number): number => (point > 0xffff ? 2 : 1);

/** End of the marks that cling to the character before `at`, through invisible characters between them. */
function afterMarks(text: string, at: number): number {
  let end = at;
  for (let seen = at; seen < text.length; ) {
    const point = pointAt(text, seen);
    const kind = classOfPoint(point);
    if (kind !== MARK && kind !== FORMAT) break;
    seen += width(point);
    if (kind === MARK) end = seen;
  }
  return end;
}

/**
 * End of the word that starts at `at`: letters of one script family, marks, and joiners inside it; digits too, but not
 * in Arabic, where they are a number written onto a particle or by typesetting: ال18 and بـ9.7.
 */
function wordEnd(text: string, at: number): number {
  const script = classOfPoint(pointAt(text, at));
  let end = at;
  let solid = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    const point = surrogate ? pointAt(text, end) : unit;
    const kind = surrogate ? classOfPoint(point) : classOf(unit);
    if (kind === script || kind === MARK || (kind === DIGIT && script === LETTER)) {
      end += surrogate ? width(point) : 1;
      solid = end;
    } else if (kind === FORMAT && unit !== 0xfeff && unit >= 0x00ad) end += width(point);
    else break;
  }
  return solid;
}

function numberEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (end < text.length && classOfPoint(pointAt(text, end)) === DIGIT) end += width(pointAt(text, end));
    // 4.95: a direction mark may stand behind the point.
    let next = end + 1;
    while (next < text.length && classOfPoint(pointAt(text, next)) === FORMAT) next += width(pointAt(text, next));
    if (!(SEPARATORS.has(text[end] ?? '') && next < text.length && classOfPoint(pointAt(text, next)) === DIGIT)) break;
    end = next;
  }
  return afterMarks(text, end);
}

const JOINER = 0x200d;
/** Where pictures begin in Unicode, but for a few old signs. */
const FIRST_PICTURE = 0x2190;
const isPicture = (point: number): boolean =>
  point >= FIRST_PICTURE && /\p{Extended_Pictographic}/u.test(String.fromCodePoint(point));
const isSkinTone = (point: number): boolean => point >= 0x1f3fb && point <= 0x1f3ff;
/** Two of these make a flag. */
const isFlagLetter = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

/** End of a picture with its skin tone and the pictures that a joiner ties to it: a family is one token. */
function pictureEnd(text: string, at: number): number {
  let end = afterMarks(text, at + width(pointAt(text, at)));
  for (;;) {
    if (isSkinTone(pointAt(text, end))) end = afterMarks(text, end + 2);
    const next = end + 1;
    if (text.charCodeAt(end) !== JOINER || !isPicture(pointAt(text, next))) return end;
    end = afterMarks(text, next + width(pointAt(text, next)));
  }
}

function punctuationEnd(text: string, at: number): number {
  const first = text[at] ?? '';
  const point = pointAt(text, at);
  if (isPicture(point)) return pictureEnd(text, at);
  let end = at + width(point);
  if (isFlagLetter(point) && isFlagLetter(pointAt(text, end))) end += 2;
  if (RUNS.has(first)) while (text[end] === first) end++;
  return afterMarks(text, end);
}

/** The kind of token that a spelling is: its first character decides. */
export function kindOf({ surface }: Word): number {
  const kind = classOfPoint(pointAt(surface, 0));
  if (kind === ARABIC || kind === LETTER || kind === MARK) return WORD;
  return kind === DIGIT ? NUMBER : PUNCT;
}

const NO_BREAK = 0xa0;
/** An empty paragraph of a page whose line ends were lost: behind a stop or a closing mark, one blank that doesn't break between two more. */
const FLATTENED = /^[.!?\u061f"\u00bb\u201d] \u00a0\s$/u;

/** Reads a text into its view. Linear in the length of the text. */
export function viewOf(text: string): View {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const lineOf: number[] = [];
  const words: Word[] = [];
  const lines: Line[] = [];
  let first = 0;

  const closeLine = (): void => {
    if (starts.length > first) {
      lines.push({ first, last: starts.length, start: starts[first] ?? 0, end: ends[ends.length - 1] ?? 0 });
      first = starts.length;
    }
  };
  const push = (start: number, end: number, kind: number, word: Word): void => {
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
    lineOf.push(lines.length);
    words.push(word);
  };

  /** Pushes a word, or the words that are written as one. */
  const pushWord = (start: number, end: number): void => {
    let at = start;
    let word = wordAt(text, at, end);
    for (; word.glued > 0; word = wordAt(text, at, end)) {
      const cut = at + word.glued;
      push(at, cut, WORD, wordAt(text, at, cut));
      at = cut;
    }
    push(at, end, WORD, word);
  };

  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const point = unit >= 0xd800 && unit <= 0xdbff ? pointAt(text, at) : unit;
    const kind = point > 0xffff ? classOfPoint(point) : classOf(unit);
    if (kind === NEWLINE) {
      closeLine();
      at++;
    } else if (kind === SPACE || kind === FORMAT) {
      if (unit === NO_BREAK && FLATTENED.test(text.slice(at - 2, at + 2))) closeLine();
      at += width(point);
    } else {
      const isWord = kind === ARABIC || kind === LETTER || kind === MARK;
      let end = isWord ? wordEnd(text, at) : kind === DIGIT ? numberEnd(text, at) : punctuationEnd(text, at);
      if (end <= at) end = at + width(point);
      if (kind === ARABIC) pushWord(at, end);
      else push(at, end, isWord ? WORD : kind === DIGIT ? NUMBER : PUNCT, wordAt(text, at, end));
      at = end;
    }
  }
  closeLine();
  return {
    text,
    size: starts.length,
    start: new Int32Array(starts),
    end: new Int32Array(ends),
    kind: new Uint8Array(kinds),
    line: new Int32Array(lineOf),
    word: words,
    lines,
  };
}
