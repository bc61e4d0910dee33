/** Tells the clitics before a name from its first letters: وبكين is و and بكين, but واشنطن is whole. */

import { gazetteIndex } from '../../lexicon/gazetteer-index.js';
import type { View } from '../../text/view.js';
import { foldKey, offsetAfter } from '../../text/word.js';
import type { EntityType } from '../../types.js';
import { hashOf, join } from './hash.js';
import type { Lexicon } from './lexicon.js';
import { cliticLengths } from './stems.js';

/** Weights of the choice; features share them by hash. */
export const CLITIC_SLOTS = 1 << 13;
const MASK = CLITIC_SLOTS - 1;
const LONGEST = 7;
const EDGE_LETTERS = 3;

/** Slots of the features of one choice: the word read with `letters` clitics before a name of type `type`. */
export function cliticFeatures(key: string, letters: number, type: EntityType, lexicon: Lexicon): number[] {
  const stem = foldKey(key.slice(letters));
  const hash = hashOf(stem);
  const clitics = hashOf(key, 0, letters);
  const name = lexicon.nameLevel(hash);
  const listed = gazetteIndex().has(stem) ? 1 : 0;
  const known = lexicon.word(hash) < 0 ? 0 : 1;
  const article =
    stem.startsWith('\u0627\u0644') || (letters > 0 && stem[0] === '\u0644' && key[letters - 1] === '\u0644');
  const likeness = lexicon.nameLikeness(stem);
  const values = [
    join(clitics, 1),
    join(clitics, hashOf(type)),
    join(hash, 2),
    join(join(clitics, name), 3),
    join(join(clitics, listed), 4),
    join(join(clitics, known), 5),
    join(join(clitics, article ? 1 : 0), 6),
    join(join(clitics, Math.min(LONGEST, stem.length)), 7),
    join(join(clitics, likeness), 8),
    join(join(clitics, listed * 2 + known), 9 + name * 16),
    join(hashOf(stem, 0, EDGE_LETTERS), 10),
    join(name * 8 + listed * 2 + known, 11),
    join(likeness, 12),
  ];
  return values.map((value) => value & MASK);
}

/** ل before the article, which loses its alif: للقاهرة, وللأمم. */
const LAM_ARTICLE = /^[\u0648\u0641]?\u0644(?=\u0644)/u;

/** The number of letters of `key` that are clitics before a name. */
export function cliticsOf(key: string, type: EntityType, lexicon: Lexicon, weights: ArrayLike<number>): number {
  const choices = cliticLengths(key);
  if (choices.length === 1) return 0;
  const certain = LAM_ARTICLE.exec(key);
  if (certain) return certain[0].length;
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (const letters of choices) {
    let score = 0;
    for (const slot of cliticFeatures(key, letters, type, lexicon)) score += weights[slot] ?? 0;
    if (score > top) {
      top = score;
      best = letters;
    }
  }
  return best;
}

/** Where, in UTF-16 code units of the text, a name starts whose first token is `token`: behind its clitics. */
export function startOf(
  view: View,
  token: number,
  type: EntityType,
  lexicon: Lexicon,
  weights: ArrayLike<number>,
): number {
  const word = view.word[token];
  const start = view.start[token] ?? 0;
  if (!word) return start;
  const letters = cliticsOf(word.key, type, lexicon, weights);
  return letters === 0 ? start : start + (offsetAfter(word.surface, letters) ?? 0);
}
