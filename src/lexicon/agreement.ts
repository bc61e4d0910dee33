import { type Glyph, glyphsOf } from './orthography.js';

const SHADDA = '\u0651';
const VOWELS = /[\u064b-\u0650\u0652]/u;
const TANWIN_FATH = '\u064b';
const SUKUN = '\u0652';
const KASRA = '\u0650';
const DAMMA = '\u064f';
const LONG = /[\u0627\u0648\u064a\u0649]/u;

function vowelsAgree(written: string, expected: string, last: boolean): boolean {
  const own = VOWELS.exec(written)?.[0];
  const due = VOWELS.exec(expected)?.[0];
  if (own === undefined || due === undefined || own === due) return true;
  // a helping vowel before the article: قالتِ الوزيرة
  return last && due === SUKUN && (own === KASRA || own === DAMMA);
}

function glyphAgrees(written: string, expected: Glyph, last: boolean, sun: boolean): boolean {
  if (written === '' || written === TANWIN_FATH) return true;
  const doubled = written.includes(SHADDA);
  if (doubled && !expected.marks.includes(SHADDA) && !sun) return false;
  if (expected.marks === '')
    return last || !LONG.test(expected.letter) || !VOWELS.test(written) || written.includes(SUKUN);
  if (!doubled && expected.marks.includes(SHADDA) && VOWELS.test(written)) return false;
  return vowelsAgree(written, expected.marks, last);
}

/**
 * Whether the diacritics that a writer set contradict a vowelled form: بَيْنَ is not بَيَّنَ, بين may be.
 *
 * @param written marks on each letter of the word, as written
 * @param from index of the letter that the form starts at
 */
export function agrees(written: readonly string[], from: number, form: string): boolean {
  if (agreesAsWritten(written, from, form)) return true;
  const mended = withEarlierShadda(written);
  return mended !== null && agreesAsWritten(mended, from, form);
}

/** أكدّ for أكّد: a single shadda, and no other mark, that was typed a letter late. */
function withEarlierShadda(written: readonly string[]): readonly string[] | null {
  const at = written.indexOf(SHADDA);
  if (at < 1 || written.some((marks, index) => marks !== '' && index !== at)) return null;
  return written.map((marks, index) => (index === at - 1 ? SHADDA : index === at ? '' : marks));
}

function agreesAsWritten(written: readonly string[], from: number, form: string): boolean {
  const glyphs = glyphsOf(form);
  const article = form.startsWith('\u0627\u0644');
  return glyphs.every((glyph, index) =>
    glyphAgrees(written[from + index] ?? '', glyph, index === glyphs.length - 1, article && index === 2),
  );
}

/** What is neither a letter nor a vowel sign: other marks, joiners, tatweel. */
const OTHER = /(?![\u064b-\u0652])[\p{M}\p{Cf}\u0640]/gu;
const MARK = /[\u064b-\u0652]/u;

/** The marks on each letter of a surface, or null where it has none (or they cannot be laid beside its `size` letters). */
export function marksOf(surface: string, size: number): readonly string[] | null {
  if (!MARK.test(surface)) return null;
  const glyphs = glyphsOf(surface.normalize('NFKC').replace(OTHER, ''));
  return glyphs.length === size ? glyphs.map((glyph) => glyph.marks) : null;
}

const ALIFS = /[\u0623\u0625\u0622]/u;
const BARE_ALIF = '\u0627';
const PAIRS: Readonly<Record<string, string>> = {
  '\u0649': '\u064a',
  '\u064a': '\u0649',
  '\u0629': '\u0647',
  '\u0647': '\u0629',
};

/** How far a spelling is from the form: 0 exact, 1 a hamza dropped, 2 ى/ي or ة/ه confused, 3 a hamza too many. */
export function spellingCost(written: string, form: string): number {
  if (written === form) return 0;
  if (written.length !== form.length) return Number.POSITIVE_INFINITY;
  let cost = 0;
  for (let at = 0; at < form.length; at++) {
    const own = written[at] ?? '';
    const due = form[at] ?? '';
    if (own === due) continue;
    if (own === BARE_ALIF && ALIFS.test(due)) cost = Math.max(cost, 1);
    else if (PAIRS[own] === due && at === form.length - 1) cost = Math.max(cost, 2);
    else if (ALIFS.test(own) && due === BARE_ALIF && at === 0) cost = Math.max(cost, 3);
    else return Number.POSITIVE_INFINITY;
  }
  return cost;
}
