import type { GazetteEntry, GazetteKind, GazetteMatch } from '../lexicon/gazetteer.js';
import { LEXICON, type Lexicon } from '../lexicon/lexicon.js';

import { type View, WORD } from '../text/view.js';
import { offsetAfter, type Word } from '../text/word.js';
import { GATES } from './gates.js';
import type { Lexeme } from './lexeme.js';
import { type Reader, type Reading, readerOf } from './reader.js';

/** Everything that the finders of names read: the view with what the lexicon and the gazetteer know of its tokens. */
export interface Scene {
  readonly view: View;
  /** The lexeme by token; null for numbers and marks. */
  readonly lex: readonly (Lexeme | null)[];
  readonly reader: Reader;
  /** What may begin at the token, by token: bits of gates.ts. */
  readonly gates: Uint16Array;
  /** What the gazetteer has at the token, by token. */
  readonly matches: readonly (GazetteMatch | null)[];
  /** The longest place or body of the gazetteer that starts at the token, by token. */
  readonly found: readonly (GazetteMatch | null)[];
  /** The person, or the name of several words, that starts at the token, by token: جين بينغ, نصر الله. */
  readonly people: readonly (GazetteMatch | null)[];
  /** The text is on sport, where الأهلي and النصر are clubs. */
  readonly sport: boolean;
}

const NO_READINGS: readonly Reading[] = [];
/** An article is on sport that has so many words of sport, at least one word in so many. */
const SPORT_WORDS = 4;
const SPORT_DENSITY = 60;

const PLACES: ReadonlySet<GazetteKind> = new Set<GazetteKind>([
  'country',
  'capital',
  'city',
  'province',
  'region',
  'water',
  'mountain',
  'site',
  'continent',
]);
const PERSONAL: ReadonlySet<GazetteKind> = new Set<GazetteKind>(['given-name', 'family-name', 'person']);

/** Whether an entry is a place. */
export const isPlace = (entry: GazetteEntry): boolean => PLACES.has(entry.kind);
/** Whether an entry is a person or a personal name. */
export const isPersonal = (entry: GazetteEntry): boolean => PERSONAL.has(entry.kind);
/** Whether an entry is an organization of some kind. */
export const isBody = (entry: GazetteEntry): boolean => !isPlace(entry) && !isPersonal(entry);

/** Reads a view into the scene of its names. Linear in the number of tokens: one walk, since every text takes it. */
export function sceneOf(view: View, lexicon: Lexicon = LEXICON): Scene {
  const reader = readerOf(lexicon);
  const { size } = view;
  const lex: (Lexeme | null)[] = [];
  const gates = new Uint16Array(size);
  let sport = 0;
  for (let i = 0; i < size; i++) {
    const word = view.word[i] as Word;
    const isWord = view.kind[i] === WORD;
    lex.push(isWord ? reader.lexemeOf(word) : null);
    if (!isWord) continue;
    gates[i] = reader.gatesOf(word);
    if (((gates[i] as number) & GATES.sport) !== 0) sport++;
  }
  const found: (GazetteMatch | null)[] = new Array<GazetteMatch | null>(size).fill(null);
  const people: (GazetteMatch | null)[] = new Array<GazetteMatch | null>(size).fill(null);
  const matches: (GazetteMatch | null)[] = [];
  for (let i = 0; i < size; i++) {
    const match = lexicon.gazetteAt(view, i);
    matches.push(match);
    if (!match) continue;
    const long = match.last - match.first > 1;
    for (const { kind } of match.entries) {
      const personal = PERSONAL.has(kind);
      if (kind === 'person' || (long && personal)) people[i] = match;
      if (!personal) found[i] = match;
    }
  }
  return {
    view,
    lex,
    reader,
    gates,
    matches,
    found,
    people,
    sport: sport >= SPORT_WORDS && sport * SPORT_DENSITY >= size,
  };
}

/** The ways to read a token with and without clitics; none for numbers and marks. */
export function readingsAt({ view, lex, reader }: Scene, i: number): readonly Reading[] {
  return lex[i] ? reader.readingsOf(view.word[i] as Word) : NO_READINGS;
}

/** Whether two tokens stand in one line with nothing but the tokens between them. */
export function sameLine(scene: Scene, a: number, b: number): boolean {
  return scene.view.line[a] === scene.view.line[b];
}

/** The text of a token; empty outside the text. */
export function surface(scene: Scene, i: number): string {
  return scene.view.word[i]?.surface ?? '';
}

/**
 * Code units of the token's text that `letters` letters of its key take, with the marks that cling to them: where a
 * clitic of one letter ends in لِبكين is 2. None where they are part of a ligature, which can't be cut.
 */
export function surfaceOffset(scene: Scene, i: number, letters: number): number {
  return letters === 0 ? 0 : (offsetAfter(surface(scene, i), letters) ?? 0);
}
