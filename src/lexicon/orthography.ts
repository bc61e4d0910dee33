/**
 * From an abstract, fully vowelled string with every hamza written ء to the spelling of print: the hamza takes its
 * seat from the vowels on both sides (kasra over damma over fatha over sukun).
 *
 * Source: the rules of the hamza in W. Wright, A Grammar of the Arabic Language, I, §§ 14–17, and the usage of the press.
 */

/** A letter with the marks that stand on it. */
export interface Glyph {
  letter: string;
  marks: string;
}

const FATHA = '\u064e';
const DAMMA = '\u064f';
const KASRA = '\u0650';
const SUKUN = '\u0652';
const ALIF = '\u0627';
const WAW = '\u0648';
const YEH = '\u064a';
const HAMZA = '\u0621';
const ON_ALIF = '\u0623';
const UNDER_ALIF = '\u0625';
const ON_WAW = '\u0624';
const ON_YEH = '\u0626';
const MADDA = '\u0622';
const isMark = (character: string): boolean => character >= '\u064b' && character <= '\u0652';

/** A string without the marks of vowels, doubling and tanwin. */
export const lettersOf = (text: string): string => text.replace(/[\u064b-\u0652]/gu, '');

/** Splits a vowelled string into letters with their marks; marks before the first letter are dropped. */
export function glyphsOf(text: string): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const character of text) {
    const last = glyphs[glyphs.length - 1];
    if (!isMark(character)) glyphs.push({ letter: character, marks: '' });
    else if (last) last.marks += character;
  }
  return glyphs;
}

/** Letter that lengthens the vowel before it. */
function isLong(glyph: Glyph | undefined, letter: string): boolean {
  return glyph?.letter === letter && !/[\u064e-\u0651]/u.test(glyph.marks);
}

function seatOf(glyphs: readonly Glyph[], at: number): string {
  const own = glyphs[at]?.marks ?? '';
  const before = glyphs[at - 1];
  const isLast = at === glyphs.length - 1;
  if (!before) return own.includes(KASRA) ? UNDER_ALIF : ON_ALIF;
  const open = isLong(before, ALIF) || isLong(before, WAW);
  const vowel = before.marks;
  if (isLast) {
    if (open || isLong(before, YEH) || vowel.includes(SUKUN)) return HAMZA;
    return vowel.includes(KASRA) ? ON_YEH : vowel.includes(DAMMA) ? ON_WAW : ON_ALIF;
  }
  if (own.includes(KASRA) || vowel.includes(KASRA) || isLong(before, YEH)) return ON_YEH;
  if (own.includes(DAMMA)) return isLong(before, WAW) ? HAMZA : ON_WAW;
  if (open) return HAMZA;
  return vowel.includes(DAMMA) ? ON_WAW : ON_ALIF;
}

/**
 * Seats every ء of a vowelled string and joins أَ with a following ا to آ.
 *
 * @example
 * spell('يُءَكِّد') //=> 'يُؤَكِّد'
 */
export function spell(abstract: string): string {
  if (!abstract.includes(HAMZA)) return abstract;
  const glyphs = glyphsOf(abstract);
  let spelled = '';
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at];
    if (!glyph) continue;
    const letter = glyph.letter === HAMZA ? seatOf(glyphs, at) : glyph.letter;
    if (letter === ON_ALIF && glyph.marks === FATHA && isLong(glyphs[at + 1], ALIF)) {
      spelled += MADDA;
      at++;
    } else spelled += letter + glyph.marks;
  }
  return spelled;
}
