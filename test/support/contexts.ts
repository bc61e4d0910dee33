/**
 * Contexts of JSON-LD for tests, which reach no network: of W3C's and of schema.org's the terms that are ours to use, as
 * their publishers define them, and nothing that would map any other term. `expand` in safe mode throws at those.
 */
import jsonld from 'jsonld';

const OA = 'http://www.w3.org/ns/oa#';
const link = (id: string): object => ({ '@id': id, '@type': '@id' });

const ANNOTATIONS = {
  oa: OA,
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@id' },
  Annotation: 'oa:Annotation',
  AnnotationPage: 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  identifying: 'oa:identifying',
  describing: 'oa:describing',
  linking: 'oa:linking',
  tagging: 'oa:tagging',
  items: { '@type': '@id', '@id': 'http://www.w3.org/ns/activitystreams#items', '@container': '@list' },
  body: link('oa:hasBody'),
  target: link('oa:hasTarget'),
  source: link('oa:hasSource'),
  selector: link('oa:hasSelector'),
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
};

/** Properties of schema.org by the type that has them, as its vocabulary says (its ancestors included). */
export const SCHEMA: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['inLanguage', 'mentions', 'hasPart'],
  Quotation: ['text', 'keywords', 'creator', 'creditText', 'audience', 'isBasedOn', 'isPartOf'],
  Person: ['name', 'jobTitle', 'gender'],
  Organization: ['name', 'location'],
  Place: ['name', 'identifier', 'address', 'sameAs', 'geo'],
  PostalAddress: ['addressCountry'],
  GeoCoordinates: ['latitude', 'longitude'],
  Audience: ['name'],
  CreativeWork: ['name'],
};

const SCHEMA_TERMS = Object.fromEntries(
  [...Object.keys(SCHEMA), ...Object.values(SCHEMA).flat()].map((term) => [term, `http://schema.org/${term}`]),
);

const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATIONS,
  'https://schema.org': {
    ...SCHEMA_TERMS,
    gender: link('http://schema.org/gender'),
    sameAs: link('http://schema.org/sameAs'),
  },
};

const loader = {
  safe: true,
  documentLoader: async (url: string) => {
    const context = CONTEXTS[url];
    if (!context) throw new Error(`${url} is not among the contexts of the tests`);
    return { documentUrl: url, document: { '@context': context } };
  },
};

/** A document as a processor of JSON-LD understands it. */
export async function expanded(document: object): Promise<readonly unknown[]> {
  // The types of the package know no safe mode.
  return Reflect.apply(jsonld.expand, jsonld, [JSON.parse(JSON.stringify(document)), loader]);
}

export type Node = Readonly<Record<string, unknown>>;

/** All objects of an expanded document, wherever they stand. */
export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

/** The values of a property. */
export function valuesOf(node: Node, property: string): readonly unknown[] {
  const list = node[property];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: Node) => item['@list'] ?? [item['@value'] ?? item['@id'] ?? item]);
}
