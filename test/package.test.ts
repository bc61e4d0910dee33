import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import * as core from '../src/core.js';
import * as source from '../src/index.js';
import { builtPackage } from './support/package.js';

const FOLDER = builtPackage('package');
const built = (name: string): string => join(FOLDER, name);
const read = (name: string): string => readFileSync(built(name), 'utf8');
const LIBRARY = ['index.js', 'index.cjs', 'core.js', 'core.cjs', 'language.js', 'language.cjs'];
/** Files of the command, and the entry for many machines: Node only, each loaded when it is asked for. */
const COMMAND = ['cli.js', 'run.js', 'run-worker.js', 'queue-command.js', 'queue.js'];

/** Compressed sizes in kilobytes: raise one on purpose, in the change that needs it. */
const CEILINGS = {
  // Brotli moves by some kilobytes with any change of the tables. 11,000 bodies more and a tagger that has read twice as much: a name in three
  // that was missed in articles never seen is found for them.
  'index.js': 745,
  'language.js': 120,
  'cli.js': 12,
  'run.js': 12,
  'run-worker.js': 10,
  'queue-command.js': 14,
  'queue.js': 10,
};
/** The same by gzip, as most servers send them: what the entries promise. */
const GZIPPED = { 'index.js': 790, 'core.js': 150 };
const KILOBYTE = 1000;

describe('the built files', () => {
  it('export what the source exports, as ESM and as CommonJS', async () => {
    const names = Object.keys(source).sort();
    expect(Object.keys(await import(pathToFileURL(built('index.js')).href)).sort()).toEqual(names);
    expect(Object.keys(createRequire(import.meta.url)(built('index.cjs'))).sort()).toEqual(names);
    const reading = Object.keys(core).sort();
    expect(names).toEqual(expect.arrayContaining(reading));
    expect(Object.keys(await import(pathToFileURL(built('core.js')).href)).sort()).toEqual(reading);
    expect(Object.keys(createRequire(import.meta.url)(built('core.cjs'))).sort()).toEqual(reading);
    expect(Object.keys(await import(pathToFileURL(built('language.js')).href)).sort()).toEqual([
      'detectLanguage',
      'isArabic',
    ]);
  });

  it.each(LIBRARY)('%s needs nothing from outside', (name) => {
    const outside =
      /^\s*(?:import|export)\b[^\n]*\bfrom\s*["']|\bimport\s*\(|\brequire\s*\(\s*["']|\bprocess\.|\bnode:/m;
    expect(outside.exec(read(name))?.[0] ?? null).toBeNull();
  });

  it.each(Object.entries(GZIPPED))('%s is at most %d kB by gzip', (name, ceiling) => {
    expect(gzipSync(read(name), { level: 9 }).length).toBeLessThanOrEqual(ceiling * KILOBYTE);
  });

  it('the small entry names by rules alone', async () => {
    const { extractEntities }: typeof source = await import(pathToFileURL(built('core.js')).href);
    const text = 'قال رئيس الوزراء سامي رشيد في بغداد إن كوفي أنان قادم';
    const rules = extractEntities(text).map(({ rule }) => rule);
    expect(rules).toContain('place/gazetteer');
    expect(rules.filter((rule) => rule.endsWith('/model'))).toEqual([]);
  });

  it.each(COMMAND)('%s needs built files and node only', (name) => {
    const wanted = Array.from(read(name).matchAll(/^(?:import|export)\b.*\bfrom "(.*)"/gm), (match) => match[1] ?? '');
    expect(wanted.length).toBeGreaterThan(0);
    const known = /^(?:node:.*|\.\/(?:index|run)\.js)$/;
    expect(wanted.filter((module) => !known.test(module))).toEqual([]);
  });

  it('optional packages are loaded where they are needed, and by nothing else', () => {
    const loaded = (name: string): string[] =>
      Array.from(read(name).matchAll(/\b(?:import|require)\("([^."][^"]*)"\)/g), (match) => match[1] ?? '').filter(
        (module) => !module.startsWith('node:'),
      );
    const formats = ['@mozilla/readability', 'fzstd', 'hyparquet', 'hyparquet-writer', 'linkedom'];
    expect(LIBRARY.flatMap(loaded)).toEqual([]);
    expect([...new Set(loaded('cli.js'))].sort()).toEqual(['@mozilla/readability', 'linkedom']);
    expect([...new Set(loaded('run-worker.js'))].sort()).toEqual(formats);
    expect([...new Set(['run-worker.js', 'queue.js'].flatMap(loaded))].sort()).toEqual(
      Object.keys(manifest.peerDependencies).sort(),
    );
  });

  it('the library holds no language detector', () => {
    // The commonest trigrams of Spanish, as the detector has them.
    const trigrams = ' de|de |os ';
    expect(read('index.js')).not.toContain(trigrams);
    expect(read('language.js')).toContain(trigrams);
  });

  it.each(Object.entries(CEILINGS))('%s is at most %d kB compressed', (name, ceiling) => {
    expect(brotliCompressSync(read(name)).length).toBeLessThanOrEqual(ceiling * KILOBYTE);
  });
});

it('the README prints what it says', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, code, output] = /```ts\n(.*?)```\s*```text\n(.*?)```/s.exec(readme) ?? [];
  if (code === undefined) throw new Error('no code with its output in README.md');
  writeFileSync(built('readme.mjs'), code.replace("'qawl'", "'./index.js'"));
  expect(execFileSync('node', [built('readme.mjs')], { encoding: 'utf8' })).toBe(output);
});

describe('the package', () => {
  it('depends on nothing', () => {
    for (const field of ['dependencies', 'optionalDependencies', 'bundledDependencies']) {
      expect(manifest).not.toHaveProperty(field);
    }
    const optional = Object.entries(manifest.peerDependenciesMeta).filter(([, meta]) => meta.optional);
    expect(optional.map(([name]) => name)).toEqual(Object.keys(manifest.peerDependencies));
  });

  it('pins its tools exactly', () => {
    for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('ships only what is used', () => {
    const report = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
    const paths = JSON.parse(report)[0].files.map((file: { path: string }) => file.path);
    const allowed =
      /^(?:dist\/(?:index|core|language|queue)\.(?:js|cjs|d\.ts|d\.cts)|dist\/(?:cli|run|run-worker|queue-command)\.js|bin\/qawl\.mjs|package\.json|README(?:\.ar)?\.md|CHANGELOG\.md|LICENSE|data\/SOURCES\.md|model\/(?:CARD\.md|LICENSE))$/;
    expect(paths.filter((path: string) => !allowed.test(path))).toEqual([]);
    expect(paths).toContain('LICENSE');
    expect(paths).toContain('data/SOURCES.md');
  });

  it('has an executable command', () => {
    expect(() => accessSync(manifest.bin.qawl, constants.X_OK)).not.toThrow();
  });
});
