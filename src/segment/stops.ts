import { ARABIC, classOfPoint, DIGIT, LETTER } from '../text/chars.js';
import { NUMBER, PUNCT, type View, WORD } from '../text/view.js';
import { hasConjunction } from './clitics.js';
import { lazyTable } from './table.js';
import { ABBREVIATIONS, SENTENCE_STARTS } from './tables.generated.js';

/** What the decision about a stop needs to know of its text, by token. */
export interface Surroundings {
  readonly view: View;
  /** 1 where a quotation mark opens. */
  readonly opens: Uint8Array;
  /** 1 where a quotation mark closes. */
  readonly closes: Uint8Array;
  /** 1 inside an address, or inside short brackets. */
  readonly shielded: Uint8Array;
}

const abbreviations = lazyTable(ABBREVIATIONS);
const starts = lazyTable(SENTENCE_STARTS);

const STOPS = new Set(['.', '!', '?', '\u061f', '\u2026', '\u06d4']);
const FULL_STOPS = new Set(['.', '\u06d4']);
/** After these the sentence goes on, whatever stood before. */
const GOES_ON = new Set([',', '\u060c', ';', '\u061b', ':']);
const BULLETS = new Set(['-', '\u2013', '\u2014', '\u2022', '*']);
/** A dot between two words without a blank is a full stop if both are as long as this. */
const WORD_LENGTH = 2;
/** An ellipsis sets off a word or two, before it or after it, without ending the sentence: شاهد.. */
const SHORT_PIECE = 3;
/** A question in marks of fewer tokens is a title or a phrase inside its sentence: «من سيربح المليون؟». */
const SHORT_QUESTION = 7;

const keyAt = (view: View, i: number): string => view.word[i]?.key ?? '';
const glued = (view: View, left: number): boolean => view.end[left] === view.start[left + 1];

const isClosingBracket = (key: string): boolean => key === ')' || key === ']';

/** Whether a token is a mark that may end a sentence. */
export function isStop(view: View, i: number): boolean {
  return view.kind[i] === PUNCT && STOPS.has(keyAt(view, i)[0] ?? '');
}

/** Whether what begins at `i` is plainly a new sentence: a conjunction, an opening mark, a bullet, a starting word. */
function clearStart(around: Surroundings, i: number): boolean {
  const { view } = around;
  if (around.opens[i]) return true;
  const word = view.word[i];
  if (!word) return true;
  if (view.kind[i] === PUNCT) return BULLETS.has(word.key);
  return hasConjunction(word) || starts.has('start', word.key);
}

function scriptOf(view: View, i: number): number {
  return classOfPoint(view.text.codePointAt(view.start[i] ?? 0) ?? 0);
}

/** A title may be written with a conjunction or a preposition: ود. and لد. */
function isTitle(fold: string): boolean {
  return is('title', fold) || (/^[\u0648\u0644]/u.test(fold) && is('title', fold.slice(1)));
}

/** The number of an item of a list: nothing but bullets before it. */
function isItemNumber(view: View, i: number, first: number): boolean {
  if (view.kind[i] !== NUMBER) return false;
  for (let before = i - 1; before >= first; before--) if (view.kind[before] !== PUNCT) return false;
  return true;
}

function is(kind: string, word: string): boolean {
  return abbreviations.has(kind, word.toLowerCase());
}

/** العربية.نت */
const DOMAIN = /^(?:\u0646\u062a|\u0643\u0648\u0645|\u0627\u0648\u0631\u063a)$/u;

/** A full stop between two tokens with no blank on its right. */
function endsGlued(around: Surroundings, i: number): boolean {
  const { view } = around;
  if (view.kind[i + 1] === PUNCT || view.kind[i - 1] === PUNCT)
    return view.kind[i - 1] === PUNCT || around.opens[i + 1] === 1;
  const left = view.word[i - 1];
  const right = view.word[i + 1];
  if (!left || !right || is('letter', left.fold) || is('letter', right.fold) || DOMAIN.test(right.fold)) return false;
  const sides = [scriptOf(view, i - 1), scriptOf(view, i + 1)];
  if (!sides.includes(ARABIC)) return false;
  if (sides[0] === DIGIT) return right.key.length >= WORD_LENGTH;
  return left.key.length >= WORD_LENGTH && (sides[1] === DIGIT || right.key.length >= WORD_LENGTH);
}

/** A full stop after a word that may be an abbreviation; `first` is where the sentence began. */
function endsAfterWord(around: Surroundings, i: number, first: number, next: number): boolean {
  const { view } = around;
  const left = view.word[i - 1];
  if (!left) return false;
  if (view.kind[i - 1] === NUMBER) return !isItemNumber(view, i - 1, first);
  // سي. إن. إن. is a chain whether or not blanks stand between its letters.
  const spelled = is('letter', view.word[i - 3]?.fold ?? '');
  const inChain = i - 2 >= first && keyAt(view, i - 2) === '.' && (glued(view, i - 2) || spelled);
  // 2015 م. and 10 ص. are units of the number before them.
  if (is('letter', left.fold) && is('letter', view.word[next]?.fold ?? '')) return false;
  if (isTitle(left.fold) && view.kind[i - 2] !== NUMBER) return false;
  // روبرت إيه. هاملتون, but بي بي سي.
  const initial = is('letter', left.fold) && (inChain || !is('letter', view.word[i - 2]?.fold ?? ''));
  if (left.key.length === 1 || is('unit', left.fold) || initial) return clearStart(around, next);
  return true;
}

function endsAtFullStop(around: Surroundings, i: number, first: number, next: number): boolean {
  const { view } = around;
  if (i === first) return false;
  if (!glued(view, i - 1)) return true;
  if (next === i + 1 && glued(view, i)) {
    // The title or initial before a name that is written onto it: د.خالد, ج.ك.رولينغ.
    if (view.kind[i - 1] === WORD && (keyAt(view, i - 1).length === 1 || isTitle(view.word[i - 1]?.fold ?? '')))
      return false;
    if (isItemNumber(view, i - 1, first)) return false;
    return endsGlued(around, i);
  }
  return view.kind[i - 1] === WORD || view.kind[i - 1] === NUMBER ? endsAfterWord(around, i, first, next) : true;
}

function endsAtEllipsis(view: View, i: number, first: number, next: number): boolean {
  const word = view.word[next];
  const last = view.lines[view.line[i] ?? 0]?.last ?? view.size;
  if (i - first < SHORT_PIECE || last - next < SHORT_PIECE || !word) return false;
  // انتهى الأمر...ولكننا: written onto the next word it is a pause.
  if (view.end[next - 1] === view.start[next] && AND.test(word.key)) return false;
  return !starts.has('continuation', word.key);
}

const AND = /^[\u0648\u0641]/u;

/** The token after a stop and all that belongs to it: further stops, closing marks and brackets. */
export function afterStop(around: Surroundings, i: number, last: number): number {
  const { view } = around;
  let next = i + 1;
  while (next < last) {
    const key = keyAt(view, next);
    const belongs = around.closes[next] === 1 || isClosingBracket(key) || isStop(view, next);
    if (!belongs) break;
    next++;
  }
  return next;
}

/**
 * Whether the stop at `i` ends the sentence that began at `first`. `next` is the token after the stop and its closing
 * marks. Two dots, and an ellipsis, end a sentence as a full stop does, but not after a word or two nor before a word
 * that goes on with it. A semicolon (؛) never does: its second half explains the first.
 */
export function endsSentence(around: Surroundings, i: number, first: number, next: number): boolean {
  const { view } = around;
  if (around.shielded[i] || (view.kind[next] === PUNCT && GOES_ON.has(keyAt(view, next)))) return false;
  if (isClosingBracket(keyAt(view, next - 1)) && !clearStart(around, next)) return false;
  const key = keyAt(view, i);
  if (key.length === 1 && FULL_STOPS.has(key)) return endsAtFullStop(around, i, first, next);
  if (key[0] === '.' || key[0] === '\u2026') return endsAtEllipsis(view, i, first, next);
  // Yahoo! and the like.
  if (scriptOf(view, i - 1) === LETTER && glued(view, i - 1) && key === '!') return clearStart(around, next);
  const marked = next > i + 1 && around.closes[next - 1] === 1;
  return !marked || i - first >= SHORT_QUESTION || clearStart(around, next);
}
