/** Scores the prediction of one article against its gold. */
import type { GoldArticle } from '../gold.js';
import { type Counts, count, type Kind, type Label } from './counts.js';
import { pair } from './match.js';
import { holdsFullName, isSource } from './names.js';
import { contentWords, overlap, type Range, type TextWord, wordsOf, wordsTouched } from './words.js';

/** A line of predictions: the part of the command's NDJSON that is scored. */
export interface Prediction {
  readonly id: string;
  readonly entities: readonly (Range & { readonly type: string })[];
  readonly quotes: readonly {
    readonly kind: Kind;
    readonly content: readonly Range[];
    readonly cue: Range | null;
    readonly speaker: { readonly name: string } | null;
  }[];
}

export interface ArticleScore {
  readonly counts: Counts;
  /** One line for everything that is missed, too much, or wrong. */
  readonly errors: readonly string[];
}

type Quote<T> = T & { readonly words: ReadonlySet<number> };
type GoldQuote = Quote<GoldArticle['quotes'][number]>;
type PredictedQuote = Quote<Prediction['quotes'][number]>;

const LABEL_OF: Readonly<Record<string, Label>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
};
const LONGEST_EXCERPT = 90;

export function scoreArticle(gold: GoldArticle, predicted: Prediction): ArticleScore {
  const words = wordsOf(gold.text);
  const counts: Counts = new Map();
  return {
    counts,
    errors: [...scoreQuotes(gold, predicted, words, counts), ...scoreEntities(gold, predicted, words, counts)],
  };
}

function scoreQuotes(article: GoldArticle, prediction: Prediction, words: TextWord[], counts: Counts): string[] {
  const withWords = <T extends { readonly content: readonly Range[] }>(quote: T): Quote<T> => ({
    ...quote,
    words: contentWords(words, quote.content),
  });
  const gold = article.quotes.map(withWords);
  const predicted = prediction.quotes.map(withWords).filter((quote) => quote.words.size > 0);
  countQuotes('gold', gold, counts);
  countQuotes('predicted', predicted, counts);
  countWords(gold, predicted, counts);

  const matched = (threshold: number): Map<number, number> =>
    pair(
      gold.map((quote) => quote.words),
      predicted.map((quote) => quote.words),
      threshold,
    );
  const loosely = matched(0.5);
  const closely = matched(0.8);
  count(counts, 'matched50', loosely.size);
  count(counts, 'matched80', closely.size);
  count(counts, 'matchedExactly', matched(1).size);
  countClosely(article, both(closely, gold, predicted), counts);
  return [
    ...countLoosely(article, both(loosely, gold, predicted), counts),
    ...gold.flatMap((quote, i) => (closely.has(i) ? [] : [missedQuote(article, quote, loosely.has(i))])),
    ...extraQuotes(article, predicted, closely),
  ];
}

function both(
  pairs: ReadonlyMap<number, number>,
  gold: readonly GoldQuote[],
  predicted: readonly PredictedQuote[],
): (readonly [GoldQuote, PredictedQuote])[] {
  return [...pairs].flatMap(([i, j]) => {
    const one = gold[i];
    const other = predicted[j];
    return one && other ? [[one, other] as const] : [];
  });
}

function countQuotes(side: 'gold' | 'predicted', quotes: readonly { readonly kind: Kind }[], counts: Counts): void {
  count(counts, `quotes.${side}`, quotes.length);
  for (const quote of quotes) count(counts, `quotes.${side}.${quote.kind}`);
}

function countWords(gold: readonly GoldQuote[], predicted: readonly PredictedQuote[], counts: Counts): void {
  const inGold = new Set(gold.flatMap((quote) => [...quote.words]));
  const inPredicted = new Set(predicted.flatMap((quote) => [...quote.words]));
  count(counts, 'words.gold', inGold.size);
  count(counts, 'words.predicted', inPredicted.size);
  count(counts, 'words.shared', overlap(inGold, inPredicted));
}

function speakerIsRight(article: GoldArticle, gold: GoldQuote, predicted: PredictedQuote): boolean {
  const source = article.sources.find((candidate) => candidate.name === gold.who);
  return source !== undefined && isSource(predicted.speaker?.name ?? '', source);
}

function countLoosely(
  article: GoldArticle,
  pairs: readonly (readonly [GoldQuote, PredictedQuote])[],
  counts: Counts,
): string[] {
  const errors: string[] = [];
  for (const [gold, predicted] of pairs) {
    const name = predicted.speaker?.name ?? '';
    if (speakerIsRight(article, gold, predicted)) count(counts, 'speaker50');
    else errors.push(`${article.id}:${gold.line}: speaker ${name || '-'} for ${gold.who}`);
    if (holdsFullName(name, { name: gold.who, aliases: [] })) count(counts, 'fullName50');
    if (gold.kind === predicted.kind) count(counts, 'kind50');
    if (sameCue(gold.cue, predicted.cue)) count(counts, 'cue50');
  }
  return errors;
}

function sameCue(gold: Range | null, predicted: Range | null): boolean {
  if (!gold || !predicted) return !gold && !predicted;
  return predicted.start < gold.end && gold.start < predicted.end;
}

function countClosely(
  article: GoldArticle,
  pairs: readonly (readonly [GoldQuote, PredictedQuote])[],
  counts: Counts,
): void {
  for (const [gold, predicted] of pairs) {
    count(counts, `matched80.gold.${gold.kind}`);
    count(counts, `matched80.predicted.${predicted.kind}`);
    if (!speakerIsRight(article, gold, predicted)) continue;
    count(counts, 'attributed80');
    count(counts, `attributed80.${gold.kind}`);
  }
}

function excerpt(text: string, content: readonly Range[]): string {
  return text.slice(content[0]?.start, content[0]?.end).slice(0, LONGEST_EXCERPT);
}

function missedQuote(article: GoldArticle, quote: GoldQuote, isClose: boolean): string {
  const what = isClose ? `${quote.kind}, bounds off` : quote.kind;
  return `${article.id}:${quote.line}: missed (${what}) ${excerpt(article.text, quote.content)}`;
}

function extraQuotes(
  article: GoldArticle,
  predicted: readonly PredictedQuote[],
  pairs: ReadonlyMap<number, number>,
): string[] {
  const used = new Set(pairs.values());
  return predicted.flatMap((quote, j) =>
    used.has(j) ? [] : [`${article.id}: extra (${quote.kind}) ${excerpt(article.text, quote.content)}`],
  );
}

/** `PER` with the first and the last word of the mention → its label. */
function entityKeys(entities: readonly (Range & { readonly type: string })[], words: TextWord[]): Map<string, Label> {
  const keys = new Map<string, Label>();
  for (const entity of entities) {
    const label = LABEL_OF[entity.type];
    const touched = wordsTouched(words, entity);
    if (label) keys.set(`${label}:${touched[0] ?? ''}-${touched.at(-1) ?? ''}`, label);
  }
  return keys;
}

function scoreEntities(article: GoldArticle, prediction: Prediction, words: TextWord[], counts: Counts): string[] {
  const gold = entityKeys(article.entities, words);
  const predicted = entityKeys(prediction.entities, words);
  const countAll = (side: 'gold' | 'predicted' | 'shared', labels: readonly Label[]): void => {
    count(counts, `entities.${side}`, labels.length);
    for (const label of labels) count(counts, `entities.${side}.${label}`);
  };
  countAll('gold', [...gold.values()]);
  countAll('predicted', [...predicted.values()]);
  countAll(
    'shared',
    [...predicted].flatMap(([key, label]) => (gold.has(key) ? [label] : [])),
  );
  const surface = (key: string): string => {
    const [first, last] = key.slice('PER:'.length).split('-').map(Number);
    return article.text.slice(words[first ?? 0]?.start, words[last ?? 0]?.end);
  };
  const only = (ours: Map<string, Label>, theirs: Map<string, Label>, what: string): string[] =>
    [...ours.keys()]
      .filter((key) => !theirs.has(key))
      .map((key) => `${article.id}: ${what} entity ${key} ${surface(key)}`);
  return [...only(predicted, gold, 'extra'), ...only(gold, predicted, 'missed')];
}
