import type { Word } from '../text/word.js';
import { FUNCTION_WORDS } from './function-words.generated.js';

export type FunctionClass =
  | 'preposition'
  | 'preposition-pronoun'
  | 'relative'
  | 'conjunction'
  | 'negation'
  | 'modal'
  | 'demonstrative'
  | 'pronoun'
  | 'time'
  | 'adverb'
  | 'verb-to-be';

const SHADDA = '\u0651';
/** As it would be typed without tatweel and ligatures. */
const plainLetters = (surface: string): string => surface.normalize('NFKC').replace(/\u0640/gu, '');
const DOUBLED = /^[\u0648\u0641]?(?:\u0639\u064e?\u0628\u0651|\u0628\u064e?\u064a\u0651)/u;
const CONJUNCTIONS = /^[\u0648\u0641]/u;

let table: ReadonlyMap<string, FunctionClass> | undefined;

/** The classes by word; the first class that lists a word owns it. */
function classes(): ReadonlyMap<string, FunctionClass> {
  if (table) return table;
  const filled = new Map<string, FunctionClass>();
  for (const row of FUNCTION_WORDS) {
    const [kind, ...words] = row.split(' ');
    for (const word of words) if (!filled.has(word)) filled.set(word, kind as FunctionClass);
  }
  table = filled;
  return filled;
}

/**
 * Closed class of a word, or null for an open-class word. A leading و or ف is tried off when the whole word is not in
 * the table: وفي is في, but وفق is itself.
 */
export function functionClass(word: Word): FunctionClass | null {
  // عبّر and بيّن are verbs, عبر and بين are none.
  if (word.surface.includes(SHADDA) && DOUBLED.test(plainLetters(word.surface))) return null;
  const all = classes();
  const whole = all.get(word.key);
  if (whole) return whole;
  return CONJUNCTIONS.test(word.key) ? (all.get(word.key.slice(1)) ?? null) : null;
}
