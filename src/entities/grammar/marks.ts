import { PUNCT } from '../../text/view.js';
import { type Scene, sameLine } from '../scene.js';

const OPENING = new Set([
  '"',
  '\u00ab',
  '\u201c',
  '\u201d',
  '\u201e',
  '\u2018',
  "'",
  "''",
  '\u2019',
  '(',
  '((',
  '\u2039',
  '\u00bb',
]);
const CLOSING = new Set([
  '"',
  '\u00bb',
  '\u201d',
  '\u201c',
  '\u2019',
  "'",
  "''",
  '\u2018',
  ')',
  '))',
  '\u203a',
  '\u00ab',
]);

/** Whether the token is a mark that may open a name: « " “ (. */
export function opensName(scene: Scene, i: number): boolean {
  return scene.lex[i] === null && OPENING.has(scene.view.word[i]?.key ?? '');
}

/** Whether the token is a mark that may close a name. */
export function closesName(scene: Scene, i: number): boolean {
  return scene.lex[i] === null && CLOSING.has(scene.view.word[i]?.key ?? '');
}

/**
 * Token behind the closing mark of the pair that opens at `i` and holds one to `most` words and nothing else;
 * `i` where there is no such pair.
 */
export function quotedEnd(scene: Scene, i: number, most: number): number {
  if (!opensName(scene, i)) return i;
  let words = 0;
  for (let j = i + 1; j <= i + most + 1 && sameLine(scene, i, j); j++) {
    if (closesName(scene, j)) return words > 0 ? j + 1 : i;
    if (scene.lex[j]) words++;
    else if (scene.view.kind[j] === PUNCT && scene.view.word[j]?.key !== '-') return i;
  }
  return i;
}
