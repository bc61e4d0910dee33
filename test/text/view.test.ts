import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOfPoint, FORMAT, MARK, NEWLINE, SPACE } from '../../src/text/chars.js';
import { NUMBER, PUNCT, type View, viewOf, WORD } from '../../src/text/view.js';
import { brokenText } from './broken-text.js';

const surfaces = (view: View): string[] => Array.from(view.start, (start, i) => view.text.slice(start, view.end[i]));
const tokens = (text: string): string[] => surfaces(viewOf(text));
const kinds = (text: string): number[] => Array.from(viewOf(text).kind);

describe('tokens', () => {
  it.each<[string, string, string[]]>([
    ['a lone high surrogate', 'a\ud83d b', ['a', '\ud83d', 'b']],
    ['a lone low surrogate', '\ude00a', ['\ude00', 'a']],
    ['NUL between words', 'a\u0000b', ['a', 'b']],
    ['a byte order mark at the start', '\ufeffa', ['a']],
    ['scripts written together', '\u0645abc\u0645', ['\u0645', 'abc', '\u0645']],
    ['digits before letters', '2015\u0645', ['2015', '\u0645']],
    ['digits after letters', '\u0645\u0640\u0669.5 A320', ['\u0645\u0640', '\u0669.5', 'A320']],
    ['decimals and thousands', '3.5 1,000 \u0663\u066b\u0665 2.', ['3.5', '1,000', '\u0663\u066b\u0665', '2', '.']],
    ['an ellipsis', 'a... b\u2026', ['a', '...', 'b', '\u2026']],
    ['doubled marks', "((a)) ''b''", ['((', 'a', '))', "''", 'b', "''"]],
    ['stops of different kinds', 'a?!', ['a', '?', '!']],
    ['a mark after punctuation', '.\u064e a', ['.\u064e', 'a']],
    ['a mark at the start of the text', '\u064ea', ['\u064e', 'a']],
    ['a joiner inside a word', '\u0645\u200c\u0646', ['\u0645\u200c\u0646']],
    ['direction marks around a word', '\u200f\u0645\u0646\u200f.', ['\u0645\u0646', '.']],
    ['a family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}!', ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '!']],
    ['a skin tone', '\u{1f44d}\u{1f3fd}\u{1f44d}', ['\u{1f44d}\u{1f3fd}', '\u{1f44d}']],
    ['flags', '\u{1f1f8}\u{1f1e6}\u{1f1f8}\u{1f1e6}', ['\u{1f1f8}\u{1f1e6}', '\u{1f1f8}\u{1f1e6}']],
    ['the first letters of flags', '\u{1f1e6}\u{1f1e6}', ['\u{1f1e6}\u{1f1e6}']],
    ['the last letter of flags and a sign behind them', '\u{1f1ff}\u{1f200}', ['\u{1f1ff}', '\u{1f200}']],
    [
      'the palest skin and the darkest',
      '\u{1f44d}\u{1f3fb}\u{1f44d}\u{1f3ff}',
      ['\u{1f44d}\u{1f3fb}', '\u{1f44d}\u{1f3ff}'],
    ],
    ['a heart with a selector', '\u2764\ufe0f\u200d\u{1f525}', ['\u2764\ufe0f\u200d\u{1f525}']],
    ['mathematical Arabic letters', '\u{1ee00}\u{1ee01}', ['\u{1ee00}\u{1ee01}']],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('have a kind', () => {
    expect(kinds('\u0645 abc 12 . \u{1f600}')).toEqual([WORD, WORD, NUMBER, PUNCT, PUNCT]);
  });
});

describe('lines', () => {
  it('are the ones that are not blank, whatever ends them', () => {
    const view = viewOf('\r\n a b \r\n\r\n\u200f\r\nc\u2028d\re\n');
    expect(view.lines.map(({ start, end }) => view.text.slice(start, end))).toEqual(['a b', 'c', 'd', 'e']);
    expect(Array.from(view.line)).toEqual([0, 0, 1, 2, 3]);
  });
  it('are none in an empty text', () => {
    expect(viewOf('').lines).toEqual([]);
    expect(viewOf(' \n\u200f').size).toBe(0);
  });
});

describe('properties', () => {
  it('tokens tile all that can be seen, in order, with good ends', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const view = viewOf(text);
        let at = 0;
        for (let i = 0; i <= view.size; i++) {
          const start = i < view.size ? (view.start[i] ?? 0) : text.length;
          for (const character of text.slice(at, start))
            expect([SPACE, NEWLINE, FORMAT]).toContain(classOfPoint(character.codePointAt(0) ?? 0));
          if (i === view.size) break;
          at = view.end[i] ?? 0;
          expect(at).toBeGreaterThan(start);
          const surface = text.slice(start, at);
          expect(view.word[i]?.surface).toBe(surface);
          const next = text.codePointAt(at);
          expect(next !== undefined && classOfPoint(next) === MARK).toBe(false);
          if (next !== undefined)
            expect(/^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(surface)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lines hold all tokens in order', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const view = viewOf(text);
        let next = 0;
        view.lines.forEach((line, index) => {
          expect(line.first).toBe(next);
          expect(line.last).toBeGreaterThan(line.first);
          for (let i = line.first; i < line.last; i++) expect(view.line[i]).toBe(index);
          next = line.last;
        });
        expect(next).toBe(view.size);
      }),
    );
  });
});

it.each(['1.5', '1,250', '\u0661\u066b\u0665', '\u0661\u066c\u0662\u0665\u0660'])('%s is one number', (text) => {
  const view = viewOf(`a ${text} b`);
  expect(Array.from(view.kind)).toEqual([WORD, NUMBER, WORD]);
});
