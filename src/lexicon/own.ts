import type { Gender } from '../types.js';
import { LEXICON, type Lexicon } from './lexicon.js';
import { cuesWith, type OwnCue } from './own-cues.js';
import { type OwnName, ownGazetteer } from './own-names.js';
import { type OwnTitle, ownNouns } from './own-titles.js';

/** The names and words of a caller. */
export interface OwnWords {
  readonly names: readonly OwnName[];
  readonly titles: readonly OwnTitle[];
  readonly cues: readonly OwnCue[];
}

/**
 * The lexicon of the library with the names and words of a caller before its own.
 *
 * @throws RangeError for a name without words, and for a verb that cannot be conjugated.
 */
export function lexiconWith({ names, titles, cues }: OwnWords): Lexicon {
  const ownNoun = ownNouns(titles);
  const ownName = ownGazetteer(names);
  const genders = new Map<string, Gender>();
  for (const { type, name, gender } of names) if (type === 'person' && !genders.has(name)) genders.set(name, gender);
  return {
    cueReadings: cuesWith(cues, LEXICON.cueReadings),
    nounOf: (word) => ownNoun(word) ?? LEXICON.nounOf(word),
    gazetteAt: (view, i) => ownName(view, i) ?? LEXICON.gazetteAt(view, i),
    genderOf: (name) => genders.get(name) ?? 'unknown',
  };
}
