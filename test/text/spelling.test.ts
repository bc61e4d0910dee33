import { describe, expect, it } from 'vitest';
import { analyze, extractQuotes, tokenize } from '../../src/index.js';
import { inStandardSpelling } from '../../src/text/spelling.js';
import { viewOf } from '../../src/text/view.js';
import { tableOf } from '../lexicon/tables.js';

const keysOf = (text: string): readonly string[] => inStandardSpelling(viewOf(text)).word.map(({ key }) => key);
const read = (text: string): string => keysOf(text).join(' ');

describe('data/final-alif.tsv', () => {
  const words = tableOf('final-alif').flatMap(([, list = '']) => list.split(' '));

  it('has nothing but words in ى', () => {
    expect(words.filter((word) => !/^\p{L}{2,}\u0649$/u.test(word))).toEqual([]);
  });

  it('has no word twice in one line', () => {
    for (const [, list = ''] of tableOf('final-alif'))
      expect(new Set(list.split(' ')).size).toBe(list.split(' ').length);
  });
});

describe('a text without dots under its final ي', () => {
  it.each([
    ['قال الوزير المصرى فى القاهرة', 'قال الوزير المصري في القاهرة'],
    ['الذى التقى موسى على هامش المنتدى', 'الذي التقى موسى على هامش المنتدى'],
    ['وهى التى تتولى وستتلقى دعاوى', 'وهي التي تتولى وستتلقى دعاوى'],
    ['بالمستشفى الأهلى فى إحدى القرى', 'بالمستشفى الأهلي في إحدى القرى'],
    // Ali by what stands beside him, and قال على هامش.
    ['التقى محمد على الذى وصل', 'التقى محمد علي الذي وصل'],
    ['وقال على عبدالمنعم فى بيان', 'وقال علي عبدالمنعم في بيان'],
    ['وقال على هامش اللقاء فى بيان', 'وقال على هامش اللقاء في بيان'],
    ['وصل على بن سعيد فى موعده', 'وصل علي بن سعيد في موعده'],
    // Vowels and tatweel stay where they are.
    ['الّذِى وصل فـى موعده', 'الذي وصل في موعده'],
  ])('is read by the standard: %s', (written, standard) => {
    expect(read(written)).toBe(standard);
  });

  it('keeps its words where most of them have their dots', () => {
    expect(read('قال الوزير السعودي التركي السوري إن ليبرى وصل فى موعده')).toBe(
      'قال الوزير السعودي التركي السوري إن ليبرى وصل في موعده',
    );
  });

  it('is given back as it was written', () => {
    const text = 'قال وزير الخارجية المصرى سامح شكرى إن بلاده ترفض التهجير الذى تدعو إليه إسرائيل فى غزة.';
    const [quote] = extractQuotes(text);
    expect(quote?.speaker?.name).toBe('سامح شكرى');
    expect(quote?.speaker?.role).toBe('وزير الخارجية المصرى');
    expect(quote?.content.map((piece) => piece.text)).toEqual(['بلاده ترفض التهجير الذى تدعو إليه إسرائيل فى غزة']);
    expect(tokenize(text).map((token) => token.text)).toEqual(analyze(text).tokens.map((token) => token.text));
    for (const token of analyze(text).tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('a text with dots under its final ى', () => {
  it.each([
    ['وصل الوفد إلي المستشفي حتي ينتهي اللقاء', 'وصل الوفد إلى المستشفى حتى ينتهي اللقاء'],
    ['أكد علي أهمية العودة الي الحوار', 'أكد على أهمية العودة الى الحوار'],
    ['وصل الشيخ علي المحمدي الي عدن', 'وصل الشيخ علي المحمدي الى عدن'],
    // A Persian keyboard has one letter for both.
    ['أكد علی أهمیة العودة إلی الحوار', 'أكد على أهمية العودة إلى الحوار'],
  ])('is read by the standard: %s', (written, standard) => {
    expect(read(written)).toBe(standard);
  });

  it('keeps a governor, what is mine and who is called Ali', () => {
    for (const text of ['قال والي سيدي بوزيد إن لدي ثقة', 'قال علي عبدالله إن أخي وصل']) expect(read(text)).toBe(text);
  });
});

describe('a text in standard spelling', () => {
  it('is given back as it is', () => {
    const view = viewOf('التقى الوزير علي المهدي رئيس المنتدى في مستشفى الشفاء، وهي التي رأت ليبرى');
    expect(inStandardSpelling(view)).toBe(view);
  });
});
