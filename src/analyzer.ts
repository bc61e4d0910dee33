import { documentOf, entitiesIn, entitiesOfType, explanationIn, quotesIn } from './analyze.js';
import { type AnalyzerOptions, checkedWords } from './analyzer-options.js';
import { lexiconWith } from './lexicon/own.js';
import type { AnalyzeOptions, EntityOptions } from './options.js';
import type { Document, Entity, Explanation, Quote } from './types.js';

/** The functions of the library, with the names and words of a caller. They need no `this`. */
export interface Analyzer {
  readonly analyze: (text: string, options?: AnalyzeOptions) => Document;
  readonly extractEntities: (text: string, options?: EntityOptions) => readonly Entity[];
  readonly extractPeople: (text: string, options?: AnalyzeOptions) => readonly Entity[];
  readonly extractPlaces: (text: string, options?: AnalyzeOptions) => readonly Entity[];
  readonly extractOrganizations: (text: string, options?: AnalyzeOptions) => readonly Entity[];
  readonly extractQuotes: (text: string, options?: AnalyzeOptions) => readonly Quote[];
  readonly explainQuotes: (text: string, options?: AnalyzeOptions) => Explanation;
}

/**
 * Makes the functions of the library over for names and words of one's own. These come before everything else: where
 * one of the names stands, no other name does, and of several the longest is taken. They are found with و ف ب ل ك
 * before them, and without regard to hamzas, ى and ة where no name is spelled exactly so. A name that is also a word
 * of the language is found wherever it stands, so give full names and list short forms as aliases only where nothing
 * else is called so.
 *
 * Making it takes time (a second for some 100,000 names), reading takes none more: make it once.
 *
 * @throws TypeError if something has a wrong type; RangeError for an unknown key, an empty string, a name of more than
 * 32 words, or a verb that cannot be conjugated from what is given of it. The value is named.
 * @example
 * const { extractPeople } = createAnalyzer({ people: [{ name: 'زيد الهلالي', aliases: ['أبو ماجد'] }] });
 * extractPeople('زار أبو ماجد المعرض')[0]?.name
 * //=> 'زيد الهلالي'
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const lexicon = lexiconWith(checkedWords(options));
  return {
    analyze: (text, options) => documentOf(text, options, lexicon),
    extractEntities: (text, options) => entitiesIn(text, options, lexicon),
    extractPeople: (text, options) => entitiesOfType('person', text, options, lexicon),
    extractPlaces: (text, options) => entitiesOfType('place', text, options, lexicon),
    extractOrganizations: (text, options) => entitiesOfType('organization', text, options, lexicon),
    extractQuotes: (text, options) => quotesIn(text, options, lexicon),
    explainQuotes: (text, options) => explanationIn(text, options, lexicon),
  };
}
