/**
 * Typesetting writes a particle onto the word before it: كلاركإن, التقاريربأنها. No other word ends like this, since a
 * hamza below an alif stands at the head of a word only; what is left before it must be long enough for a word.
 */
const GLUED =
  /^.{3,}?(?=(?:[\u0628\u0644]?\u0625\u0646|\u0628\u0623\u0646)(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627)?$)/u;
/** The same with a participle of saying: ذلكقائلا. */
const GLUED_SAYING = /^.{3,}?(?=\u0642\u0627\u0626\u0644(?:\u0627|\u0629|\u064a\u0646)(?:\u0625\u0646.{0,2})?$)/u;
/** What these end in; asked first, since nearly all words end otherwise. */
const ENDING = /[\u0646\u0647\u0627\u0645\u0629]$/u;
/** A longer run of letters is no word with a particle behind it. */
const LONGEST = 24;
/** Two words that are written as one have at least so many letters. */
const SHORTEST = 5;
const CLINGS = /[\p{M}\p{Cf}\u0640]/u;

/** Length of the first word of two that are written as one, in UTF-16 code units of the surface; 0 where it is one. */
export function gluedAt(surface: string): number {
  if (
    surface.length < SHORTEST ||
    surface.length > LONGEST ||
    !(surface.includes('\u0625') || surface.includes('\u0642\u0627\u0626') || surface.includes('\u0628\u0623'))
  )
    return 0;
  const { bare, offsets } = lettersOf(surface);
  if (!ENDING.test(bare)) return 0;
  const size = (GLUED_SAYING.exec(bare) ?? GLUED.exec(bare))?.[0].length ?? 0;
  return size === 0 ? 0 : (offsets[size] ?? 0);
}

/** The letters without the signs that cling to them, and where each stands. */
function lettersOf(surface: string): { readonly bare: string; readonly offsets: readonly number[] } {
  let bare = '';
  const offsets: number[] = [];
  for (let at = 0; at < surface.length; at++) {
    const letter = surface[at] ?? '';
    if (CLINGS.test(letter)) continue;
    bare += letter;
    offsets.push(at);
  }
  return { bare, offsets };
}
