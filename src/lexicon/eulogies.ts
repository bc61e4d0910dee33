import type { Word } from '../text/word.js';

/** Whose words these formulas introduce where no subject stands: قال تعالى, قال صلى الله عليه وسلم. */
export interface Eulogy {
  readonly name: string;
  readonly words: readonly string[];
}

const GOD = 'الله';
const PROPHET = 'محمد';
const EULOGIES: readonly Eulogy[] = [
  { name: GOD, words: ['تعالى'] },
  { name: GOD, words: ['سبحانه'] },
  { name: GOD, words: ['عز', 'وجل'] },
  { name: GOD, words: ['جل', 'وعلا'] },
  { name: GOD, words: ['جل', 'وعز'] },
  { name: GOD, words: ['جل', 'جلاله'] },
  { name: GOD, words: ['جل', 'شأنه'] },
  { name: GOD, words: ['الله'] },
  { name: GOD, words: ['رب', 'العزة'] },
  { name: PROPHET, words: ['صلى', 'الله', 'عليه'] },
  { name: PROPHET, words: ['عليه', 'الصلاة', 'والسلام'] },
  { name: PROPHET, words: ['عليه', 'السلام'] },
  { name: PROPHET, words: ['النبي'] },
  { name: PROPHET, words: ['الرسول'] },
  { name: PROPHET, words: ['رسول', 'الله'] },
  { name: PROPHET, words: ['المصطفى'] },
];

/** The eulogy that the words from `i` on spell, and how many they are; null where there is none. */
export function eulogyAt(words: readonly Word[], i: number): { readonly name: string; readonly size: number } | null {
  for (const { name, words: formula } of EULOGIES) {
    if (formula.every((word, at) => words[i + at]?.key === word)) return { name, size: formula.length };
  }
  return null;
}
