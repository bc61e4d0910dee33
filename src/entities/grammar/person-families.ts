/** Families whose names are words of another kind. */
import type { Lexeme } from '../lexeme.js';
import type { Scene } from '../scene.js';
import { has } from '../words.js';
import type { NameState } from './person-words.js';

/** الممثلة لمى فقيه: behind a title and a given name a trade that ends its clause is the family's name. */
export function isTradeName(scene: Scene, j: number, { noun }: Lexeme, state: NameState): boolean {
  if (!state.announced || !state.lastGiven || state.parts > 1 || scene.lex[j + 1]) return false;
  return noun?.class === 'profession' && !noun.article && noun.prefix === 0 && noun.number === 'singular';
}

/** عضو المجلس سامر المطلق إن: an adjective behind a title and a given name is the family's, where what he says begins. */
export function isSpeakersFamily(scene: Scene, j: number, { noun, bareSets }: Lexeme, state: NameState): boolean {
  if (!state.announced || !state.lastGiven || state.parts > 1 || !state.arabic || noun) return false;
  return !has(bareSets, 'plain') && !has(bareSets, 'naming') && SAYS_THAT.test(scene.lex[j + 1]?.key ?? '');
}

const SAYS_THAT = /^ب?[إأا]ن/u;
