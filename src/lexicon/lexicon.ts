import type { View } from '../text/view.js';
import type { Word } from '../text/word.js';
import type { Gender } from '../types.js';
import { type CueReading, cueReadings } from './cues.js';
import { type GazetteMatch, gazetteAt } from './gazetteer.js';
import { type Noun, nounOf } from './nouns.js';

/** What a text is read with: the look-ups that the names and words of a caller come first in. */
export interface Lexicon {
  readonly cueReadings: (word: Word) => readonly CueReading[];
  readonly nounOf: (word: Word) => Noun | null;
  readonly gazetteAt: (view: View, i: number) => GazetteMatch | null;
  /** What a caller says of the person with this citation form. */
  readonly genderOf: (name: string) => Gender;
}

/** The lexicon of the library alone. */
export const LEXICON: Lexicon = { cueReadings, nounOf, gazetteAt, genderOf: () => 'unknown' };
