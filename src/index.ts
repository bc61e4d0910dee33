export { analyze, extractEntities, extractOrganizations, extractPeople, extractPlaces, extractQuotes } from './analyze.js';
export { segmentSentences } from './segment/sentences.js';
export { tokenize } from './segment/tokens.js';
export type {
  Cue,
  Document,
  Entity,
  EntityType,
  Gender,
  ParagraphRole,
  PlaceLink,
  Quote,
  QuoteKind,
  Sentence,
  Span,
  Speaker,
  SpeakerType,
  SpeechAct,
  Stance,
  Token,
  TokenKind,
} from './types.js';
