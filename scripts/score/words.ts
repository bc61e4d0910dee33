/** Spans as sets of words: a span stands for the words it touches, so clitics and marks at its edges don't matter. */

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A run of letters, marks and digits; `bare` is its text without diacritics, hamza forms, ى and ة. */
export interface TextWord extends Range {
  readonly bare: string;
}

/** أن, بأنه, وإنها …: left out of a content on both sides. */
const COMPLEMENTIZER = /^[وف]?[بل]?[اأإ]ن(?:ه|ها|هم|هما|هن|نا|ني|ك|كم|ي)?$/u;

/** Without diacritics and tatweel, hamza on alif, ى and ة folded. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/gu, '\u0627')
    .replace(/\u0649/gu, '\u064a')
    .replace(/\u0629/gu, '\u0647');
}

/** The words of a text, in order. */
export function wordsOf(text: string): TextWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    bare: bare(match[0]),
  }));
}

/** Index of the first word that ends after `at`. */
function firstAfter(words: readonly TextWord[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the words that a range touches, in order. */
export function wordsTouched(words: readonly TextWord[], range: Range): number[] {
  const touched: number[] = [];
  for (let at = firstAfter(words, range.start); (words[at]?.start ?? Infinity) < range.end; at++) touched.push(at);
  return touched;
}

/** Indices of the words of a content, a complementizer at its start left out. */
export function contentWords(words: readonly TextWord[], content: readonly Range[]): Set<number> {
  const set = new Set(content.flatMap((piece) => wordsTouched(words, piece)));
  const first = Math.min(...set);
  if (set.size > 1 && COMPLEMENTIZER.test(words[first]?.bare ?? '')) set.delete(first);
  return set;
}

/** How many members two sets share. */
export function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared++;
  return shared;
}
