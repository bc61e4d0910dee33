/**
 * What each feature template and each corpus buys: `npx tsx training/ablate.ts FOLDER` trains the first pass once for
 * each with it left out, at cheap settings, and prints a table. Names of rows behind the folder print those alone.
 */
import { SCORED } from '../src/entities/tagger/lattice.js';
import { lexiconOf } from '../src/entities/tagger/lexicon.js';
import { learnClusters } from './clusters.js';
import { type Article, readAnercorp, readGold, readNames } from './corpora.js';
import { type Sequence, trainCrf, type Weights } from './crf.js';
import { JOINT, OFFSETS, type Origin, sequencesOf } from './dataset.js';
import { type Judgement, judge } from './judge.js';
import { type Prepared, prepare, SETTINGS } from './stages.js';
import { readTraining } from './training-set.js';
import { buildVocabulary } from './vocabulary.js';

const ROUNDS = 3;
const HUNDRED = 100;

/** What is left out: features by where they come from, or articles by their names. */
interface Cut {
  readonly name: string;
  readonly origin?: (origin: Origin) => boolean;
  readonly article?: RegExp;
}

const word = (origin: Origin): number => (origin < JOINT ? Math.floor(origin / OFFSETS) : 0);
const isWord =
  (...templates: readonly number[]) =>
  (origin: Origin): boolean =>
    templates.includes(word(origin));
const isJoint =
  (...slots: readonly number[]) =>
  (origin: Origin): boolean =>
    slots.includes(origin - JOINT);

/** Templates by the family that they belong to. */
const FAMILIES: Readonly<Record<string, readonly number[]>> = {
  words: [1],
  roots: [4],
  'first letters of the stem': [5],
  'last letters': [6],
  'first letters of the word': [19],
  pattern: [7],
  shape: [8, 9],
  'list of names': [10, 101],
  'letters of names': [11, 12],
  'word clusters': [13],
  class: [14],
  'nouns, nations, common words': [15, 16, 17, 18],
};
const PARTS: Readonly<Record<string, readonly number[]>> = {
  'joint: words': [0, 1, 2, 3, 4, 5],
  'joint: classes': [6, 7, 8],
  'joint: clusters': [9, 10, 11],
  'joint: noun that leads to it': [12, 13, 14],
  'joint: gazetteers': [15, 16, 17, 18, 19, 20, 21, 22],
  'joint: quotation marks': [23, 24],
  'joint: sport': [25, 26, 27],
  'joint: lists': [28, 29, 30],
};

function cuts(): Cut[] {
  const corpora = {
    ANERcorp: /^anercorp/u,
    'our own annotation': /^(?:wikinews|ntrex|tico)/u,
    WikiFANE: /^wikifane/u,
    Wojood: /^wojood/u,
  };
  return [
    { name: 'nothing' },
    ...Object.entries(corpora).map(([name, article]) => ({ name, article })),
    ...Object.entries(FAMILIES).map(([name, templates]) => ({ name, origin: isWord(...templates) })),
    ...Object.entries(PARTS).map(([name, slots]) => ({ name, origin: isJoint(...slots) })),
  ];
}

/** The lines without the features that are left out. */
function without(lines: readonly Sequence[], off: Uint8Array): Sequence[] {
  return lines.map((line) => {
    const ids: number[] = [];
    const starts = [0];
    for (let t = 0; t + 1 < line.starts.length; t++) {
      for (let at = line.starts[t] as number; at < (line.starts[t + 1] as number); at++) {
        const id = line.ids[at] as number;
        if (!off[id < 0 ? ~id : id]) ids.push(id);
      }
      starts.push(ids.length);
    }
    return { ...line, ids: Int32Array.from(ids), starts: Int32Array.from(starts) };
  });
}

function offIn(data: Prepared, { origin }: Cut): Uint8Array {
  return Uint8Array.from({ length: data.index.size }, (_, id) => (origin?.(data.index.origins[id] as number) ? 1 : 0));
}

interface Dev {
  readonly articles: readonly Article[];
  readonly lines: readonly (readonly Sequence[])[];
}

function row(
  cut: Cut,
  { news, gold }: { readonly news: Judgement; readonly gold: Judgement },
  weights: Weights,
  took: number,
): string {
  let rows = 0;
  for (let at = 0; at < weights.states.length; at += SCORED) {
    if (weights.states.subarray(at, at + SCORED).some((score) => score !== 0)) rows++;
  }
  const cells = [news.f1, HUNDRED * news.loss, gold.f1, HUNDRED * gold.loss].map((value) => value.toFixed(2));
  return `| ${[cut.name, ...cells, String(rows), took.toFixed(0)].join(' | ')} |`;
}

function main(): void {
  const [shared, ...only] = process.argv.slice(2);
  if (shared === undefined) throw new TypeError('npx tsx training/ablate.ts FOLDER, which holds ner/ and gold/');
  const articles = readTraining(shared);
  const { tables, honest } = buildVocabulary(articles, readNames(shared), learnClusters(articles));
  const data = prepare(articles, honest, SETTINGS);
  const lexicon = lexiconOf(tables);
  const dev = (held: readonly Article[]): Dev => ({
    articles: held,
    lines: held.map((article) => sequencesOf(article, lexicon, data.index, 1)),
  });
  const news = dev(readAnercorp(shared, 'dev'));
  const gold = dev(readGold(shared, 'dev'));
  console.log('| left out | ANERcorp dev F1 | loss | gold dev F1 | loss | rows | s |');
  for (const cut of cuts()) {
    if (only.length > 0 && !only.includes(cut.name)) continue;
    const started = process.cpuUsage().user;
    const off = offIn(data, cut);
    const kept = data.lines.filter((_, at) => !cut.article?.test(data.articles[at]?.id ?? '')).flat();
    const weights = trainCrf(without(kept, off), data.index.size, { ...SETTINGS.first, rounds: ROUNDS });
    const judged = ({ articles: held, lines }: Dev): Judgement =>
      judge(
        held,
        lines.map((own) => without(own, off)),
        weights,
      );
    console.log(
      row(cut, { news: judged(news), gold: judged(gold) }, weights, (process.cpuUsage().user - started) / 1e6),
    );
  }
}

main();
