/**
 * Stands for Vitest where mutants are tried: the same tests, registered and run in one process that ends with the first
 * that fails. Vitest itself takes seconds to load the modules of a mutant, thousands of times.
 */
export { expect } from './expect.js';

type Body = (...values: readonly unknown[]) => unknown;

interface Test {
  readonly name: string;
  readonly run: () => unknown;
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

/** Runs what has been registered; the first test that fails is told and thrown. */
export async function runTests(): Promise<void> {
  if (tests.length === 0) throw new Error('no tests');
  for (const before of befores) await before();
  for (const { name, run } of tests) {
    try {
      await run();
    } catch (error) {
      throw new Error(name, { cause: error });
    }
  }
}
