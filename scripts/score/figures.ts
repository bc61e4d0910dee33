/** Figures from 0 to 1 made of counts, and their 95% intervals. */
import { type CountName, type Counts, KINDS, LABELS, sum } from './counts.js';

export type Figures = ReadonlyMap<string, number>;
export type Interval = readonly [low: number, high: number];

const DRAWS = 400;
const SEED = 12345;
/** Of 400 sorted draws, those at 2.5 % and 97.5 %. */
const LOW_DRAW = 10;
const HIGH_DRAW = 389;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1 = (hits: number, gold: number, predicted: number): number => share(2 * hits, gold + predicted);

export function figuresOf(counts: Counts): Figures {
  const n = (name: CountName): number => counts.get(name) ?? 0;
  const quoteF1 = (name: CountName): number => f1(n(name), n('quotes.gold'), n('quotes.predicted'));
  const ofMatched = (name: CountName): number => share(n(name), n('matched50'));
  return new Map([
    ['quote+speaker F1 (0.8)', quoteF1('attributed80')],
    ['quote F1 (0.8)', quoteF1('matched80')],
    ['quote precision (0.8)', share(n('matched80'), n('quotes.predicted'))],
    ['quote recall (0.8)', share(n('matched80'), n('quotes.gold'))],
    ['quote F1 (exact)', quoteF1('matchedExactly')],
    ['quote F1 (0.5)', quoteF1('matched50')],
    ['quoted-word F1', f1(n('words.shared'), n('words.gold'), n('words.predicted'))],
    ['speaker accuracy on matched (0.5)', ofMatched('speaker50')],
    ['speaker with full name on matched (0.5)', ofMatched('fullName50')],
    ['kind accuracy on matched (0.5)', ofMatched('kind50')],
    ['cue accuracy on matched (0.5)', ofMatched('cue50')],
    ...KINDS.flatMap((kind): [string, number][] => [
      [`${kind} recall (0.8)`, share(n(`matched80.gold.${kind}`), n(`quotes.gold.${kind}`))],
      [`${kind} precision (0.8)`, share(n(`matched80.predicted.${kind}`), n(`quotes.predicted.${kind}`))],
      [`${kind} recall with speaker (0.8)`, share(n(`attributed80.${kind}`), n(`quotes.gold.${kind}`))],
    ]),
    ['entity F1', f1(n('entities.shared'), n('entities.gold'), n('entities.predicted'))],
    ['entity precision', share(n('entities.shared'), n('entities.predicted'))],
    ['entity recall', share(n('entities.shared'), n('entities.gold'))],
    ...LABELS.map((label): [string, number] => [
      `${label} F1`,
      f1(n(`entities.shared.${label}`), n(`entities.gold.${label}`), n(`entities.predicted.${label}`)),
    ]),
  ]);
}

/** A linear congruential generator: the same draws on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** 95% intervals over articles (bootstrap), from a fixed seed. */
export function intervalsOf(articles: readonly Counts[]): ReadonlyMap<string, Interval> {
  const random = generator(SEED);
  const pick = (): Counts => articles[Math.floor(random() * articles.length) % articles.length] ?? new Map();
  const drawn = Array.from({ length: DRAWS }, () => figuresOf(sum(articles.map(pick))));
  const names = [...figuresOf(sum(articles)).keys()];
  return new Map(
    names.map((name) => {
      const values = drawn.map((figures) => figures.get(name) ?? 0).sort((a, b) => a - b);
      return [name, [values[LOW_DRAW] ?? 0, values[HIGH_DRAW] ?? 0]];
    }),
  );
}
