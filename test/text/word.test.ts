import { describe, expect, it } from 'vitest';
import {
  ARABIC,
  classOf,
  classOfPoint,
  DIGIT,
  FORMAT,
  LETTER,
  MARK,
  NEWLINE,
  PUNCTUATION,
  SPACE,
} from '../../src/text/chars.js';
import { wordOf } from '../../src/text/vocabulary.js';
import { foldKey, keyOf, offsetAfter } from '../../src/text/word.js';

describe('classes of characters', () => {
  it.each([
    [SPACE, ' \t\u00a0\u202f\u3000'],
    [NEWLINE, '\n\r\u000b\u000c\u0085\u2028\u2029'],
    [ARABIC, '\u0621\u0645\u064a\u067e\u06cc\ufe8e\ufdf2'],
    [LETTER, 'az\u00e9\u0434\u05d0\u4e2d'],
    [MARK, '\u064b\u0651\u0670\u0301\u0903'],
    [DIGIT, '09\u0661\u06f1\u00bd'],
    [PUNCTUATION, '.,\u060c\u00ab%+\u20ac\ud83d\ude00'],
    [FORMAT, '\u0000\u0007\u007f\u00ad\u061c\u200c\u200f\u2067\ufeff\u115f\u3164\uffa0'],
  ])('%d', (kind, units) => {
    for (const unit of units.split('')) expect(classOf(unit.charCodeAt(0)), unit.charCodeAt(0).toString(16)).toBe(kind);
  });

  it('of whole code points', () => {
    expect(classOfPoint(0xffff)).toBe(classOf(0xffff));
    expect(classOfPoint(0x1ee00)).toBe(ARABIC);
    expect(classOfPoint(0x10000)).toBe(LETTER);
    expect(classOfPoint(0x1d165)).toBe(MARK);
    expect(classOfPoint(0x1f600)).toBe(PUNCTUATION);
  });
});

describe('the key of a word', () => {
  it.each([
    ['\u0642\u064e\u0627\u0644\u064e', '\u0642\u0627\u0644'],
    ['\u0642\u0640\u0640\u0627\u0644', '\u0642\u0627\u0644'],
    ['\u0642\u200d\u0627\u200f\u0644', '\u0642\u0627\u0644'],
    ['\ufed7\ufe8e\ufedd', '\u0642\u0627\u0644'],
    ['\ufefb', '\u0644\u0627'],
    ['\u06a9\u06cc\u06c1\u06be\u06d5\u06aa\u06d2\u0671', '\u0643\u064a\u0647\u0647\u0647\u0643\u064a\u0627'],
    ['\u0639\u0644\u0649', '\u0639\u0644\u0649'],
    ['\u0623\u0625\u0622\u0629', '\u0623\u0625\u0622\u0629'],
    ['word', 'word'],
    ['\u0645\u0903\u0645', '\u0645\u0645'],
  ])('%s is %s', (surface, key) => expect(keyOf(surface)).toBe(key));

  it.each([
    ['\u0623\u0625\u0622\u0671\u0627', '\u0627\u0627\u0627\u0627\u0627'],
    ['\u0639\u0644\u0649', '\u0639\u0644\u064a'],
    ['\u0643\u0631\u0629', '\u0643\u0631\u0647'],
    ['\u0649\u0649\u0629\u0629', '\u064a\u064a\u0647\u0647'],
    ['\u0648\u0621\u0626', '\u0648\u0621\u0626'],
  ])('%s is folded to %s', (key, fold) => expect(foldKey(key)).toBe(fold));
});

describe('the word of a spelling', () => {
  it('is the same object while it is in use', () => {
    const word = wordOf('\u0643\u062a\u0628\u062a\u0647');
    expect(wordOf('\u0643\u062a\u0628\u062a\u0647')).toBe(word);
    expect(word.surface).toBe('\u0643\u062a\u0628\u062a\u0647');
    expect(word.notes.filter((note) => note !== undefined)).toEqual([]);
    expect(word).toMatchObject({ known: 0, found: null });
  });

  it('knows its key and its fold', () => {
    const word = wordOf('\u0623\u064f\u0633\u0652\u0631\u064e\u0629\u064c');
    expect(word.key).toBe('\u0623\u0633\u0631\u0629');
    expect(word.fold).toBe('\u0627\u0633\u0631\u0647');
  });

  it('is not kept where it is too long to be one', () => {
    const longest = '\u0645'.repeat(40);
    expect(wordOf(longest)).toBe(wordOf(longest));
    expect(wordOf(`${longest}\u0645`)).not.toBe(wordOf(`${longest}\u0645`));
  });

  it('outlives many others, but not all', () => {
    const word = wordOf('\u0623\u0648\u0644');
    const others = (from: number, count: number): void => {
      for (let number = from; number < from + count; number++) wordOf(`x${number}`);
    };
    others(0, 40_000);
    expect(wordOf('\u0623\u0648\u0644')).toBe(word);
    others(40_000, 140_000);
    expect(wordOf('\u0623\u0648\u0644')).not.toBe(word);
  });
});

describe('where the text behind some letters starts', () => {
  it.each([
    ['\u0644\u0628\u0643\u064a\u0646', 0, 0],
    ['\u0644\u0628\u0643\u064a\u0646', 1, 1],
    ['\u0644\u0650\u0628\u0643\u064a\u0646', 1, 2],
    ['\u0644\u0640\u0640\u0628', 1, 3],
    ['\u0644\u200d\u0628', 1, 2],
    ['\u0644\u{1d165}\u0628', 1, 3],
    ['\u064e\u0644\u0628', 0, 1],
    ['\u0644\u0628', 2, 2],
    ['\u0644\u0628\u064e', 2, 3],
    ['\u0644\u0628', 3, null],
    ['\ufefb\u0628', 1, null],
    ['\ufefb\u0628', 2, 1],
    ['', 0, 0],
  ])('%j, %d: %s', (surface, letters, offset) => expect(offsetAfter(surface, letters)).toBe(offset));
});
