import type { Span } from '../types.js';
import { checkedText, nameOf } from './checked.js';
import { type Mapped, unmapped } from './mapped.js';
import { STEPS } from './normalize-steps.js';
import { span } from './span.js';

/**
 * What `normalize` changes. The defaults are those of a search index that loses no meaning: everything that is only
 * another way to write the same letters is on, everything that can turn one word into another (علي and على, فأر and
 * فار, كرة and كره) or lose a side of a quotation mark is off.
 */
export interface NormalizeOptions {
  /** Take away vowel signs, tanwin, shadda and Quranic signs of Arabic letters. Default true. */
  readonly diacritics?: boolean;
  /** Take away tatweel (ـ). Default true. */
  readonly tatweel?: boolean;
  /** Write أ إ آ ٱ as ا. Default false. */
  readonly hamza?: boolean;
  /** Write ى as ي. Default false. */
  readonly alefMaqsura?: boolean;
  /** Write ة as ه. Default false. */
  readonly taMarbuta?: boolean;
  /** Write the letters of Persian and Urdu keyboards (ک ی ہ ە ڪ) as Arabic ones. Default true. */
  readonly letterVariants?: boolean;
  /** Resolve presentation forms and ligatures (ﻻ, ﷲ). Default true. */
  readonly presentationForms?: boolean;
  /** Write all digits as 0–9 (`'ascii'`) or as ٠–٩ (`'arabic'`), or leave them (`false`). Default `'ascii'`. */
  readonly digits?: 'ascii' | 'arabic' | false;
  /** Write marks as their ASCII counterparts: « » “ ” as ", ، as a comma, ؟ as ?. Default false. */
  readonly punctuation?: boolean;
  /** Runs of blanks become one blank, runs with a line break one \n; none at the ends. Default true. */
  readonly whitespace?: boolean;
  /** Take away direction controls, joiners, soft hyphens, byte order marks and control characters. Default true. */
  readonly invisible?: boolean;
}

/** Every option, with its value. */
export type Settings = Required<NormalizeOptions>;

/** A normalized text with the way back to its original. */
export interface Normalized {
  readonly text: string;
  /**
   * The range of the original that a range of the normalized text stands for, as a span of the original. Its ends
   * never fall inside a surrogate pair or before a combining mark, where those of the given range don't.
   *
   * @throws RangeError if the range is none of the normalized text.
   */
  toOriginal(range: { readonly start: number; readonly end: number }): Span;
  /**
   * The range of the normalized text that stands for a range of the original, as a span of the normalized text: the
   * smallest that holds everything that came from it.
   *
   * @throws RangeError if the range is none of the original.
   */
  toNormalized(range: { readonly start: number; readonly end: number }): Span;
}

const DEFAULTS: Settings = {
  diacritics: true,
  tatweel: true,
  hamza: false,
  alefMaqsura: false,
  taMarbuta: false,
  letterVariants: true,
  presentationForms: true,
  digits: 'ascii',
  punctuation: false,
  whitespace: true,
  invisible: true,
};
const DIGITS: readonly unknown[] = ['ascii', 'arabic', false];

function checkedOptions(options: unknown): Settings {
  if (options === undefined) return DEFAULTS;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`options must be an object, got ${nameOf(options)}`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(DEFAULTS, name)) {
      throw new RangeError(`unknown option ${JSON.stringify(name)}; known are ${Object.keys(DEFAULTS).join(', ')}`);
    }
    if (value === undefined) continue;
    if (name === 'digits') {
      if (!DIGITS.includes(value))
        throw new RangeError(`digits must be 'ascii', 'arabic' or false, got ${JSON.stringify(value) ?? typeof value}`);
    } else if (typeof value !== 'boolean') throw new TypeError(`${name} must be a boolean, got ${nameOf(value)}`);
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}

function mappedOf(text: string, settings: Settings): Mapped {
  return STEPS.reduce((mapped, step) => step(mapped, settings), unmapped(text));
}

function checkedRange(range: unknown, length: number): { start: number; end: number } {
  if (typeof range !== 'object' || range === null)
    throw new TypeError(`range must be { start, end }, got ${nameOf(range)}`);
  const { start, end } = range as { start?: unknown; end?: unknown };
  const good = Number.isInteger(start) && Number.isInteger(end);
  if (!good || (start as number) < 0 || (end as number) < (start as number) || (end as number) > length) {
    throw new RangeError(`range must lie in [0, ${length}], got [${String(start)}, ${String(end)})`);
  }
  return { start: start as number, end: end as number };
}

/** How many values at the start of an ascending list satisfy `holds`. */
function countWhile(values: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Writes a text in one way where Arabic is written in several.
 *
 * @throws TypeError if `text` is no string or an option has a wrong type; RangeError for an unknown option or value.
 * @example
 * normalize('قَـــالَ ٣')
 * //=> 'قال 3'
 */
export function normalize(text: string, options?: NormalizeOptions): string {
  return mappedOf(checkedText(text), checkedOptions(options)).text;
}

/**
 * `normalize` with the way back: what is found in the normalized text can be shown in the original.
 *
 * @throws as `normalize`.
 * @example
 * normalizeWithMap('قَالَ نعم').toOriginal({ start: 0, end: 3 }).end
 * //=> 5
 */
export function normalizeWithMap(text: string, options?: NormalizeOptions): Normalized {
  const original = checkedText(text);
  const { text: normalized, starts, ends } = mappedOf(original, checkedOptions(options));
  return {
    text: normalized,
    toOriginal(range) {
      const { start, end } = checkedRange(range, normalized.length);
      if (!starts || !ends) return span(original, start, end);
      const from = starts[start] ?? original.length;
      return start === end ? span(original, from, from) : span(original, from, ends[end - 1] ?? from);
    },
    toNormalized(range) {
      const { start, end } = checkedRange(range, original.length);
      if (!starts || !ends) return span(normalized, start, end);
      const from = countWhile(ends, (value) => value <= start);
      return span(
        normalized,
        from,
        Math.max(
          from,
          countWhile(starts, (value) => value < end),
        ),
      );
    },
  };
}
