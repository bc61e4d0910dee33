import { remember } from '../lexicon/memo.js';
import { classOfPoint, FORMAT } from '../text/chars.js';
import { checkedText } from '../text/checked.js';
import { span } from '../text/span.js';
import { NUMBER, type View, viewOf, WORD } from '../text/view.js';
import { offsetAfter } from '../text/word.js';
import type { Span, Token, TokenKind } from '../types.js';
import { cliticsOf, NO_CLITICS } from './clitics.js';

const MARK = /^\p{P}/u;

function kindOf(view: View, i: number): TokenKind {
  if (view.kind[i] === WORD) return 'word';
  if (view.kind[i] === NUMBER) return 'number';
  return MARK.test(view.word[i]?.surface ?? '') ? 'mark' : 'symbol';
}

/** Where a word is cut, from its start: after each proclitic, and before the enclitic (or at its end). */
interface Cuts {
  readonly proclitics: readonly number[];
  readonly enclitic: number;
}

function cutsOf(surface: string, key: string): Cuts {
  const whole = { proclitics: [], enclitic: surface.length };
  const clitics = cliticsOf(key);
  if (clitics === NO_CLITICS) return whole;
  let letters = 0;
  const offsets = clitics.proclitics.map((one) => {
    letters += one.length;
    return offsetAfter(surface, letters);
  });
  const enclitic = offsetAfter(surface, key.length - clitics.enclitic.length);
  // A ligature holds several letters of the key and can't be cut.
  const proclitics = offsets.filter((offset) => offset !== null);
  return enclitic === null || proclitics.length < offsets.length ? whole : { proclitics, enclitic };
}

const NO_SPANS: readonly Span[] = [];

function whole(one: Span, kind: TokenKind): Token {
  return { start: one.start, end: one.end, text: one.text, kind, proclitics: NO_SPANS, stem: one, enclitic: null };
}

function cut(text: string, one: Span, { proclitics, enclitic }: Cuts): Token {
  const length = one.end - one.start;
  if (proclitics.length === 0 && enclitic === length) return whole(one, 'word');
  let from = one.start;
  const spans = proclitics.map((offset) => {
    const piece = span(text, from, one.start + offset);
    from = piece.end;
    return piece;
  });
  const to = one.start + enclitic;
  const tail = enclitic === length ? null : span(text, to, one.end);
  const stem = span(text, from, to);
  return { start: one.start, end: one.end, text: one.text, kind: 'word', proclitics: spans, stem, enclitic: tail };
}

const cutsOfWord = remember(({ surface, key }) => cutsOf(surface, key));

function tokenAt(view: View, i: number): Token {
  const one = span(view.text, view.start[i] ?? 0, view.end[i] ?? 0);
  const word = view.word[i];
  if (view.kind[i] !== WORD || !word) return whole(one, kindOf(view, i));
  return cut(view.text, one, cutsOfWord(word));
}

/** Invisible characters between tokens, each run of them a token of kind `other`. */
function invisibles(text: string, from: number, to: number): Token[] {
  const found: Token[] = [];
  let start = -1;
  for (let at = from; at <= to; ) {
    const point = at < to ? (text.codePointAt(at) ?? 0) : 0x20;
    const invisible = classOfPoint(point) === FORMAT;
    if (invisible && start < 0) start = at;
    if (!invisible && start >= 0) {
      found.push(whole(span(text, start, at), 'other'));
      start = -1;
    }
    at += point > 0xffff ? 2 : 1;
  }
  return found;
}

/** The tokens of a view: together they hold every character that is no white space, in order. */
export function tokensOf(view: View): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (let i = 0; i < view.size; i++) {
    const start = view.start[i] ?? 0;
    const oneBlank = start === at + 1 && view.text[at] === ' ';
    if (start > at && !oneBlank) tokens.push(...invisibles(view.text, at, start));
    tokens.push(tokenAt(view, i));
    at = view.end[i] ?? 0;
  }
  tokens.push(...invisibles(view.text, at, view.text.length));
  return tokens;
}

/**
 * Splits a text into words, numbers, marks and symbols. Words come with their clitics: in وبالوزارة the proclitics
 * و، ب، ال and the stem وزارة; the ل of the article in للوزارة is the second ل.
 *
 * @throws TypeError if `text` is no string.
 * @example
 * tokenize('وقال: نعم').map((token) => token.kind)
 * //=> ['word', 'mark', 'word']
 */
export function tokenize(text: string): Token[] {
  return tokensOf(viewOf(checkedText(text)));
}
