import { rememberFound } from '../../lexicon/memo.js';
import { ARABIC, classOf } from '../../text/chars.js';
import { WORD } from '../../text/view.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';

/** What tells whether words are Arabic. */
interface Signs {
  words: number;
  /** In Arabic script. */
  arabicScript: number;
  /** With the article, ة or a hamza on alif: Persian, Urdu, Pashto, Kurdish and Uyghur have next to none. */
  arabic: number;
  /** With a letter that Arabic writes in foreign names only: پ چ گ ٹ ۇ … */
  foreign: number;
  /** With a Persian or Urdu form of an Arabic letter, ک ی ہ: some keyboards write Arabic with them. */
  variant: number;
}

/** Shorter lines are what the text around them is. */
const FEWEST_WORDS = 5;
/** Three words that are not Arabic, and none that is: not the names of one Arabic headline. */
const FEWEST_FOREIGN = 3;
/** In a whole text two are enough where no more are Arabic. */
const FEWEST_IN_TEXT = 2;

const SIGNATURE = /^[\u0648\u0641\u0628\u0643]?\u0627\u0644..|^[\u0648\u0641]?\u0644\u0644.|[\u0629\u0623\u0625]/u;
const VARIANT = /[\u06a9\u06aa\u06cc\u06d2\u06c1\u06be\u06d5]/u;
/** Of Arabic script, and no letter of Arabic itself. */
const FOREIGN = /[\u063b-\u063f\u0671-\u06d3\u06ee-\u06ff\u0750-\u077f\u08a0-\u08c9]/u;

/** Bits of what one word shows. */
const SHOWS = { script: 1, arabic: 2, foreign: 4, variant: 8 } as const;

const shownBy = rememberFound(({ key, surface }): number => {
  if (classOf(key.charCodeAt(0)) !== ARABIC) return 0;
  return (
    SHOWS.script |
    (SIGNATURE.test(key) ? SHOWS.arabic : 0) |
    // The key has variants folded: what is left is a letter of its own.
    (FOREIGN.test(key) ? SHOWS.foreign : 0) |
    (VARIANT.test(surface) ? SHOWS.variant : 0)
  );
}, SHOWS.script);

function read({ view }: Scene, signs: Signs, first: number, last: number): Signs {
  for (let i = first; i < last; i++) {
    const word = view.word[i];
    if (view.kind[i] !== WORD || !word) continue;
    const shown = shownBy(word);
    signs.words++;
    if (shown & SHOWS.script) signs.arabicScript++;
    if (shown & SHOWS.arabic) signs.arabic++;
    if (shown & SHOWS.foreign) signs.foreign++;
    if (shown & SHOWS.variant) signs.variant++;
  }
  return signs;
}

const none = (): Signs => ({ words: 0, arabicScript: 0, arabic: 0, foreign: 0, variant: 0 });

function isOtherScript({ words, arabicScript }: Signs): boolean {
  return arabicScript * 2 < words;
}

function isForeignText(signs: Signs): boolean {
  const { arabic, foreign, variant } = signs;
  if (isOtherScript(signs) || (foreign >= FEWEST_IN_TEXT && foreign > arabic)) return true;
  return arabic === 0 && foreign + variant >= FEWEST_FOREIGN;
}

function isForeignLine(signs: Signs): boolean {
  const { arabic, foreign, variant } = signs;
  if (isOtherScript(signs) || (foreign >= FEWEST_FOREIGN && foreign > arabic * 2)) return true;
  return arabic === 0 && foreign + variant > FEWEST_FOREIGN;
}

/**
 * Drops what was found in a line that is not Arabic: Persian, Urdu, Pashto, Kurdish and Uyghur have words that look like
 * verbs of saying, and a name with a colon speaks in any language.
 */
export function dropForeign(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { view } = scene;
  const lines = new Map<number, boolean>();
  let text: boolean | null = null;
  const isForeign = (index: number): boolean => {
    const line = view.lines[index];
    const signs = line ? read(scene, none(), line.first, line.last) : none();
    text ??= isForeignText(read(scene, none(), 0, view.size));
    return signs.words < FEWEST_WORDS ? text : isForeignLine(signs) || (text && signs.arabic <= signs.foreign);
  };
  return drafts.filter((draft) => {
    const index = view.line[draft.content[0]?.first ?? draft.cue?.first ?? 0] ?? 0;
    const known = lines.get(index) ?? isForeign(index);
    lines.set(index, known);
    return !known;
  });
}
