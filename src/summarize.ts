import { checkedList, checkedObject } from './text/checked.js';
import type { Document, Gender, KindCounts, Quote, QuoteKind, Speaker, SpeakerSummary, Token } from './types.js';

/** What has been counted of one speaker. */
interface Tally {
  readonly name: string;
  readonly type: Speaker['type'];
  readonly genders: Map<Gender, number>;
  readonly roles: Map<string, number>;
  named: boolean;
  readonly quotations: Record<QuoteKind, number>;
  readonly words: Record<QuoteKind, number>;
  /** Documents that quote them, in order. */
  readonly documents: Set<number>;
  /** Indices of their quotations, each in the list of its own document. */
  readonly quotes: number[];
}

/** A speaker's sums, and where the quotations stand: of one document, in `document.quotes`. */
export interface SummedSpeaker {
  readonly summary: SpeakerSummary;
  readonly quotes: readonly number[];
}

const nothing = (): Record<QuoteKind, number> => ({ direct: 0, indirect: 0, mixed: 0 });
const sum = ({ direct, indirect, mixed }: Readonly<Record<QuoteKind, number>>): number => direct + indirect + mixed;
const countsOf = (counts: Readonly<Record<QuoteKind, number>>): KindCounts => ({ ...counts, all: sum(counts) });

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

/** Index of the first token that starts at `at` or behind it. */
function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of each quotation; a word in several is the innermost one's that has a speaker, or the outermost one's. */
function wordsOf({ tokens, quotes }: Document): number[] {
  const owner = new Int32Array(tokens.length).fill(-1);
  // A quotation stands behind what holds it, so that the inner one writes last.
  quotes.forEach((quote, index) => {
    for (const { start, end } of quote.content) {
      for (let i = tokenAt(tokens, start); (tokens[i]?.start ?? end) < end; i++) {
        if (quote.speaker || (owner[i] ?? -1) < 0) owner[i] = index;
      }
    }
  });
  const words = quotes.map(() => 0);
  tokens.forEach((token, i) => {
    const index = owner[i] ?? -1;
    if (index >= 0 && isWord(token)) words[index] = (words[index] ?? 0) + 1;
  });
  return words;
}

function add<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function newTally({ name, type }: Speaker): Tally {
  return {
    name,
    type,
    genders: new Map(),
    roles: new Map(),
    named: false,
    quotations: nothing(),
    words: nothing(),
    documents: new Set(),
    quotes: [],
  };
}

function count(tally: Tally, speaker: Speaker, { kind }: Quote, words: number, document: number): void {
  tally.quotations[kind]++;
  tally.words[kind] += words;
  tally.documents.add(document);
  if (speaker.gender !== 'unknown') add(tally.genders, speaker.gender);
  if (speaker.role !== null) add(tally.roles, speaker.role);
  if (!speaker.anonymous) tally.named = true;
}

function summaryOf(tally: Tally, quoted: number): SpeakerSummary {
  const words = countsOf(tally.words);
  const documents = [...tally.documents];
  return {
    name: tally.name,
    type: tally.type,
    gender: mostFrequent(tally.genders) ?? 'unknown',
    role: mostFrequent(tally.roles),
    anonymous: !tally.named,
    quotations: countsOf(tally.quotations),
    words,
    share: quoted === 0 ? 0 : words.all / quoted,
    documents: documents.length,
    first: documents[0] ?? 0,
    last: documents[documents.length - 1] ?? 0,
  };
}

function checkedDocument(value: unknown, where: string): Document {
  const { tokens, quotes } = checkedObject(value, where);
  checkedList(tokens, `${where}.tokens`);
  checkedList(quotes, `${where}.quotes`);
  return value as Document;
}

function checkedDocuments(documents: unknown): readonly Document[] {
  if (!Array.isArray(documents)) return [checkedDocument(documents, 'document')];
  return documents.map((document, at) => checkedDocument(document, `documents[${at}]`));
}

/** The same, with the quotations of each. */
export function summedSpeakers(documents: Document | readonly Document[]): readonly SummedSpeaker[] {
  const tallies = new Map<string, Tally>();
  let quoted = 0;
  checkedDocuments(documents).forEach((document, at) => {
    const words = wordsOf(document);
    /** Who a chain stands for in this document: its first speaker, whatever the others are called. */
    const chains = new Map<number, string>();
    document.quotes.forEach((quote, index) => {
      quoted += words[index] ?? 0;
      const { speaker } = quote;
      if (!speaker) return;
      const name = `${speaker.type} ${speaker.name}`;
      const id = speaker.chain === null ? name : (chains.get(speaker.chain) ?? name);
      if (speaker.chain !== null) chains.set(speaker.chain, id);
      const tally = tallies.get(id) ?? newTally(speaker);
      tallies.set(id, tally);
      count(tally, speaker, quote, words[index] ?? 0, at);
      tally.quotes.push(index);
    });
  });
  return [...tallies.values()]
    .map((tally) => ({ summary: summaryOf(tally, quoted), quotes: tally.quotes }))
    .sort(({ summary: a }, { summary: b }) => b.words.all - a.words.all || b.quotations.all - a.quotations.all);
}

/**
 * Who was quoted in a document or in several: how often, in how many words, in their own or the writer's; who has
 * most words comes first. In a document everybody with one chain is one speaker; over documents, everybody of one
 * name and type.
 *
 * @throws TypeError if it is given anything but documents.
 * @example
 * summarizeSpeakers(analyze('قال الوزير إن الطريق مفتوح.'))[0]?.words.indirect
 * //=> 2
 */
export function summarizeSpeakers(documents: Document | readonly Document[]): readonly SpeakerSummary[] {
  return summedSpeakers(documents).map(({ summary }) => summary);
}
