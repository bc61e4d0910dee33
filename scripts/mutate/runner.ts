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
/** Seconds of the processor after which the tests hang: several times what they need, however busy the machine is. */
const STUCK_SECONDS = 40;
const LIMITED = `ulimit -t ${STUCK_SECONDS}; exec "$0" "$1"`;

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

/** A runner of some test files, given by their paths; the name is that of its bundle. */
export async function runnerOf(root: string, tests: readonly string[], name: string): Promise<Runner> {
  const folder = join(root, '.tmp', 'mutate');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.mjs`);
  let current: Mutant | null = null;
  const plugin = mutator(() => current);
  const bundle = await bundler(root, tests, outfile, plugin);
  return {
    async passes(mutant) {
      current = mutant;
      await bundle.rebuild();
      return succeeds(outfile, root, mutant !== null);
    },
    stop: () => bundle.dispose(),
  };
}
