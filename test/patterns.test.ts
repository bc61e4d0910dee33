import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type AttackPattern, checkSync } from 'recheck';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as grammar from '../src/text/patterns.generated.js';
import { articles } from './support/texts.js';

/** Every regular expression of the sources, each once, and where it stands. */
function patternsOf(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const read = (path: string): void => {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text))
        found.set(node.text, `${relative(folder, path)}:${line}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.ts')) read(join(entry.parentPath, entry.name));
  return found;
}

/** Those that are made when they are first asked for. */
const LATE = Object.entries(grammar).map(([name, pattern]) => [String(pattern()), name] as const);
const LITERALS = new Map([...patternsOf(join(import.meta.dirname, '..', 'src')), ...LATE]);

/** Where the search ends in a guess, its attack is tried on the real engine: a quadratic pattern takes minutes for the longest. */
const PUMPS = [1_000, 10_000, 100_000];
const CEILING_MS = 2_000;
const TIMEOUT_MS = 20_000;
/** Dates and quantities, of a thousand alternatives, may take the search longer: test/text/patterns.test.ts times them all. */
const TIMED: ReadonlySet<string> = new Set(LATE.map(([literal]) => literal));

function takesTooLong(pattern: RegExp, { pumps, suffix }: AttackPattern): boolean {
  return PUMPS.some((times) => {
    const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
    const start = process.cpuUsage().user;
    text.search(pattern);
    return (process.cpuUsage().user - start) / 1000 > CEILING_MS;
  });
}

function verdictOf(literal: string): string {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(literal) ?? [];
  const result = checkSync(source, flags, { timeout: TIMEOUT_MS });
  if (result.status === 'safe') return 'safe';
  if (result.status === 'unknown') {
    const { kind } = result.error;
    return kind === 'timeout' && TIMED.has(literal) ? 'safe' : `unknown, ${kind}`;
  }
  const { isFuzz, summary } = result.complexity;
  return isFuzz && !takesTooLong(new RegExp(source, flags), result.attack) ? 'safe' : `vulnerable, ${summary}`;
}

describe('regular expressions take linear time', () => {
  it('finds them', () => expect(LITERALS.size).toBeGreaterThan(100));

  it.each(Array.from(LITERALS, ([literal, where]) => [where, literal] as const))(
    '%s',
    (_, literal) => {
      expect(verdictOf(literal)).toBe('safe');
    },
    60_000,
  );
});

/** What a program builds from strings can't be read in its sources: it is seen when it is built. */
describe('regular expressions that are built', () => {
  const built = new Map<string, RegExp>();
  const Native = RegExp;

  beforeAll(async () => {
    const recording = new Proxy(Native, {
      construct(target, args: [string | RegExp, string?]) {
        const pattern = new target(...args);
        built.set(String(pattern), pattern);
        return pattern;
      },
    });
    vi.stubGlobal('RegExp', recording);
    vi.resetModules();
    const { analyze, normalize } = await import('../src/index.js');
    for (const [, text] of articles) {
      analyze(text);
      normalize(text, { hamza: true, alefMaqsura: true, taMarbuta: true, punctuation: true, digits: 'arabic' });
    }
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('take linear time too', () => {
    expect(built.size).toBeGreaterThan(0);
    for (const literal of built.keys()) expect([literal, verdictOf(literal)]).toEqual([literal, 'safe']);
  });
});
