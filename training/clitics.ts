/** Trains the choice of clitics before names: an averaged perceptron over the mentions whose clitics are known. */
import { CLITIC_SLOTS, cliticFeatures } from '../src/entities/tagger/clitics.js';
import type { Lexicon } from '../src/entities/tagger/lexicon.js';
import { cliticLengths } from '../src/entities/tagger/stems.js';
import type { EntityType } from '../src/types.js';
import type { Article, Type } from './corpora.js';
import { randomFrom, shuffle } from './math.js';

const ROUNDS = 6;
const SEED = 9;
const LARGEST = 127;

export const LONG: Readonly<Record<Type, EntityType>> = { PER: 'person', LOC: 'place', ORG: 'organization' };

export interface CliticExample {
  readonly key: string;
  readonly letters: number;
  readonly type: EntityType;
}

/** First words of the mentions that may begin with a clitic. Newswire tags don't show which letters are clitics. */
export function cliticExamples(articles: readonly Article[]): CliticExample[] {
  const examples: CliticExample[] = [];
  for (const { id, view, mentions } of articles) {
    if (!/^(?:wikifane|wikinews|ntrex|tico)/u.test(id)) continue;
    let token = 0;
    for (const { start, type } of [...mentions].sort((a, b) => a.start - b.start)) {
      while (token < view.size && (view.end[token] ?? 0) <= start) token++;
      const key = view.word[token]?.key ?? '';
      const letters = start - (view.start[token] ?? 0);
      const choices = cliticLengths(key);
      if (choices.length > 1 && choices.includes(letters)) examples.push({ key, letters, type: LONG[type] });
    }
  }
  return examples;
}

export function trainClitics(examples: readonly CliticExample[], lexicon: Lexicon): Int8Array {
  const weights = new Int32Array(CLITIC_SLOTS);
  const sums = new Float64Array(CLITIC_SLOTS);
  const order = Int32Array.from(examples, (_, index) => index);
  const random = randomFrom(SEED);
  let time = 0;
  const add = (slots: readonly number[], by: number): void => {
    for (const slot of slots) {
      weights[slot] = (weights[slot] as number) + by;
      sums[slot] = (sums[slot] as number) + by * time;
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { key, letters, type } = examples[index] as CliticExample;
      time++;
      const scored = cliticLengths(key).map((choice) => {
        const slots = cliticFeatures(key, choice, type, lexicon);
        return { choice, slots, score: slots.reduce((sum, slot) => sum + (weights[slot] as number), 0) };
      });
      const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
      const right = scored.find(({ choice }) => choice === letters);
      if (!right || best.choice === letters) continue;
      add(right.slots, 1);
      add(best.slots, -1);
    }
  }
  const averages = Float64Array.from(weights, (weight, slot) => weight - (sums[slot] as number) / time);
  const top = averages.reduce((most, value) => Math.max(most, value, -value), 0);
  return Int8Array.from(averages, (value) => Math.round((value * LARGEST) / (top || 1)));
}
