import { classOfPoint, FORMAT } from '../text/chars.js';
import { checkedText } from '../text/checked.js';
import { span } from '../text/span.js';
import { NUMBER, type View, viewOf, WORD } from '../text/view.js';
import type { Span, Token, TokenKind } from '../types.js';
import { type Clitics, cliticsOf } from './clitics.js';

const MARK = /^\p{P}/u;

function kindOf(view: View, i: number): TokenKind {
  if (view.kind[i] === WORD) return 'word';
  if (view.kind[i] === NUMBER) return 'number';
  return MARK.test(view.word[i]?.surface ?? '') ? 'mark' : 'symbol';
}

/** End of the piece that holds `letters` letters from `at`, with the marks and joiners that cling to the last one. */
function pieceEnd(text: string, at: number, end: number, letters: number): number {
  let left = letters;
  let to = at;
  while (to < end) {
    const unit = text.charCodeAt(to);
    const clings = /[\p{M}\p{Cf}\u0640]/u.test(text[to] ?? '');
    if (!clings) {
      if (left === 0) break;
      left--;
    }
    to += unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
  }
  return to;
}

/** Letters of the surface: a ligature or presentation form of several letters can't be cut, so it is left whole. */
function lettersOf(surface: string): number {
  return Array.from(surface.replace(/[\p{M}\p{Cf}\u0640]/gu, '')).length;
}

function pieces(text: string, start: number, end: number, clitics: Clitics): Omit<Token, keyof Span | 'kind'> {
  const proclitics: Span[] = [];
  let at = start;
  for (const one of clitics.proclitics) {
    const to = pieceEnd(text, at, end, one.length);
    proclitics.push(span(text, at, to));
    at = to;
  }
  if (!clitics.enclitic) return { proclitics, stem: span(text, at, end), enclitic: null };
  const letters = lettersOf(text.slice(at, end)) - clitics.enclitic.length;
  const cut = pieceEnd(text, at, end, letters);
  return { proclitics, stem: span(text, at, cut), enclitic: span(text, cut, end) };
}

const whole = (one: Span, kind: TokenKind): Token => ({ ...one, kind, proclitics: [], stem: one, enclitic: null });

function tokenAt(view: View, i: number, known: Map<string, Clitics>): Token {
  const one = span(view.text, view.start[i] ?? 0, view.end[i] ?? 0);
  const kind = kindOf(view, i);
  const word = view.word[i];
  if (kind !== 'word' || !word) return whole(one, kind);
  let clitics = known.get(one.text);
  if (!clitics) {
    clitics = cliticsOf(one.text);
    if (lettersOf(one.text) !== word.key.length) clitics = { proclitics: [], enclitic: '' };
    known.set(one.text, clitics);
  }
  return { ...one, kind, ...pieces(view.text, one.start, one.end, clitics) };
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
  const known = new Map<string, Clitics>();
  let at = 0;
  for (let i = 0; i < view.size; i++) {
    const start = view.start[i] ?? 0;
    if (start > at) tokens.push(...invisibles(view.text, at, start));
    tokens.push(tokenAt(view, i, known));
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
