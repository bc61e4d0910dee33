import { ARABIC, classOfPoint, DIGIT, LETTER, MARK } from './chars.js';
import { PUNCT, type View } from './view.js';

/** The family a quotation mark belongs to; a pair is named after its opening mark. */
export type MarkStyle =
  | 'guillemets'
  | 'curly'
  | 'low'
  | 'ascii'
  | 'apostrophes'
  | 'angles'
  | 'single'
  | 'parens'
  | 'ornate';

/** One quotation mark of a line, with what its character and its surroundings say of its side. */
export interface Sign {
  readonly token: number;
  readonly style: MarkStyle;
  /** Which side the character itself is made for. */
  readonly side: 'open' | 'close' | 'either';
  /** What it costs to read it as an opening mark. */
  readonly open: number;
  /** What it costs to read it as a closing mark. */
  readonly close: number;
  /** The same character stands just before it, with no blank: the mark may be typed twice. */
  readonly twice: boolean;
}

type Side = Sign['side'];
const MARKS: ReadonlyMap<string, readonly [MarkStyle, Side]> = new Map([
  ['\u00ab', ['guillemets', 'open']],
  ['\u00bb', ['guillemets', 'close']],
  ['<<', ['guillemets', 'open']],
  ['>>', ['guillemets', 'close']],
  ['\u201c', ['curly', 'open']],
  ['\u201d', ['curly', 'close']],
  ['\u201e', ['low', 'open']],
  ['\u201f', ['curly', 'either']],
  ['\u275d', ['curly', 'open']],
  ['\u275e', ['curly', 'close']],
  // The closing mark that typesetting programs put after a digit, as if it were a measure.
  ['\u2033', ['curly', 'close']],
  ['"', ['ascii', 'either']],
  ['\uff02', ['ascii', 'either']],
  ["''", ['apostrophes', 'either']],
  ['``', ['apostrophes', 'open']],
  ['\u2018\u2018', ['apostrophes', 'open']],
  ['\u2019\u2019', ['apostrophes', 'close']],
  ['\u2039', ['angles', 'open']],
  ['\u203a', ['angles', 'close']],
  ["'", ['single', 'either']],
  ['\u2018', ['single', 'open']],
  ['\u2019', ['single', 'close']],
  ['\u201a', ['single', 'open']],
  ['\u201b', ['single', 'open']],
  ['((', ['parens', 'open']],
  ['))', ['parens', 'close']],
  // Named by their looks in left-to-right text: in Arabic U+FD3F stands before the verse and U+FD3E after it.
  ['\ufd3f', ['ornate', 'open']],
  ['\ufd3e', ['ornate', 'close']],
]);

/** Longer runs are read as the double mark: ((( is ((. */
const LONGEST_MARK = 2;
/** A mark of the wrong direction: seen in one of six articles with curly marks, so cheaper than good spacing evidence. */
const WRONG_DIRECTION = 1.6;
const NEVER = 100;
const STRONG = 3;
const FAIR = 1.5;
const WEAK = 0.3;

/** Words that are written onto the mark: و"..., بـ"..., ال"..., لل"... */
const PROCLITIC = /^[\u0648\u0641]?[\u0628\u0644\u0643\u0633]?(?:\u0627\u0644|\u0644)?$/u;
const TATWEEL = '\u0640';

const BLANK = 0;
/** Points and commas, which belong to either side. */
const SOFT = 1;
/** Brackets and colons that open, or brackets and stops that close. */
const FENCE = 2;
const SOLID = 3;
type Neighbour = 0 | 1 | 2 | 3;

const SOFT_BEFORE = new Set(['.', '\u2026', ',', '\u060c', ';', '\u061b', '!', '?', '\u061f']);
const FENCE_BEFORE = new Set(['(', '[', '{', ':', '-', '\u2013', '\u2014', '/', '\u00ab', '\u201c', '\u2039']);
const FENCE_AFTER = new Set([...SOFT_BEFORE, ':', ')', ']', '}', '\u00bb', '\u201d', '\u203a']);
/** How many neighbouring marks are looked past; a bound keeps the scan linear. */
const LOOK_PAST = 3;

/** The family and side of a token, or null where it is no quotation mark. */
export function markAt(view: View, token: number): readonly [MarkStyle, Side] | null {
  if (view.kind[token] !== PUNCT) return null;
  const key = view.word[token]?.key ?? '';
  return MARKS.get(key.length > LONGEST_MARK ? key.slice(0, LONGEST_MARK) : key) ?? null;
}

function glued(view: View, left: number, right: number): boolean {
  return view.end[left] === view.start[right];
}

const isAmbiguous = (view: View, token: number): boolean => markAt(view, token)?.[1] === 'either';

function before(view: View, token: number, first: number): Neighbour {
  let at = token;
  for (let n = 0; n < LOOK_PAST && at > first && glued(view, at - 1, at) && isAmbiguous(view, at - 1); n++) at--;
  if (at <= first || !glued(view, at - 1, at)) return BLANK;
  const surface = view.word[at - 1]?.key[0] ?? '';
  return SOFT_BEFORE.has(surface) ? SOFT : FENCE_BEFORE.has(surface) ? FENCE : SOLID;
}

function after(view: View, token: number, last: number): Neighbour {
  let at = token;
  for (let n = 0; n < LOOK_PAST && at + 1 < last && glued(view, at, at + 1) && isAmbiguous(view, at + 1); n++) at++;
  if (at + 1 >= last) return BLANK;
  const surface = view.word[at + 1]?.key[0] ?? '';
  if (FENCE_AFTER.has(surface)) return FENCE;
  return glued(view, at, at + 1) ? SOLID : BLANK;
}

function followsProclitic(view: View, token: number, first: number): boolean {
  if (token <= first) return false;
  const word = view.word[token - 1];
  return word !== undefined && (word.surface.endsWith(TATWEEL) || PROCLITIC.test(word.key));
}

/** `[open, close]`: what either reading costs, by what stands beside the mark. */
function spacing(view: View, token: number, first: number, last: number): readonly [number, number] {
  const left = before(view, token, first);
  const right = after(view, token, last);
  if (left === SOLID) {
    // الهاوية»، opens nothing, whatever closes behind it.
    if (right !== SOLID) return [right === FENCE ? NEVER : STRONG, 0];
    return followsProclitic(view, token, first) ? [0, STRONG] : [FAIR, WEAK];
  }
  if (left === SOFT) return right === SOLID ? [WEAK, FAIR] : [FAIR + WEAK, 0];
  if (left === FENCE) return right === SOLID ? [0, STRONG] : right === FENCE ? [0, 0] : [0, FAIR];
  if (right === SOLID) return [0, STRONG];
  if (token === first) return [0, STRONG];
  if (right === FENCE || token === last - 1) return [FAIR, 0];
  return view.word[token - 1]?.key === ':' ? [0, FAIR] : [0, 0];
}

const LATIN_SIDE = new Set<number>([LETTER, DIGIT, MARK]);

/** The apostrophe of d'Arc, O'Neil, '90s: between two letters, or after a Latin word with nothing to close. */
function isApostrophe(view: View, token: number): boolean {
  const before = view.text.codePointAt((view.start[token] ?? 0) - 1);
  const next = view.text.codePointAt(view.end[token] ?? 0);
  if (before === undefined || next === undefined) return false;
  const left = classOfPoint(before);
  const right = classOfPoint(next);
  return LATIN_SIDE.has(left) && (LATIN_SIDE.has(right) || right === ARABIC);
}

function signAt(view: View, token: number, first: number, last: number, wrong: number): Sign | null {
  const mark = markAt(view, token);
  if (!mark) return null;
  const [style, side] = mark;
  if (style === 'single' && isApostrophe(view, token)) return null;
  const [open, close] = spacing(view, token, first, last);
  return {
    token,
    style,
    side,
    open: open + (side === 'close' ? (style === 'curly' ? wrong : WRONG_DIRECTION) : 0),
    close: close + (side === 'open' ? WRONG_DIRECTION : 0),
    twice: token > first && glued(view, token - 1, token) && view.word[token - 1] === view.word[token],
  };
}

/** What a curly closing mark costs as an opening one: nothing in a text that writes it on both sides. */
export function wrongWay({ text }: View): number {
  return text.includes('\u201c') ? WRONG_DIRECTION : 0;
}

/** The quotation marks of the tokens `[first, last)`, in order. */
export function signsOf(view: View, first: number, last: number, wrong = wrongWay(view)): Sign[] {
  const signs: Sign[] = [];
  for (let token = first; token < last; token++) {
    const sign = signAt(view, token, first, last, wrong);
    if (sign) signs.push(sign);
  }
  return signs;
}
