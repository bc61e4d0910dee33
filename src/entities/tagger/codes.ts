/** What the tables and the letters say of a word, as small numbers. */
import { demonymOf } from '../../lexicon/gazetteer.js';
import { nounOf } from '../../lexicon/nouns.js';
import type { Word } from '../../text/word.js';
import { EMPTY, extend, scramble } from './hash.js';

const NOUN_CLASSES = [
  'office',
  'rank',
  'honorific',
  'profession',
  'person',
  'group',
  'body',
  'document',
  'medium',
  'site',
  'event',
];

/** The noun that a word is: its class, and in the lowest two bits its number and article; 0 for none. */
export function nounCode(word: Word): number {
  const noun = nounOf(word);
  if (!noun) return 0;
  return (NOUN_CLASSES.indexOf(noun.class) + 1) * 4 + (noun.number === 'singular' ? 0 : 2) + (noun.definite ? 1 : 0);
}

/** The adjective of nation that a word is: its form; 0 for none. */
export function originCode(word: Word): number {
  const origin = demonymOf(word);
  if (!origin) return 0;
  return (
    1 +
    (origin.definite ? 1 : 0) +
    (origin.gender === 'female' ? 2 : 0) +
    (origin.number === 'singular' ? 0 : 4) +
    (origin.ambiguous ? 8 : 0)
  );
}

/** Letters that also serve in affixes and patterns; the others are always of the root. */
const SERVILE = new Set(
  Array.from('\u0627\u0621\u0622\u0623\u0624\u0625\u0626\u062a\u0633\u0644\u0645\u0646\u0647\u0648\u064a', (letter) =>
    letter.charCodeAt(0),
  ),
);
const ROOT_LETTER = 'C'.charCodeAt(0);

/** Shape of a word, as a hash: its root letters made alike. */
export function patternOf(text: string): number {
  let hash = EMPTY;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = extend(hash, SERVILE.has(unit) ? unit : ROOT_LETTER);
  }
  return scramble(hash);
}

const HEH = '\u0647';
const ALIF = '\u0627';
const YEH = '\u064a';
const TEH = '\u062a';
const NOON = '\u0646';
const WAW = '\u0648';

/** The ending of a folded word: of nisba, of the feminine, of plurals. */
export function endingCode(text: string): number {
  const last = text[text.length - 1];
  const before = text[text.length - 2];
  if (last === YEH || (before === YEH && (last === ALIF || last === HEH))) return 1;
  if (last === TEH && before === ALIF) return 3;
  if (last === NOON && (before === YEH || before === WAW)) return 4;
  if (last === HEH) return 5;
  return last === ALIF ? 6 : 0;
}
