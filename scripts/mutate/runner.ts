/** Tries mutants: bundles the tests with a mutant in its module, no source is written, and runs them in a process of their own. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildContext, context, type Plugin } from 'esbuild';
import { type Mutant, mutated } from './mutants.js';

export interface Runner {
  /** Whether all tests pass, with a mutant or without. */
  passes(mutant: Mutant | null): Promise<boolean>;
  stop(): Promise<void>;
}

/** Inputs of the properties for each mutant: the whole number would take a minute. */
const INPUTS = '600';
/** The tests hang where they take so many times what they take without a mutant. */
const PATIENCE = 5;
const LEAST_PATIENCE_MS = 30_000;
const FIRST_PATIENCE_MS = 600_000;

/** Modules are told where they lay before they were bundled. */
function inPlace(source: string, path: string): string {
  return source
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
}

function mutator(current: () => Mutant | null): Plugin {
  return {
    name: 'mutator',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const mutant = current();
        const contents = mutant?.file === path ? mutated(source, mutant) : source;
        return { contents: inPlace(contents, path), loader: 'ts' };
      });
    },
  };
}

function bundler(root: string, tests: readonly string[], outfile: string, plugin: Plugin): Promise<BuildContext> {
  const imports = tests.map((test) => `import ${JSON.stringify(`./${test}`)};`).join('\n');
  return context({
    stdin: { contents: `${imports}\nimport { runTests } from 'vitest';\nawait runTests();`, resolveDir: root },
    outfile,
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
  });
}

/** Runs a program; false where it fails or has to be ended. */
function succeeds(program: string, root: string, patience: number, quiet: boolean): Promise<boolean> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program], {
      cwd: root,
      env: { ...process.env, QAWL_INPUTS: INPUTS },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
    });
    const stuck = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('error', fail);
    child.once('exit', (code) => {
      clearTimeout(stuck);
      done(code === 0);
    });
  });
}

/** A runner of some test files, named by their paths; asked first without a mutant, it learns how long they take. */
export async function runnerOf(root: string, tests: readonly string[], name: string): Promise<Runner> {
  const folder = join(root, '.tmp', 'mutate');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.mjs`);
  let current: Mutant | null = null;
  let patience = FIRST_PATIENCE_MS;
  const bundle = await bundler(
    root,
    tests,
    outfile,
    mutator(() => current),
  );
  return {
    async passes(mutant) {
      current = mutant;
      await bundle.rebuild();
      const begun = performance.now();
      const passed = await succeeds(outfile, root, patience, mutant !== null);
      if (mutant === null) patience = Math.max(LEAST_PATIENCE_MS, PATIENCE * (performance.now() - begun));
      return passed;
    },
    stop: () => bundle.dispose(),
  };
}
