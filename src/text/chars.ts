/** Character classes, looked up by code unit: one byte table per page of 256 characters, filled on first use. */

export const SPACE = 0;
export const NEWLINE = 1;
export const ARABIC = 2;
export const LETTER = 3;
export const MARK = 4;
export const DIGIT = 5;
export const PUNCTUATION = 6;
/** Invisible characters that carry no text: direction controls, joiners, byte order mark, C0 controls. */
export const FORMAT = 7;

export type CharClass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

const PAGE_BITS = 8;
const PAGE_SIZE = 1 << PAGE_BITS;
const HIGHEST_UNIT = 0xffff;
const pages: (Uint8Array | undefined)[] = new Array((HIGHEST_UNIT + 1) >> PAGE_BITS);

function classify(character: string): CharClass {
  if (/[\n\r\u2028\u2029\u000b\u000c\u0085]/u.test(character)) return NEWLINE;
  if (/[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]/u.test(character)) return character === '\t' ? SPACE : FORMAT;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{L}/u.test(character)) return /\p{Script_Extensions=Arabic}/u.test(character) ? ARABIC : LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return PUNCTUATION;
}

function fillPage(page: number): Uint8Array {
  const table = new Uint8Array(PAGE_SIZE);
  for (let low = 0; low < PAGE_SIZE; low++) table[low] = classify(String.fromCharCode((page << PAGE_BITS) | low));
  pages[page] = table;
  return table;
}

/** Class of a UTF-16 code unit; a lone surrogate counts as punctuation. */
export function classOf(unit: number): CharClass {
  const table = pages[unit >> PAGE_BITS] ?? fillPage(unit >> PAGE_BITS);
  return table[unit & (PAGE_SIZE - 1)] as CharClass;
}

/** Class of a whole code point. */
export function classOfPoint(point: number): CharClass {
  return point <= HIGHEST_UNIT ? classOf(point) : classify(String.fromCodePoint(point));
}
