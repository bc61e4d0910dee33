export {
  analyze,
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
export { renderHtml } from './formats/html/html.js';
export type { RenderOptions } from './formats/html/options.js';
export type { Frame } from './lexicon/cue-types.js';
export type { AnalyzeOptions, EntityOptions } from './options.js';
export { segmentSentences } from './segment/sentences.js';
export { tokenize } from './segment/tokens.js';
export { summarizeSpeakers } from './summarize.js';
export { type Normalized, type NormalizeOptions, normalize, normalizeWithMap } from './text/normalize.js';
export type {
  Cue,
  Document,
  Entity,
  EntityType,
  Gender,
  KindCounts,
  ParagraphRole,
  PlaceLink,
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
