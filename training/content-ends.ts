/**
 * Would a trained scorer find the ends of contents better than the rules? Cross-validated over articles:
 *
 *     npx tsx training/content-ends.ts FOLDER …
 *
 * Every comma, and every blank before a word that may turn the sentence, inside a gold content or right behind it is a
 * decision: does the content end here? An averaged perceptron decides by the two words behind it, the rules by what the
 * library reads. Nothing is shipped while the rules win.
 */
import { type GoldArticle, readGoldFolder } from '../scripts/gold.js';
import { analyze } from '../src/analyze.js';

const FOLDS = 10;
const ROUNDS = 12;
/** Marks and a full stop may stand between a content and the place where it was cut. */
const SLACK = 2;
const PLACE =
  /[,\u060c\u061b]\s?|\s(?=\u0648?(?:\u0644\u0643\u0646|\u0628\u064a\u0646\u0645\u0627|\u062d\u064a\u062b|\u0648\u0630\u0644\u0643|\u0641\u064a\u0645\u0627)\S*)/gu;
const AHEAD = 60;
/** Lengths of what was said so far, in steps of so many characters, up to so many steps. */
const STEP = 40;
const STEPS = 6;

interface Decision {
  readonly article: string;
  readonly features: readonly string[];
  readonly ends: boolean;
  readonly rules: boolean;
}

function featuresOf(text: string, from: number, at: number, sign: string): string[] {
  const ahead = text.slice(at + sign.length, at + AHEAD).replace(/\p{M}/gu, '');
  const [word = '', next = ''] = ahead.split(/\s+/u);
  const length = Math.min(STEPS, Math.floor((at - from) / STEP));
  return [
    'bias',
    `w ${word}`,
    `n ${next}`,
    `wn ${word} ${next}`,
    `a ${word.slice(0, 2)}`,
    `z ${word.slice(-2)}`,
    `s ${sign.trim()}`,
    `l ${length}`,
  ];
}

/** The decisions of one article: contents of one piece that the library begins where the gold does. */
function decisionsOf(article: GoldArticle): Decision[] {
  const { text } = article;
  const read = analyze(text).quotes;
  return article.quotes.flatMap(({ kind, content }) => {
    const [piece] = content;
    const own = read.find(({ start }) => piece !== undefined && Math.abs(start - piece.start) <= SLACK);
    if (!piece || !own || kind === 'direct' || content.length > 1) return [];
    const found: Decision[] = [];
    for (const match of text.slice(0, piece.end + SLACK + 1).matchAll(PLACE)) {
      if (match.index < piece.start) continue;
      const ends = match.index >= piece.end - SLACK;
      const features = featuresOf(text, piece.start, match.index, match[0]);
      found.push({ article: article.id, features, ends, rules: own.end <= match.index + 1 });
      if (ends) break;
    }
    return found;
  });
}

const scoreOf = (features: readonly string[], weights: ReadonlyMap<string, number>): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/** Averaged perceptron: the weights of all steps, added up. */
function train(decisions: readonly Decision[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const late = new Map<string, number>();
  let step = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, ends } of decisions) {
      if (scoreOf(features, weights) > 0 !== ends) {
        const by = ends ? 1 : -1;
        for (const feature of features) {
          weights.set(feature, (weights.get(feature) ?? 0) + by);
          late.set(feature, (late.get(feature) ?? 0) + by * step);
        }
      }
      step++;
    }
  }
  return new Map([...weights].map(([feature, weight]) => [feature, weight - (late.get(feature) ?? 0) / step]));
}

function learnedRight(decisions: readonly Decision[]): number {
  const articles = [...new Set(decisions.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = train(decisions.filter(({ article }) => foldOf.get(article) !== fold));
    const asked = decisions.filter(({ article }) => foldOf.get(article) === fold);
    return asked.filter(({ features, ends }) => scoreOf(features, weights) > 0 === ends).length;
  }).reduce((sum, right) => sum + right, 0);
}

const decisions = process.argv.slice(2).flatMap((folder) => readGoldFolder(folder).flatMap(decisionsOf));
const count = (isRight: (decision: Decision) => boolean): number => decisions.filter(isRight).length;
console.log(`${decisions.length} decisions, ${count(({ ends }) => ends)} ends`);
console.log(`rules right:      ${count(({ ends, rules }) => ends === rules)}`);
console.log(`perceptron right: ${learnedRight(decisions)}`);
console.log(`never an end:     ${count(({ ends }) => !ends)}`);
