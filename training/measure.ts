/** Scores a model on articles. */
import { type Model, type Style, tag } from '../src/entities/tagger/tagger.js';
import type { Article, Type } from './corpora.js';
import { addScores, newScores, type Range, rangesOf, type Scores } from './score.js';

const SHORT: Readonly<Record<string, Type>> = { person: 'PER', place: 'LOC', organization: 'ORG' };

export function tagged(article: Article, model: Model, style: Style): Range[] {
  return tag(article.view, model, { style }).map(({ first, last, type }) => ({
    first,
    last,
    type: SHORT[type] as Type,
  }));
}

export function measure(articles: readonly Article[], model: Model, style: Style): Scores {
  const scores = newScores();
  for (const article of articles) addScores(scores, rangesOf(article.tags), tagged(article, model, style));
  return scores;
}
