/**
 * Texts of others once more, marked as our own annotation marks them, of which there are only 24,000 words. The library
 * with a first model says how far a name reaches and which bodies are names; the annotators of the text say who is a
 * person, and what the library has missed.
 */
import { entitiesOf, FINDERS } from '../src/entities/entities.js';
import { findLearned, learnedBy } from '../src/entities/find/learned.js';
import type { Model } from '../src/entities/tagger/tagger.js';
import { type Article, type Mention, tagsOf } from './corpora.js';
import { TYPE_OF } from './measure.js';

/** Of Wikipedia, every second article: the others would take as long again, and say the same. */
const SPARED_WIKI = 2;

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/**
 * What the library has found and the annotators don't deny, and what they have marked beside it. All mark people alike; a place
 * or body of the library stays where they mark none, or less of it: a ministry is no name to some of them.
 */
export function reconciled(found: readonly Mention[], marked: readonly Mention[]): Mention[] {
  const people = marked.filter(({ type }) => type === 'PER');
  const kept = found.filter((name) => (name.type === 'PER') === people.some((person) => overlaps(person, name)));
  return [...kept, ...marked.filter((mark) => !kept.some((name) => overlaps(name, mark)))];
}

export function silverOf(articles: readonly Article[], model: Model): Article[] {
  const finders = FINDERS.map((find) => (find === findLearned ? learnedBy(() => model) : find));
  return articles
    .filter(
      ({ id, domain }, at) =>
        (domain === 'news' || domain === 'wiki') && (!id.startsWith('wikifane') || at % SPARED_WIKI === 0),
    )
    .map(({ id, view, mentions }) => {
      const found = entitiesOf(view, { finders }).map(({ start, end, type }) => ({ start, end, type: TYPE_OF[type] }));
      const agreed = reconciled(found, mentions);
      return { id: `silver-${id}`, domain: 'silver', view, mentions: agreed, tags: tagsOf(view, agreed) };
    });
}
