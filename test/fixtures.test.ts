import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type GoldArticle, type GoldSpan, parseGold, readGoldFolder } from '../scripts/gold.js';
import { keyOf } from '../src/text/word.js';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const articles = readGoldFolder(folder);
const byId = new Map(articles.map((article) => [article.id, article]));
const slice = (article: GoldArticle, span: GoldSpan | null): string | null =>
  span ? article.text.slice(span.start, span.end) : null;

function required(id: string): GoldArticle {
  const article = byId.get(id);
  if (!article) throw new Error(`no fixture ${id}`);
  return article;
}

/** The rows of the table in fixtures/README.md. */
function rows(): { id: string; words: number; quotes: number }[] {
  const table = readFileSync(`${folder}README.md`, 'utf8').matchAll(/^\| `([\w-]+)` \| [^|]+ \| (\d+) \| (\d+) \|/gmu);
  return [...table].map((row) => ({ id: row[1] ?? '', words: Number(row[2]), quotes: Number(row[3]) }));
}

describe('fixtures', () => {
  it('come in pairs of a text and an annotation', () => {
    const names = (suffix: string): string[] =>
      readdirSync(folder)
        .filter((file) => file.endsWith(suffix))
        .map((file) => file.slice(0, -suffix.length));
    expect(names('.txt')).toEqual(names('.ann'));
  });

  it('have the figures that their README gives', () => {
    const counted = articles.map(({ id, text, quotes }) => ({
      id,
      words: text.trim().split(/\s+/u).length,
      quotes: quotes.length,
    }));
    const byName = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(rows().toSorted(byName)).toEqual(counted.toSorted(byName));
  });

  it.each(articles.map((article) => [article.id, article] as const))('%s is sound', (_id, article) => {
    const { text, entities, sources, quotes } = article;
    for (const { start, end } of [...entities, ...quotes.flatMap((quote) => quote.content)]) {
      const string = text.slice(start, end);
      expect(string).toBe(string.trim());
      expect(string).not.toMatch(/\n|[.\u060c]$/u);
    }
    const sorted = entities.toSorted((a, b) => a.start - b.start);
    sorted.slice(1).forEach((entity, at) => {
      expect(entity.start).toBeGreaterThanOrEqual(sorted[at]?.end ?? 0);
    });
    expect(new Set(quotes.map((quote) => quote.who))).toEqual(new Set(sources.map((source) => source.name)));
    for (const { content, cue, speaker } of quotes) {
      content.slice(1).forEach((piece, at) => {
        expect(piece.start).toBeGreaterThan(content[at]?.end ?? 0);
      });
      for (const piece of content) {
        if (cue) expect(cue.end <= piece.start || cue.start >= piece.end).toBe(true);
        if (speaker) expect(speaker.end <= piece.start || speaker.start >= piece.end).toBe(true);
      }
    }
  });

  it('name every speaker by a name or an alias of its source, except in the ordered article', () => {
    const unnamed = articles
      .filter(({ id }) => id !== 'article')
      .flatMap((article) =>
        article.quotes.flatMap((quote) => {
          const source = article.sources.find(({ name }) => name === quote.who);
          const mention = slice(article, quote.speaker);
          return mention === null || [source?.name, ...(source?.aliases ?? [])].includes(mention) ? [] : [mention];
        }),
      );
    expect(unnamed).toEqual([]);
  });

  it('hold an article in which nobody is quoted, and its marks', () => {
    const { quotes, text } = required('nothing-quoted');
    expect(quotes).toEqual([]);
    expect(text.match(/\u00ab/gu)?.length).toBeGreaterThan(8);
  });

  it('hold an article without any mark, with quotations', () => {
    const { quotes, text } = required('agency-unmarked');
    expect(text).not.toMatch(/["\u00ab\u00bb\u201c\u201d\u2018\u2019']/u);
    expect(new Set(quotes.map((quote) => quote.kind))).toEqual(new Set(['indirect']));
  });
});

describe('the vocalized article', () => {
  const vocalized = required('vocalized');
  const plain = required('vocalized-plain');
  const read = (article: GoldArticle) => ({
    text: keyOf(article.text),
    entities: article.entities.map((entity) => [entity.type, keyOf(slice(article, entity) ?? '')]),
    quotes: article.quotes.map((quote) => ({
      kind: quote.kind,
      who: keyOf(quote.who),
      strings: [...quote.content, quote.cue, quote.speaker, quote.to].map((span) => keyOf(slice(article, span) ?? '')),
    })),
  });

  it('carries vowels on nearly every word', () => {
    const words = vocalized.text.match(/[\p{L}\p{M}]+/gu) ?? [];
    expect(words.filter((word) => /\p{M}/u.test(word)).length / words.length).toBeGreaterThan(0.95);
    expect(plain.text).not.toMatch(/\p{M}/u);
  });

  it('folds to its plain twin, records included', () => {
    expect(keyOf(vocalized.text)).toBe(plain.text);
    expect(read(vocalized)).toEqual(read(plain));
  });
});

describe('parseGold', () => {
  const text = 'Cairo speaks\n\nShe said: Cairo is old, she said, and Cairo is new.\nLast line';
  const source = 'C|She|person|female|her;it';
  const faultsOf = (annotation: string): string[] => {
    try {
      parseGold('a', text, annotation);
      return [];
    } catch (error) {
      return error instanceof Error ? error.message.split('\n') : [];
    }
  };

  it('finds entities, numbered and not', () => {
    const found = (line: string): number[] => parseGold('a', text, line).entities.map((entity) => entity.start);
    expect(found('E|1|LOC|Cairo')).toEqual([0]);
    expect(found('E|2|LOC|Cairo')).toEqual([24, 52]);
    expect(found('E|2|LOC|Cairo#2')).toEqual([52]);
  });

  it('joins pieces, within a paragraph and across', () => {
    const gold = parseGold(
      'a',
      text,
      `${source}\nQ|2|direct|cue=said#1|who=She|content=Cairo ~~ old ++ and ~~ new ++ 3:Last`,
    );
    expect(gold.quotes[0]?.content.map((piece) => slice(gold, piece))).toEqual([
      'Cairo is old',
      'and Cairo is new',
      'Last',
    ]);
    expect(gold.sources[0]?.aliases).toEqual(['her', 'it']);
  });

  it('takes the cue and the speaker that are nearest', () => {
    const gold = parseGold('a', text, `${source}\nQ|2|indirect|cue=said|speaker=She|who=She|content=Cairo is new`);
    expect(gold.quotes[0]?.cue?.start).toBe(text.indexOf('said, and'));
  });

  it('allows one-letter particles before a name, and no other letters', () => {
    const name = '\u0645\u0635\u0631';
    const found = (article: string): number => parseGold('a', article, `E|1|LOC|${name}`).entities.length;
    expect(found(`\u0648\u0628${name}`)).toBe(1);
    expect(found(`\u0648\u064e\u0628\u0650${name}`)).toBe(1);
    expect(() => found(`\u0627\u0644${name}`)).toThrow('a:1: entity not in its paragraph');
    expect(() => found(`${name}\u064a`)).toThrow('a:1: entity not in its paragraph');
  });

  it('skips comments and blank lines', () => {
    expect(parseGold('a', text, '// E|9|X|Y\n\n').entities).toEqual([]);
  });

  it('lists every faulty line at once', () => {
    const faulty = [
      'X|1',
      'E|9|LOC|Cairo',
      'E|1|CITY|Cairo',
      'E|1|LOC|London',
      'E|1|LOC|Cairo#2',
      'C|He|man|male|',
      'Q|1|direct|cue=|content=speaks',
      'Q|1|direct|cue=|who=Nobody|content=speaks',
      source,
      'Q|2|direct|cue=whispered|who=She|content=Cairo',
      'Q|2|loud|cue=said|who=She|content=Cairo',
      'Q|2|direct|cue=said|who=She|content=Cairo ~~ London',
      'Q|2|direct|cue=said|who=She|content=',
    ];
    const faults = faultsOf(faulty.join('\n'));
    const numbers = faults.map((fault) => Number(fault.split(':')[1]));
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13]);
    expect(faults).toContain('a:4: entity not in its paragraph: London');
    expect(faults).toContain('a:8: no C line for Nobody');
  });
});
