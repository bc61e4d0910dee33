import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/segment/tokens.js';
import { brokenText } from '../text/broken-text.js';

/** A word with its pieces: `و+ب+ال+stem+enclitic`, the stem in brackets. */
const split = (word: string): string => {
  const [token, ...rest] = tokenize(word);
  expect(rest).toEqual([]);
  if (!token) return '';
  return [...token.proclitics.map((one) => one.text), `[${token.stem.text}]`, token.enclitic?.text]
    .filter(Boolean)
    .join('+');
};
const rows = (table: string): string[][] =>
  table
    .trim()
    .split(/\n\s*/)
    .map((row) => row.split(' '));

describe('clitics', () => {
  it.each(
    rows(`
      وقال و+[قال]
      وبالوزارة و+ب+ال+[وزارة]
      للوزارة ل+ل+[وزارة]
      وللبلاد و+ل+ل+[بلاد]
      ووزير و+[وزير]
      فقال ف+[قال]
      فإن ف+[إن]
      سيقول س+[يقول]
      وسيكون و+س+[يكون]
      سأعود س+[أعود]
      بوزارة ب+[وزارة]
      لوكالة ل+[وكالة]
      كوزير ك+[وزير]
      للبنان ل+[لبنان]
      بالأمس ب+ال+[أمس]
      المدينة ال+[مدينة]
      كتابها [كتاب]+ها
      وعلاقاتهم و+[علاقات]+هم
      زيارته [زيارت]+ه
      بلادنا [بلاد]+نا
    `),
  )('%s', (word, expected) => expect(split(word ?? '')).toBe(expected));

  it.each(
    rows(`
      وزير
      وكالة
      وزارته
      بعد
      بيان
      برنامج
      بوتين
      فلسطين
      فرنسا
      فولتير
      كان
      كبير
      كلينتون
      لبنان
      لجنة
      سيارة
      سياسي
      سيرغي
      الله
      الذي
      التقى
      له
      به
      متهم
      وطنا
    `),
  )('none that can be told from the word: %s', (word) => {
    const [token] = tokenize(word ?? '');
    expect(token?.proclitics).toEqual([]);
    expect(token?.stem.text.length).toBeGreaterThanOrEqual((word ?? '').length - 1);
  });

  it('keeps the signs with the letter they stand on', () => {
    expect(split('\u0648\u064e\u0642\u064e\u0627\u0644\u064e')).toBe('\u0648\u064e+[\u0642\u064e\u0627\u0644\u064e]');
    expect(split('\u0628\u0640\u0627\u0644\u0645\u062f\u064a\u0646\u0629')).toBe(
      '\u0628\u0640+\u0627\u0644+[\u0645\u062f\u064a\u0646\u0629]',
    );
  });

  it('cuts no ligature', () => {
    expect(split('\ufdf2')).toBe('[\ufdf2]');
    expect(split('\u0648\ufef7\u0646\u0647')).toBe('[\u0648\ufef7\u0646\u0647]');
  });
});

describe('kinds', () => {
  it.each([
    ['\u0645\u0646', 'word'],
    ['abc', 'word'],
    ['\u06632', 'number'],
    ['1,000.5', 'number'],
    ['\u060c', 'mark'],
    ['\u00ab', 'mark'],
    ['$', 'symbol'],
    ['\u{1f600}', 'symbol'],
    ['\u200f\u200e', 'other'],
    ['\ufeff', 'other'],
    ['\u0000', 'other'],
  ])('%j is a %s', (text, kind) => {
    expect(tokenize(text).map((token) => [token.kind, token.text])).toEqual([[kind, text]]);
  });
});

describe('properties', () => {
  it('tokens tile everything but white space', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(at, token.start)).toMatch(/^[\s\u0085]*$/u);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085]*$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('clitics and stem tile their word', () => {
    const letters = fc.array(
      fc.constantFrom(
        ...'\u0648\u0641\u0628\u0644\u0643\u0633\u0627\u0623\u0646\u0647\u0645\u062a\u064a\u0629\u0631\u064e\u0651\u0640\ufefb',
      ),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(letters, (word) => {
        const text = word.join('');
        for (const token of tokenize(text)) {
          const pieces = [...token.proclitics, token.stem, ...(token.enclitic ? [token.enclitic] : [])];
          let at = token.start;
          for (const piece of pieces) {
            expect(piece.start).toBe(at);
            expect(piece.end).toBeGreaterThan(piece.start);
            expect(piece.text).toBe(text.slice(piece.start, piece.end));
            if (piece.start > token.start) expect(piece.text).not.toMatch(/^\p{M}/u);
            at = piece.end;
          }
          expect(at).toBe(token.end);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

it('names a wrong argument', () => {
  expect(() => tokenize(undefined as never)).toThrow(new TypeError('text must be a string, got undefined'));
});
