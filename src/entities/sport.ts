import type { Scene } from './scene.js';
import { inSet } from './words.js';

const LEAST = 4;
/** One word in so many, at least. */
const DENSITY = 60;

/** Whether a text is on sport, where الأهلي and النصر are clubs. */
export function isOnSport(scene: Scene): boolean {
  let words = 0;
  for (const lexeme of scene.lex) {
    if (lexeme && (inSet('sport', lexeme.bare) || inSet('sport', lexeme.noun?.lemma ?? ''))) words++;
  }
  return words >= LEAST && words * DENSITY >= scene.view.size;
}
