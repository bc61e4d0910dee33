/**
 * Stands for Vitest where mutants are tried: the same tests, registered and run in one process that ends with the first
 * that fails. Vitest itself takes seconds to load the modules of a mutant, thousands of times.
 */
import { watchOver } from './watch.js';

export { expect } from './expect.js';

type Body = (...values: readonly unknown[]) => unknown;

interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

/** The number of no mutant: all tests must pass. */
const NONE = -1;

declare global {
  /** Which mutant is on, and which have been asked for while modules were loaded: those can't be put on later. */
  var switches: { on: number; loading: boolean; readonly seen: Set<number> };
}

const tests: Test[] = [];
const befores: Body[] = [];
const path: string[] = [];

/** A row of a table of cases: the arguments of the body. */
const argumentsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

function register(name: string, body: Body): void {
  tests.push({ name: [...path, name].join(' > '), run: body });
}

/** As Vitest's `it`. */
export function it(name: string, body: Body): void {
  register(name, body);
}
it.each =
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void =>
    rows.forEach((row, at) => void register(`${name} [${at}]`, () => body(...argumentsOf(row))));

/** As Vitest's `describe`. */
export function describe(name: string, body: Body): void {
  path.push(name);
  body();
  path.pop();
}
describe.each =
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void =>
    rows.forEach((row) => void describe(name, () => body(...argumentsOf(row))));

/** As Vitest's `beforeAll`; run before all tests of all files. */
export function beforeAll(body: Body): void {
  befores.push(body);
}

/** Runs what has been registered, up to the first test that fails: that one, or null. */
async function firstFailure(): Promise<{ readonly test: Test; readonly error: unknown } | null> {
  for (const test of tests) {
    try {
      await test.run();
    } catch (error) {
      return { test, error };
    }
  }
  return null;
}

/** Runs all tests once; the first that fails is told and thrown. */
export async function runTests(): Promise<void> {
  if (tests.length === 0) throw new Error('no tests');
  for (const before of befores) await before();
  const failure = await firstFailure();
  if (failure) throw new Error(failure.test.name, { cause: failure.error });
}

/** What came of a mutant: `unclear` where the test that fails with it fails without it too, since something is remembered. */
export type Verdict = 'killed' | 'survived' | 'unclear';

async function verdictOf(test: Test | undefined): Promise<Verdict> {
  if (!test) return 'survived';
  try {
    await test.run();
    return 'killed';
  } catch {
    return 'unclear';
  }
}

/** A mutant hangs where all tests take so many times what they take without one. */
const PATIENCE = 3;

/** Runs all tests with each mutant whose number it is sent; `forget` empties what the program remembers of words. */
export async function serveTests(forget: () => void): Promise<void> {
  const { switches } = globalThis;
  switches.loading = false;
  const begun = process.cpuUsage();
  await runTests();
  const turn = watchOver((PATIENCE * process.cpuUsage(begun).user) / 1e6);
  process.on('message', async (id: number) => {
    turn();
    forget();
    switches.on = id;
    const failure = await firstFailure();
    switches.on = NONE;
    forget();
    process.send?.(await verdictOf(failure?.test));
  });
  process.send?.([...switches.seen]);
}
