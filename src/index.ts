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
export { toBrat } from './formats/brat.js';
export type { AddressOptions } from './formats/checked.js';
export { type ConllOptions, type ConllSplit, toConll } from './formats/conll.js';
export { renderHtml } from './formats/html/html.js';
export type { RenderOptions } from './formats/html/options.js';
export { type JsonLd, type JsonLdValue, toJsonLd } from './formats/jsonld.js';
export { type TeiOptions, toTei } from './formats/tei.js';
export { toWebAnnotations } from './formats/web-annotations.js';
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
