import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { articles } from '../support/texts.js';
import { readingOf } from './properties.js';

const SHARED = new URL('../../../shared/news/wikinews-diacritized.ndjson.gz', import.meta.url);
const VOWELS = /[\u064b-\u0652\u0670]/gu;
/** Without its shadda حَذَّرَ is another word; without its vowels it is not. */
const SHORT_VOWELS = /[\u064b-\u0650\u0652\u0670]/gu;

/** Every article that carries vowels: the fixture always, the larger set where it is there. */
function vocalized(): readonly string[] {
  const own = articles.filter(([name]) => name === 'vocalized.txt').map(([, text]) => text);
  if (!existsSync(SHARED)) return own;
  const lines = gunzipSync(readFileSync(SHARED)).toString('utf8').trim().split('\n');
  return [...own, ...lines.map((line) => (JSON.parse(line) as { text: string }).text)];
}

const quotesOf = (text: string): readonly string[] => readingOf({ ...analyze(text), entities: [] });

/**
 * Vowels may only add to what is known: شخّص and شخص are one word without them, so a few readings differ, and each
 * that does is one of a word whose vowels decide. Of a hundred quotations no more than so many may.
 */
const MOST_DIFFERING = 0.05;

describe('articles with vowels', () => {
  const texts = vocalized();

  it('give the quotations of their plain twins', () => {
    let all = 0;
    let differing = 0;
    for (const text of texts) {
      const plain = quotesOf(text.replace(VOWELS, ''));
      const read = quotesOf(text);
      all += plain.length;
      differing += plain.filter((quote) => !read.includes(quote)).length;
    }
    expect(all).toBeGreaterThan(0);
    expect(differing / all).toBeLessThanOrEqual(MOST_DIFFERING);
  });

  it('give them with any part of the vowels', () => {
    const [text = ''] = texts;
    const whole = quotesOf(text);
    for (let keep = 2; keep < 9; keep++) {
      let index = 0;
      expect(quotesOf(text.replace(SHORT_VOWELS, (vowel) => (index++ % keep === 0 ? vowel : '')))).toEqual(whole);
    }
  });
});

describe('articles with other blanks between their words', () => {
  const plain = articles.filter(([name]) => name !== 'vocalized.txt');

  it.each([
    ['two', '  '],
    ['one that does not break', '\u00a0'],
    ['a tab', '\t'],
  ])('are read as they are with one: %s', (_, blank) => {
    for (const [name, text] of plain) {
      const twin = text.replaceAll(' ', blank);
      expect([name, readingOf(analyze(twin))]).toEqual([name, readingOf(analyze(text))]);
    }
  });
});

/** So many of the quotations of the fixtures may come out otherwise in another spelling, at most. */
const MOST_MISSPELLED = 0.01;

describe('articles in another spelling of the last letter', () => {
  it.each([
    ['without dots, as in Egypt', /\u064a(?![\p{L}\p{M}])/gu, '\u0649'],
    ['with dots everywhere', /\u0649(?![\p{L}\p{M}])/gu, '\u064a'],
    ['in letters of a Persian keyboard', /[\u0649\u064a]/gu, '\u06cc'],
  ])('give the quotations of the standard: %s', (_, letter, other) => {
    const alike = (text: string): string => text.replace(/[\u0649\u06cc]/gu, '\u064a');
    let all = 0;
    let differing = 0;
    for (const [, text] of articles) {
      const standard = quotesOf(text).map(alike);
      const twin = quotesOf(text.replace(letter, other)).map(alike);
      all += standard.length;
      differing += standard.filter((quote) => !twin.includes(quote)).length;
    }
    expect(all).toBeGreaterThan(0);
    expect(differing / all).toBeLessThanOrEqual(MOST_MISSPELLED);
  });
});
