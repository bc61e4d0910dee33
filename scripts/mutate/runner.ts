/** Runs the tests on one mutant after another, in one Vitest: mutants are put in as modules are loaded, no file is written. */
import { readFileSync } from 'node:fs';
import { createVitest, type Vitest } from 'vitest/node';
import { type Mutant, mutated } from './mutants.js';

export interface Order {
  readonly mutant: Mutant | null;
  readonly tests: readonly string[];
}

let current: Mutant | null = null;

const mutator = {
  name: 'mutator',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    const [path = id] = id.split('?');
    return current?.file === path ? mutated(readFileSync(path, 'utf8'), current) : undefined;
  },
};

async function start(): Promise<Vitest> {
  const options = {
    watch: false,
    bail: 1,
    maxWorkers: 1,
    pool: 'threads',
    isolate: false,
    reporters: [{}],
    testTimeout: 10_000,
  } as const;
  const vitest = await createVitest('test', { ...options, reporters: [{}] }, { plugins: [mutator] });
  await vitest.standalone();
  return vitest;
}

async function passes(vitest: Vitest, { mutant, tests }: Order): Promise<boolean> {
  if (current) vitest.invalidateFile(current.file);
  current = mutant;
  if (mutant) vitest.invalidateFile(mutant.file);
  const specifications = (await vitest.globTestSpecifications([...tests])).filter(({ moduleId }) =>
    tests.some((test) => moduleId.includes(test)),
  );
  if (specifications.length === 0) throw new Error(`no tests in ${tests.join(', ')}`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}

const vitest = await start();
process.on('message', (order: Order) => {
  passes(vitest, order).then(
    (passed) => process.send?.({ passed }),
    (error: unknown) => process.send?.({ passed: false, error: String(error) }),
  );
});
process.send?.({ ready: true });
