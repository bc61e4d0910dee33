/** What the small entry doesn't read in the proper part of a body's name. */
import { type Scene, sameLine } from '../scene.js';

const KING = /^خادم الحرمين الشريفين$/u;
const KING_WORDS = 3;

/** سفارة خادم الحرمين الشريفين: the Saudi king by his title. */
export function isKing(scene: Scene, j: number): boolean {
  const words = scene.lex.slice(j, j + KING_WORDS).map((word) => word?.key);
  return sameLine(scene, j, j + KING_WORDS - 1) && KING.test(words.join(' '));
}

/** جيه.إل.إل: a full stop with no blank beside it. */
export const isDot = ({ view }: Scene, i: number): boolean =>
  view.word[i]?.key === '.' && view.end[i - 1] === view.start[i] && view.end[i] === view.start[i + 1];
