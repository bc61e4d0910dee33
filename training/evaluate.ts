/**
 * Measures the shipped tagger alone and the whole engine on the held-out texts, by type, and people whose names the
 * training texts don't have: `npx tsx training/evaluate.ts FOLDER`.
 */
import { readFileSync } from 'node:fs';
import { entitiesOf } from '../src/entities/entities.js';
import { decodeModel, type Style } from '../src/entities/tagger/tagger.js';
import { type Article, readAnercorp, readGold } from './corpora.js';
import { TYPE_OF, tagged } from './measure.js';
import { addScores, type Counts, f1, newScores, type Range, rangesOf, type Scores } from './score.js';
import { readTraining } from './training-set.js';

/** The names that the whole engine finds, as ranges of tokens. */
function byEngine({ view }: Article): Range[] {
  let token = 0;
  return entitiesOf(view).map(({ start, end, type }) => {
    while (token < view.size && (view.end[token] ?? 0) <= start) token++;
    let last = token;
    while (last < view.size && (view.start[last] ?? 0) < end) last++;
    return { first: token, last, type: TYPE_OF[type] };
  });
}

const nameOf = ({ view }: Article, { first, last }: Range): string =>
  view.word
    .slice(first, last)
    .map(({ fold }) => fold)
    .join(' ');

/** The names of people in the training texts, whole. */
function seenNames(articles: readonly Article[]): Set<string> {
  const seen = new Set<string>();
  for (const article of articles) {
    for (const range of rangesOf(article.tags)) if (range.type === 'PER') seen.add(nameOf(article, range));
  }
  return seen;
}

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
const cells = (counts: Counts): string =>
  `${f1(counts).toFixed(1)} (${percent(counts.right, counts.found)}/${percent(counts.right, counts.gold)})`;

type Finder = (article: Article) => readonly Range[];

function report(name: string, articles: readonly Article[], find: Finder, seen: ReadonlySet<string>): string {
  const all = newScores();
  const unseen: Scores = newScores();
  for (const article of articles) {
    const isNew = (range: Range): boolean => range.type === 'PER' && !seen.has(nameOf(article, range));
    const gold = rangesOf(article.tags);
    const found = find(article);
    addScores(all, gold, found);
    addScores(unseen, gold.filter(isNew), found.filter(isNew));
  }
  const row = [all.all, all.PER, all.LOC, all.ORG, unseen.PER].map(cells);
  return `| ${[name, ...row, String(unseen.PER.gold)].join(' | ')} |`;
}

function main(): void {
  const [shared] = process.argv.slice(2);
  if (shared === undefined) throw new TypeError('npx tsx training/evaluate.ts FOLDER, which holds ner/ and gold/');
  const seen = seenNames(readTraining(shared));
  const alone = (style: Style): Finder => {
    const model = decodeModel(readFileSync('model/tagger.bin'), style);
    return (article) => tagged(article, model);
  };
  const anercorp = readAnercorp(shared, 'dev');
  const gold = readGold(shared, 'dev');
  console.log('| F1 (precision/recall) | all | person | place | organization | unseen person | of them |');
  console.log(report('ANERcorp dev, tagger', anercorp, alone('newswire'), seen));
  console.log(report('ANERcorp dev, engine', anercorp, byEngine, seen));
  console.log(report('gold dev, tagger', gold, alone('guidelines'), seen));
  console.log(report('gold dev, engine', gold, byEngine, seen));
}

main();
