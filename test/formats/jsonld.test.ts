import { describe, expect, it } from 'vitest';
import { analyze, offsetsIn, toJsonLd } from '../../src/index.js';
import type { Document } from '../../src/types.js';
import { expanded, type Node, nodesOf, SCHEMA, valuesOf } from '../support/contexts.js';
import { onDocuments } from '../support/documents.js';

const OA = 'http://www.w3.org/ns/oa#';
const schema = (term: string): string => `http://schema.org/${term}`;
const ofType = (nodes: readonly Node[], type: string): readonly Node[] =>
  nodes.filter((node) => valuesOf(node, '@type').includes(schema(type)));

/** Properties of schema.org on something that doesn't have them. */
function strangersOf(nodes: readonly Node[]): string[] {
  return Object.keys(SCHEMA).flatMap((type) =>
    ofType(nodes, type).flatMap((node) =>
      Object.keys(node)
        .filter((key) => key.startsWith(schema('')) && !SCHEMA[type]?.some((term) => key === schema(term)))
        .map((key) => `${type}: ${key}`),
    ),
  );
}

async function expectSame(document: Document): Promise<void> {
  const { text, quotes, entities } = document;
  const nodes = nodesOf(await expanded(toJsonLd(document)));
  expect(strangersOf(nodes)).toEqual([]);
  const { from } = offsetsIn(text, 'code-points');
  const spans = ofType(nodes, 'Quotation').map((quotation) =>
    valuesOf(quotation, `${OA}hasSelector`).map((selector) => {
      const [start, end] = ['start', 'end'].map((name) => from(Number(valuesOf(selector as Node, OA + name)[0])));
      return text.slice(start, end);
    }),
  );
  expect(spans).toEqual(quotes.map(({ content }) => content.map((piece) => piece.text)));
  const names = new Map([...entities].reverse().map(({ chain, name }) => [chain, name]));
  const [article] = ofType(nodes, 'NewsArticle');
  const mentioned = (article?.[schema('mentions')] ?? []) as readonly Node[];
  expect(mentioned.map((node) => valuesOf(node, schema('name'))[0]).sort()).toEqual([...names.values()].sort());
}

describe('toJsonLd is understood by a processor of JSON-LD, with the same spans', () => {
  onDocuments(expectSame, 60);
});

describe('toJsonLd', () => {
  const text = `قالت وزيرة النقل نجوى سعد إن الطريق مفتوح. وأعلنت لندن أن المطار مغلق. وقال مصدر مطلع إن الأمر صعب.`;
  const { hasPart, mentions } = toJsonLd(analyze(text), { id: 'https://news.example/1' });
  const quotations = hasPart as readonly Node[];

  it('points from a quotation to who said it', () => {
    const [person] = mentions as readonly Node[];
    expect(person).toMatchObject({ '@type': 'Person', jobTitle: 'وزيرة النقل', gender: 'https://schema.org/Female' });
    expect(quotations[0]).toMatchObject({
      '@id': 'https://news.example/1#quotation-1',
      creator: { '@id': person?.['@id'] },
      keywords: ['indirect', 'say', 'neutral'],
      isPartOf: { '@id': 'https://news.example/1' },
    });
  });
  it('makes an organization of a place that speaks, and credits who has no name', () => {
    expect(quotations[1]?.creator).toMatchObject({ '@type': 'Organization', name: 'لندن' });
    expect(quotations[2]).toMatchObject({ creditText: 'مصدر مطلع' });
    expect(quotations[2]).not.toHaveProperty('creator');
  });
  it('leaves out what is not known', () => {
    expect(JSON.stringify(toJsonLd(analyze(text)))).not.toContain('null');
  });
  it.each(['article 1', 'article.html', '', 'https://news.example/1#part', 'https://news.example/<1>', 'urn:\ud83d'])(
    'refuses %j for an address',
    (id) => {
      expect(() => toJsonLd(analyze(''), { id })).toThrow(RangeError);
    },
  );
});
