import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/entities/candidate.js';
import { resolve } from '../../src/entities/resolve.js';
import { entities } from './read.js';

/** Pieces of news, from which any text is put together; broken ones among them. */
const PIECES = [
  'قال',
  'وأضاف',
  'الرئيس',
  'وزير الدفاع الروسي',
  'سيرغي شويغو',
  'لشويغو',
  'عبد',
  'الله',
  'بن',
  'أبو',
  'وزارة',
  'التربية',
  'والتعليم',
  'للأمم المتحدة',
  'بكين',
  'وموسكو',
  'مدينة',
  'شركة',
  'لجنة',
  'بلجنة',
  'رويترز',
  '"',
  '«',
  '»',
  '(',
  ')',
  '،',
  '.',
  ':',
  '-',
  '\n',
  '2023',
  'Inrupt',
  '\ud83d',
  '\u064b',
  '\u200f',
  'مُحَمَّد',
  'محـــمد',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

/** A vowel sign that stands between two blanks. */
const ALONE = 'وزير الدفاع الروسي \u064b لشويغو';
/** And one before a name. */
const BEFORE = 'قال \u064b بن محـــمد';

describe('whatever the text', () => {
  it('spans are exact, in order, not over another, and not empty', () => {
    fc.assert(
      fc.property(text, (input) => {
        let before = 0;
        for (const { start, end, text: surface, title } of entities(input)) {
          expect(surface).toBe(input.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          if (title) expect(title.text).toBe(input.slice(title.start, title.end));
          before = end;
        }
      }),
    );
  });

  it('no boundary cuts a letter from its marks', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { start, end } of entities(input)) {
          expect(/^\p{M}/u.test(input.slice(start))).toBe(false);
          expect(/^\p{M}/u.test(input.slice(end))).toBe(false);
        }
      }),
      { examples: [[ALONE], [BEFORE]] },
    );
  });

  it('the result is the same again, and survives JSON', () => {
    fc.assert(
      fc.property(text, (input) => {
        const once = entities(input);
        expect(entities(input)).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it('confidence is a probability, and mentions of a chain share their name and type', () => {
    fc.assert(
      fc.property(text, (input) => {
        const chains = new Map<number, string>();
        for (const { chain, name, type, confidence } of entities(input)) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(chains.get(chain) ?? `${type} ${name}`).toBe(`${type} ${name}`);
          chains.set(chain, `${type} ${name}`);
        }
      }),
    );
  });
});

describe('long names', () => {
  it.each(['محمد ', 'بن ', 'وزارة ', 'مكتب ', 'لجنة بلجنة ', 'رئيس ', 'أبو ', 'قال بوتين '])('linear in %s', (word) => {
    const started = performance.now();
    entities(word.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('resolve', () => {
  const candidate = (start: number, end: number, score: number, words: number): Candidate => ({
    type: 'person',
    start,
    end,
    first: start,
    last: start + words,
    score,
    rule: 'test',
    title: null,
    entry: null,
  });

  it('takes the longest name among equals', () => {
    expect(resolve([candidate(0, 4, 0.8, 1), candidate(0, 9, 0.8, 2)])).toEqual([candidate(0, 9, 0.8, 2)]);
  });

  it('takes two sure names over a doubtful one across both', () => {
    const sure = [candidate(0, 4, 0.9, 1), candidate(5, 9, 0.9, 1)];
    expect(resolve([candidate(0, 9, 0.4, 2), ...sure])).toEqual(sure);
  });

  it('takes nothing that is worth nothing', () => {
    expect(resolve([candidate(0, 4, 0.04, 1), candidate(5, 5, 0.9, 1)])).toEqual([]);
  });
});
