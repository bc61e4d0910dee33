/** What became of every quotation that the library finds in a gold article. */
import type { Quote, Speaker } from '../../src/types.js';
import type { GoldArticle } from '../gold.js';
import { pair } from '../score/match.js';
import { isSource } from '../score/names.js';
import { contentWords, wordsOf } from '../score/words.js';

/** Shared words by all words from which on two contents are the same. */
const MATCH = 0.8;

export interface Outcome {
  readonly rule: string;
  readonly how: Speaker['how'] | 'none';
  readonly confidence: number;
  /** What was said is right. */
  readonly content: boolean;
  /** And so is who said it. */
  readonly both: boolean;
}

/** One outcome for each quotation of a reading, in order; those without a word in them left out, as in the scores. */
export function outcomesOf(gold: GoldArticle, quotes: readonly Quote[]): Outcome[] {
  const words = wordsOf(gold.text);
  const read = quotes
    .map((quote) => ({ quote, words: contentWords(words, quote.content) }))
    .filter((item) => item.words.size > 0);
  const pairs = pair(
    gold.quotes.map((quote) => contentWords(words, quote.content)),
    read.map((item) => item.words),
    MATCH,
  );
  const goldOf = new Map([...pairs].map(([wanted, found]) => [found, gold.quotes[wanted]]));
  return read.map(({ quote }, index) => {
    const { rule, confidence, speaker } = quote;
    const source = gold.sources.find(({ name }) => name === goldOf.get(index)?.who);
    return {
      rule,
      how: speaker?.how ?? 'none',
      confidence,
      content: goldOf.has(index),
      both: source !== undefined && isSource(speaker?.name ?? '', source),
    };
  });
}

/** Outcomes of one kind, and how many of them are right. */
export interface Tally {
  readonly name: string;
  readonly all: number;
  readonly content: number;
  readonly both: number;
}

/** Counts outcomes by a name, the most frequent first, equals by name. */
export function tallied(outcomes: readonly Outcome[], nameOf: (outcome: Outcome) => string): Tally[] {
  const names = [...new Set(outcomes.map(nameOf))];
  return names
    .map((name) => {
      const own = outcomes.filter((outcome) => nameOf(outcome) === name);
      return {
        name,
        all: own.length,
        content: own.filter(({ content }) => content).length,
        both: own.filter(({ both }) => both).length,
      };
    })
    .sort((a, b) => b.all - a.all || (a.name < b.name ? -1 : 1));
}

/** Quotations of about the same confidence: what it says on average, and how many are right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly all: number;
  readonly confidence: number;
  readonly right: number;
}

/** Lower ends of the bins; most quotations have a confidence of 0.6 or more, so that the bins there are narrow. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Bins of the confidence that hold anything, from low to high. */
export function binsOf(outcomes: readonly Outcome[]): Bin[] {
  return EDGES.slice(0, -1).flatMap((from, index) => {
    const to = EDGES[index + 1] ?? 1;
    const own = outcomes.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    );
    if (own.length === 0) return [];
    const confidence = own.reduce((sum, outcome) => sum + outcome.confidence, 0) / own.length;
    return [{ from, to, all: own.length, confidence, right: own.filter(({ both }) => both).length }];
  });
}

/**
 * Expected calibration error: how far the confidence of a bin is from its share of right quotations, weighted by size
 * (Naeini, Cooper and Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian Binning, 2015).
 */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, bin) => sum + bin.all, 0);
  if (all === 0) return 0;
  return bins.reduce((sum, { all: size, confidence, right }) => sum + Math.abs(right - confidence * size), 0) / all;
}
