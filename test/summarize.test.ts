import { describe, expect, it } from 'vitest';
import { analyze, summarizeSpeakers } from '../src/index.js';
import type { Document, Quote, Speaker } from '../src/types.js';
import { articles } from './support/texts.js';

const ONE = 'one two three four five six seven eight nine ten';

const speaker = (name: string, more: Partial<Speaker> = {}): Speaker => ({
  name,
  type: 'person',
  mention: null,
  how: 'named',
  gender: 'unknown',
  role: null,
  anonymous: false,
  chain: null,
  ...more,
});

/** A quotation of the words from `first` up to `last` of ONE. */
function quote(first: number, last: number, who: Speaker | null, more: Partial<Quote> = {}): Quote {
  const { tokens } = analyze(ONE);
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  const span = { start, end, text: ONE.slice(start, end) };
  return {
    ...span,
    kind: 'indirect',
    content: [span],
    verbatim: [],
    cue: null,
    speaker: who,
    addressee: null,
    via: null,
    within: null,
    confidence: 1,
    rule: 'test',
    ...more,
  };
}

const documentOf = (...quotes: Quote[]): Document => ({ ...analyze(ONE), quotes });
const line = (document: Document | readonly Document[]): string[] =>
  summarizeSpeakers(document).map(({ name, quotations, words }) => `${name} ${quotations.all} ${words.all}`);

describe('summarizeSpeakers', () => {
  it('counts quotations and words by kind', () => {
    const [summary] = summarizeSpeakers(
      documentOf(
        quote(0, 2, speaker('A')),
        quote(3, 6, speaker('A'), { kind: 'direct' }),
        quote(6, 10, speaker('A'), { kind: 'mixed' }),
      ),
    );
    expect(summary).toEqual({
      name: 'A',
      type: 'person',
      gender: 'unknown',
      role: null,
      anonymous: false,
      quotations: { direct: 1, indirect: 1, mixed: 1, all: 3 },
      words: { direct: 3, indirect: 2, mixed: 4, all: 9 },
      share: 1,
      documents: 1,
      first: 0,
      last: 0,
    });
  });

  it('sorts by words, then by quotations', () => {
    const document = documentOf(
      quote(0, 2, speaker('few')),
      quote(2, 5, speaker('many')),
      quote(5, 6, speaker('twice')),
      quote(6, 7, speaker('twice')),
    );
    expect(line(document)).toEqual(['many 1 3', 'twice 2 2', 'few 1 2']);
  });

  it('shares the words of all, those of nobody known included', () => {
    const document = documentOf(quote(0, 5, null), quote(5, 9, speaker('A')), quote(9, 10, speaker('B')));
    expect(summarizeSpeakers(document).map(({ share }) => share)).toEqual([0.4, 0.1]);
  });

  it('counts a word once: for the inner speaker, or for the outer one where the inner is nobody', () => {
    const outer = quote(0, 8, speaker('outer'));
    const inner = (who: Speaker | null) => quote(2, 5, who, { within: 0 });
    expect(line(documentOf(outer, inner(speaker('inner'))))).toEqual(['outer 1 5', 'inner 1 3']);
    expect(line(documentOf(outer, inner(null)))).toEqual(['outer 1 8']);
    expect(line(documentOf(outer, inner(speaker('outer'))))).toEqual(['outer 2 8']);
  });

  it('counts words and numbers, but no marks', () => {
    const text = '"3 A-B, c." D';
    const content = [{ start: 0, end: 10, text: text.slice(0, 10) }];
    const document: Document = { ...analyze(text), quotes: [{ ...quote(0, 1, speaker('A')), content }] };
    expect(line(document)).toEqual(['A 1 4']);
  });

  it('takes one chain for one speaker in a document', () => {
    const document = documentOf(
      quote(0, 1, speaker('A B', { chain: 4 })),
      quote(1, 2, speaker('B', { chain: 4 })),
      quote(2, 3, speaker('B', { chain: 5 })),
    );
    expect(line(document)).toEqual(['A B 2 2', 'B 1 1']);
  });

  it('takes one name and type for one speaker over documents', () => {
    const first = documentOf(quote(0, 1, speaker('A', { chain: 4 })), quote(1, 2, speaker('A', { type: 'place' })));
    const second = documentOf(quote(0, 3, speaker('A', { chain: 7 })), quote(3, 4, speaker('B', { chain: 4 })));
    const nothing = documentOf();
    const found = summarizeSpeakers([nothing, first, nothing, second, nothing]);
    expect(found.map(({ name, type, documents, first, last }) => [name, type, documents, first, last])).toEqual([
      ['A', 'person', 2, 1, 3],
      ['A', 'place', 1, 1, 1],
      ['B', 'person', 1, 3, 3],
    ]);
  });

  it('gives the gender that is known and the role that is named most often', () => {
    const [summary] = summarizeSpeakers(
      documentOf(
        quote(0, 1, speaker('A', { role: 'first' })),
        quote(1, 2, speaker('A', { role: 'second', gender: 'female' })),
        quote(2, 3, speaker('A', { role: 'second' })),
      ),
    );
    expect(summary).toMatchObject({ gender: 'female', role: 'second' });
  });

  it('calls anonymous who is never named', () => {
    const hidden = speaker('source', { type: 'unnamed', anonymous: true });
    const once = summarizeSpeakers(documentOf(quote(0, 1, hidden), quote(1, 2, hidden)));
    expect(once[0]?.anonymous).toBe(true);
    const named = summarizeSpeakers(documentOf(quote(0, 1, hidden), quote(1, 2, { ...hidden, anonymous: false })));
    expect(named[0]?.anonymous).toBe(false);
  });

  it('finds nobody in nothing', () => {
    expect(summarizeSpeakers([])).toEqual([]);
    expect(summarizeSpeakers(analyze(''))).toEqual([]);
    expect(summarizeSpeakers(documentOf(quote(0, 1, null)))).toEqual([]);
  });

  it('adds up over every article', () => {
    const documents = articles.map(([, text]) => analyze(text));
    const all = summarizeSpeakers(documents);
    const quotes = documents.flatMap((document) => document.quotes.filter((one) => one.speaker !== null));
    expect(all.reduce((sum, { quotations }) => sum + quotations.all, 0)).toBe(quotes.length);
    expect(all.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(all.length).toBeGreaterThan(0);
    for (const { words, quotations } of all) {
      expect(words.all).toBe(words.direct + words.indirect + words.mixed);
      expect(quotations.all).toBe(quotations.direct + quotations.indirect + quotations.mixed);
    }
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(summarizeSpeakers(JSON.parse(JSON.stringify(documents)))).toEqual(all);
  });

  it.each([
    [undefined, 'document must be an object, got undefined'],
    ['text', 'document must be an object, got string'],
    [{}, 'document.tokens must be an array, got undefined'],
    [{ tokens: [] }, 'document.quotes must be an array, got undefined'],
    [[analyze(''), null], 'documents[1] must be an object, got null'],
  ])('names what is wrong: %j', (documents, message) => {
    const call = (): unknown => Reflect.apply(summarizeSpeakers, undefined, [documents]);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});
