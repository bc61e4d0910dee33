/** What the small entry doesn't read in the proper part of a body's name. */
import { type Scene, sameLine } from '../scene.js';
import { type Head, LONGEST, lexAt, UNKNOWN } from './body-heads.js';

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

/** A name of two words or more begins behind the one of the body. */
const PERSON = 2;

/**
 * رئيس شركة تويوتا أكيو تويودا: behind an office the last words are whoever holds it. `own` is the least that the name of the
 * body holds, `last` the end of all.
 */
export function headsOf(scene: Scene, { at }: Head, own: number, last: number): number {
  const office = scene.lex[at - 1]?.noun;
  if (last === own || office?.class !== 'office' || office.article) return last;
  let end = own;
  while (end - at < LONGEST && (lexAt(scene, at, end)?.name ?? 0) >= UNKNOWN) end++;
  if (end - own < PERSON) return last;
  for (let k = own; k <= end - PERSON; k++) if (scene.lex[k]?.given) return k;
  return own;
}
