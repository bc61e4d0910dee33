/** Scores a model on articles. */
import { type Model, tag } from '../src/entities/tagger/tagger.js';
import type { EntityType } from '../src/types.js';
import type { Article, Type } from './corpora.js';
import { addScores, newScores, type Range, rangesOf, type Scores } from './score.js';

export const TYPE_OF: Readonly<Record<EntityType, Type>> = { person: 'PER', place: 'LOC', organization: 'ORG' };

export function tagged(article: Article, model: Model): Range[] {
  return tag(article.view, model).map(({ first, last, type }) => ({
    first,
    last,
    type: TYPE_OF[type],
  }));
}

export function measure(articles: readonly Article[], model: Model): Scores {
  const scores = newScores();
  for (const article of articles) addScores(scores, rangesOf(article.tags), tagged(article, model));
  return scores;
}
