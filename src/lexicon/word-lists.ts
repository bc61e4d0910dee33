import { foldKey, type Word } from '../text/word.js';
import { COMMON_WORDS, DATE_WORDS } from './gazetteers.generated.js';
import { rememberWhether } from './memo.js';
import { MORE_COMMON_WORDS } from './more-names.generated.js';
import { procliticReadings } from './proclitics.js';

const ARTICLE = '\u0627\u0644';
/** Feminine, dual, plural and accusative endings and possessive pronouns, the longest first. */
const ENDINGS = [
  '\u0647\u0645\u0627',
  '\u0627\u062a',
  '\u0648\u0646',
  '\u064a\u0646',
  '\u0627\u0646',
  '\u0647\u0627',
  '\u0647\u0645',
  '\u0646\u0627',
  '\u0629',
  '\u0647',
  '\u0627',
];
/** Last letters of the endings. */
const FINALS = '\u0627\u062a\u0646\u0645\u0629\u0647';
const SHORTEST_STEM = 3;
const MARBUTA = '\u0629';
const TAA = '\u062a';

let common: ReadonlySet<string> | undefined;
let folded: ReadonlySet<string> | undefined;
let dates: ReadonlySet<string> | undefined;

/** The words of a text, between blanks and ends of lines. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set(text.replaceAll('\n', ' ').split(' '));
  words.delete('');
  return words;
}

function commonWords(): ReadonlySet<string> {
  common ??= wordsOf(COMMON_WORDS + MORE_COMMON_WORDS);
  return common;
}

/** A text is folded at once: word by word it takes a fresh program milliseconds. */
function foldedCommonWords(): ReadonlySet<string> {
  folded ??= wordsOf(foldKey(COMMON_WORDS + MORE_COMMON_WORDS));
  return folded;
}

/** Month and day words, folded: شباط, جانفي, أيلول as ايلول. */
function dateWords(): ReadonlySet<string> {
  dates ??= wordsOf(foldKey(DATE_WORDS));
  return dates;
}

const withoutArticle = (key: string): string => (key.startsWith(ARTICLE) ? key.slice(ARTICLE.length) : key);

function withoutEnding(bare: string): string {
  if (!FINALS.includes(bare.charAt(bare.length - 1))) return bare;
  const found = ENDINGS.find((ending) => bare.endsWith(ending));
  return found === undefined ? bare : bare.slice(0, -found.length);
}

/** A taa marbuta is left out before ات and written ت before a pronoun: حكومات, حكومتهم. */
function isForm(key: string, listed: ReadonlySet<string>): boolean {
  const bare = withoutArticle(key);
  if (listed.has(key) || listed.has(bare)) return true;
  const stem = withoutEnding(bare);
  if (stem.length < SHORTEST_STEM || stem.length === bare.length) return false;
  return (
    listed.has(stem) || listed.has(stem + MARBUTA) || (stem.endsWith(TAA) && listed.has(stem.slice(0, -1) + MARBUTA))
  );
}

/** Whether a key is a common word, with or without article and endings, but with no clitic before it. */
export function isCommonForm(key: string): boolean {
  return isForm(key, commonWords());
}

/** The same for a word as careless print spells it: ان for أن, الى for إلى. */
export function isCommonFold(fold: string): boolean {
  return isForm(fold, foldedCommonWords());
}

/** Whether a key is a common word itself, bare or with the article, or, where wanted, its feminine: كريمة. */
export function isCommonLemma(key: string, feminine: boolean): boolean {
  const listed = commonWords();
  const bare = withoutArticle(key);
  return listed.has(key) || listed.has(bare) || (feminine && bare.endsWith(MARBUTA) && listed.has(bare.slice(0, -1)));
}

const readCommon = rememberWhether(
  (word) => isCommonForm(word.key) || procliticReadings(word.key).some((reading) => isCommonForm(reading.key)),
);

/**
 * Whether the word is an ordinary, frequent one, with or without article, clitics and endings. It may be a name too:
 * أمل is both.
 *
 * @example
 * isCommonWord(wordOf('وبالحكومة')) //=> true
 */
export function isCommonWord(word: Word): boolean {
  return readCommon(word);
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
