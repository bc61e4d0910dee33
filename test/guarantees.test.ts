import { describe, expect, it } from 'vitest';
import {
  analyze,
  explainQuotes,
  extractEntities,
  extractOrganizations,
  extractPeople,
  extractPlaces,
  extractQuotes,
  segmentSentences,
  tokenize,
} from '../src/index.js';
import { readCases } from './support/cases.js';
import { linesOf } from './support/finders.js';
import { faultsOf } from './support/invariants.js';
import { articles } from './support/texts.js';

function expectSound(text: string): void {
  const document = analyze(text);
  expect(faultsOf(text, document)).toEqual([]);
  const written = JSON.stringify(document);
  expect(JSON.stringify(JSON.parse(written))).toBe(written);
  expect(JSON.stringify(analyze(text))).toBe(written);
}

describe('exact, tiled, ordered, plain and deterministic', () => {
  it.each(articles)('on %s', (_, text) => {
    expectSound(text);
  });

  it('on every adversarial case', () => {
    for (const { text } of readCases(new URL('./adversarial/cases/', import.meta.url))) expectSound(text);
  });

  it.each(['', ' ', '\n', '\r\n', '\u0000', '\ud83d', '\ude00', '\u064b', '"', '\u00ab', '\u00bb', '.', ':', '\ufeff'])(
    'on %j',
    (text) => {
      expectSound(text);
      expectSound(text.repeat(3));
    },
  );
});

describe('marks that cling to a clitic', () => {
  const sentences = linesOf(`
    قال الخبير إن الأرقام ناقصة. وَردت الباحثة نجوى سعد بأن الجداول منشورة.
    رفع المحتجون الأعلام وَلافتة كتب عليها: "الماء حق للجميع".
  `);

  it.each(sentences)('stay with it: %s', (text) => {
    expectSound(text);
    expect(extractQuotes(text).length).toBeGreaterThan(0);
  });
});

describe('a wrong type is named', () => {
  const functions = {
    analyze,
    extractQuotes,
    explainQuotes,
    extractEntities,
    extractPeople,
    extractPlaces,
    extractOrganizations,
    segmentSentences,
    tokenize,
  };
  const wrong: readonly (readonly [value: unknown, name: string])[] = [
    [undefined, 'undefined'],
    [null, 'null'],
    [7, 'number'],
    [true, 'boolean'],
    [Symbol('text'), 'symbol'],
    [10n, 'bigint'],
    [{}, 'object'],
    [['text'], 'array'],
    [() => 'text', 'function'],
    [new String('text'), 'object'],
  ];

  it.each(Object.entries(functions))('by %s', (_, read) => {
    for (const [value, name] of wrong) {
      const call = (): unknown => Reflect.apply(read, undefined, [value]);
      expect(call).toThrow(TypeError);
      expect(call).toThrow(new RegExp(`text must be a string, got .*${name}`, 'u'));
    }
  });
});

/** Twice the text takes twice the time; what grows with its square takes minutes for these. Time of this process, not of the clock. */
describe('grows with the text', () => {
  const LIMIT_MS = 10_000;
  const hostile: readonly (readonly [name: string, text: string])[] = [
    ['guillemets', '\u00ab'.repeat(100_000)],
    ['ascii marks', '"'.repeat(100_000)],
    ['nested marks', `${'\u00ab'.repeat(20_000)} \u0646\u0639\u0645 ${'\u00bb'.repeat(20_000)}`],
    ['marks that none closes', '\u00ab\u0646\u0639\u0645 '.repeat(20_000)],
    ['brackets', '('.repeat(100_000)],
    ['a paragraph of 1 MB without a sign', '\u0643\u0644\u0645\u0629 '.repeat(100_000)],
    ['a word of 500,000 letters', '\u0645'.repeat(500_000)],
    ['a word of nothing but wa', '\u0648'.repeat(100_000)],
    ['a letter with 500,000 marks', `\u0645${'\u064b'.repeat(500_000)}`],
    ['blank lines', '\n'.repeat(200_000)],
    ['commas', '\u060c '.repeat(50_000)],
    ['full stops', '. '.repeat(50_000)],
    [
      'only names',
      `
      محمد علي حسن
      `
        .trim()
        .concat(' ')
        .repeat(20_000),
    ],
    ['wafqan', `وفقا `.repeat(30_000)],
    ['naqlan an', `نقلا عن `.repeat(20_000)],
    ['the verb alone', `قال `.repeat(20_000)],
    ['marks with speech', `"قال نعم يا سيدي الكريم" `.repeat(3_000)],
    ['sentences that report', `قال الوزير إن الأمر جيد.\n`.repeat(5_000)],
    ['speech with marks', `قال محمد: "نعم نحن هنا". `.repeat(5_000)],
    ['paragraphs that reopen a mark', `"ونحن هنا أيضا يا سادة\n`.repeat(3_000)],
    ['a chain of participles', `مؤكدا أن `.repeat(4_000)],
    ['a chain of verbs', `قال إن `.repeat(1_500)],
    ['relative clauses', `الوزير الذي قال `.repeat(5_000)],
  ];

  it.each(hostile)('on %s', (_, text) => {
    const start = process.cpuUsage().user;
    const { quotes } = analyze(text);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(LIMIT_MS);
    expect(quotes.length).toBeLessThanOrEqual(text.length);
  });
});
