import { foldKey, keyOf } from '../text/word.js';
import { lazyTable } from './table.js';
import { CLITICS } from './tables.generated.js';

/** How many letters of a word's look-up key are clitics. `proclitics` in order: و ف ب ل ك س and the article. */
export interface Clitics {
  readonly proclitics: readonly string[];
  readonly enclitic: string;
}

const table = lazyTable(CLITICS);
const NONE: Clitics = { proclitics: [], enclitic: '' };
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
const ENDINGS =
  /(?:\u0627\u062a|\u0648\u0627|\u064a\u0646|\u0648\u0646|\u0627\u0646|\u062a\u0627|\u0647\u0645\u0627|\u0647\u0645|\u0647\u0627|\u0646\u0627|\u062a\u0647|\u062a\u0647\u0627|\u062a\u0647\u0645|\u064a\u0647|[\u062a\u0627\u0647\u064a])$/u;
/** The future س stands before the imperfect only: its four prefixes, and a verb of three letters or two. */
const FUTURE = /^\u0633[\u064a\u062a\u0646\u0627\u0621-\u0626]\p{L}{2,}/u;
const IMPERFECT = /^[\u064a\u062a\u0646\u0627]\p{L}{3,}/u;
const MIN_STEM = 3;
/** Shorter stems are closed-class words, which the table lists: و + في. */
const MIN_KNOWN_STEM = 2;

function has(kind: string, fold: string): boolean {
  const words = table(kind);
  if (words.has(fold)) return true;
  const ending = ENDINGS.exec(fold);
  if (!ending) return false;
  const bare = fold.slice(0, ending.index);
  // ة is written ت before an ending: وزارة, وزارته.
  return bare.length >= MIN_STEM && (words.has(bare) || words.has(`${bare}\u0647`));
}

/** The word is in the table as one whose first letter belongs to it: وزير. */
export function isWhole(fold: string): boolean {
  const name = fold.startsWith(ARTICLE) ? 'al' : NAMES[fold[0] ?? ''];
  return name !== undefined && has(`whole-${name}`, fold);
}

const STEMS = ['stem-noun', 'stem-name', 'stem-verb'];
function isKnown(fold: string): boolean {
  if (fold.length < MIN_KNOWN_STEM) return false;
  return STEMS.some((kind) => has(kind, fold)) || isWhole(fold);
}

function hasArticle(fold: string): boolean {
  return fold.startsWith(ARTICLE) && fold.length >= ARTICLE.length + MIN_KNOWN_STEM && !isWhole(fold);
}

function takesConjunction(fold: string): boolean {
  if (isWhole(fold)) return false;
  const rest = fold.slice(1);
  if (isKnown(rest) || hasArticle(rest)) return true;
  // An unknown word in ف is more often a foreign name: فولتير.
  return fold[0] === WAW ? rest.length >= MIN_STEM : IMPERFECT.test(rest);
}

function takesPreposition(fold: string): boolean {
  if (isWhole(fold)) return false;
  const rest = fold.slice(1);
  return hasArticle(rest) || (rest.length >= MIN_STEM && isKnown(rest));
}

/** The proclitics of a folded word, in order. */
function proclitics(fold: string): string[] {
  const found: string[] = [];
  let rest = fold;
  const take = (letters: number): void => {
    found.push(rest.slice(0, letters));
    rest = rest.slice(letters);
  };
  if (/^[\u0648\u0641]/u.test(rest) && takesConjunction(rest)) take(1);
  if (rest.startsWith(LAM_ARTICLE) && rest.length >= LAM_ARTICLE.length + MIN_KNOWN_STEM && !isWhole(rest)) {
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
  ['\u0647\u0645\u0627', 'hum', /\p{L}{3}$/u],
  ['\u0647\u0645', 'hum', /\p{L}{3}$/u],
  ['\u0647\u0627', 'ha', /\p{L}{3}$/u],
  // Not after ا و ي, where نا is more often the end of an indefinite noun: بيانا, قانونا.
  ['\u0646\u0627', 'na', /\p{L}{2}[^\u0627\u0648\u064a]$/u],
  // Only after ت: elsewhere a final ه is the word's own, or a ة without its dots.
  ['\u0647', 'ha', /\p{L}{2}\u062a$/u],
];

/** The pronoun at the end of a stem without article, or the empty string. Rather none than a wrong one. */
function enclitic(stem: string): string {
  for (const [pronoun, kind, before] of PRONOUNS) {
    if (!stem.endsWith(pronoun)) continue;
    const bare = stem.slice(0, -pronoun.length);
    return before.test(bare) && !table(`enclitic-${kind}`).has(stem) ? pronoun : '';
  }
  return '';
}

/**
 * The clitics of a word, by a table of frequent words and the length of what is left. وزير has none, ووزير has و,
 * وللبلاد has و, ل and the article (written ل after ل).
 *
 * @example
 * cliticsOf('وبالأمس').proclitics.length
 * //=> 3
 */
export function cliticsOf(surface: string): Clitics {
  const fold = foldKey(keyOf(surface));
  if (!/^\p{Script=Arabic}{3,}$/u.test(fold)) return NONE;
  const before = proclitics(fold);
  const letters = before.reduce((sum, one) => sum + one.length, 0);
  const stem = fold.slice(letters);
  const article = before.at(-1) === ARTICLE || before.slice(-2).join('') === LAM_ARTICLE;
  const after = article || (before.length === 0 && isWhole(fold) && table('stem-verb').has(fold)) ? '' : enclitic(stem);
  return before.length === 0 && !after ? NONE : { proclitics: before, enclitic: after };
}

/** Whether a folded word is written with a conjunction: وأضاف, not وزير. */
export function hasConjunction(fold: string): boolean {
  return fold.length >= MIN_STEM && /^[\u0648\u0641]/u.test(fold) && takesConjunction(fold);
}
