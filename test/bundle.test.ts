import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { withLetters } from '../scripts/build/letters.js';
import { withPureInitializers } from '../scripts/build/pure.js';
import { builtPackage } from './support/package.js';

const FOLDER = builtPackage('bundle');

/**
 * Kilobytes, minified and by gzip, of a program that imports one function alone, and what it needs them for. A bundler
 * leaves out what is not used: raise one on purpose, in the change that needs it.
 */
const CEILINGS: readonly (readonly [name: string, minified: number, gzipped: number, why: string])[] = [
  ['normalize', 10, 5, 'characters and folds, no list of words'],
  ['normalizeWithMap', 10, 5, 'the same with its map'],
  ['summarizeSpeakers', 6, 3, 'counts what others have read'],
  ['tokenize', 80, 15, 'the words whose first letter is no clitic'],
  ['segmentSentences', 130, 25, 'abbreviations, dates and what lines are called'],
];
/** What names need, and nothing smaller may pull in: the trained weights alone are larger than all other tables. */
const SMALLEST_WITH_MODEL = 1000;
const KILOBYTE = 1000;

/** The program as a bundler makes it. */
async function bundled(name: string): Promise<Uint8Array> {
  const stdin = { contents: `export { ${name} } from './index.js';`, resolveDir: FOLDER };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', write: false });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

describe('a program that imports one function', () => {
  it.each(CEILINGS)('%s takes at most %d kB, %d by gzip: %s', async (name, minified, gzipped) => {
    const program = await bundled(name);
    expect(program.length).toBeGreaterThan(KILOBYTE);
    expect(program.length).toBeLessThanOrEqual(minified * KILOBYTE);
    expect(gzipSync(program, { level: 9 }).length).toBeLessThanOrEqual(gzipped * KILOBYTE);
  });

  it('takes the model only where it names', async () => {
    expect((await bundled('extractEntities')).length).toBeGreaterThan(SMALLEST_WITH_MODEL * KILOBYTE);
  });
});

describe('letters in what is built', () => {
  it.each([
    ["'\\u0648'", "'\u0648'"],
    ['/[\\u0628\\u0644]/u', '/[\u0628\u0644]/u'],
    ["'\\u200F\\u064B'", "'\\u200F\\u064B'"],
    ["'\\\\u0648'", "'\\\\u0648'"],
  ])('%s', (source, written) => {
    expect(withLetters(source)).toBe(written);
  });
});

describe('what a module computes when it is loaded', () => {
  it.each([
    ['const A = new Set(b);', 'const A = /* @__PURE__ */ (() => (new Set(b)))();'],
    ['export const A: X = f(1), B = 2;', 'export const A: X = /* @__PURE__ */ (() => (f(1)))(), B = 2;'],
    ["const A = 'a'.split('');", "const A = /* @__PURE__ */ (() => ('a'.split('')))();"],
  ])('%s is marked as free of effects', (source, marked) => {
    expect(withPureInitializers(source)).toBe(marked);
  });

  it.each([
    'const A = 1;',
    "const A = 'a';",
    'const A = () => f();',
    'const A = /a/u;',
    'let a = f();',
    'f();',
    'function g() { const a = f(); }',
  ])('%s is left', (source) => {
    expect(withPureInitializers(source)).toBe(source);
  });
});

describe('escaped letters', () => {
  it('are written as themselves, since regular expressions hold many', () => {
    expect(withLetters(String.raw`/^\u0644\u0645$/u`)).toBe(`/^${String.fromCharCode(0x644, 0x645)}$/u`);
  });

  it.each([String.raw`'\u200F'`, String.raw`/[\u064B-\u0652]/u`, String.raw`'\\u0644'`])('%s is left', (source) => {
    expect(withLetters(source)).toBe(source);
  });
});
