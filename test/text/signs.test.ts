import { describe, expect, it } from 'vitest';
import { type Sign, signsOf } from '../../src/text/mark-signs.js';
import { viewOf } from '../../src/text/view.js';

function signs(text: string): Sign[] {
  const view = viewOf(text);
  return signsOf(view, 0, view.size);
}

describe('what each character is', () => {
  it.each([
    ['\u00ab', 'guillemets', 'open'],
    ['\u00bb', 'guillemets', 'close'],
    ['<<', 'guillemets', 'open'],
    ['>>', 'guillemets', 'close'],
    ['\u201c', 'curly', 'open'],
    ['\u201d', 'curly', 'close'],
    ['\u201e', 'low', 'open'],
    ['\u201f', 'curly', 'either'],
    ['\u275d', 'curly', 'open'],
    ['\u275e', 'curly', 'close'],
    ['\u2033', 'curly', 'close'],
    ['"', 'ascii', 'either'],
    ['\uff02', 'ascii', 'either'],
    ["''", 'apostrophes', 'either'],
    ['``', 'apostrophes', 'open'],
    ['\u2018\u2018', 'apostrophes', 'open'],
    ['\u2019\u2019', 'apostrophes', 'close'],
    ['\u2039', 'angles', 'open'],
    ['\u203a', 'angles', 'close'],
    ["'", 'single', 'either'],
    ['\u2018', 'single', 'open'],
    ['\u2019', 'single', 'close'],
    ['\u201a', 'single', 'open'],
    ['\u201b', 'single', 'open'],
    ['((', 'parens', 'open'],
    ['))', 'parens', 'close'],
    ['\ufd3f', 'ornate', 'open'],
    ['\ufd3e', 'ornate', 'close'],
  ])('%s is %s, %s', (mark, style, side) => {
    expect(signs(`a ${mark} b`)).toMatchObject([{ token: 1, style, side, twice: false }]);
  });

  it.each(['(((', '((((', '))))', "'''"])('%s is the double mark', (mark) => {
    expect(signs(`a ${mark} b`)[0]?.style).toBe(signs(`a ${mark.slice(0, 2)} b`)[0]?.style);
  });

  it.each(['(', ')', '<', '>', '[', '-', '...', '\u060c', '\u2032'])('%s is none', (mark) => {
    expect(signs(`a ${mark} b`)).toEqual([]);
  });
});

/** The side that is cheaper, by what stands beside an ASCII mark. */
function cheaper({ open, close }: Sign): string {
  return open < close ? 'open' : close < open ? 'close' : 'either';
}

describe('what its neighbours say of a mark that could be both', () => {
  it.each([
    ['a "b', 'open'],
    ['a" b', 'close'],
    ['a "', 'close'],
    ['"', 'open'],
    ['" a', 'open'],
    ['"a', 'open'],
    ['a" ', 'close'],
    ['a", b', 'close'],
    ['a." b', 'close'],
    ['a,"b', 'open'],
    ['("b', 'open'],
    ['x:"b', 'open'],
    ['x: " b', 'open'],
    ['x:")', 'either'],
    ['x:" b', 'open'],
    ['a"b', 'close'],
    ['a " b', 'either'],
    ['a " .', 'close'],
    ['a " ) b', 'close'],
    ['\u0628\u0640"b', 'open'],
    ['\u0648"b', 'open'],
    ['\u0627\u0644"b', 'open'],
    ['\u0648\u0644\u0644"b', 'open'],
    ['\u0648\u0628\u0627\u0644"b', 'open'],
    ['\u0645"b', 'close'],
    ['\u0648" b', 'close'],
  ])('%j: %s', (text, side) => {
    const own = signs(text).find(({ style }) => style === 'ascii');
    expect(own && cheaper(own)).toBe(side);
  });

  it('looks past marks that stand together, so far and no further', () => {
    expect(signs('a "\'b').map(cheaper)).toEqual(['open', 'open']);
    expect(signs('a\'" b').map(cheaper)).toEqual(['close', 'close']);
    const [first] = signs(`x ${'"\''.repeat(3)}b`);
    const [far] = signs(`x ${'"\''.repeat(12)}b`);
    expect(first && cheaper(first)).toBe('open');
    expect(far?.open).toBe(0);
  });

  it('knows a mark that is typed twice', () => {
    expect(signs('a ""b').map(({ twice }) => twice)).toEqual([false, true]);
    expect(signs('a " "b').map(({ twice }) => twice)).toEqual([false, false]);
    expect(signs('a "\u201cb').map(({ twice }) => twice)).toEqual([false, false]);
  });

  it('charges a mark that is made for the other side', () => {
    const [made] = signs('a \u201cb');
    const [reversed] = signs('a \u201db \u201cc');
    expect(made?.open).toBe(0);
    expect(reversed?.open).toBeGreaterThan(0);
    expect(reversed?.open).toBeLessThan(reversed?.close ?? 0);
    const [closing] = signs('a\u201c b');
    expect(closing?.close).toBeGreaterThan(0);
    expect(closing?.close).toBeLessThan(closing?.open ?? 0);
  });
});

it('charges nothing for a closing mark that opens in a text without opening ones', () => {
  expect(signs('a \u201db')[0]?.open).toBe(0);
  expect(signs('a \u00bbb')[0]?.open).toBeGreaterThan(0);
});

describe('an apostrophe is no mark', () => {
  it.each(["d'Arc", "l'\u0645\u0635\u0631", "90's", 'O\u2019Neil', "e\u0301'a"])('in %s', (text) => {
    expect(signs(text)).toEqual([]);
  });
  it.each(["'a", "a'", "\u0645'\u0645", "a ' b", "\u0645'a"])('but in %s it is', (text) => {
    expect(signs(text)).toHaveLength(1);
  });
});
