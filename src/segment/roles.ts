import {
  CLOCK,
  DATE,
  EMAIL,
  LINK,
  NO_WORD,
  PLAIN,
  PLAIN_CLOCK,
  PLAIN_DATE,
  PLAIN_NO_WORD,
} from '../text/patterns.generated.js';
import { type Line, type View, WORD } from '../text/view.js';
import type { ParagraphRole } from '../types.js';
import { lazyTable } from './table.js';
import { PARAGRAPH_WORDS } from './tables.generated.js';

const words = lazyTable(PARAGRAPH_WORDS, '|');
/** Longest phrase of the table, in words. */
const PHRASE = 4;

/** A line of which no more than this many words is looked at: longer ones are article text. */
const MAX_WORDS = 40;
const MAX_HEADLINE = 30;
const MAX_CAPTION = 35;
const MAX_SIGNATURE = 7;
const MAX_DATELINE = 16;
/** Words of a date line that are neither date nor agency: the place, or the writer. */
const MAX_PLACE = 4;
const MAX_RESIDUE = 25;
/** A bare name is two to four words, right under the headline or at the very end. */
const MIN_NAME = 2;
const MAX_NAME = 4;
/** Datelines and captions stand at the top, writers there or in the last lines. */
const TOP = 6;
const EDGE = 3;

const FINAL = new Set(['.', '\u061f', '?', '!']);
const DASHES = new Set(['-', '\u2013', '\u2014', '\u0640', '/', '|']);

interface Reading {
  readonly view: View;
  readonly line: Line;
  readonly index: number;
  readonly count: number;
  /** Folded words of the line, in order. */
  readonly folds: readonly string[];
  /** The line ends like a sentence. */
  readonly stopped: boolean;
}

const keyAt = (view: View, i: number): string => view.word[i]?.key ?? '';

function readingOf(view: View, line: Line, index: number): Reading {
  const folds: string[] = [];
  for (let i = line.first; i < line.last && folds.length <= MAX_WORDS; i++) {
    if (view.kind[i] === WORD) folds.push((view.word[i]?.fold ?? '').toLowerCase());
  }
  let last = line.last - 1;
  while (last > line.first && /^["\u201d\u00bb'\u201c]/u.test(keyAt(view, last))) last--;
  return { view, line, index, count: view.lines.length, folds, stopped: FINAL.has(keyAt(view, last)[0] ?? '') };
}

/** How many words from `at` make a phrase of the class, the longest first; 0 for none. */
function phraseAt(kind: string, folds: readonly string[], at: number): number {
  for (let length = Math.min(PHRASE, folds.length - at); length > 0; length--) {
    if (words.has(kind, folds.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Words of a list that belong to no phrase of the classes. */
function unexplained(folds: readonly string[], kinds: readonly string[]): { rest: number; explained: number } {
  let rest = 0;
  let at = 0;
  while (at < folds.length) {
    const length = Math.max(...kinds.map((kind) => phraseAt(kind, folds, at)));
    if (length === 0) rest++;
    at += Math.max(length, 1);
  }
  return { rest, explained: folds.length - rest };
}

const surfaceOf = ({ view, line }: Reading): string => view.text.slice(line.start, line.end);

/** Neither a link nor an address of mail is without one of these. */
const MAY_HOLD_ADDRESS = /:\/\/|www\.|@|[A-Za-z0-9]\.[a-z]/u;

function isResidue(reading: Reading): boolean {
  const { folds } = reading;
  if (folds.length > MAX_RESIDUE) return false;
  if (folds.length === 0) return true;
  if (words.has('residue-whole', folds.join(' '))) return true;
  if (
    reading.index > 0 &&
    phraseAt('residue-start', folds, 0) > 0 &&
    !(reading.stopped && folds.length > MAX_SIGNATURE)
  )
    return true;
  const surface = surfaceOf(reading);
  if (!/[@.]/u.test(surface)) return false;
  const left = MAY_HOLD_ADDRESS.test(surface) ? surface.replace(LINK(), '').replace(EMAIL(), '') : surface;
  return !/\p{L}/u.test(left);
}

/** Every date and every time holds one. */
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/u;

/** A line without its dates and times, and the runs of letters in the rest. */
function dateless(surface: string): { left: string; runs: string[] } {
  const plain = PLAIN().test(surface);
  const [date, clock, gap] = plain ? [PLAIN_DATE, PLAIN_CLOCK, PLAIN_NO_WORD] : [DATE, CLOCK, NO_WORD];
  const left = DIGIT.test(surface) ? surface.replace(date(), ' ').replace(clock(), ' ') : surface;
  return { left, runs: left.split(gap()) };
}

/** `folds` of what stands around the dates and times of a line, and whether there were any. */
function withoutDates(reading: Reading): { folds: string[]; dated: boolean } {
  const surface = surfaceOf(reading);
  const { left, runs } = dateless(surface);
  const rest = new Set(runs);
  const { view, line } = reading;
  const folds: string[] = [];
  for (let i = line.first; i < line.last; i++) {
    const word = view.word[i];
    if (word && view.kind[i] === WORD && rest.has(word.surface)) folds.push(word.fold.toLowerCase());
  }
  return { folds, dated: left !== surface };
}

function isDateline(reading: Reading): boolean {
  if (reading.stopped || reading.folds.length > MAX_DATELINE) return false;
  const { folds, dated } = withoutDates(reading);
  const { rest, explained } = unexplained(folds, ['agency', 'date']);
  if (dated) return rest <= (reading.index === 0 ? 1 : MAX_PLACE);
  if (reading.index > TOP || explained === 0 || rest === 0) return false;
  return rest <= MAX_PLACE - 1 && hasDash(reading) && unexplained(folds, ['agency']).explained > 0;
}

function hasDash({ view, line }: Reading): boolean {
  for (let i = line.first; i < line.last; i++) if (DASHES.has(keyAt(view, i))) return true;
  return false;
}

/** Folded words of the brackets that end a line, or none. */
function finalBrackets({ view, line }: Reading): string[] {
  const folds: string[] = [];
  let i = line.last - 1;
  if (keyAt(view, i) !== ')') return folds;
  for (i--; i >= line.first && folds.length <= MAX_SIGNATURE; i--) {
    if (keyAt(view, i) === '(') return folds.reverse();
    if (view.kind[i] === WORD) folds.push((view.word[i]?.fold ?? '').toLowerCase());
  }
  return [];
}

function isCaption(reading: Reading): boolean {
  if (reading.index === 0 || reading.index > TOP || reading.folds.length > MAX_CAPTION) return false;
  if (isLabel(reading) && phraseAt('caption-start', reading.folds, 0) > 0) return true;
  const signed = finalBrackets(reading);
  if (signed.length === 0 || signed.length === reading.folds.length) return false;
  const { view, line } = reading;
  for (let i = line.first; i < line.last; i++) if (keyAt(view, i) === '.') return false;
  const { rest, explained } = unexplained(signed, ['agency']);
  return explained > 0 && rest <= MAX_PLACE - 1;
}

function isByline(reading: Reading): boolean {
  const { folds, view, line, index, count } = reading;
  if (reading.stopped || folds.length > MAX_SIGNATURE || index === 0) return false;
  if (unexplained(folds, ['agency']).rest === 0) return true;
  if (words.has('byline-whole', folds.join(' '))) return true;
  const colon = keyAt(view, line.last - 1) === ':';
  const atEdge = index <= TOP || index >= count - EDGE;
  if (atEdge && phraseAt('byline-start', folds, 0) > 0 && !colon) return true;
  // * a note on the writer, at the end
  if (keyAt(view, line.first).startsWith('*') && index >= count - 2) return true;
  if (folds.length < MIN_NAME) return false;
  return isLabel(reading) && phraseAt('caption-start', folds, 0) === 0;
}

/** A few bare words right under the headline, over the text: who wrote it, or what the picture shows. */
function isLabel({ view, line, index, count, folds, stopped }: Reading): boolean {
  if (index !== 1 || count < 3 || stopped || folds.length > MAX_NAME) return false;
  const next = view.lines[index + 1];
  return line.last - line.first === folds.length && next !== undefined && next.last - next.first > MAX_DATELINE;
}

function isSigned(reading: Reading): boolean {
  const { folds, index } = reading;
  return (
    index > 0 &&
    index <= TOP &&
    folds.length <= MAX_SIGNATURE &&
    hasDash(reading) &&
    !reading.stopped &&
    unexplained(folds, ['agency']).explained > 0
  );
}

function isHeadline({ view, line, index, count, folds }: Reading): boolean {
  if (index !== 0 || count < 2 || folds.length > MAX_HEADLINE) return false;
  return keyAt(view, line.last - 1) !== '.';
}

/** In this order: a date line is no name, and what nothing else claims at the top is the headline. */
const RULES: readonly (readonly [ParagraphRole, (reading: Reading) => boolean])[] = [
  ['dateline', isDateline],
  ['residue', isResidue],
  ['headline', isHeadline],
  ['caption', isCaption],
  ['byline', isByline],
  ['byline', isSigned],
];

function roleOf(view: View, line: Line, index: number): ParagraphRole {
  if (view.lines.length === 1) return 'body';
  const reading = readingOf(view, line, index);
  if (reading.folds.length > MAX_WORDS) return 'body';
  return RULES.find(([, holds]) => holds(reading))?.[0] ?? 'body';
}

/** What each line of a text is, by line. */
export function rolesOf(view: View): readonly ParagraphRole[] {
  return view.lines.map((line, index) => roleOf(view, line, index));
}
