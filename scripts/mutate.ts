/**
 * Mutation testing: how many small changes to the sources do the checks notice?
 *
 *     npm run mutate -- src/text [--sample 200] [--seed 1]
 *
 * A mutant is killed where the compiler refuses it, where a test fails, or takes so long that it hangs. Survivors are printed
 * with their place; how many of those that compile the tests notice is told, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compilerOf } from './mutate/compiler.js';
import { type Mutant, mutantsOf } from './mutate/mutants.js';
import { runnerOf, warmRunnerOf } from './mutate/runner.js';

/** The tests of a folder, the quickest and nearest first: a mutant meets them in this order until one fails. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  'src/text': [
    'test/text/',
    'test/accuracy',
    'test/segment/',
    'test/robustness/',
    'test/adversarial/',
    'test/quotes/',
    'test/lexicon/',
  ],
  'src/segment': ['test/segment/', 'test/accuracy', 'test/robustness/', 'test/adversarial/', 'test/quotes/'],
  'src/quotes': [
    'test/quotes/find/',
    'test/quotes/phrases',
    'test/adversarial/',
    'test/quotes/marked',
    'test/quotes/c',
    'test/labels',
    'test/accuracy',
    'test/explain',
    'test/robustness/',
  ],
};
/** What it reads is kept in tables too, as long as the program runs: what survives is asked of a process of its own. */
const REMEMBERED = 'src/text';
const WANTED = 0.8;
/** After so many mutants it is told how far it has come. */
const TOLD = 10;

const root = resolve(import.meta.dirname, '..');

function sourcesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /(?<!\.generated|\.d)\.ts$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * A choice that is the same for the same seed: a linear congruential generator picks without putting back. The first of a
 * larger choice are a smaller one.
 */
function sample(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  const left = [...mutants];
  const chosen: Mutant[] = [];
  for (let state = seed; chosen.length < size && left.length > 0; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    chosen.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return chosen;
}

/** The test files whose paths begin with one of the given ones, in the order of those. */
function testsOf(beginnings: readonly string[]): string[] {
  const entries = readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  return beginnings.flatMap((beginning) => files.filter((file) => file.startsWith(beginning)));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const folder = positionals[0] ?? 'src/text';
const tests = TESTS[folder];
if (!tests) throw new RangeError(`no tests are named for ${folder}; known are ${Object.keys(TESTS).join(', ')}`);

const files = sourcesOf(join(root, folder));
const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
const chosen = sample(all, Number(values.sample), Number(values.seed));
const compiles = compilerOf(root, files);
const slug = folder.replace('/', '-');
const numbered = chosen.map((mutant, id) => ({ id, mutant })).filter(({ mutant }) => compiles(mutant));
const testFiles = testsOf(tests);
const warm = await warmRunnerOf(root, testFiles, `${slug}-warm`, numbered);
const cold = await runnerOf(root, testFiles, slug);

const survivors: Mutant[] = [];
for (const [index, { id, mutant }] of numbered.entries()) {
  const verdict = await warm.verdict(id);
  const sure = verdict === 'killed' || (verdict === 'survived' && folder !== REMEMBERED);
  if (sure ? verdict === 'survived' : await cold.passes(mutant)) {
    survivors.push(mutant);
    const { file, line, original, replacement } = mutant;
    console.log(`survived ${relative(root, file)}:${line}: ${original.split('\n')[0]} → ${replacement}`);
  }
  const done = index + 1;
  if (done % TOLD === 0) console.log(`${done} of ${numbered.length} that compile, ${survivors.length} survived`);
}
warm.stop();
await cold.stop();
const refused = chosen.length - numbered.length;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const killed = chosen.length - survivors.length;
const compiled = chosen.length - refused;
console.log(
  `${folder}: ${killed} of ${chosen.length} mutants killed (${all.length} in all), ${percent(killed, chosen.length)}; ` +
    `the compiler refused ${refused}, and the tests killed ${killed - refused} of the other ${compiled}, ${percent(killed - refused, compiled)}`,
);
process.exitCode = killed / chosen.length >= WANTED ? 0 : 1;
