/** How a wrong value is named in an error: its type, or `null`. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}

/** The argument itself if it is a string; a wrong argument is named, never guessed at. */
export function checkedText(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, got ${nameOf(text)}`);
  return text;
}

/** How a wrong value itself is shown in an error: a string or a number as it is written, anything else by its type. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : typeof value === 'number' ? String(value) : nameOf(value);
}

/**
 * An argument that must be an object, with no keys but `known` where these are given.
 *
 * @throws TypeError if it is none; RangeError for an unknown key. Both name what was got.
 */
export function checkedObject(
  value: unknown,
  name: string,
  known?: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} must be an object, got ${nameOf(value)}`);
  }
  const unknown = Object.keys(value).find((key) => known?.includes(key) === false);
  if (unknown !== undefined) {
    throw new RangeError(`unknown key ${JSON.stringify(unknown)} in ${name}; known are ${known?.join(', ')}`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/**
 * An argument that must be an array.
 *
 * @throws TypeError if it is none.
 */
export function checkedList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be an array, got ${nameOf(value)}`);
  return value;
}

/**
 * An argument that must be a string with more than blanks in it.
 *
 * @throws TypeError if it is no string; RangeError if it is empty.
 */
export function checkedString(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, got ${nameOf(value)}`);
  if (value.trim() === '') throw new RangeError(`${name} must not be empty, got ${JSON.stringify(value)}`);
  return value;
}

/**
 * An argument that must be one of a few strings.
 *
 * @throws TypeError if it is no string; RangeError if it is another one.
 */
export function checkedChoice<T extends string>(value: unknown, name: string, choices: readonly T[]): T {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, got ${nameOf(value)}`);
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new RangeError(`${name} must be one of ${choices.join(', ')}, got ${shown(value)}`);
  return choice;
}

/**
 * An argument that must be a number in a range, its ends included.
 *
 * @throws TypeError if it is no number; RangeError if it lies outside.
 */
export function checkedNumber(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, got ${nameOf(value)}`);
  if (!(value >= least && value <= most)) {
    throw new RangeError(`${name} must be a number from ${least} to ${most}, got ${shown(value)}`);
  }
  return value;
}
