import { foldKey, type Word } from '../text/word.js';
import { COMMON_WORDS, DATE_WORDS } from './gazetteers.generated.js';
import { procliticReadings } from './proclitics.js';

const ARTICLE = '\u0627\u0644';
/** Feminine, dual, plural and accusative endings and possessive pronouns, the longest first. */
const ENDINGS =
  /(?:\u0647\u0645\u0627|\u0627\u062a|\u0648\u0646|\u064a\u0646|\u0627\u0646|\u0647\u0627|\u0647\u0645|\u0646\u0627|\u0629|\u0647|\u0627)$/u;
const SHORTEST_STEM = 3;

let common: ReadonlySet<string> | undefined;
let dates: ReadonlySet<string> | undefined;

const wordsOf = (table: string): string[] => table.split(/[\n| ]/u).filter((word) => word !== '');

function commonWords(): ReadonlySet<string> {
  common ??= new Set(wordsOf(COMMON_WORDS));
  return common;
}

/** Month and day words, folded: شباط, جانفي, أيلول as ايلول. */
function dateWords(): ReadonlySet<string> {
  dates ??= new Set(wordsOf(DATE_WORDS).map((word) => foldKey(word.replace('!', ''))));
  return dates;
}

/** Whether a key stands in the table of common words as it is. */
export function isListedWord(key: string): boolean {
  return commonWords().has(key);
}

const withoutArticle = (key: string): string => (key.startsWith(ARTICLE) ? key.slice(ARTICLE.length) : key);

/** Whether a key is a common word, with or without article and endings, but with no clitic before it. */
export function isCommonForm(key: string): boolean {
  const listed = commonWords();
  const bare = withoutArticle(key);
  if (listed.has(key) || listed.has(bare)) return true;
  const stem = bare.replace(ENDINGS, '');
  return stem.length >= SHORTEST_STEM && stem.length < bare.length && listed.has(stem);
}

/**
 * Whether the word is an ordinary, frequent one, with or without article, clitics and endings. It may be a name too:
 * أمل is both.
 *
 * @example
 * isCommonWord(wordOf('وبالحكومة')) //=> true
 */
export function isCommonWord(word: Word): boolean {
  return isCommonForm(word.key) || procliticReadings(word.key).some((reading) => isCommonForm(reading.key));
}

/**
 * Whether the word is, or is part of, the name of a month or a weekday, in any of the Arab calendars.
 *
 * @example
 * isDateWord(wordOf('والثلاثاء')) //=> true
 */
export function isDateWord(word: Word): boolean {
  const listed = dateWords();
  const named = (fold: string): boolean => listed.has(fold) || listed.has(withoutArticle(fold));
  return named(word.fold) || procliticReadings(word.fold).some((reading) => named(reading.key));
}
