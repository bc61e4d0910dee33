/** The playground as one file: page, style, code, worker and examples, with a policy that lets nothing else in or out. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { SCRIPT } from '../../src/formats/html/script.js';
import { styleOf } from '../../src/formats/html/style.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = join(ROOT, 'docs', 'playground');
const BUNDLES = join(ROOT, '.tmp', 'playground');
/** Articles of our own: a few people, a court, speech in speech, an interview, sources that pass on. */
const EXAMPLES = ['women-speak', 'court', 'nested-guillemets', 'interview', 'relays'];

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

/** What would end a script early, written so that it does not. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const inJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

async function bundle(): Promise<{ readonly app: string; readonly worker: string }> {
  rmSync(BUNDLES, { recursive: true, force: true });
  await build({
    config: false,
    entry: { app: join(SOURCES, 'app.ts'), worker: join(SOURCES, 'worker.ts') },
    outDir: BUNDLES,
    format: ['iife'],
    platform: 'browser',
    target: 'es2022',
    tsconfig: join(ROOT, 'tsconfig.browser.json'),
    minify: true,
    silent: true,
    esbuildOptions(options) {
      options.charset = 'utf8';
      options.legalComments = 'inline';
    },
  });
  const of = (name: string): string => inScript(read(BUNDLES, `${name}.global.js`));
  return { app: of('app'), worker: of('worker') };
}

/** The headline names an example. */
function exampleOf(name: string): readonly [string, string] {
  const text = read(ROOT, 'fixtures', `${name}.txt`);
  return [text.split('\n', 1)[0] ?? name, text];
}

/** Builds the playground into a folder, as `index.html`. */
export async function buildPlayground(folder: string): Promise<void> {
  const { app, worker } = await bundle();
  const ties = inScript(SCRIPT);
  const parts: Readonly<Record<string, string>> = {
    hashes: `${hashOf(ties)} ${hashOf(app)}`,
    style: `${styleOf('auto')}${read(SOURCES, 'style.css')}`,
    examples: inJson(EXAMPLES.map(exampleOf)),
    worker,
    ties,
    app,
  };
  const page = read(SOURCES, 'index.html').replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`docs/playground/index.html asks for ${name}, which is not made`);
    return part;
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
}
