/** The part of Vitest's `expect` that the tests use; a failure is told in one line, since only whether there is one counts. */
import { isDeepStrictEqual } from 'node:util';

/** What `expect.stringMatching(…)` and its like give. */
interface Asymmetric {
  asymmetricMatch(actual: unknown): boolean;
}

type Matcher = (actual: unknown, ...expected: readonly unknown[]) => boolean;
type Keyed = Readonly<Record<string, unknown>>;

const DIGITS = 2;

const isObject = (value: unknown): value is Keyed => typeof value === 'object' && value !== null;

function isAsymmetric(value: unknown): value is Asymmetric {
  return isObject(value) && 'asymmetricMatch' in value && typeof value.asymmetricMatch === 'function';
}

/** Own values that are there; `toEqual` takes a missing one for an undefined one. */
const defined = (value: Keyed): string[] => Object.keys(value).filter((key) => value[key] !== undefined);

function sameItems(one: readonly unknown[], other: readonly unknown[], whole: boolean): boolean {
  return one.length === other.length && other.every((item, at) => matches(one[at], item, whole));
}

/** `toEqual`, or with `whole` false `toMatchObject`: then objects may hold more than is expected. */
function matches(actual: unknown, expected: unknown, whole: boolean): boolean {
  if (isAsymmetric(expected)) return expected.asymmetricMatch(actual);
  if (Object.is(actual, expected)) return true;
  if (!isObject(actual) || !isObject(expected)) return false;
  if (Array.isArray(expected) || Array.isArray(actual))
    return Array.isArray(expected) && Array.isArray(actual) && sameItems(actual, expected, whole);
  if (Object.prototype.toString.call(actual) !== Object.prototype.toString.call(expected)) return false;
  if (expected instanceof Error) return actual instanceof Error && actual.message === expected.message;
  if (ArrayBuffer.isView(expected) || expected instanceof Map || expected instanceof Set)
    return isDeepStrictEqual(actual, expected);
  const keys = whole ? defined(expected) : Object.keys(expected);
  if (whole && defined(actual).length !== keys.length) return false;
  return keys.every((key) => key in actual && matches(actual[key], expected[key], whole));
}

function iterated(value: object): Iterable<unknown> {
  return Symbol.iterator in value ? (value as Iterable<unknown>) : [];
}

function throws(actual: unknown, expected: unknown): boolean {
  try {
    if (typeof actual === 'function') actual();
  } catch (error) {
    return isExpected(error, expected);
  }
  return false;
}

/** Whether an error is of the class, or has the message, that a test names. */
function isExpected(error: unknown, expected: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  if (expected === undefined) return true;
  if (typeof expected === 'string') return message.includes(expected);
  if (expected instanceof RegExp) return expected.test(message);
  if (typeof expected === 'function') return error instanceof expected;
  return expected instanceof Error && message === expected.message;
}

function contains(actual: unknown, item: unknown, same: (one: unknown, other: unknown) => boolean): boolean {
  if (typeof actual === 'string') return actual.includes(String(item));
  return isObject(actual) && [...iterated(actual)].some((one) => same(one, item));
}

const lengthOf = (value: unknown): unknown => (typeof value === 'string' || isObject(value) ? value.length : undefined);

const MATCHERS: Readonly<Record<string, Matcher>> = {
  toBe: Object.is,
  toEqual: (actual, expected) => matches(actual, expected, true),
  toMatchObject: (actual, expected) => matches(actual, expected, false),
  toBeCloseTo: (actual, expected, digits = DIGITS) =>
    Math.abs(Number(actual) - Number(expected)) < 10 ** -Number(digits) / 2,
  toBeDefined: (actual) => actual !== undefined,
  toBeNull: (actual) => actual === null,
  toBeGreaterThan: (actual, expected) => Number(actual) > Number(expected),
  toBeGreaterThanOrEqual: (actual, expected) => Number(actual) >= Number(expected),
  toBeLessThan: (actual, expected) => Number(actual) < Number(expected),
  toBeLessThanOrEqual: (actual, expected) => Number(actual) <= Number(expected),
  toContain: (actual, item) => contains(actual, item, Object.is),
  toContainEqual: (actual, item) => contains(actual, item, (one, other) => matches(one, other, true)),
  toHaveLength: (actual, expected) => lengthOf(actual) === expected,
  toHaveProperty: (actual, name) => isObject(actual) && String(name) in actual,
  toMatch: (actual, expected) =>
    expected instanceof RegExp ? expected.test(String(actual)) : String(actual).includes(String(expected)),
  toThrow: throws,
};

type Checks = Readonly<Record<string, (...expected: readonly unknown[]) => void>>;

function checks(actual: unknown, wanted: boolean): Checks {
  const check =
    (name: string, matcher: Matcher) =>
    (...expected: readonly unknown[]): void => {
      if (matcher(actual, ...expected) !== wanted) throw new Error(`expected ${wanted ? '' : 'not '}${name}`);
    };
  return Object.fromEntries(Object.entries(MATCHERS).map(([name, matcher]) => [name, check(name, matcher)]));
}

/** What a promise or a function that gives one is refused with. */
async function refusal(actual: unknown): Promise<unknown> {
  try {
    await (typeof actual === 'function' ? actual() : actual);
  } catch (error) {
    return error;
  }
  throw new Error('expected a refusal');
}

/** As Vitest's `expect`. */
export function expect(actual: unknown): Checks & { readonly not: Checks; readonly rejects: unknown } {
  const rejects = {
    toThrow: async (expected: unknown): Promise<void> => {
      if (!isExpected(await refusal(actual), expected)) throw new Error('expected another refusal');
    },
  };
  return { ...checks(actual, true), not: checks(actual, false), rejects } as ReturnType<typeof expect>;
}

expect.stringMatching = (pattern: RegExp): Asymmetric => ({
  asymmetricMatch: (actual) => typeof actual === 'string' && pattern.test(actual),
});

expect.any = (type: unknown): Asymmetric => ({
  asymmetricMatch: (actual) =>
    typeof type === 'function' && (actual instanceof type || Object(actual).constructor === type),
});
