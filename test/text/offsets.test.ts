import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, convertOffsets, type OffsetUnit, offsetsIn } from '../../src/index.js';
import { anything, articles } from '../support/texts.js';

/** Who counts, by ways of their own: iteration for code points, an encoder for bytes. */
const COUNTS: Readonly<Record<OffsetUnit, (text: string) => number>> = {
  'code-points': (text) => [...text].length,
  'utf-8': (text) => new TextEncoder().encode(text).length,
};
const UNITS: readonly OffsetUnit[] = ['code-points', 'utf-8'];

const cutsPair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

function expectExact(text: string): void {
  for (const unit of UNITS) {
    const { to, from } = offsetsIn(text, unit);
    for (let at = 0; at <= text.length; at++) {
      const start = at > 0 && cutsPair(text, at) ? at - 1 : at;
      expect(to(at)).toBe(COUNTS[unit](text.slice(0, start)));
      expect(from(to(at))).toBe(start);
    }
  }
}

describe('offsetsIn', () => {
  it('counts what a text holds', () => {
    expectExact('');
    expectExact('a\u00e9\u0642\u{1F4F0}\ud83d\ude00\ude00\ud83d');
    fc.assert(fc.property(anything, expectExact), { seed: 2023, numRuns: 200 });
  });

  it('rounds a place inside a character down to its start', () => {
    expect(offsetsIn('\u0642\u0644', 'utf-8').from(3)).toBe(1);
    expect(offsetsIn('a\u{1F4F0}', 'utf-8').from(4)).toBe(1);
    expect(offsetsIn('a\u{1F4F0}', 'code-points').to(2)).toBe(1);
  });

  it('counts a lone surrogate as what Python and an encoder write for it', () => {
    expect(offsetsIn('\ud83d!', 'code-points').to(1)).toBe(1);
    expect(offsetsIn('\ud83d!', 'utf-8').to(1)).toBe(3);
  });

  it.each([-1, 0.5, 4, Number.NaN, '1'])('refuses %j', (offset) => {
    const { to, from } = offsetsIn('abc', 'utf-8');
    for (const call of [to, from]) {
      expect(() => Reflect.apply(call, undefined, [offset])).toThrow(/^offset must be a whole number from 0 to 3, got/);
    }
  });

  it('names a wrong unit and a wrong text', () => {
    expect(() => Reflect.apply(offsetsIn, undefined, ['', 'utf-16'])).toThrow('unit must be one of code-points, utf-8');
    expect(() => Reflect.apply(offsetsIn, undefined, [7, 'utf-8'])).toThrow('text must be a string, got number');
  });

  it('reads ten million units within seconds', () => {
    const start = process.cpuUsage().user;
    const { to, from } = offsetsIn('\u{1F4F0}\u0642 '.repeat(2_500_000), 'utf-8');
    for (let at = 0; at < 10_000_000; at += 1_000) from(to(at));
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(5_000);
  });
});

describe('convertOffsets', () => {
  it.each(articles)('gives spans that are slices in the other unit: %s', (_, text) => {
    const document = analyze(`\u{1F4F0} ${text}`);
    const points = [...document.text];
    const bytes = Buffer.from(document.text);
    const inPoints = convertOffsets(document, 'code-points');
    const inBytes = convertOffsets(document, 'utf-8');
    for (const { start, end, text: surface } of [...inPoints.quotes, ...inPoints.entities, ...inPoints.tokens]) {
      expect(points.slice(start, end).join('')).toBe(surface);
    }
    for (const { start, end, text: surface } of [...inBytes.quotes, ...inBytes.entities, ...inBytes.tokens]) {
      expect(bytes.subarray(start, end).toString()).toBe(surface);
    }
    expect(inBytes.quotes.map(({ cue }) => cue && bytes.subarray(cue.start, cue.end).toString())).toEqual(
      document.quotes.map(({ cue }) => cue?.text ?? null),
    );
  });

  it('changes nothing else', () => {
    const document = analyze('Reuters: a, "b"');
    expect(convertOffsets(document, 'utf-8')).toEqual(document);
    expect(() => Reflect.apply(convertOffsets, undefined, [[], 'utf-8'])).toThrow('document must be an object');
  });
});
