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

/** الملك عبدالله الثاني, البابا بنديكتوس السادس عشر: behind whoever reigns a number is part of the name. Gives the token behind it, or `j`. */
export function behindNumber({ lex }: Scene, j: number, { lastGiven, best }: NameState): number {
  if (!ORDINAL.test(lex[j]?.key ?? '') || !(lastGiven || best > 0)) return j;
  for (let at = j - 2; at >= j - FARTHEST_TITLE; at--)
    if (REIGNING.test(lex[at]?.key ?? '')) return lex[j + 1]?.key === TEEN ? j + 2 : j + 1;
  return j;
}

export const ORDINAL = /^ال(?:[أا]ول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ة?$/u;
const REIGNING = /^(?:[وفب]?ال|لل)(?:ملكة?|عاهل|بابا|سلطان|قيصر|[إا]مبراطور|بطريرك|[أا]نبا|شاه)$/u;
const TEEN = 'عشر';
/** From the number back to the title stand so many words at most. */
const FARTHEST_TITLE = 4;
