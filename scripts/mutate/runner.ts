/** Tries mutants: bundles the tests with a mutant in its module, no source is written, and runs them in a process of their own. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';
import { type Mutant, mutated } from './mutants.js';
import type { Verdict } from './vitest.js';
import { type Numbered, woven } from './weave.js';

export interface Runner {
  /** Whether all tests pass, with a mutant or without. */
  passes(mutant: Mutant | null): Promise<boolean>;
  stop(): Promise<void>;
}

/** Inputs of the properties for each mutant: the whole number would take a minute. */
const INPUTS = '600';
/** Seconds of the processor after which the tests hang: several times what they need, however busy the machine is. */
const STUCK_SECONDS = 90;
const LIMITED = `ulimit -t ${STUCK_SECONDS}; exec "$0" "$1"`;

/** Modules are told where they lay before they were bundled. */
function inPlace(source: string, path: string): string {
  return source
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
}

/** Reads every module as it stands, or as `change` has it. */
function changing(change: (source: string, path: string) => string): Plugin {
  return {
    name: 'changing',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: inPlace(change(readFileSync(path, 'utf8'), path), path),
        loader: 'ts',
      }));
    },
  };
}

/** How tests are bundled: with what stands for Vitest, and with the package by its name. */
function optionsOf(root: string, tests: readonly string[], end: string, name: string, plugin: Plugin): BuildOptions {
  const folder = join(root, '.tmp', 'mutate');
  mkdirSync(folder, { recursive: true });
  const imports = tests.map((test) => `import ${JSON.stringify(`./${test}`)};`).join('\n');
  return {
    stdin: { contents: `${imports}\n${end}`, resolveDir: root },
    outfile: join(folder, `${name}.mjs`),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // The package says that its modules have no effects; its tests have.
    ignoreAnnotations: true,
    alias: {
      vitest: join(root, 'scripts/mutate/vitest.ts'),
      qawl: join(root, 'src/index.ts'),
      'qawl/language': join(root, 'src/language.ts'),
    },
    plugins: [plugin],
    logLevel: 'error',
  };
}

/** Runs a program; false where it fails or has to be ended. */
function succeeds(program: string, root: string, quiet: boolean): Promise<boolean> {
  return new Promise((done, fail) => {
    const child = spawn('sh', ['-c', LIMITED, process.execPath, program], {
      cwd: root,
      env: { ...process.env, QAWL_INPUTS: INPUTS },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
    });
    child.once('error', fail);
    child.once('exit', (code) => done(code === 0));
  });
}

/** A runner of some test files, given by their paths, in a process for each mutant; the name is that of its bundle. */
export async function runnerOf(root: string, tests: readonly string[], name: string): Promise<Runner> {
  let current: Mutant | null = null;
  const plugin = changing((source, path) => (current?.file === path ? mutated(source, current) : source));
  const options = optionsOf(root, tests, "import { runTests } from 'vitest';\nawait runTests();", name, plugin);
  const bundle = await context(options);
  return {
    async passes(mutant) {
      current = mutant;
      await bundle.rebuild();
      return succeeds(options.outfile ?? '', root, mutant !== null);
    },
    stop: () => bundle.dispose(),
  };
}

/** Which mutant is on: none while modules are loaded; what is asked for then is noted. */
const SWITCHES = `globalThis.switches = { on: -1, loading: true, seen: new Set() };
globalThis.mutant = (id) => {
  if (switches.loading) switches.seen.add(id);
  return id === switches.on;
};`;
/** More words than `wordOf` keeps, none of them twice. */
const SERVE = `import { serveTests } from 'vitest';
import { wordOf } from './src/text/vocabulary.ts';
let count = 0;
await serveTests(() => {
  for (const end = count + 70_000; count < end; count++) wordOf('\\ue000' + count);
});`;

export interface WarmRunner {
  /** What the tests say of a mutant; `unclear` is asked of a process of its own. */
  verdict(id: number): Promise<Verdict>;
  stop(): void;
}

/** A program with all mutants in it, begun again after one that hangs or is remembered. */
export async function warmRunnerOf(
  root: string,
  tests: readonly string[],
  name: string,
  mutants: readonly Numbered[],
): Promise<WarmRunner> {
  const of = (path: string): Numbered[] => mutants.filter(({ mutant }) => mutant.file === path && mutant.switchable);
  const options = optionsOf(
    root,
    tests,
    SERVE,
    name,
    changing((source, path) => woven(source, of(path))),
  );
  await build({ ...options, banner: { js: SWITCHES } });
  let child: ChildProcess | null = null;
  let loaded = new Set(mutants.flatMap(({ id, mutant }) => (mutant.switchable ? [] : [id])));
  const answer = (running: ChildProcess): Promise<unknown> =>
    new Promise((done) => {
      const gone = (): void => done(null);
      running.once('exit', gone);
      running.once('message', (message) => {
        running.off('exit', gone);
        done(message);
      });
    });
  const start = async (): Promise<ChildProcess> => {
    const running = fork(options.outfile ?? '', { cwd: root, env: { ...process.env, QAWL_INPUTS: INPUTS } });
    const seen = await answer(running);
    if (!Array.isArray(seen)) throw new Error('the tests fail without any mutant');
    loaded = new Set([...loaded, ...seen]);
    child = running;
    return running;
  };
  await start();
  return {
    async verdict(id) {
      if (loaded.has(id)) return 'unclear';
      const running = child ?? (await start());
      running.send(id);
      const verdict = await answer(running);
      if (verdict === 'killed' || verdict === 'survived') return verdict;
      running.kill('SIGKILL');
      child = null;
      return verdict === null ? 'killed' : 'unclear';
    },
    stop: () => void child?.kill('SIGKILL'),
  };
}
