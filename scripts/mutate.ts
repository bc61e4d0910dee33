/**
 * Mutation testing: how many small changes to the sources do the checks notice?
 *
 *     npm run mutate -- src/text [--sample 200] [--seed 1]
 *
 * A mutant is killed where the compiler refuses it, where a test fails, or takes so long that it hangs. Survivors are printed
 * with their place; how many of those that compile the tests notice is told, too.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compilerOf } from './mutate/compiler.js';
import { type Mutant, mutantsOf } from './mutate/mutants.js';
import type { Order } from './mutate/runner.js';

/** The tests of a folder, the quickest and nearest first; a mutant goes on to the next only where it survives. */
const TESTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'src/text': [
    [
      'test/text/normalize',
      'test/text/marks',
      'test/text/view',
      'test/text/word',
      'test/text/signs',
      'test/text/checked',
    ],
    ['test/segment', 'test/fixtures', 'test/robustness/properties'],
  ],
  'src/segment': [['test/segment'], ['test/fixtures', 'test/robustness/properties']],
  'src/quotes': [
    ['test/adversarial', 'test/accuracy', 'test/explain', 'test/quotes', 'test/labels'],
    ['test/robustness/languages', 'test/analyzer', 'test/options', 'test/robustness/properties'],
  ],
};
/** Inputs of the properties for each mutant: the whole number would take a minute. */
const INPUTS = '600';
const STUCK_MS = 60_000;
const WANTED = 0.8;

const root = resolve(import.meta.dirname, '..');

function sourcesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /(?<!\.generated|\.d)\.ts$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A choice that is the same for the same seed: a linear congruential generator picks without putting back. */
function sample(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  const left = [...mutants];
  const chosen: Mutant[] = [];
  for (let state = seed; chosen.length < size && left.length > 0; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    chosen.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return chosen.sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}

interface Runner {
  passes(order: Order): Promise<boolean>;
  stop(): void;
}

/** A child that holds the tests, started again after a mutant that never ends. */
function runnerOf(): Runner {
  let child: Promise<ChildProcess> | null = null;
  const started = (): Promise<ChildProcess> =>
    new Promise((done) => {
      const process_ = fork(join(root, 'scripts/mutate/runner.ts'), {
        execArgv: ['--import', 'tsx'],
        env: { ...process.env, QAWL_INPUTS: INPUTS },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      process_.once('message', () => done(process_));
    });
  return {
    async passes(order) {
      child ??= started();
      const running = await child;
      return new Promise((done) => {
        const stuck = setTimeout(() => {
          running.kill('SIGKILL');
          child = null;
          done(false);
        }, STUCK_MS);
        running.once('message', (answer: { passed: boolean; error?: string }) => {
          clearTimeout(stuck);
          if (answer.error) console.error(answer.error);
          done(answer.passed);
        });
        running.send(order);
      });
    },
    stop: () => void child?.then((running) => running.kill('SIGKILL')),
  };
}

async function survives(
  runner: Runner,
  mutant: Mutant | null,
  rounds: readonly (readonly string[])[],
): Promise<boolean> {
  for (const tests of rounds) if (!(await runner.passes({ mutant, tests }))) return false;
  return true;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const folder = positionals[0] ?? 'src/text';
const rounds = TESTS[folder];
if (!rounds) throw new RangeError(`no tests are named for ${folder}; known are ${Object.keys(TESTS).join(', ')}`);

const files = sourcesOf(join(root, folder));
const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
const chosen = sample(all, Number(values.sample), Number(values.seed));
const compiles = compilerOf(root, files);
const runner = runnerOf();
if (!(await survives(runner, null, rounds))) throw new Error('the tests fail without any mutant');

const survivors: Mutant[] = [];
let refused = 0;
for (const [index, mutant] of chosen.entries()) {
  if (!compiles(mutant)) refused++;
  else if (await survives(runner, mutant, rounds)) {
    survivors.push(mutant);
    const { file, line, original, replacement } = mutant;
    console.log(`survived ${relative(root, file)}:${line}: ${original.split('\n')[0]} → ${replacement}`);
  }
  if ((index + 1) % 25 === 0) console.log(`${index + 1} of ${chosen.length}, ${survivors.length} survived`);
}
runner.stop();
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const killed = chosen.length - survivors.length;
const compiled = chosen.length - refused;
console.log(
  `${folder}: ${killed} of ${chosen.length} mutants killed (${all.length} in all), ${percent(killed, chosen.length)}; ` +
    `the compiler refused ${refused}, and the tests killed ${killed - refused} of the other ${compiled}, ${percent(killed - refused, compiled)}`,
);
process.exitCode = killed / chosen.length >= WANTED ? 0 : 1;
