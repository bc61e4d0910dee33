/**
 * Reading alone. Built as the entry `qawl/core` it has no trained tagger, no cities of the world, no family names and
 * positions, none of the rarest finders, and is a quarter of the size: tsup.config.ts puts what stands in for them in their place.
 */
export {
  analyze,
  explainQuotes,
  extractEntities,
  extractOrganizations,
  extractPeople,
  extractPlaces,
  extractQuotes,
} from './analyze.js';
export { type Analyzer, createAnalyzer } from './analyzer.js';
export type {
  AnalyzerOptions,
  OwnOffice,
  OwnOrganization,
  OwnPerson,
  OwnPlace,
  OwnVerb,
} from './analyzer-options.js';
export type { Frame } from './lexicon/cue-types.js';
export type { AnalyzeOptions, EntityOptions } from './options.js';
export { segmentSentences } from './segment/sentences.js';
export { tokenize } from './segment/tokens.js';
export { summarizeSpeakers } from './summarize.js';
export { type Normalized, type NormalizeOptions, normalize, normalizeWithMap } from './text/normalize.js';
export { convertOffsets, type Offsets, type OffsetUnit, offsetsIn } from './text/offsets.js';
export type {
  Cue,
  Document,
  Entity,
  EntityType,
  Explanation,
  Gender,
  KindCounts,
  LostTo,
  MarkProblem,
  ParagraphRole,
  PlaceLink,
  Proposal,
  Quote,
  QuoteKind,
  Sentence,
  Span,
  Speaker,
  SpeakerSummary,
  SpeakerType,
  SpeechAct,
  Stance,
  Token,
  TokenKind,
} from './types.js';
