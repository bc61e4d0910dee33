import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nested } from '../../src/formats/nesting.js';
import { analyze, toTei } from '../../src/index.js';
import type { Document, Span } from '../../src/types.js';
import { onDocuments } from '../support/documents.js';
import { readTei, type TeiFile } from '../support/tei.js';

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const NAMES = { person: 'persName', place: 'placeName', organization: 'orgName' } as const;

/** Places that an element covers, however many fragments it is written in. */
function covered(ranges: readonly { readonly start: number; readonly end: number }[]): string {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last && last.end === start) last.end = end;
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function read({ elements }: TeiFile, name: string, type?: string): string[] {
  return elements
    .filter((element) => element.name === name && (type === undefined || element.attributes.type === type))
    .sort((a, b) => Number(/\d+/.exec(a.id)) - Number(/\d+/.exec(b.id)))
    .map(({ ranges }) => covered(ranges));
}

function expectSame(document: Document): void {
  const { text, entities, quotes } = document;
  const file = readTei(toTei(document));
  // The parser gives the characters of the text, but for those that XML has not.
  expect(file.text).toBe(text.replace(FORBIDDEN, '\ufffd'));
  const written = (spans: readonly (Span | null | undefined)[]): string[] =>
    spans.flatMap((span) => (span ? [covered([span])] : []));
  expect(read(file, 'said')).toEqual(quotes.map(({ content }) => covered(content)));
  expect(read(file, 'q').sort()).toEqual(
    written(quotes.flatMap(({ kind, verbatim }) => (kind === 'direct' ? [] : verbatim))).sort(),
  );
  expect(read(file, 'seg', 'cue')).toEqual(written(quotes.map(({ cue }) => cue)));
  expect(read(file, 'rs', 'speaker')).toEqual(written(quotes.map(({ speaker }) => speaker?.mention)));
  expect(read(file, 'rs', 'addressee')).toEqual(written(quotes.map(({ addressee }) => addressee)));
  expect(read(file, 'rs', 'via')).toEqual(written(quotes.map(({ via }) => via)));
  for (const type of ['person', 'place', 'organization'] as const) {
    expect(read(file, NAMES[type])).toEqual(written(entities.filter((entity) => entity.type === type)));
  }
}

describe('toTei is read back by an XML parser to the same spans, as the schema has it', () => {
  onDocuments(expectSame);
});

describe('toTei', () => {
  it('tells who says it and how, and lists them', () => {
    const text = 'قالت نجوى سعد إن الطريق "مفتوح". وقال مصدر مطلع: "نعم".';
    const xml = toTei(analyze(text), { title: 'A <title>' });
    const { elements } = readTei(xml);
    expect(elements.filter(({ name }) => name === 'said').map(({ attributes }) => attributes)).toMatchObject([
      { who: '#name-0', direct: 'false', ana: '#mixed' },
      { who: '#source-1', direct: 'true', ana: '#direct' },
    ]);
    expect(xml).toContain('<person xml:id="name-0" sex="F"><persName>نجوى سعد</persName></person>');
    expect(xml).toContain('A &lt;title&gt;</title>');
  });

  it('joins the pieces of an interrupted quotation', () => {
    const text = 'لكن الشركة، بحسب مديرها عمر الصايغ، لا تستبعد تأجيل الصفقة إلى الخريف.';
    const said = readTei(toTei(analyze(text))).elements.filter(({ name }) => name === 'said');
    expect(said.map(({ ranges }) => ranges.length)).toEqual([2]);
  });

  it('is valid for a text without a paragraph', () => {
    expect(readTei(toTei(analyze(' \n'))).elements.map(({ name }) => name)).toEqual([]);
  });

  it('takes the headline for a title', () => {
    expect(toTei(analyze('الوزير: الطريق مفتوح\n\nقال الوزير إن الطريق مفتوح.'))).toContain('مفتوح</title>');
    expect(toTei(analyze(''))).toContain('>Untitled</title>');
  });
});

describe('what overlaps', () => {
  const range = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const item = fc.record({ level: fc.nat(3), ranges: fc.array(range, { minLength: 1, maxLength: 1 }) });

  it('is written so that it nests, whole, and level in level', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const open: { item: (typeof items)[number]; at: number }[] = [];
        const pieces = new Map(items.map((one) => [one, [] as { start: number; end: number }[]]));
        let last = 0;
        for (const event of nested(items)) {
          expect(event.at).toBeGreaterThanOrEqual(last);
          last = event.at;
          if (event.opens) {
            expect(open.at(-1)?.item.level ?? 0).toBeLessThanOrEqual(event.item.level);
            open.push(event);
          } else {
            const begun = open.pop();
            expect(begun?.item).toBe(event.item);
            expect(event.at).toBeGreaterThan(begun?.at ?? Infinity);
            pieces.get(event.item)?.push({ start: begun?.at ?? 0, end: event.at });
          }
        }
        expect(open).toEqual([]);
        for (const [{ ranges }, written] of pieces) expect(covered(written)).toBe(covered(ranges));
      }),
      { seed: 2023, numRuns: 500 },
    );
  });
});
