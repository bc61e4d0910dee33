import type { Word } from '../text/word.js';
import { lazyTable } from './table.js';
import { CLITICS } from './tables.generated.js';

/** How many letters of a word's look-up key are clitics. `proclitics` in order: و ف ب ل ك س and the article. */
export interface Clitics {
  readonly proclitics: readonly string[];
  readonly enclitic: string;
}

const table = lazyTable(CLITICS);
/** What `cliticsOf` gives for a word without clitics: always this object. */
export const NO_CLITICS: Clitics = { proclitics: [], enclitic: '' };
const WAW = '\u0648';
const LAM = '\u0644';
const ARTICLE = '\u0627\u0644';
/** ل before the article swallows its alif: للوزارة. */
const LAM_ARTICLE = '\u0644\u0644';
const NAMES: Readonly<Record<string, string>> = {
  [WAW]: 'waw',
  '\u0641': 'fa',
  '\u0628': 'ba',
  [LAM]: 'lam',
  '\u0643': 'kaf',
  '\u0633': 'sin',
};
/** Endings that a word of the table may carry: وصل covers وصلت and وصلوا, بيت covers بيتها. */
const ENDINGS = [
  '\u0627\u062a',
  '\u0648\u0627',
  '\u064a\u0646',
  '\u0648\u0646',
  '\u0627\u0646',
  '\u062a\u0627',
  '\u0647\u0645\u0627',
  '\u0647\u0645',
  '\u0647\u0627',
  '\u0646\u0627',
  '\u062a\u0647',
  '\u062a\u0647\u0627',
  '\u062a\u0647\u0645',
  '\u064a\u0647',
  '\u064a\u0629',
  '\u062a',
  '\u0627',
  '\u0647',
  '\u064a',
  '\u0629',
];
/** The future س stands before the imperfect only: one of its four prefixes and two letters or more. */
const FUTURE = /^\u0633[\u064a\u062a\u0646\u0627\u0621-\u0626]../u;
const IMPERFECT = /^[\u064a\u062a\u0646\u0627\u0621-\u0626].../u;
const MIN_STEM = 3;
/** Shorter stems are closed-class words, which the table lists: و + في. */
const MIN_KNOWN_STEM = 2;

function has(kind: string, key: string): boolean {
  if (table.has(kind, key)) return true;
  return ENDINGS.some((ending) => {
    if (!key.endsWith(ending) || key.length < ending.length + MIN_STEM) return false;
    const bare = key.slice(0, -ending.length);
    // ة is written ت before an ending: وزارة, وزارته.
    return table.has(kind, bare) || table.has(kind, `${bare}\u0629`);
  });
}

/** The word is in the table as one whose first letter belongs to it: وزير. */
function isWhole(key: string): boolean {
  const name = key.startsWith(ARTICLE) ? 'al' : NAMES[key[0] ?? ''];
  return name !== undefined && has(`whole-${name}`, key);
}

function isKnown(key: string): boolean {
  if (key.length < MIN_KNOWN_STEM) return false;
  return has('stem', key) || isWhole(key);
}

function hasArticle(key: string): boolean {
  return key.startsWith(ARTICLE) && key.length >= ARTICLE.length + MIN_KNOWN_STEM && !isWhole(key);
}

function takesConjunction(key: string): boolean {
  if (isWhole(key)) return false;
  const rest = key.slice(1);
  if (isKnown(rest) || hasArticle(rest)) return true;
  // An unknown word in ف is more often a foreign name: فولتير.
  return key[0] === WAW ? rest.length >= MIN_STEM : IMPERFECT.test(rest);
}

function takesPreposition(key: string): boolean {
  if (isWhole(key)) return false;
  const rest = key.slice(1);
  return hasArticle(rest) || (rest.length >= MIN_STEM && isKnown(rest));
}

function swallowsArticle(key: string): boolean {
  return key.startsWith(LAM_ARTICLE) && key.length >= LAM_ARTICLE.length + MIN_KNOWN_STEM && !isWhole(key.slice(1));
}

/** Every list of proclitics that was met: there are a few dozen. */
const runs = new Map<string, readonly string[]>();

/** The proclitics of a look-up key, in order: one list for all words that have them. */
function proclitics(key: string): readonly string[] {
  const found = procliticsOf(key);
  const run = found.join(' ');
  const known = runs.get(run) ?? found;
  runs.set(run, known);
  return known;
}

function procliticsOf(key: string): string[] {
  const found: string[] = [];
  let rest = key;
  const take = (letters: number): void => {
    found.push(rest.slice(0, letters));
    rest = rest.slice(letters);
  };
  if (/^[\u0648\u0641]/u.test(rest) && takesConjunction(rest)) take(1);
  if (swallowsArticle(rest)) {
    take(1);
    take(1);
    return found;
  }
  if (FUTURE.test(rest) && !isWhole(rest)) take(1);
  else if (/^[\u0628\u0644\u0643]/u.test(rest) && takesPreposition(rest)) take(1);
  if (hasArticle(rest)) take(ARTICLE.length);
  return found;
}

const PRONOUNS: readonly (readonly [string, string, RegExp])[] = [
  ['\u0647\u0645\u0627', 'hum', /...$/u],
  ['\u0647\u0645', 'hum', /...$/u],
  ['\u0647\u0627', 'ha', /...$/u],
  // Not after ا و ي, where نا is more often the end of an indefinite noun: بيانا, قانونا.
  ['\u0646\u0627', 'na', /..[^\u0627\u0648\u064a]$/u],
  // Only after ت: elsewhere a final ه is the word's own, or a ة without its dots.
  ['\u0647', 'ha', /..\u062a$/u],
];

/** The pronoun at the end of a stem without article, or the empty string. Rather none than a wrong one. */
function enclitic(stem: string): string {
  for (const [pronoun, kind, before] of PRONOUNS) {
    if (!stem.endsWith(pronoun)) continue;
    const bare = stem.slice(0, -pronoun.length);
    return before.test(bare) && !table.has(`enclitic-${kind}`, stem) ? pronoun : '';
  }
  return '';
}

/**
 * The clitics of a word, given its look-up key, by a table of frequent words and the length of what is left. وزير has none, ووزير has و,
 * وللبلاد has و, ل and the article (written ل after ل).
 *
 * @example
 * cliticsOf('وبالأمس').proclitics.length
 * //=> 3
 */
export function cliticsOf(key: string): Clitics {
  if (!/^\p{Script=Arabic}{3,}$/u.test(key)) return NO_CLITICS;
  const before = proclitics(key);
  const stem = key.slice(before.join('').length);
  const article = before.at(-1) === ARTICLE || before.slice(-2).join('') === LAM_ARTICLE;
  const after = article ? '' : enclitic(stem);
  return before.length === 0 && !after ? NO_CLITICS : { proclitics: before, enclitic: after };
}

/** Whether a word is written with a conjunction: وأضاف, not وزير. */
export function hasConjunction({ key }: Word): boolean {
  return key.length >= MIN_STEM && /^[\u0648\u0641]/u.test(key) && takesConjunction(key);
}
