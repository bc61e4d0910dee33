import { describe, expect, it } from 'vitest';
import {
  analyze,
  createAnalyzer,
  explainQuotes,
  extractEntities,
  extractOrganizations,
  extractPeople,
  extractPlaces,
  extractQuotes,
} from '../src/index.js';
import { articles } from './support/texts.js';

const article = articles.find(([name]) => name === 'article.txt')?.[1] ?? '';
const BAR = 0.7;

describe('minConfidence', () => {
  it.each(articles)('leaves out of %s what is less sure, and nothing else', (_, text) => {
    const all = analyze(text);
    const some = analyze(text, { minConfidence: BAR });
    expect(some.entities).toEqual(all.entities.filter(({ confidence }) => confidence >= BAR));
    expect(some.quotes.map(({ within, ...rest }) => rest)).toEqual(
      all.quotes.filter(({ confidence }) => confidence >= BAR).map(({ within, ...rest }) => rest),
    );
    expect(some.tokens).toEqual(all.tokens);
    expect(some.sentences).toEqual(all.sentences);
  });

  it('means all by 0, and the sure alone by 1', () => {
    expect(analyze(article, { minConfidence: 0 })).toEqual(analyze(article));
    expect(analyze(article, {})).toEqual(analyze(article));
    expect(extractEntities(article, { minConfidence: 1 }).every(({ confidence }) => confidence === 1)).toBe(true);
  });

  it('keeps a nested quotation in the one that holds it', () => {
    let nested = 0;
    for (const [, text] of articles) {
      const all = analyze(text).quotes;
      for (const bar of new Set(all.map(({ confidence }) => confidence))) {
        const kept = extractQuotes(text, { minConfidence: bar });
        kept.forEach((quote, at) => {
          // The next holder around it that is sure enough.
          let holder = all.find(
            ({ start, end, cue }) => start === quote.start && end === quote.end && cue?.start === quote.cue?.start,
          );
          do holder = holder?.within == null ? undefined : all[holder.within];
          while (holder && holder.confidence < bar);
          const found = quote.within === null ? undefined : kept[quote.within];
          expect(found?.start).toBe(holder?.start);
          expect(found?.end).toBe(holder?.end);
          if (quote.within !== null) {
            nested++;
            expect(quote.within).toBeLessThan(at);
          }
        });
      }
    }
    expect(nested).toBeGreaterThan(0);
  });

  it('is an option of every function', () => {
    const sure = (confidence: number): boolean => confidence >= BAR;
    for (const extract of [extractEntities, extractPeople, extractPlaces, extractOrganizations, extractQuotes]) {
      const all: readonly { readonly confidence: number }[] = extract(article);
      const some = extract(article, { minConfidence: BAR });
      expect(some.length).toBe(all.filter(({ confidence }) => sure(confidence)).length);
    }
  });
});

describe('types', () => {
  it('chooses entities', () => {
    expect(extractEntities(article, { types: ['place'] })).toEqual(extractPlaces(article));
    expect(extractEntities(article, { types: ['place', 'person', 'organization'] })).toEqual(extractEntities(article));
    expect(extractEntities(article, { types: [] })).toEqual([]);
  });
});

describe('what is wrong is named', () => {
  const functions = {
    analyze,
    explainQuotes,
    extractQuotes,
    extractEntities,
    extractPeople,
    extractPlaces,
    extractOrganizations,
    ...Object.fromEntries(Object.entries(createAnalyzer()).map(([name, read]) => [`own ${name}`, read])),
  };
  const wrong: readonly (readonly [options: unknown, type: ErrorConstructor, message: string])[] = [
    [null, TypeError, 'options must be an object, got null'],
    [3, TypeError, 'options must be an object, got number'],
    [[], TypeError, 'options must be an object, got an array'],
    [{ minConfidence: '1' }, TypeError, 'options.minConfidence must be a number, got string'],
    [{ minConfidence: null }, TypeError, 'options.minConfidence must be a number, got null'],
    [{ minConfidence: Number.NaN }, RangeError, 'options.minConfidence must be a number from 0 to 1, got NaN'],
    [{ minConfidence: -0.1 }, RangeError, 'options.minConfidence must be a number from 0 to 1, got -0.1'],
    [{ minConfidence: 1.1 }, RangeError, 'options.minConfidence must be a number from 0 to 1, got 1.1'],
    [{ minconfidence: 1 }, RangeError, 'unknown key "minconfidence" in options; known are minConfidence'],
  ];

  it.each(Object.entries(functions))('by %s', (_, read) => {
    for (const [options, type, message] of wrong) {
      const call = (): unknown => Reflect.apply(read, undefined, ['', options]);
      expect(call).toThrow(type);
      expect(call).toThrow(message);
    }
  });

  it.each([
    [{ types: 'person' }, TypeError, 'options.types must be an array, got string'],
    [{ types: [null] }, TypeError, 'options.types[0] must be a string, got null'],
    [
      { types: ['person', 'people'] },
      RangeError,
      'options.types[1] must be one of person, place, organization, got "people"',
    ],
  ] as const)('in types: %j', (options, type, message) => {
    const call = (): unknown => Reflect.apply(extractEntities, undefined, ['', options]);
    expect(call).toThrow(type);
    expect(call).toThrow(message);
  });

  it('where an option is known to another function alone', () => {
    expect(() => Reflect.apply(extractQuotes, undefined, ['', { types: [] }])).toThrow(
      'unknown key "types" in options',
    );
  });
});
