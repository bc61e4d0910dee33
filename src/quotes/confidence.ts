import type { Span, Speaker } from '../types.js';
import { RATES } from './confidence.generated.js';

/** How often each thing was right, counted on annotated articles (`npm run reliability`). */
export interface Rates {
  /** How often a rule is right about what was said. */
  readonly rules: Readonly<Record<string, number>>;
  /** For a rule that is not in the table. */
  readonly rule: number;
  /** How much less often it is where the quotation stands inside another, or is a word or two. */
  readonly nested: number;
  readonly short: number;
  /** How often the speaker is right where what was said is, by how he was found and what he is. */
  readonly speakers: Readonly<Record<string, number>>;
  /** The same where nobody was found. */
  readonly speaker: number;
}

/** What a quotation is judged by. */
export interface Evidence {
  readonly rule: string;
  readonly speaker: Pick<Speaker, 'how' | 'type'> | null;
  readonly nested: boolean;
  /** No more than a phrase was said. */
  readonly short: boolean;
}

/** Fewer words are a phrase, of which the rules are less sure. */
const SHORT = 5;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Nothing is certain, and nothing that was found is hopeless. */
const LEAST = 0.02;
const MOST = 0.99;

const within = (value: number): number => Math.min(MOST, Math.max(LEAST, value));

/** True for pieces that together hold a phrase only. */
export function isShort(content: readonly Span[]): boolean {
  let words = 0;
  for (const { text } of content) {
    for (const _ of text.matchAll(WORD)) {
      words++;
      if (words >= SHORT) return false;
    }
  }
  return true;
}

/** Of several facts about how a speaker was found the most exact that was counted. */
export function speakerKeys(speaker: Evidence['speaker']): readonly string[] {
  return speaker ? [`${speaker.how} ${speaker.type}`, speaker.how] : [];
}

/** Belief that both what was said and who said it are right, from 0 to 1. */
export function confidenceOf(evidence: Evidence, rates: Rates = RATES): number {
  const { rule, speaker, nested, short } = evidence;
  const content = (rates.rules[rule] ?? rates.rule) * (nested ? rates.nested : 1) * (short ? rates.short : 1);
  const key = speakerKeys(speaker).find((name) => rates.speakers[name] !== undefined);
  const who = key === undefined ? rates.speaker : (rates.speakers[key] ?? rates.speaker);
  return Math.round(within(content * who) * 100) / 100;
}
