import { offsetsIn } from '../text/offsets.js';
import type { Document, Entity, Quote, Span } from '../types.js';
import { type AddressOptions, checkedAddress, checkedDocument } from './checked.js';
import type { JsonLd } from './jsonld.js';
import { partsOf } from './parts.js';

/** Characters before and behind a passage that help to find it again, as many as annotation tools take. */
const CONTEXT = 32;
/** Tags are ours, in English; names are the text's. */
const TAG_LANGUAGE = 'en';
const NAME_LANGUAGE = 'ar';

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The place itself, or the next one before it that cuts no surrogate pair. */
function whole(text: string, at: number): number {
  const cut = at > 0 && at < text.length && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
  return cut ? at - 1 : at;
}

interface Writing {
  readonly address: string;
  readonly text: string;
  readonly to: (offset: number) => number;
}

/** Where a passage stands, said twice: by position, and by its words with what stands around them. */
function targetOf({ start, end, text: exact }: Span, { address, text, to }: Writing): JsonLd {
  const prefix = text.slice(whole(text, Math.max(0, start - CONTEXT)), start);
  const suffix = text.slice(end, whole(text, Math.min(text.length, end + CONTEXT)));
  return {
    source: address,
    selector: [
      { type: 'TextPositionSelector', start: to(start), end: to(end) },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  };
}

const tag = (value: string): JsonLd => ({
  type: 'TextualBody',
  purpose: 'tagging',
  value,
  format: 'text/plain',
  language: TAG_LANGUAGE,
});
const named = (value: string): JsonLd => ({
  type: 'TextualBody',
  purpose: 'identifying',
  value,
  format: 'text/plain',
  language: NAME_LANGUAGE,
});

const linkTo = (source: string): JsonLd => ({ type: 'SpecificResource', purpose: 'linking', source });

function entityAnnotation(entity: Entity, index: number, writing: Writing): JsonLd {
  return {
    id: `${writing.address}#mention-${index + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [tag(entity.type), named(entity.name)],
    target: targetOf(entity, writing),
  };
}

/** The annotation of a quotation, and one for each of its parts, linked to it. */
function quoteAnnotations(quote: Quote, index: number, writing: Writing): readonly JsonLd[] {
  const id = `${writing.address}#quotation-${index + 1}`;
  const { kind, cue, speaker, within } = quote;
  const tags = cue === null ? ['quotation', kind] : ['quotation', kind, cue.act, cue.stance];
  const outer = within === null ? [] : [linkTo(`${writing.address}#quotation-${within + 1}`)];
  const targets = quote.content.map((piece) => targetOf(piece, writing));
  return [
    {
      id,
      type: 'Annotation',
      motivation: 'describing',
      body: [...tags.map(tag), ...(speaker ? [named(speaker.name)] : []), ...outer],
      target: targets,
    },
    ...partsOf(quote).map(({ name, span }) => ({
      id: `${id}-${name}`,
      type: 'Annotation',
      motivation: 'linking',
      body: [tag(name), linkTo(id)],
      target: targetOf(span, writing),
    })),
  ];
}

/**
 * A document as W3C Web Annotations: a page with an annotation for every mention, for every quotation (a target a
 * piece) and for its cue, speaker, addressee and relay. A `TextPositionSelector` counts code points, not UTF-16 units,
 * of the text as it is, as the data model asks; a `TextQuoteSelector` beside it finds the passage again in a page.
 *
 * @throws TypeError if it is given no document; TypeError or RangeError for a wrong option.
 * @example
 * toWebAnnotations(analyze('قال الوزير إن الطريق مفتوح.'), { id: 'https://news.example/1' }).id
 * //=> 'https://news.example/1#annotations'
 */
export function toWebAnnotations(document: Document, options?: AddressOptions): JsonLd {
  const address = checkedAddress(options);
  const { text, entities, quotes } = checkedDocument(document);
  const writing: Writing = { address, text, to: offsetsIn(text, 'code-points').to };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#annotations`,
    type: 'AnnotationPage',
    items: [
      ...entities.map((entity, index) => entityAnnotation(entity, index, writing)),
      ...quotes.flatMap((quote, index) => quoteAnnotations(quote, index, writing)),
    ],
  };
}
