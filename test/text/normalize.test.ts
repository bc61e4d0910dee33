import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NormalizeOptions, normalize, normalizeWithMap } from '../../src/text/normalize.js';
import { expectLinear } from '../support/linear.js';
import { ANY_OPTION } from '../support/normalizing.js';
import { brokenText } from './broken-text.js';

const OFF: Required<NormalizeOptions> = {
  diacritics: false,
  tatweel: false,
  hamza: false,
  alefMaqsura: false,
  taMarbuta: false,
  letterVariants: false,
  presentationForms: false,
  digits: false,
  punctuation: false,
  whitespace: false,
  invisible: false,
};
const settings = fc.record(ANY_OPTION);
const only = (options: NormalizeOptions): NormalizeOptions => ({ ...OFF, ...options });

describe('each option', () => {
  it.each<[keyof NormalizeOptions, NormalizeOptions, string, string]>([
    ['diacritics', {}, '\u0642\u064e\u0627\u0644\u064e', '\u0642\u0627\u0644'],
    ['diacritics', {}, '\u0647\u0670\u0630\u0627', '\u0647\u0630\u0627'],
    ['tatweel', {}, '\u0642\u0640\u0640\u0627\u0644', '\u0642\u0627\u0644'],
    ['hamza', {}, '\u0623\u0625\u0622\u0671', '\u0627\u0627\u0627\u0627'],
    ['hamza', {}, '\u0627\u0654\u0646', '\u0627\u0646'],
    ['alefMaqsura', {}, '\u0639\u0644\u0649', '\u0639\u0644\u064a'],
    ['taMarbuta', {}, '\u0643\u0631\u0629', '\u0643\u0631\u0647'],
    ['letterVariants', {}, '\u06a9\u06cc\u0641', '\u0643\u064a\u0641'],
    ['presentationForms', {}, '\ufedf\ufef4\ufefb \ufdf2', '\u0644\u064a\u0644\u0627 \u0627\u0644\u0644\u0647'],
    ['presentationForms', {}, '\u0639\ufe76', '\u0639\u064e'],
    ['digits', { digits: 'ascii' }, '\u0661\u066b\u06f5', '1.5'],
    ['digits', { digits: 'arabic' }, '19\u06f5', '\u0661\u0669\u0665'],
    ['punctuation', {}, '\u00ab\u0646\u0639\u0645\u00bb\u060c \u2026\u061f', '"\u0646\u0639\u0645", ...?'],
    ['punctuation', {}, '\u06d4 \u066b \u066a \u066d \u2022 \u061b', '. . % * * ;'],
    ['punctuation', {}, '\u2013 \u2014 \u2018\u0645\u2019 \ufd3f\u0645\ufd3e', "- - '\u0645' (\u0645)"],
    ['whitespace', {}, '  a \t b \r\n\r\n c\u00a0', 'a b\nc'],
    ['invisible', {}, '\u200f\u0645\u0646\u200c\u0647\ufeff\u0000', '\u0645\u0646\u0647'],
  ])('%s %o', (name, options, text, expected) => {
    expect(normalize(text, only({ [name]: true, ...options }))).toBe(expected);
    expect(normalize(text, OFF)).toBe(text);
  });

  it('is on or off by default as the documentation says', () => {
    expect(normalize('\u0623\u0644\u0640\u0649 \u0643\u064f\u0631\u0629\u060c  \u0663')).toBe(
      '\u0623\u0644\u0649 \u0643\u0631\u0629\u060c 3',
    );
  });

  it('composes a letter that is written as two before the signs go', () => {
    expect(normalize('\u0627\u0653\u0646')).toBe('\u0622\u0646');
    expect(normalize('\u0648\u0654')).toBe('\u0624');
  });

  it('reaches a sign through what is taken away', () => {
    expect(normalize('\u0628\u0640\u064e\u200d\u0651\u062a')).toBe('\u0628\u062a');
    expect(normalize('\u0627\u0640\u0654\u0646')).toBe('\u0623\u0646');
  });

  it('leaves Latin accents, the joiner of pictures and visible format characters alone', () => {
    for (const text of ['e\u0301t\u00e9', '\u{1f468}\u200d\u{1f469}', '\u06dd12', '\ufd3f\ufd3e'])
      expect(normalize(text, { digits: false })).toBe(text);
  });
});

describe('errors', () => {
  it.each([[null], [undefined], [3], [['a']], [new String('a')]])('a text that is none: %o', (text) => {
    expect(() => normalize(text as never)).toThrow(TypeError);
    expect(() => normalizeWithMap(text as never)).toThrow(/text must be a string, got/);
  });
  it('names the option', () => {
    expect(() => normalize('', { vowels: true } as never)).toThrow(/unknown option "vowels"/);
    expect(() => normalize('', { toString: true } as never)).toThrow(RangeError);
    expect(() => normalize('', { hamza: 'yes' } as never)).toThrow(/hamza must be a boolean, got string/);
    expect(() => normalize('', { digits: true } as never)).toThrow(/digits must be .* got true/);
    expect(() => normalize('', null as never)).toThrow(/options must be an object, got null/);
    expect(normalize('a', { hamza: undefined } as never)).toBe('a');
  });
  it('names the range', () => {
    const { toOriginal, toNormalized } = normalizeWithMap('abc');
    for (const range of [
      { start: -1, end: 1 },
      { start: 2, end: 1 },
      { start: 0, end: 4 },
      { start: 0.5, end: 1 },
      {},
    ]) {
      expect(() => toOriginal(range as never)).toThrow(RangeError);
      expect(() => toNormalized(range as never)).toThrow(RangeError);
    }
    expect(() => toOriginal(null as never)).toThrow(TypeError);
  });
});

describe('the way back', () => {
  it('covers the signs and the tatweel of a word', () => {
    const original = '\u200f\u0642\u064e\u0640\u0627\u0644\u064e\u0651 \u0646\u0639\u0645';
    const { text, toOriginal, toNormalized } = normalizeWithMap(original);
    expect(text).toBe('\u0642\u0627\u0644 \u0646\u0639\u0645');
    expect(toOriginal({ start: 0, end: 3 })).toEqual({ start: 1, end: 8, text: original.slice(1, 8) });
    expect(toNormalized({ start: 1, end: 8 })).toEqual({ start: 0, end: 3, text: text.slice(0, 3) });
  });
  it('widens to the whole ligature', () => {
    expect(normalizeWithMap('a\ufdf2b').toOriginal({ start: 2, end: 3 })).toEqual({ start: 1, end: 2, text: '\ufdf2' });
  });
  it('keeps an empty range empty', () => {
    expect(normalizeWithMap('').toOriginal({ start: 0, end: 0 })).toEqual({ start: 0, end: 0, text: '' });
    expect(normalizeWithMap('a \u200f').toOriginal({ start: 1, end: 1 }).text).toBe('');
  });
});

const splits = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at));
const beforeMark = (text: string, at: number): boolean =>
  at > 0 && /^\p{M}/u.test(text.slice(at)) && /[^\s\p{Cf}\p{Cc}]$/u.test(text.slice(0, at));

describe('properties', () => {
  it('does the same twice as once', () => {
    fc.assert(
      fc.property(brokenText, settings, (text, options) => {
        const once = normalize(text, options);
        expect(normalize(once, options)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('maps every range to a slice with good ends, and never backwards', () => {
    fc.assert(
      fc.property(brokenText, settings, fc.nat(), fc.nat(), (original, options, a, b) => {
        const { text, toOriginal, toNormalized } = normalizeWithMap(original, options);
        expect(text).toBe(normalize(original, options));
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const there = toOriginal({ start, end });
        expect(there.text).toBe(original.slice(there.start, there.end));
        for (const [from, to] of [
          [start, there.start],
          [end, there.end],
        ] as const) {
          if (splits(text, from) || beforeMark(text, from) || start === end) continue;
          expect(splits(original, to)).toBe(false);
          expect(beforeMark(original, to)).toBe(false);
        }
        const back = toNormalized(there);
        if (start < end) {
          expect(back.start).toBeLessThanOrEqual(start);
          expect(back.end).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('covers the whole original with the whole text, but for what was taken away', () => {
    fc.assert(
      fc.property(brokenText, (original) => {
        const { text, toOriginal } = normalizeWithMap(original);
        const { start, end } = toOriginal({ start: 0, end: text.length });
        expect(normalize(original.slice(0, start))).toBe('');
        expect(normalize(original.slice(end)).trim()).toBe('');
      }),
    );
  });
});

it('takes linear time', () => {
  const hostile = [
    '\u0640',
    '\u200f',
    '\u064e',
    '\u0627\u0640',
    '\u0627\u0654',
    ' \u200f',
    '\ufdfa',
    '\ud83d',
    '\u0660',
    '\n ',
  ];
  expectLinear(hostile, 50_000, (text) => text, normalizeWithMap);
}, 60_000);
