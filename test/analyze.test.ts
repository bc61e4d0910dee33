import { describe, expect, it } from 'vitest';
import {
  analyze,
  extractEntities,
  extractOrganizations,
  extractPeople,
  extractPlaces,
  extractQuotes,
  segmentSentences,
  tokenize,
} from '../src/index.js';
import { articles } from './support/texts.js';

const article = articles.find(([name]) => name === 'article.txt')?.[1] ?? '';

describe('analyze', () => {
  it('gives back the text itself', () => {
    expect(analyze(article).text).toBe(article);
  });

  it('reads nothing in an empty text', () => {
    expect(analyze('')).toEqual({ text: '', sentences: [], tokens: [], entities: [], quotes: [] });
  });

  it.each(articles)('gives in %s what each function gives alone', (_, text) => {
    const document = analyze(text);
    expect(extractQuotes(text)).toEqual(document.quotes);
    expect(extractEntities(text)).toEqual(document.entities);
    expect(segmentSentences(text)).toEqual(document.sentences);
    expect(tokenize(text)).toEqual(document.tokens);
  });

  it('parts entities by their type', () => {
    const { entities } = analyze(article);
    const of = (type: string) => entities.filter((entity) => entity.type === type);
    expect(extractPeople(article)).toEqual(of('person'));
    expect(extractPlaces(article)).toEqual(of('place'));
    expect(extractOrganizations(article)).toEqual(of('organization'));
    expect(of('person').length).toBeGreaterThan(0);
    expect(of('place').length).toBeGreaterThan(0);
    expect(of('organization').length).toBeGreaterThan(0);
  });

  it('links a quotation to the chain of its speaker', () => {
    const { entities, quotes } = analyze(article);
    const linked = quotes.filter((quote) => quote.speaker?.chain !== null && quote.speaker !== null);
    expect(linked.length).toBeGreaterThan(0);
    for (const { speaker } of linked) {
      expect(entities.filter((entity) => entity.chain === speaker?.chain).map((entity) => entity.name)).toContain(
        speaker?.name,
      );
    }
  });
});
