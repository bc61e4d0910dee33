import { foldKey, type Word } from '../text/word.js';
import { COMMON_WORDS, DATE_WORDS } from './gazetteers.generated.js';
import { lookBehind } from './proclitics.js';
import { extend, hashOf, mayHold, type Sieve, sieveFor } from './sieve.js';

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

/** Words with the sieve before them. */
interface List {
  readonly words: ReadonlySet<string>;
  readonly sieve: Sieve;
}
const listOf = (words: ReadonlySet<string>): List => ({ words, sieve: sieveFor(words) });

let common: List | undefined;
let folded: List | undefined;
let dates: List | undefined;

const wordsOf = (table: string): string[] => table.split(/[\n| ]/u).filter((word) => word !== '');

function commonWords(): List {
  common ??= listOf(new Set(wordsOf(COMMON_WORDS)));
  return common;
}

function foldedCommonWords(): List {
  folded ??= listOf(new Set(Array.from(commonWords().words, foldKey)));
  return folded;
}

/** Month and day words, folded: شباط, جانفي, أيلول as ايلول. */
function dateWords(): List {
  dates ??= listOf(new Set(wordsOf(DATE_WORDS).map((word) => foldKey(word.replace('!', '')))));
  return dates;
}

const afterArticle = (text: string, from: number): number =>
  text.startsWith(ARTICLE, from) ? from + ARTICLE.length : from;

/** Whether a list has the letters `[from, to)` of a text with a last letter behind them, or none. */
function lists({ words, sieve }: List, text: string, from: number, to = text.length, last = ''): boolean {
  const hash = hashOf(text, from, to);
  return (
    mayHold(sieve, last === '' ? hash : extend(hash, last.charCodeAt(0))) && words.has(text.slice(from, to) + last)
  );
}

/** Where the ending of a word without its article begins: its end where it has none. */
function beforeEnding(text: string, from: number): number {
  if (!FINALS.includes(text.charAt(text.length - 1))) return text.length;
  const found = ENDINGS.find((ending) => text.endsWith(ending));
  return found === undefined ? text.length : Math.max(from, text.length - found.length);
}

/** Whether what stands in a text from a place on is listed with or without its article. */
function isBareForm(list: List, text: string, from: number): boolean {
  const bare = afterArticle(text, from);
  return lists(list, text, from) || (bare > from && lists(list, text, bare));
}

/** A taa marbuta is left out before ات and written ت before a pronoun: حكومات, حكومتهم. */
function isForm(list: List, text: string, from: number): boolean {
  if (isBareForm(list, text, from)) return true;
  const bare = afterArticle(text, from);
  const to = beforeEnding(text, bare);
  if (to - bare < SHORTEST_STEM || to === text.length) return false;
  return (
    lists(list, text, bare, to) ||
    lists(list, text, bare, to, MARBUTA) ||
    (text[to - 1] === TAA && lists(list, text, bare, to - 1, MARBUTA))
  );
}

/** Whether a key is a common word, with or without article and endings, but with no clitic before it. */
export function isCommonForm(key: string): boolean {
  return isForm(commonWords(), key, 0);
}

/** The same for a word as careless print spells it: ان for أن, الى for إلى. */
export function isCommonFold(fold: string): boolean {
  return isForm(foldedCommonWords(), fold, 0);
}

/** Whether a key is a common word itself, bare or with the article, or, where wanted, its feminine: كريمة. */
export function isCommonLemma(key: string, feminine: boolean): boolean {
  const list = commonWords();
  return (
    isBareForm(list, key, 0) ||
    (feminine && key.endsWith(MARBUTA) && lists(list, key, afterArticle(key, 0), key.length - 1))
  );
}

/**
 * Whether the word is an ordinary, frequent one, with or without article, clitics and endings. It may be a name too:
 * أمل is both.
 *
 * @example
 * isCommonWord(wordOf('وبالحكومة')) //=> true
 */
export function isCommonWord({ key }: Word): boolean {
  const list = commonWords();
  return isForm(list, key, 0) || lookBehind(key, (text, from) => isForm(list, text, from) || null) !== null;
}

/**
 * Whether the word is, or is part of, the name of a month or a weekday, in any of the Arab calendars.
 *
 * @example
 * isDateWord(wordOf('والثلاثاء')) //=> true
 */
export function isDateWord({ fold }: Word): boolean {
  const list = dateWords();
  return isBareForm(list, fold, 0) || lookBehind(fold, (text, from) => isBareForm(list, text, from) || null) !== null;
}
