import { describe, expect, it } from 'vitest';
import { analyze, offsetsIn, toBrat } from '../../src/index.js';
import type { Document, Span } from '../../src/types.js';
import { type BratFile, readBrat } from '../support/brat.js';
import { onDocuments } from '../support/documents.js';

/** brat has no annotation over a line end: spans are compared as what they hold between them. */
const LINE_ENDS = /[\n\r\v\f\x1c-\x1e\u0085\u2028\u2029]+/gu;

function covered(text: string, spans: readonly { start: number; end: number }[]): string[] {
  return spans.flatMap(({ start, end }) => {
    const places = Array.from({ length: end - start }, (_, at) => start + at);
    return places.filter((at) => !(text[at] ?? '').match(LINE_ENDS)).map((at) => String(at));
  });
}

function spansOf({ spans }: BratFile, type: string, from: (offset: number) => number) {
  return [...spans.values()]
    .filter((one) => one.type === type)
    .map(({ fragments }) => fragments.map(([start, end]) => ({ start: from(start), end: from(end) })));
}

function expectSame(document: Document): void {
  const { text, entities, quotes } = document;
  const file = readBrat(toBrat(document), text);
  const { from } = offsetsIn(text, 'code-points');
  const read = (type: string): string[][] => spansOf(file, type, from).map((ranges) => covered(text, ranges));
  const written = (spans: readonly (Span | null | undefined)[]): string[][] =>
    spans.flatMap((span) => (span ? [covered(text, [span])] : []));
  expect(read('Quotation')).toEqual(quotes.map(({ content }) => covered(text, content)));
  expect(read('Cue')).toEqual(written(quotes.map(({ cue }) => cue)));
  expect(read('Speaker')).toEqual(written(quotes.map(({ speaker }) => speaker?.mention)));
  expect(read('Addressee')).toEqual(written(quotes.map(({ addressee }) => addressee)));
  expect(read('Via')).toEqual(written(quotes.map(({ via }) => via)));
  for (const [type, name] of [
    ['person', 'Person'],
    ['place', 'Place'],
    ['organization', 'Organization'],
  ]) {
    expect(read(name ?? '')).toEqual(written(entities.filter((entity) => entity.type === type)));
  }
  const kinds = file.attributes.filter(({ type }) => type === 'Kind').map(({ value }) => value);
  expect(kinds).toEqual(quotes.map(({ kind }) => kind));
  expect(file.relations.filter(({ type }) => type === 'Within')).toHaveLength(
    quotes.filter(({ within }) => within !== null).length,
  );
}

describe('toBrat is read back to the same spans', () => {
  onDocuments(expectSame);
});

describe('toBrat', () => {
  it('counts code points, and says who and how', () => {
    const text = '\u{1F4F0} قالت الوزيرة نجوى سعد إن الطريق مفتوح. وأضافت: "لن نغلقه".';
    const { attributes, notes, relations } = readBrat(toBrat(analyze(text)), text);
    expect(attributes).toContainEqual({ type: 'Gender', of: 'T2', value: 'female' });
    expect([...notes.values()]).toEqual(Array.from({ length: 2 }, () => 'نجوى سعد'));
    expect(relations.map(({ type }) => type)).toEqual(['CueOf', 'SpeakerOf', 'CueOf']);
  });

  it('goes on behind a line end', () => {
    const text = 'قال الوزير: "الطريق مفتوح\nولن نغلقه أبدا".';
    const [quotation] = [...readBrat(toBrat(analyze(text)), text).spans.values()];
    expect(quotation?.fragments.length).toBeGreaterThan(1);
  });

  it('joins the mentions of one somebody', () => {
    const text = 'وصل سيرغي شويغو إلى بكين. وغادر شويغو بكين أمس.';
    expect(readBrat(toBrat(analyze(text)), text).same).toEqual([
      ['T1', 'T3'],
      ['T2', 'T4'],
    ]);
  });

  it('wants a document', () => {
    expect(() => Reflect.apply(toBrat, undefined, ['text'])).toThrow('document must be an object, got string');
    expect(() => Reflect.apply(toBrat, undefined, [{ text: '' }])).toThrow('document.sentences must be an array');
  });
});
