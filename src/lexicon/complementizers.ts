import type { Word } from '../text/word.js';

/** A word that opens a reported clause: أن، إن، بأنه … */
export interface Complementizer {
  /** The preposition written with it: بأن has ب. */
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  /** The pronoun it carries, which is the subject of the reported clause: أنه has ه. */
  readonly pronoun: string;
  /** True for إن with its hamza below, which only verbs of saying take (Wright, Grammar II §18). */
  readonly below: boolean;
  /** True where a conjunction is written with it: وأن goes on with the clause before it. */
  readonly conjoined: boolean;
}

const SHAPE = /^([وف]?)([بلك]?)([اأإ])ن(ه|ها|هم|هما|هن|نا|ني|ك|كم|ي)?$/u;
/** Without its hamza "as if" is spelled like "was", which is far commoner. */
const WAS = /^[وف]?كان$/u;
/** أن لا in one word. */
const NEGATIVE = /^([وف]?)(ب?)[أ]لا$/u;
/** بكونه، كونه: a verbal noun of "to be" that opens a clause like أن. */
const BEING = /^([وف]?)(ب?)كون(ه|ها|هم|هما|نا)?$/u;

/** Reads a word as a complementizer, or gives null. */
export function complementizerOf(word: Word): Complementizer | null {
  const { key } = word;
  if (key.length > 8 || WAS.test(key)) return null;
  const shape = SHAPE.exec(key);
  if (shape) {
    return {
      preposition: (shape[2] ?? '') as Complementizer['preposition'],
      pronoun: shape[4] ?? '',
      below: shape[3] === '\u0625',
      conjoined: shape[1] !== '',
    };
  }
  const other = NEGATIVE.exec(key) ?? BEING.exec(key);
  if (!other) return null;
  return {
    preposition: other[2] === '' ? '' : '\u0628',
    pronoun: other[3] ?? '',
    below: false,
    conjoined: other[1] !== '',
  };
}
