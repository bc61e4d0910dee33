/** Trains the two passes of the tagger. */
import { AGREEMENT_FEATURES, agreementFeatures } from '../src/entities/tagger/agreement.js';
import {
  chancesOf,
  type Moves,
  marginals,
  movesOf,
  PAIRS,
  roomFor,
  SCORED,
  TAGS,
  UNIT,
} from '../src/entities/tagger/lattice.js';
import type { Lexicon } from '../src/entities/tagger/lexicon.js';
import { EDGES } from '../src/entities/tagger/reading.js';
import type { Style } from '../src/entities/tagger/rows.js';
import type { Article, Domain } from './corpora.js';
import { type Options, type Sequence, trainCrf, type Weights } from './crf.js';
import { copyOf, type FeatureIndex, idOf, indexFeatures, readingsOf, sequencesOf, sightIn } from './dataset.js';

export interface Settings {
  /** A feature is kept from this many uses. */
  readonly least: number;
  /** Weights of a line of each kind of text. */
  readonly weights: Readonly<Record<Domain, number>>;
  readonly first: Options;
  /** Orders of the texts, for each of which a first pass is trained: their mean is shipped. */
  readonly orders: readonly number[];
  readonly second: Options;
  /** Parts of the news that are tagged by a model trained without them, for the second pass to learn from. */
  readonly parts: number;
  /** Taken off the score of what is no name: by the first pass, and by it where it tags a part that it has not seen. */
  readonly firstBias: number;
  readonly partBias: number;
  readonly bias: number;
  /**
   * Added to the scores of organizations in the style of newswire, whose annotators took for one much that only its
   * article tells (clubs by their city, brands): their recall lagged twenty points behind their precision.
   */
  readonly organizations: number;
  /**
   * How far the second pass is heard: the share of its scores, and of its transitions, the first pass having the rest. It
   * learns behind a first pass that has read less than the shipped one, so by itself it corrects too much.
   */
  readonly heard: { readonly states: number; readonly moves: number };
}

export const SETTINGS: Settings = {
  least: 3,
  weights: { wiki: 0.5, news: 1, gold: 1, written: 1, silver: 0.3 },
  first: { rounds: 3, rate: 0.1, l1: 2, l2: 1, seed: 5, hide: 0.2, drop: 0 },
  orders: [5, 3, 7, 11, 13],
  second: { rounds: 8, rate: 0.1, l1: 0.2, l2: 1, seed: 6, hide: 0, drop: 0 },
  parts: 3,
  firstBias: 0.25,
  partBias: 0,
  bias: -0.5,
  organizations: 0.375,
  heard: { states: 0.5, moves: 0.5 },
};

/** The feature ids of every article's lines, made once. */
export interface Prepared {
  readonly articles: readonly Article[];
  readonly index: FeatureIndex;
  readonly lines: readonly (readonly Sequence[])[];
  readonly lexicon: Lexicon;
}

export function prepare(articles: readonly Article[], lexicon: Lexicon, settings: Settings): Prepared {
  const index = indexFeatures(articles, lexicon, settings.least);
  const lines = articles.map((article) => sequencesOf(article, lexicon, index, settings.weights[article.domain]));
  index.open = false;
  return { articles, index, lines, lexicon };
}

/** The same with articles more, whose features are those that are known already. */
export function withMore(data: Prepared, articles: readonly Article[], settings: Settings): Prepared {
  const { index, lexicon } = data;
  const lines = articles.map((article) => sequencesOf(article, lexicon, index, settings.weights[article.domain]));
  return { ...data, articles: [...data.articles, ...articles], lines: [...data.lines, ...lines] };
}

export function trainFirst(
  data: Prepared,
  settings: Settings,
  keep: (article: Article, at: number) => boolean,
): Weights {
  const sequences = data.lines.filter((_, at) => keep(data.articles[at] as Article, at)).flat();
  return trainCrf(sequences, data.index.size, settings.first);
}

/**
 * The mean of first passes that read the texts in different orders, and had other words hidden from them (mixtures of weights,
 * Mann et al. 2009). What one has only from its order the others lack, so that in the mean it is small, and is not written.
 */
export function trainMean(data: Prepared, settings: Settings): Weights {
  const { first, orders } = settings;
  const states = new Float32Array(data.index.size * SCORED);
  const moves = new Float32Array(EDGES * PAIRS);
  const add = (to: Float32Array, weights: Float32Array): void => {
    for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + (weights[at] as number) / orders.length;
  };
  for (const seed of orders) {
    const weights = trainFirst(data, { ...settings, first: { ...first, seed } }, () => true);
    add(states, weights.states);
    add(moves, weights.moves);
  }
  return { states, moves };
}

const whole = (score: number): number => Math.round(score * UNIT);

export function wholeMoves(moves: Float32Array): Moves {
  return movesOf(Int16Array.from(moves, whole));
}

/** Scores of every token of an article, in steps of 1/32. */
export function scoresOf(lines: readonly Sequence[], weights: Weights): Int32Array {
  const scores: number[] = [];
  for (const { ids, starts } of lines) {
    for (let t = 0; t + 1 < starts.length; t++) {
      for (let n = 0; n < SCORED; n++) {
        let sum = 0;
        for (let at = starts[t] as number; at < (starts[t + 1] as number); at++) {
          const id = ids[at] as number;
          sum += weights.states[(id < 0 ? ~id : id) * SCORED + n] as number;
        }
        scores.push(whole(sum));
      }
    }
  }
  return Int32Array.from(scores);
}

function chancesIn(article: Article, scores: Int32Array, edges: Int32Array, moves: Moves, bias: number): Float64Array {
  const size = article.view.size;
  const chances = roomFor(size);
  const all = new Float64Array(size * TAGS);
  for (const { first, last } of article.view.lines) {
    chancesOf(scores, edges, moves, first, last, whole(bias), chances);
    for (let at = first; at < last; at++) marginals(chances, at - first, all, at * TAGS);
  }
  return all;
}

/** The lines of an article for the second pass: the scores of the first as they are, and what the article says. */
function secondLines(
  article: Article,
  data: Prepared,
  lines: readonly Sequence[],
  weights: Weights,
  bias: number,
): Sequence[] {
  const { view, tags } = article;
  const readings = readingsOf(view, data.lexicon);
  const scores = scoresOf(lines, weights);
  const sight = sightIn(article, readings);
  const { edges } = sight;
  const chances = chancesIn(article, scores, edges, wholeMoves(weights.moves), bias);
  const features: Int32Array[] = Array.from({ length: view.size }, () => new Int32Array(0));
  agreementFeatures(view, sight, chances, (at, found, count) => {
    features[at] = found.slice(0, count);
  });
  return view.lines.map(({ first, last }) => {
    const rows = features.slice(first, last);
    const starts = [0];
    for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
    return {
      ids: Int32Array.from(rows.flatMap((row) => [...row])),
      starts: Int32Array.from(starts),
      edges: edges.slice(first, last),
      tags: tags.slice(first, last),
      weight: 1,
      base: Float32Array.from(scores.slice(first * SCORED, last * SCORED), (score) => score / UNIT),
    };
  });
}

/** Of Wikipedia, one article in so many is enough for a first pass that only the second learns from. */
const SPARED_WIKI = 3;

/** Trains the second pass on news, each part of it tagged by a first pass that has not seen it. */
export function trainSecond(data: Prepared, settings: Settings): Weights {
  const { parts } = settings;
  const isNews = (article: Article): boolean => article.domain !== 'wiki';
  const news = data.articles.map((article, at) => ({ article, at })).filter(({ article }) => isNews(article));
  const partOf = new Map(news.map(({ at }, rank) => [at, Math.floor((rank * parts) / news.length)]));
  const sequences: Sequence[] = [];
  for (let part = 0; part < parts; part++) {
    const keep = (article: Article, at: number): boolean =>
      isNews(article) ? partOf.get(at) !== part : at % SPARED_WIKI === 0;
    const weights = trainFirst(data, settings, keep);
    for (const { article, at } of news) {
      if (partOf.get(at) !== part) continue;
      sequences.push(...secondLines(article, data, data.lines[at] ?? [], weights, settings.partBias));
    }
  }
  return trainCrf(sequences, AGREEMENT_FEATURES, settings.second);
}

/** A second pass that says nothing. */
export function unheard({ moves }: Weights): Weights {
  return { states: new Float32Array(AGREEMENT_FEATURES * SCORED), moves };
}

/** What is shipped of the second pass. */
export function temper(second: Weights, first: Weights, { heard }: Settings): Weights {
  return {
    states: second.states.map((score) => heard.states * score),
    moves: second.moves.map((score, at) => heard.moves * score + (1 - heard.moves) * (first.moves[at] as number)),
  };
}

/** Scores of every feature in each style: the shared copy and the style's own together. */
export function mergedRows(index: FeatureIndex, weights: Weights): Map<number, Record<Style, Float64Array>> {
  const rows = new Map<number, Record<Style, Float64Array>>();
  const scores = (id: number): Float32Array => weights.states.subarray(id * SCORED, (id + 1) * SCORED);
  const copies = new Set<number>();
  for (let id = 0; id < index.size; id++) {
    for (const domain of ['gold', 'news'] as const) copies.add(idOf(index, copyOf(domain, index.hashes[id] as number)));
  }
  for (let id = 0; id < index.size; id++) {
    if (copies.has(id)) continue;
    const hash = index.hashes[id] as number;
    const merged = (domain: Domain): Float64Array => {
      const own = idOf(index, copyOf(domain, hash));
      return Float64Array.from(scores(id), (score, n) => score + (own < 0 ? 0 : (scores(own)[n] as number)));
    };
    const row = { guidelines: merged('gold'), newswire: merged('news') };
    if (row.guidelines.some((score) => score !== 0) || row.newswire.some((score) => score !== 0)) rows.set(hash, row);
  }
  return rows;
}
