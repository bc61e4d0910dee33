/**
 * Patterns for plain print. To compile `\\p{L}` for all of Unicode takes an engine milliseconds, each time it stands in
 * a pattern, and dates are among the first things that are looked for in a text. A line that holds nothing but the
 * characters below has the same matches if the classes list just those of them that they hold.
 */

/** Latin, Arabic and general punctuation, as half-open ranges. */
const PLAIN: readonly (readonly [number, number])[] = [
  [0x0000, 0x0180],
  [0x0600, 0x0700],
  [0x2000, 0x2070],
];
const CLASSES = ['\\p{L}', '\\p{M}', '\\p{N}'] as const;

const written = (point: number): string => `\\u${point.toString(16).padStart(4, '0')}`;

const rangesOf = (holds: (point: number) => boolean): string =>
  PLAIN.map(([from, to]) => {
    let ranges = '';
    for (let point = from; point < to; point++) {
      if (!holds(point) || (point > from && holds(point - 1))) continue;
      let last = point;
      while (last + 1 < to && holds(last + 1)) last++;
      ranges += last === point ? written(point) : `${written(point)}-${written(last)}`;
    }
    return ranges;
  }).join('');

/** A class of all plain characters. */
export const plainCharacters = (): string => `[${rangesOf(() => true)}]`;

/** The classes of Unicode that stand in patterns, always between brackets, and the plain characters of each. */
export const plainClasses = (): (readonly [name: string, ranges: string])[] =>
  CLASSES.map((name) => {
    const pattern = new RegExp(name, 'u');
    return [name, rangesOf((point) => pattern.test(String.fromCharCode(point)))];
  });
