/** What holds of every text, and of every two writings of one text; the tests run some thousands of each, the nightly run a million. */
import fc from 'fast-check';
import { analyze, extractEntities, extractQuotes, segmentSentences, tokenize } from '../../src/index.js';
import { type NormalizeOptions, normalize, normalizeWithMap } from '../../src/text/normalize.js';
import { keyOf } from '../../src/text/word.js';
import type { Document } from '../../src/types.js';
import { faultsOf } from '../support/invariants.js';
import { ANY_OPTION } from '../support/normalizing.js';
import { anything, articles, broken, soup } from '../support/texts.js';
import { BREAKING, disturbed, HARMLESS, twins } from './disturb.js';

/** What came of trying a property. */
export interface Outcome {
  readonly runs: number;
  readonly failed: boolean;
  /** The smallest input found that fails, and how. */
  readonly report: string;
}

export interface Property {
  readonly name: string;
  /** How many of a thousand generated inputs go to it. */
  readonly share: number;
  /** Tries it on so many inputs; the same seed gives the same inputs. */
  check(seed: number, numRuns: number): Outcome;
}

const SHOWN_FAULTS = 5;
const LONGEST_SHOWN = 2000;

function property<T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  faults: (input: T) => readonly string[],
): Property {
  const holds = fc.property(inputs, (input) => {
    const found = faults(input);
    if (found.length > 0) throw new Error(found.slice(0, SHOWN_FAULTS).join('\n'));
  });
  return {
    name,
    share,
    check(seed, numRuns) {
      const { numRuns: runs, failed, ...details } = fc.check(holds, { seed, numRuns });
      const thrown = details.errorInstance instanceof Error ? details.errorInstance.message : '';
      return { runs, failed, report: `${JSON.stringify(details.counterexample)?.slice(0, LONGEST_SHOWN)}\n${thrown}` };
    },
  };
}

/** Of so many texts one is read a second time, by the functions that read one thing each. */
const READ_AGAIN = 4;

/** The guarantees: exact, total, plain, deterministic, tiled; the functions agree with `analyze`. */
export function soundFaults(text: string): readonly string[] {
  const document = analyze(text);
  const faults = faultsOf(text, document);
  const written = JSON.stringify(document);
  if (JSON.stringify(JSON.parse(written)) !== written) faults.push('does not survive JSON');
  if (text.length % READ_AGAIN !== 0) return faults;
  const again = { text, sentences: segmentSentences(text), tokens: tokenize(text), entities: extractEntities(text) };
  if (JSON.stringify({ ...again, quotes: extractQuotes(text) }) !== written)
    faults.push('read otherwise a second time');
  return faults;
}

const words = (text: string): string => (keyOf(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What a document says, without where: comparable between two writings of a text. */
export function readingOf({ quotes, entities }: Document): readonly string[] {
  return [
    ...quotes.map((quote) =>
      [
        quote.rule,
        quote.kind,
        quote.cue?.lemma,
        quote.speaker?.how,
        quote.speaker?.gender,
        words(quote.speaker?.name ?? ''),
        ...quote.content.map((piece) => words(piece.text)),
      ].join(' | '),
    ),
    ...entities.map(({ type, text, name }) => [type, words(text), words(name)].join(' | ')),
  ];
}

/** Paragraphs of the fixtures that have been read: there are few, and each stands beside many writings of it. */
const readings = new Map<string, readonly string[]>();

function readingOnce(plain: string): readonly string[] {
  const known = readings.get(plain) ?? readingOf(analyze(plain));
  readings.set(plain, known);
  return known;
}

function twinFaults([plain, twin]: readonly [string, string]): readonly string[] {
  const [one, other] = [readingOnce(plain), readingOf(analyze(twin))];
  const missing = one.filter((line) => !other.includes(line)).map((line) => `plain only: ${line}`);
  return [...missing, ...other.filter((line) => !one.includes(line)).map((line) => `twin only: ${line}`)];
}

const flags = fc.record(ANY_OPTION, { requiredKeys: [] });

/** Normalizing twice is normalizing once, and every stretch of the result leads back to what it came from. */
function normalizeFaults([text, options]: readonly [string, NormalizeOptions]): readonly string[] {
  const once = normalize(text, options);
  const map = normalizeWithMap(text, options);
  const faults: string[] = [];
  if (map.text !== once) faults.push('normalizeWithMap gives another text');
  if (normalize(once, options) !== once) faults.push('normalizing again changes it');
  let last = 0;
  for (let at = 0; at < once.length; at++) {
    const { start, end, text: surface } = map.toOriginal({ start: at, end: at + 1 });
    if (surface !== text.slice(start, end) || end <= start) faults.push(`unit ${at} leads to [${start}, ${end})`);
    if (start < last) faults.push(`unit ${at} leads back before ${last}`);
    last = start;
  }
  return faults;
}

const cut = fc
  .tuple(fc.constantFrom(...articles.map(([, text]) => text)), fc.nat())
  .map(([text, at]) => text.slice(0, at % (text.length + 1)));

export const PROPERTIES: readonly Property[] = [
  property('any string', 185, anything, soundFaults),
  property('any Unicode', 60, fc.string({ unit: 'binary', maxLength: 120 }), soundFaults),
  property('news-like word soup', 150, soup, soundFaults),
  property('broken articles', 40, broken, soundFaults),
  property('articles cut anywhere', 40, cut, soundFaults),
  property('normalizing', 110, fc.tuple(fc.oneof(anything, soup), flags), normalizeFaults),
  ...Object.entries(BREAKING).map(([name, way]) => property(name, 20, disturbed(way), soundFaults)),
  ...Object.entries(HARMLESS).map(([name, way]) => property(`${name}: read the same`, 15, twins(way), twinFaults)),
];
