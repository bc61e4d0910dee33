import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marks, marksOf, pairsOf, straysOf } from '../../src/text/marks.js';
import { type View, viewOf } from '../../src/text/view.js';
import { expectLinear } from '../support/linear.js';
import { brokenText } from './broken-text.js';

const inside = (view: View, { pairs }: Marks): string[] =>
  pairs.map(({ inner }) =>
    inner.first < inner.last ? view.text.slice(view.start[inner.first], view.end[inner.last - 1]) : '',
  );
const read = (text: string): { inside: string[]; repairs: (string | null)[]; parents: number[]; strays: number } => {
  const view = viewOf(text);
  const marks = marksOf(view);
  return {
    inside: inside(view, marks),
    repairs: marks.pairs.map((pair) => pair.repair),
    parents: marks.pairs.map((pair) => pair.parent),
    strays: marks.strays.length,
  };
};
const contents = (text: string): string[] => read(text).inside;

describe('pairs in good order', () => {
  it.each([
    ['\u00ab', '\u00bb', 'guillemets'],
    ['<<', '>>', 'guillemets'],
    ['\u201c', '\u201d', 'curly'],
    ['\u201e', '\u201c', 'low'],
    ['\u201e', '\u201d', 'low'],
    ['"', '"', 'ascii'],
    ["''", "''", 'apostrophes'],
    ['``', "''", 'apostrophes'],
    ['\u2039', '\u203a', 'angles'],
    ["'", "'", 'single'],
    ['\u2018', '\u2019', 'single'],
    ['((', '))', 'parens'],
    ['\ufd3f', '\ufd3e', 'ornate'],
  ])('%s %s', (open, close, style) => {
    const text = `a ${open}b c${close} d ${open}e${close}.`;
    expect(read(text)).toEqual({ inside: ['b c', 'e'], repairs: [null, null], parents: [-1, -1], strays: 0 });
    expect(pairsOf(viewOf(text)).map((pair) => pair.style)).toEqual([style, style]);
    expect(marksOf(viewOf(text)).diagnostics).toEqual([]);
  });

  it('with blanks inside the marks', () => {
    expect(contents('a " b " c " d "')).toEqual(['b', 'd']);
    expect(contents('a:" b c " .')).toEqual(['b c']);
  });
  it('with blanks on the wrong side', () => {
    expect(contents('a" b c "d')).toEqual(['b c']);
  });
  it('with words that are written onto the mark', () => {
    expect(contents('\u0628\u0640"b" \u0648"c"')).toEqual(['b', 'c']);
    expect(contents('\u0644"\u0645 \u0646"\u0648"\u0645"')).toHaveLength(2);
  });
  it('nested', () => {
    expect(read('\u00aba \u201cb\u201d c\u00bb')).toMatchObject({
      inside: ['a \u201cb\u201d c', 'b'],
      parents: [-1, 0],
    });
    expect(read('"a \u00abb\u00bb"')).toMatchObject({ inside: ['a \u00abb\u00bb', 'b'], parents: [-1, 0] });
    expect(read('\u00aba \u00abb\u00bb c\u00bb')).toMatchObject({
      inside: ['a \u00abb\u00bb c', 'b'],
      parents: [-1, 0],
    });
    expect(read('x "a "b" c" y')).toMatchObject({ inside: ['a "b" c', 'b'], parents: [-1, 0] });
    expect(read('"a \u00abb \'c\' d\u00bb"').parents).toEqual([-1, 0, 1]);
  });
  it('a name inside, where a blank is missing before it', () => {
    expect(read('"a b c"d" e f g"')).toMatchObject({ inside: ['a b c"d" e f g', 'd'], parents: [-1, 0] });
    expect(contents('"a b" c "d" e f g')).toEqual(['a b', 'd']);
  });
  it('one in each paragraph', () => {
    expect(contents('"a"\n"b" c\nd')).toEqual(['a', 'b']);
  });
  it('empty', () => {
    expect(contents('\u00ab\u00bb a')).toEqual(['']);
  });
});

describe('what is no quotation mark', () => {
  it.each([
    ["l'avis d'un"],
    ['O\u2019Neil\u2019s'],
    ["the players' ball"],
    ["rock 'n roll"],
    ['(a) b (c (d))'],
    ['a < b > c'],
  ])('%s', (text) => {
    expect(contents(text)).toEqual([]);
  });
  it('an apostrophe inside single marks', () => {
    expect(contents("a 'it's b' c")).toEqual(["it's b"]);
  });
  it('a measure', () => {
    expect(contents('a 55" b "c" d')).toEqual(['c']);
  });
});

describe('repairs', () => {
  it('reversed marks', () => {
    expect(read('a \u201db c\u201c d')).toMatchObject({ inside: ['b c'], repairs: ['reversed'] });
    expect(read('a \u00bbb c\u00ab d')).toMatchObject({ inside: ['b c'], repairs: ['reversed'] });
    expect(read('a \u201db\u201d c \u201cd\u201d')).toMatchObject({ inside: ['b', 'd'], repairs: ['reversed', null] });
    expect(read('a \u201cb\u201c c \u201cd\u201c')).toMatchObject({
      inside: ['b', 'd'],
      repairs: ['reversed', 'reversed'],
    });
    expect(read('a \u2019b c\u2018 d')).toMatchObject({ inside: ['b c'], repairs: ['reversed'] });
  });
  it('mixed marks', () => {
    expect(read('a \u201cb c" d')).toMatchObject({ inside: ['b c'], repairs: ['mixed'] });
    expect(read('a \u00abb c" d')).toMatchObject({ inside: ['b c'], repairs: ['mixed'] });
    expect(read('a "b c\u201d d "e"')).toMatchObject({ inside: ['b c', 'e'], repairs: ['mixed', null] });
  });
  it('a closing mark made into a measure by typesetting is none', () => {
    expect(read('a \u201cb 10\u2033 c')).toMatchObject({ inside: ['b 10'], repairs: [null] });
  });
  it('doubled marks', () => {
    const view = viewOf('a ""b c"" d');
    const marks = marksOf(view);
    expect(inside(view, marks)).toEqual(['b c']);
    expect(marks.diagnostics).toEqual([
      { token: 2, problem: 'doubled' },
      { token: 6, problem: 'doubled' },
    ]);
    expect(contents('a ""b" c')).toEqual(['b']);
    expect(contents('a \u00ab\u00abb c\u00bb\u00bb d')).toEqual(['b c']);
  });
  it('two marks of nested pairs are not doubled', () => {
    expect(contents('\u00ab\u00aba\u00bb b\u00bb')).toEqual(['\u00aba\u00bb b', 'a']);
    expect(contents('a "b "c""')).toEqual(['b "c"', 'c']);
  });
  it('an unclosed mark runs to the end of its paragraph', () => {
    const view = viewOf('a: "b c. d\ne');
    const [pair] = pairsOf(view);
    expect(inside(view, marksOf(view))).toEqual(['b c. d']);
    expect(pair).toMatchObject({ repair: 'unclosed', close: view.lines[0]?.last, continued: false });
    expect(marksOf(view).diagnostics).toEqual([{ token: 2, problem: 'unclosed' }]);
  });
  it('an odd closing mark spoils nothing', () => {
    expect(read('a "b" c" d "e" f')).toMatchObject({ inside: ['b', 'e'], strays: 1 });
    expect(read('a b c\u00bb. d \u00abe\u00bb f')).toMatchObject({ inside: ['e'], strays: 1 });
    expect(read('a b" c')).toMatchObject({ inside: [], strays: 1 });
  });
  it('one closing mark closes a long phrase and the clause that it ends with', () => {
    expect(contents('a "b c d e f g h i j "k l m n o p" q')).toEqual(['b c d e f g h i j "k l m n o p']);
    expect(contents('a "b c d. e f g h i "k l m n o p" q')).toEqual(['k l m n o p']);
    expect(contents('a "b c "k l m n o p" q')).toEqual(['k l m n o p']);
    expect(contents('a "b c d e f g h i j "k" q')).toEqual(['k']);
  });
  it('marks of one shape that cling to words on both sides', () => {
    expect(contents('a\u201db" c, d\u201d e f"')).toEqual(['b', 'e f']);
  });
  it('an odd opening mark spoils nothing', () => {
    expect(read('a "b c. d "e" f "g" h').inside).toEqual(['e', 'g']);
    expect(read('a "b" c "d" e "f').inside).toEqual(['b', 'd', 'f']);
    expect(read('a \u00abb \u00abc\u00bb d').strays).toBe(1);
    expect(contents('a "b: "c d e f g" h')).toEqual(['c d e f g']);
    expect(contents('a "b c d e f "g". h')).toEqual(['b c d e f "g']);
    expect(contents('a "b \u00abc\u00bb: "d e f g h" i')).toEqual(['c', 'd e f g h']);
  });
  it('an odd mark in one paragraph does not reach the next', () => {
    expect(contents('a "b c\nd "e" f')).toEqual(['b c', 'e']);
  });
});

describe('quotations over paragraphs', () => {
  it('each paragraph reopens the mark', () => {
    const pairs = pairsOf(viewOf('a: "b c.\n"d e.\n"f g".\nh'));
    expect(pairs.map((pair) => [pair.repair, pair.continued])).toEqual([
      ['unclosed', true],
      ['unclosed', true],
      [null, false],
    ]);
  });
  it('the next paragraph closes the mark without opening one: its mark is exposed', () => {
    const view = viewOf('a: "b c.\nd e." f');
    expect(pairsOf(view).map((pair) => pair.continued)).toEqual([false]);
    expect(straysOf(view)).toEqual([9]);
  });
});

/** Whether pairs are ordered, nested or disjoint, inside one line, and say so themselves. */
function expectSound(view: View, { pairs, strays, diagnostics }: Marks): void {
  const used = new Set<number>(strays);
  pairs.forEach((pair, i) => {
    const line = view.lines[view.line[pair.open] ?? -1];
    const end = pair.repair === 'unclosed' ? pair.close : pair.close + 1;
    expect(line).toBeDefined();
    expect(end).toBeLessThanOrEqual(line?.last ?? 0);
    expect(pair.inner.first).toBeGreaterThan(pair.open);
    expect(pair.inner.first).toBeLessThanOrEqual(pair.inner.last);
    expect(pair.inner.last).toBe(pair.close);
    if (i > 0) expect(pair.open).toBeGreaterThan(pairs[i - 1]?.open ?? 0);
    const parent = pairs[pair.parent];
    if (parent) {
      expect(pair.open).toBeGreaterThanOrEqual(parent.inner.first);
      expect(end).toBeLessThanOrEqual(parent.close);
    }
    for (const token of pair.repair === 'unclosed' ? [pair.open] : [pair.open, pair.close]) {
      expect(used.has(token)).toBe(false);
      used.add(token);
    }
  });
  const repaired = pairs.filter((pair) => pair.repair).length + strays.length;
  expect(diagnostics.filter(({ problem }) => problem !== 'doubled')).toHaveLength(repaired);
}

describe('properties', () => {
  it('pairs are ordered, nested and disjoint, and every repair is reported', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const view = viewOf(text);
        expectSound(view, marksOf(view));
      }),
      { numRuns: 1000 },
    );
  });

  it('pairs any marks that are set by the rules', () => {
    const style = fc.constantFrom(['\u00ab', '\u00bb'], ['\u201c', '\u201d'], ['"', '"'], ['\u2039', '\u203a']);
    fc.assert(
      fc.property(fc.array(style, { maxLength: 30 }), (styles) => {
        const text = styles.map(([open, close], i) => `w ${open}q${i} r${close}`).join(' ');
        expect(read(text)).toMatchObject({ inside: styles.map((_, i) => `q${i} r`), strays: 0 });
      }),
    );
  });

  it('one odd mark never costs the pairs around it', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), fc.constantFrom('x" ', '"x ', '\u00abx ', 'x\u00bb '), (left, right, odd) => {
        const many = (n: number, name: string): string =>
          Array.from({ length: n }, (_, i) => `w "${name}${i} a b c d" `).join('');
        const found = contents(`${many(left, 'l')}w ${odd}${many(right, 'r')}`);
        for (let i = 0; i < left; i++) expect(found).toContain(`l${i} a b c d`);
        for (let i = 0; i < right; i++) expect(found).toContain(`r${i} a b c d`);
      }),
    );
  });

  it('a hundred thousand marks are no more work a mark than ten thousand', () => {
    const pieces = ['\u00ab', '\u00bb', '" ', '"a ', "'"];
    for (const one of pieces) expectSound(viewOf(one.repeat(50)), marksOf(viewOf(one.repeat(50))));
    expectLinear(pieces, 100_000, viewOf, marksOf);
  }, 60_000);
});
