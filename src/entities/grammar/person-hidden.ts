/** Names of words that no table has, or has as anything but names, where only what stands around them shows them. */
import type { Lexeme } from '../lexeme.js';
import { type Scene, sameLine } from '../scene.js';
import type { NameRun } from './person-name.js';

const THAT = /^ب?[إأا]ن$/u;
const CLOSING = /^[\u060c,:]$/u;
/** How surely such a name is one. */
const SHOWN = 0.6;
const TIME = new Set(['أمس', 'اليوم']);

const isPlain = ({ article, func, verb, date, noun, demonym, tanwin, place }: Lexeme): boolean =>
  !article && !func && !verb && !date && !noun && !demonym && !tanwin && !place;

const BOUND = /^(?:[وفبك]ال|لل)/u;

/** A word of no table at all. */
const isUnknown = (lexeme: Lexeme): boolean =>
  isPlain(lexeme) &&
  !BOUND.test(lexeme.key) &&
  !lexeme.common &&
  !lexeme.given &&
  !lexeme.family &&
  lexeme.keySets === 0;

/**
 * المعلمة عهد السالم أن: a word of the language before a family's name with the article, where what is said begins;
 * وزير الري سجعان قزي أمس إلى أن: two words of no table; وزير النقل، أنيس غديرة، في: a given name and a word between commas.
 */
export function hiddenName(scene: Scene, p: number): NameRun | null {
  const [given, family, next] = [scene.lex[p], scene.lex[p + 1], scene.lex[p + 2]];
  if (!given || !family || !isPlain(given) || !sameLine(scene, p, p + 1)) return null;
  const comma = CLOSING.test(scene.view.word[p + 2]?.key ?? '');
  const apart = comma && CLOSING.test(scene.view.word[p - 1]?.key ?? '') && isPlain(family) && family.keySets === 0;
  if (given.given && !apart) return null;
  const said = THAT.test(next?.key ?? '');
  const surname = family.article && family.family && !family.noun && said;
  const closed = said || comma || TIME.has(next?.key ?? '');
  const unknown = closed && isUnknown(given) && isUnknown(family);
  return given.given || surname || unknown
    ? { first: p, last: p + 2, offset: 0, parts: 2, best: SHOWN, given: false }
    : null;
}
