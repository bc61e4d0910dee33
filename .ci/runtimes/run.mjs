#!/usr/bin/env node
/**
 * The packed package in every runtime and through every bundler: all must give the same bytes for all fixtures. What
 * isn't installed is reported as absent; what differs or fails counts.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'runtimes-'));
const packages = join(here, 'node_modules');
const HUNDRED_MEGABYTES = 100_000_000;
const TIMEOUT_MS = 120_000;

const run = (command, ...args) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: HUNDRED_MEGABYTES,
    timeout: TIMEOUT_MS,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' },
  });
const load = (path) => import(pathToFileURL(join(packages, path)).href);

/** The package as it is published, the programs, and the texts in the forms that they need. */
function prepare() {
  const tarball = run('npm', 'pack', root, '--silent', '--ignore-scripts', '--pack-destination', folder)
    .trim()
    .split('\n')
    .at(-1);
  mkdirSync(join(folder, 'node_modules', 'qawl'), { recursive: true });
  run('tar', '-xzf', tarball, '--strip-components=1', '-C', 'node_modules/qawl');
  for (const file of ['read.mjs', 'entry.mjs', 'entry.cjs', 'web.mjs', 'worker.mjs'])
    cpSync(join(here, file), join(folder, file));
  for (const file of ['index.js', 'language.js'])
    cpSync(join(folder, 'node_modules/qawl/dist', file), join(folder, file));
  writeFileSync(
    join(folder, 'read.cjs'),
    readFileSync(join(here, 'read.mjs'), 'utf8').replace('export const read', 'exports.read'),
  );
  const fixtures = readdirSync(join(root, 'fixtures'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const texts = JSON.stringify(fixtures.map((name) => readFileSync(join(root, 'fixtures', name), 'utf8')));
  writeFileSync(join(folder, 'texts.json'), texts);
  writeFileSync(join(folder, 'texts.mjs'), `export const texts = ${texts};\n`);
  // A page has no output: there the answer is asked for.
  writeFileSync(
    join(folder, 'bundled.mjs'),
    "import { answer } from './web.mjs';\nif (globalThis.process?.stdout) process.stdout.write(answer());\n",
  );
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
}

/** A runtime with a command: its version, and what it answers as an ES module and as CommonJS. */
function command(name, path, args = []) {
  const there = existsSync(path);
  const version = () => /\d+(?:\.\d+)+/.exec(run(path, '--version'))?.[0] ?? '';
  return ['ESM', 'CJS'].map((format) => ({
    name,
    format,
    there,
    version,
    answer: () => run(path, ...args, format === 'ESM' ? 'entry.mjs' : 'entry.cjs'),
  }));
}

const versionOf = (name) => () => JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version;
const installed = (name) => existsSync(join(packages, name, 'package.json'));

/** What a bundler makes of the program is run by Node. */
function bundler(name, bundle) {
  const answer = async () => {
    await bundle(join(folder, 'bundled.mjs'), join(folder, `out-${name}`));
    return run(process.execPath, join(`out-${name}`, 'bundle.mjs'));
  };
  return { name, format: 'bundle', there: installed(name), version: versionOf(name), answer };
}

const BUNDLERS = [
  bundler('esbuild', async (entry, out) => {
    const { build } = await load('esbuild/lib/main.js');
    await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', outfile: join(out, 'bundle.mjs') });
  }),
  bundler('vite', async (entry, out) => {
    const { build } = await load('vite/dist/node/index.js');
    const lib = { entry, formats: ['es'], fileName: () => 'bundle.mjs' };
    await build({ root: folder, configFile: false, logLevel: 'error', build: { lib, outDir: out, minify: true } });
  }),
  bundler('webpack', async (entry, out) => {
    const { default: webpack } = await load('webpack/lib/index.js');
    const output = { path: out, filename: 'bundle.mjs' };
    const settings = { mode: 'production', target: 'node', context: folder, entry, output, performance: false };
    await new Promise((done, fail) => {
      webpack(settings, (error, stats) => {
        if (error ?? stats.hasErrors()) fail(error ?? new Error(stats.toString('errors-only')));
        else done();
      });
    });
  }),
];

const TYPES = { '.html': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript' };
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path)) ?? '';

/** A page that imports the package's own files, and one that runs what a bundler made of them. */
async function inBrowser(script) {
  const imports = '{"imports":{"qawl":"./index.js","qawl/language":"./language.js"}}';
  const page_ = `<!doctype html><meta charset="utf-8"><script type="importmap">${imports}</script><script type="module" src="${script}"></script>`;
  writeFileSync(join(folder, 'page.html'), page_);
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url, 'http://localhost').pathname);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain');
    response.end(existsSync(path) ? readFileSync(path) : '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { chromium } = (await load('playwright-core/index.js')).default;
  const opened = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  try {
    const page = await opened.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/page.html`);
    await page.waitForFunction('globalThis.qawlAnswer', null, { timeout: TIMEOUT_MS });
    return await page.evaluate('globalThis.qawlAnswer()');
  } finally {
    await opened.close();
    server.close();
  }
}

async function inWorker() {
  const { Miniflare } = await load('miniflare/dist/src/index.js');
  const names = ['worker.mjs', 'read.mjs', 'texts.mjs', 'index.js', 'language.js'];
  const modules = names.map((path) => ({ type: 'ESModule', path, contents: readFileSync(join(folder, path), 'utf8') }));
  const worker = new Miniflare({ modules, compatibilityDate: '2026-04-01' });
  try {
    return await (await worker.dispatchFetch('http://localhost/')).text();
  } finally {
    await worker.dispose();
  }
}

const hasBrowser = existsSync(browser) && installed('playwright-core');
const browserVersion = () => /\d+(?:\.\d+)+/.exec(run(browser, '--version'))?.[0] ?? '';
const TARGETS = [
  ...command('node (this one)', process.execPath),
  ...['20', '22', '24'].flatMap((major) => command(`node ${major}`, join(packages, `node${major}/bin/node`))),
  ...command('bun', join(packages, '.bin/bun')),
  ...command('deno', join(packages, '.bin/deno'), ['run', '--allow-read', '--node-modules-dir=manual']),
  { name: 'workerd', format: 'ESM', there: installed('miniflare'), version: versionOf('workerd'), answer: inWorker },
  ...BUNDLERS,
  { name: 'chromium', format: 'ESM', there: hasBrowser, version: browserVersion, answer: () => inBrowser('web.mjs') },
  ...BUNDLERS.map(({ name, there }) => ({
    name: 'chromium',
    format: name,
    there: hasBrowser && there,
    version: browserVersion,
    answer: () => inBrowser(`out-${name}/bundle.mjs`),
  })),
];

/** Nothing read is the same everywhere too: an answer has all documents in it. */
const SHORTEST_ANSWER = 100_000;

function digest(answer) {
  if (answer.length < SHORTEST_ANSWER) throw new Error(`an answer of ${answer.length} characters`);
  return createHash('sha256').update(answer).digest('hex').slice(0, 12);
}

async function main() {
  prepare();
  let expected = null;
  let failures = 0;
  let absent = 0;
  const row = (...cells) =>
    console.log(cells.map((cell, at) => String(cell).padEnd([18, 10, 18, 10][at] ?? 0)).join(''));
  row('runtime', 'as', 'version', 'result');
  for (const { name, format, there, version, answer } of TARGETS) {
    if (!there) {
      absent++;
      row(name, format, '', 'absent');
      continue;
    }
    try {
      const given = digest(await answer());
      expected ??= given;
      if (given !== expected) failures++;
      row(name, format, version(), given === expected ? `same, ${given}` : `DIFFERENT, ${given}`);
    } catch (error) {
      failures++;
      row(name, format, '', `FAILED: ${error.message.slice(0, 1500)}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`${TARGETS.length - failures - absent} say the same, ${failures} failed, ${absent} absent`);
  process.exit(failures === 0 ? 0 : 1);
}

await main();
