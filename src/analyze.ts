import { entitiesOf } from './entities/entities.js';
import { quotesOf } from './quotes/quotes.js';
import { rolesOf } from './segment/roles.js';
import { segmentsOf } from './segment/segments.js';
import { sentencesOf } from './segment/sentences.js';
import { tokensOf } from './segment/tokens.js';
import { viewOf } from './text/view.js';
import type { Document, Entity, Quote } from './types.js';

/** A wrong argument is named, never guessed at. */
function checked(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, got ${text === null ? 'null' : typeof text}`);
  return text;
}

/**
 * Reads an article: sentences, tokens, entities and quotations, computed once.
 *
 * @example
 * analyze('قال الوزير إن الطريق مفتوح.').quotes.length
 * //=> 1
 */
export function analyze(text: string): Document {
  const view = viewOf(checked(text));
  const segments = segmentsOf(view);
  const roles = rolesOf(view);
  const entities = entitiesOf(view);
  return {
    text,
    sentences: sentencesOf(view, segments, roles),
    tokens: tokensOf(view),
    entities,
    quotes: quotesOf(view, segments, roles, entities),
  };
}

/** The quotations of a text, in order. */
export function extractQuotes(text: string): readonly Quote[] {
  const view = viewOf(checked(text));
  return quotesOf(view, segmentsOf(view), rolesOf(view), entitiesOf(view));
}

/** The people, places and organizations that a text names, in order. */
export function extractEntities(text: string): readonly Entity[] {
  return entitiesOf(viewOf(checked(text)));
}

/** The people that a text names. */
export function extractPeople(text: string): readonly Entity[] {
  return extractEntities(text).filter((entity) => entity.type === 'person');
}

/** The places that a text names. */
export function extractPlaces(text: string): readonly Entity[] {
  return extractEntities(text).filter((entity) => entity.type === 'place');
}

/** The organizations that a text names. */
export function extractOrganizations(text: string): readonly Entity[] {
  return extractEntities(text).filter((entity) => entity.type === 'organization');
}
