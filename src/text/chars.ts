/** Character classes, looked up by code unit in a table that is filled character by character: few of them are ever met. */

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

const UNITS = 1 << 16;
/** Stands beside the class of a unit that is known. */
const KNOWN = 8;
const classes = new Uint8Array(UNITS);

function classify(character: string): CharClass {
  if (/[\n\r\u2028\u2029\u000b\u000c\u0085]/u.test(character)) return NEWLINE;
  if (/[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]/u.test(character)) return character === '\t' ? SPACE : FORMAT;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{L}/u.test(character)) return /\p{Script_Extensions=Arabic}/u.test(character) ? ARABIC : LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return PUNCTUATION;
}

/** Class of a UTF-16 code unit; a lone surrogate counts as punctuation. */
export function classOf(unit: number): CharClass {
  const known = classes[unit & (UNITS - 1)] as number;
  if (known !== 0) return (known - KNOWN) as CharClass;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found + KNOWN;
  return found;
}

/** Class of a whole code point. */
export function classOfPoint(point: number): CharClass {
  return point < UNITS ? classOf(point) : classify(String.fromCodePoint(point));
}
