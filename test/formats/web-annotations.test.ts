import { describe, expect, it } from 'vitest';
import { analyze, offsetsIn, toWebAnnotations } from '../../src/index.js';
import type { Document, Span } from '../../src/types.js';
import { expanded, type Node, nodesOf, valuesOf } from '../support/contexts.js';
import { onDocuments } from '../support/documents.js';

const OA = 'http://www.w3.org/ns/oa#';
const VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';

interface Read {
  readonly id: string;
  readonly tags: readonly string[];
  readonly targets: readonly { readonly start: number; readonly end: number; readonly exact: string }[];
}

/** A target by both of its selectors; throws where they don't agree. */
function targetOf(target: Node, text: string, points: readonly string[]): Read['targets'][number] {
  const selectors = valuesOf(target, `${OA}hasSelector`) as readonly Node[];
  const one = (name: string): unknown => selectors.flatMap((selector) => valuesOf(selector, OA + name))[0];
  const [start, end] = [Number(one('start')), Number(one('end'))];
  const exact = String(one('exact'));
  if (points.slice(start, end).join('') !== exact) throw new Error(`[${start}, ${end}) is not ${exact}`);
  if (!text.includes(`${one('prefix')}${exact}${one('suffix')}`)) throw new Error(`${exact} has other surroundings`);
  return { start, end, exact };
}

function annotationsOf(nodes: readonly Node[], text: string): Read[] {
  const points = Array.from(text);
  const annotations = nodes.filter((node) => valuesOf(node, '@type').includes(`${OA}Annotation`));
  return [...new Set(annotations)].map((node) => ({
    id: String(node['@id']).replace(/^.*#/, ''),
    tags: (valuesOf(node, `${OA}hasBody`) as readonly Node[])
      .filter((body) => valuesOf(body, `${OA}hasPurpose`).includes(`${OA}tagging`))
      .map((body) => String(valuesOf(body, VALUE)[0])),
    targets: (valuesOf(node, `${OA}hasTarget`) as readonly Node[]).map((target) => targetOf(target, text, points)),
  }));
}

async function expectSame(document: Document): Promise<void> {
  const { text, quotes, entities } = document;
  const page = await expanded(toWebAnnotations(document));
  const annotations = annotationsOf(nodesOf(page), text);
  const { from } = offsetsIn(text, 'code-points');
  const read = (pattern: RegExp) =>
    annotations
      .filter(({ id }) => pattern.test(id))
      .map(({ targets }) =>
        targets.map(({ start, end, exact }) => ({ start: from(start), end: from(end), text: exact })),
      );
  const bare = ({ start, end, text: surface }: Span) => ({ start, end, text: surface });
  const parts = (spans: readonly (Span | null | undefined)[]) => spans.flatMap((span) => (span ? [[bare(span)]] : []));
  expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
  expect(read(/^mention-\d+$/)).toEqual(entities.map((entity) => [bare(entity)]));
  expect(read(/^quotation-\d+$/)).toEqual(quotes.map(({ content }) => content.map(bare)));
  expect(read(/-cue$/)).toEqual(parts(quotes.map(({ cue }) => cue)));
  expect(read(/-speaker$/)).toEqual(parts(quotes.map(({ speaker }) => speaker?.mention)));
  expect(read(/-addressee$/)).toEqual(parts(quotes.map(({ addressee }) => addressee)));
  expect(read(/-via$/)).toEqual(parts(quotes.map(({ via }) => via)));
  const kinds = annotations.filter(({ tags }) => tags[0] === 'quotation').map(({ tags }) => tags[1]);
  expect(kinds).toEqual(quotes.map(({ kind }) => kind));
}

describe('toWebAnnotations is understood by a processor of JSON-LD, with the same spans', () => {
  onDocuments(expectSame, 60);
});

/** What the data model says that each must have, and of what type: https://www.w3.org/TR/annotation-model/ */
describe('toWebAnnotations keeps the data model', () => {
  const text = '\u{1F4F0} قالت الوزيرة نجوى سعد إن الطريق مفتوح. وأضافت: "لن نغلقه".';
  const page = toWebAnnotations(analyze(text), { id: 'https://news.example/1' });
  const items = page.items as readonly Node[];

  it('is a page with a context, an address, a type and items', () => {
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://news.example/1#annotations',
      type: 'AnnotationPage',
    });
    expect(items.length).toBeGreaterThan(4);
  });
  it('gives each annotation one address, its type, a motivation and a target', () => {
    for (const { id, type, motivation, target } of items) {
      expect(id).toMatch(/^https:\/\/news\.example\/1#[a-z0-9-]+$/);
      expect(type).toBe('Annotation');
      expect(['identifying', 'describing', 'linking']).toContain(motivation);
      for (const { source, selector } of [target].flat() as Node[]) {
        expect(source).toBe('https://news.example/1');
        expect((selector as Node[]).map((one) => one.type)).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
      }
    }
  });
  it('counts characters, not UTF-16 units', () => {
    const cue = items.find(({ id }) => String(id).endsWith('quotation-1-cue'));
    expect(cue?.target).toMatchObject({ selector: [{ start: 2, end: 6 }, { prefix: '\u{1F4F0} ' }] });
  });
  it('cuts no surrogate pair at the ends of its context', () => {
    const crowded = `${'\u{1F4F0}'.repeat(40)}! لندن${'\u{1F4F0}'.repeat(40)}`;
    expect(JSON.stringify(toWebAnnotations(analyze(crowded)))).not.toMatch(/\\ud[89a-f]/i);
    expect(crowded.includes('لندن')).toBe(true);
  });
});
