import { remember } from '../lexicon/memo.js';
import { classOfPoint, FORMAT } from '../text/chars.js';
import { checkedText } from '../text/checked.js';
import { span } from '../text/span.js';
import { NUMBER, type View, viewOf, WORD } from '../text/view.js';
import { offsetAfter, type Word } from '../text/word.js';
import type { Span, Token, TokenKind } from '../types.js';
import { cliticsOf, NO_CLITICS } from './clitics.js';

const MARK = /^\p{P}/u;

function kindOf(view: View, i: number): TokenKind {
  if (view.kind[i] === WORD) return 'word';
  if (view.kind[i] === NUMBER) return 'number';
  return MARK.test(view.word[i]?.surface ?? '') ? 'mark' : 'symbol';
}

/** The pieces of a word: each clitic before the stem, the stem, and the pronoun behind it or the empty string. */
interface Pieces {
  readonly proclitics: readonly string[];
  readonly stem: string;
  readonly enclitic: string;
}

/** The pieces of a word that has clitics; null for a word without. */
function piecesOf({ surface, key }: Word): Pieces | null {
  const clitics = cliticsOf(key);
  if (clitics === NO_CLITICS) return null;
  if (surface === key) {
    const from = clitics.proclitics.join('').length;
    const stem = key.slice(from, key.length - clitics.enclitic.length);
    return { proclitics: clitics.proclitics, stem, enclitic: clitics.enclitic };
  }
  let letters = 0;
  const offsets = clitics.proclitics.map((one) => {
    letters += one.length;
    return offsetAfter(surface, letters);
  });
  const to = offsetAfter(surface, key.length - clitics.enclitic.length);
  // A ligature holds several letters of the key and can't be cut.
  if (to === null || offsets.includes(null)) return null;
  const cuts = [0, ...offsets.map((offset) => offset ?? 0)];
  const proclitics = offsets.map((offset, at) => surface.slice(cuts[at] ?? 0, offset ?? 0));
  return { proclitics, stem: surface.slice(cuts.at(-1) ?? 0, to), enclitic: surface.slice(to) };
}

const NO_SPANS: readonly Span[] = [];

function whole(one: Span, kind: TokenKind): Token {
  return { start: one.start, end: one.end, text: one.text, kind, proclitics: NO_SPANS, stem: one, enclitic: null };
}

function cut(start: number, end: number, text: string, pieces: Pieces): Token {
  const proclitics: Span[] = [];
  let at = start;
  for (const piece of pieces.proclitics) {
    proclitics.push({ start: at, end: at + piece.length, text: piece });
    at += piece.length;
  }
  const tail = end - pieces.enclitic.length;
  return {
    start,
    end,
    text,
    kind: 'word',
    proclitics,
    stem: { start: at, end: tail, text: pieces.stem },
    enclitic: tail === end ? null : { start: tail, end, text: pieces.enclitic },
  };
}

const piecesOfWord = remember(piecesOf);

/** The strings of a token are those of its word: a slice of the text would be made anew for each. */
function tokenAt(view: View, i: number): Token {
  const start = view.start[i] ?? 0;
  const end = view.end[i] ?? 0;
  const word = view.word[i];
  const text = word?.surface ?? '';
  if (view.kind[i] !== WORD || !word) return whole({ start, end, text }, kindOf(view, i));
  const pieces = piecesOfWord(word);
  return pieces ? cut(start, end, text, pieces) : whole({ start, end, text }, 'word');
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
