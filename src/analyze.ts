import { entitiesOf } from './entities/entities.js';
import { LEXICON, type Lexicon } from './lexicon/lexicon.js';
import {
  type AnalyzeOptions,
  checkedAnalyzeOptions,
  checkedEntityOptions,
  type EntityOptions,
  type Settings,
} from './options.js';
import { explanationOf } from './quotes/explain.js';
import { quotesOf, stepsOf } from './quotes/quotes.js';
import { rolesOf } from './segment/roles.js';
import { segmentsOf } from './segment/segments.js';
import { sentencesOf } from './segment/sentences.js';
import { tokensOf } from './segment/tokens.js';
import { checkedText } from './text/checked.js';
import { inStandardSpelling } from './text/spelling.js';
import { type View, viewOf } from './text/view.js';
import type { Document, Entity, EntityType, Explanation, Quote } from './types.js';

/** The pipeline: everything that a lexicon lets us read in a text, in order. */
export function documentOf(text: unknown, options: unknown, lexicon: Lexicon): Document {
  const settings = checkedAnalyzeOptions(options);
  const written = viewOf(checkedText(text));
  const view = inStandardSpelling(written);
  const segments = segmentsOf(view);
  const roles = rolesOf(view);
  const entities = entitiesOf(view, { lexicon });
  return {
    text: view.text,
    sentences: sentencesOf(view, segments, roles),
    tokens: tokensOf(written),
    entities: chosen(entities, settings),
    quotes: surest(quotesOf(view, segments, roles, entities, lexicon), settings),
  };
}

/** The text as the finders read it. */
const readable = (text: unknown): View => inStandardSpelling(viewOf(checkedText(text)));

/** The quotations alone. */
export function quotesIn(text: unknown, options: unknown, lexicon: Lexicon): readonly Quote[] {
  const settings = checkedAnalyzeOptions(options);
  const view = readable(text);
  const entities = entitiesOf(view, { lexicon });
  return surest(quotesOf(view, segmentsOf(view), rolesOf(view), entities, lexicon), settings);
}

/** The quotations with all that was proposed for them. */
export function explanationIn(text: unknown, options: unknown, lexicon: Lexicon): Explanation {
  const settings = checkedAnalyzeOptions(options);
  const view = readable(text);
  const steps = stepsOf(view, segmentsOf(view), rolesOf(view), entitiesOf(view, { lexicon }), lexicon);
  return explanationOf(steps, settings.minConfidence, surest(steps.built.quotes, settings));
}

/** The entities alone. */
export function entitiesIn(text: unknown, options: unknown, lexicon: Lexicon): readonly Entity[] {
  const settings = checkedEntityOptions(options);
  return chosen(entitiesOf(readable(text), { lexicon }), settings);
}

/** The entities of one type. */
export function entitiesOfType(type: EntityType, text: unknown, options: unknown, lexicon: Lexicon): readonly Entity[] {
  const { minConfidence } = checkedAnalyzeOptions(options);
  return entitiesIn(text, { minConfidence, types: [type] }, lexicon);
}

function chosen(entities: readonly Entity[], { minConfidence, types }: Settings): readonly Entity[] {
  return entities.filter(({ confidence, type }) => confidence >= minConfidence && types.includes(type));
}

/** Drops doubtful quotations; what stood in one of them stands in the next around it. */
function surest(quotes: readonly Quote[], { minConfidence }: Settings): readonly Quote[] {
  const kept = quotes.filter(({ confidence }) => confidence >= minConfidence);
  if (kept.length === quotes.length) return quotes;
  const places = new Map(kept.map((quote, at) => [quote, at]));
  /** Where the holder of each quotation has gone, or the next holder that was kept. */
  const holders: (number | null)[] = [];
  return quotes.flatMap((quote) => {
    const outer = quote.within === null ? undefined : quotes[quote.within];
    const within = outer === undefined ? null : (places.get(outer) ?? holders[quote.within ?? 0] ?? null);
    holders.push(within);
    return places.has(quote) ? [{ ...quote, within }] : [];
  });
}

/**
 * Reads an article: sentences, tokens, entities and quotations, computed once.
 *
 * @throws TypeError if `text` is no string or an option has a wrong type; RangeError for an unknown option or value.
 * @example
 * analyze('قال الوزير إن الطريق مفتوح.').quotes.length
 * //=> 1
 */
export function analyze(text: string, options?: AnalyzeOptions): Document {
  return documentOf(text, options, LEXICON);
}

/**
 * The quotations of a text, in order: who said what, in what words.
 *
 * @throws as `analyze`.
 * @example
 * extractQuotes('قال الوزير إن الطريق مفتوح.')[0]?.content[0]?.text
 * //=> 'الطريق مفتوح'
 */
export function extractQuotes(text: string, options?: AnalyzeOptions): readonly Quote[] {
  return quotesIn(text, options, LEXICON);
}

/**
 * How the quotations of a text came about: what each rule proposed and what became of it, and every quotation mark that
 * had to be mended. For finding out why something came out wrong, or did not come out.
 *
 * @throws as `analyze`.
 * @example
 * explainQuotes('قال الوزير إن الطريق مفتوح.').proposals[0]?.rule
 * //=> 'verb/complementizer'
 */
export function explainQuotes(text: string, options?: AnalyzeOptions): Explanation {
  return explanationIn(text, options, LEXICON);
}

/**
 * The people, places and organizations that a text names, in order; all mentions.
 *
 * @throws as `analyze`.
 * @example
 * extractEntities('وصل الوفد إلى بكين', { types: ['place'] })[0]?.text
 * //=> 'بكين'
 */
export function extractEntities(text: string, options?: EntityOptions): readonly Entity[] {
  return entitiesIn(text, options, LEXICON);
}

/** The people that a text names. @throws as `analyze`. */
export function extractPeople(text: string, options?: AnalyzeOptions): readonly Entity[] {
  return entitiesOfType('person', text, options, LEXICON);
}

/** The places that a text names. @throws as `analyze`. */
export function extractPlaces(text: string, options?: AnalyzeOptions): readonly Entity[] {
  return entitiesOfType('place', text, options, LEXICON);
}

/** The organizations that a text names. @throws as `analyze`. */
export function extractOrganizations(text: string, options?: AnalyzeOptions): readonly Entity[] {
  return entitiesOfType('organization', text, options, LEXICON);
}
