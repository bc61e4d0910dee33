/**
 * Texts of others once more, marked by the library with a first model as our own annotation marks them, of which there
 * are only 24,000 words. The rules know what a model of so few has not seen, and the model what the rules don't.
 */
import { entitiesOf, FINDERS } from '../src/entities/entities.js';
import { findLearned, learnedBy } from '../src/entities/find/learned.js';
import type { Model } from '../src/entities/tagger/tagger.js';
import { type Article, tagsOf } from './corpora.js';
import { TYPE_OF } from './measure.js';

/** Of Wikipedia, every second article: the others would take as long again, and say the same. */
const SPARED_WIKI = 2;

export function silverOf(articles: readonly Article[], model: Model): Article[] {
  const finders = FINDERS.map((find) => (find === findLearned ? learnedBy(() => model) : find));
  return articles
    .filter(({ id, domain }, at) => domain !== 'gold' && (!id.startsWith('wikifane') || at % SPARED_WIKI === 0))
    .map(({ id, view }) => {
      const mentions = entitiesOf(view, { finders }).map(({ start, end, type }) => ({
        start,
        end,
        type: TYPE_OF[type],
      }));
      return { id: `silver-${id}`, domain: 'silver', view, mentions, tags: tagsOf(view, mentions) };
    });
}
