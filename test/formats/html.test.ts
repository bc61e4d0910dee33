import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyze, type Document, type Quote, renderHtml, type Span, summarizeSpeakers } from '../../src/index.js';
import { articles } from '../support/texts.js';
import { brokenText } from '../text/broken-text.js';

/** What HTML cannot hold stands as U+FFFD, one for one, so that offsets stay. */
const shown = (text: string): string => text.replace(/\0|\p{Cs}/gu, '\ufffd');
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]|\p{Cs}/gu;

function dom(html: string) {
  const { document } = parseHTML(html);
  return document;
}
const articleText = (html: string): string => dom(html).querySelector('article')?.textContent ?? '';

/** The faults that an XML parser finds: elements that are not closed or lie across each other, wrong attributes. */
function faultsOf(html: string): string[] {
  const faults: string[] = [];
  new DOMParser({
    onError: (level, message) => {
      faults.push(`${level}: ${message}`);
    },
  }).parseFromString(html.replace('<!DOCTYPE html>\n', ''), 'text/xml');
  return faults;
}

const span = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });

function quoteAt(text: string, pieces: readonly (readonly [number, number])[], cue: readonly [number, number]): Quote {
  const content = pieces.map(([start, end]) => span(text, start, end));
  const [first = span(text, 0, 0)] = content;
  return {
    ...first,
    kind: 'mixed',
    content,
    verbatim: content,
    cue: { ...span(text, ...cue), lemma: 'say', act: 'say', stance: 'neutral', negated: false },
    speaker: null,
    addressee: span(text, ...cue),
    via: null,
    within: null,
    confidence: 0.5,
    rule: 'test/any',
  };
}

/** Documents whose spans lie anywhere: over each other, across each other, across paragraphs. */
const interleaved: fc.Arbitrary<Document> = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', ' ', '\n', '<', '&', 'x y'), { minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { maxLength: 8 }),
  )
  .map(([pieces, numbers]) => {
    const text = pieces.join('');
    const range = (one: number, other: number): readonly [number, number] => {
      const [from, to] = [one % (text.length + 1), other % (text.length + 1)];
      return from <= to ? [from, to] : [to, from];
    };
    const quotes = numbers.map(([a, b, c, d]) => quoteAt(text, [range(a, b)], range(c, d)));
    return { text, sentences: [], tokens: [], entities: [], quotes };
  });

describe('the article of a page', () => {
  it.each(articles)('%s holds its text, unchanged, in well-formed markup', (_, text) => {
    const html = renderHtml(analyze(text));
    expect(articleText(html)).toBe(shown(text));
    expect(faultsOf(html)).toEqual([]);
  });

  it('holds any text whatever', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const html = renderHtml(analyze(text), { form: 'fragment', title: 'x' });
        expect(articleText(html)).toBe(shown(text));
        expect(faultsOf(html.replace(CONTROLS, '?'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is well-formed wherever spans lie, and marks every character of them', () => {
    fc.assert(
      fc.property(interleaved, (document) => {
        const html = renderHtml(document);
        expect(articleText(html)).toBe(document.text);
        expect(faultsOf(html)).toEqual([]);
        const page = dom(html);
        document.quotes.forEach((quote, index) => {
          const pieces = [...page.querySelectorAll(`mark[data-q="${index + 1}"]`)];
          const text = pieces.map((piece) => piece.textContent).join('');
          expect(text.replace(/\s/g, '')).toBe(quote.text.replace(/\s/g, ''));
          expect(pieces.filter((piece) => piece.id !== '').length).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('reads a line of Latin letters from left to right', () => {
    const html = renderHtml(analyze('قال الوزير إن الطريق مفتوح.\nReuters, London'));
    expect([...dom(html).querySelectorAll('p[dir]')].map((p) => p.textContent)).toEqual(['Reuters, London']);
  });

  it('marks no deeper than a browser nests, and loses nothing', () => {
    const text = 'x'.repeat(400);
    const quotes = Array.from({ length: 200 }, (_, at) => quoteAt(text, [[at, 400 - at]], [0, 0]));
    const html = renderHtml({ text, sentences: [], tokens: [], entities: [], quotes });
    expect(articleText(html)).toBe(text);
    expect(faultsOf(html)).toEqual([]);
  });
});

describe('what is tied together', () => {
  const text = 'قال وزير النقل سامي رشيد إن الطريق مفتوح. وأضاف: "لن نغلقه أبدا".';
  const document = analyze(text);
  const page = dom(renderHtml(document));

  it('is a quotation, its cue and its speaker, by number', () => {
    document.quotes.forEach(({ content, cue, speaker, kind }, index) => {
      const of = (selector: string) => page.querySelector(`article ${selector}[data-q~="${index + 1}"]`);
      expect(of('mark')?.textContent).toBe(content[0]?.text);
      expect(of('mark')?.classList.contains(`qawl-${kind}`)).toBe(true);
      expect(of('mark')?.getAttribute('aria-label')).toContain(speaker?.name);
      expect(of('.qawl-cue')?.textContent).toBe(cue?.text);
      expect(of('.qawl-speaker')?.textContent ?? null).toBe(speaker?.mention?.text ?? null);
    });
  });

  it('names a dropped speaker at the quotation', () => {
    expect(page.querySelector('mark[data-q="1"]')?.hasAttribute('data-by')).toBe(false);
    expect(page.querySelector('mark[data-q="2"]')?.getAttribute('data-by')).toBe('سامي رشيد');
  });

  it('has each speaker in the panel, with working links', () => {
    const items = [...page.querySelectorAll('.qawl-speakers li')];
    expect(items.map((item) => item.querySelector('h3')?.textContent)).toEqual(
      summarizeSpeakers(document).map(({ name }) => name),
    );
    for (const link of page.querySelectorAll('a')) {
      expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('has types of names in words too', () => {
    const titles = [
      ...dom(renderHtml(analyze('وصل سامي رشيد إلى باريس.'), { language: 'en' })).querySelectorAll('article [title]'),
    ];
    expect(titles.map((element) => element.getAttribute('title'))).toContain('Place: باريس');
  });
});

describe('safety', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)",
    '</style><svg onload=alert(1)>',
    '</article><iframe src="javascript:alert(1)">',
    '<!--',
    ']]>&lt;&#60;',
  ];
  const safe = (html: string): void => {
    const page = dom(html);
    expect(page.querySelectorAll('script').length).toBe(1);
    expect(page.querySelectorAll('img, svg, iframe, link, object').length).toBe(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    expect(faultsOf(html)).toEqual([]);
  };

  it.each(hostile)('%s is shown, not run, wherever it stands', (evil) => {
    const text = `قال ${evil} إن "${evil}" مفتوح.`;
    const html = renderHtml(analyze(text), { title: evil });
    expect(articleText(html)).toBe(text);
    safe(html);
    const quote: Quote = {
      ...quoteAt(text, [[0, text.length]], [0, 3]),
      speaker: {
        name: evil,
        type: 'person',
        mention: null,
        how: 'dropped',
        gender: 'unknown',
        role: evil,
        anonymous: false,
        chain: null,
      },
    };
    const entity = { ...span(text, 0, 3), title: null, link: null, confidence: 1, rule: evil, chain: 0, name: evil };
    const stored = JSON.parse(
      JSON.stringify({ ...analyze(text), quotes: [{ ...quote, kind: evil }], entities: [{ ...entity, type: evil }] }),
    );
    safe(renderHtml({ ...stored, quotes: [quote] }));
    safe(renderHtml({ ...stored, quotes: [] }));
  });

  it('fetches nothing', () => {
    for (const theme of ['auto', 'light', 'dark'] as const) {
      const html = renderHtml(analyze('نص'), { theme });
      expect(html).not.toMatch(/https?:|url\(|@import|\ssrc=|fetch\(|eval\(/);
    }
  });
});

describe('options', () => {
  const document = analyze('عنوان الخبر اليوم\nقال سامي رشيد إن الطريق مفتوح.');

  it('choose form, language, theme, ids and assets', () => {
    const fragment = renderHtml(document, { form: 'fragment', language: 'en', prefix: 'one', assets: false });
    expect(fragment).not.toMatch(/<html|<style|<script/);
    expect(fragment).toContain('<div class="qawl" dir="ltr" lang="en">');
    expect(fragment).toContain('id="one-q1"');
    expect(renderHtml(document, { theme: 'light' })).not.toContain('color-scheme:dark');
    expect(renderHtml(document, { theme: 'dark' })).not.toContain('prefers-color-scheme');
    expect(dom(renderHtml(document, { title: 'A & B' })).title).toBe('A & B');
  });

  it('give the same page each time, from a stored document too', () => {
    expect(renderHtml(JSON.parse(JSON.stringify(document)))).toBe(renderHtml(document));
  });

  const wrong: readonly (readonly [string, unknown, unknown, RegExp])[] = [
    ['no document', null, undefined, /document must be an object, got null/],
    ['no text', {}, undefined, /document\.text must be a string/],
    ['no list', { ...document, quotes: {} }, undefined, /document\.quotes must be an array/],
    [
      'a span outside of the text',
      { ...document, entities: [{ ...document.quotes[0], start: 5, end: 4000 }] },
      undefined,
      /document\.entities\[0\]\.end must be a number from 5 to/,
    ],
    ['an unknown option', document, { colour: 'red' }, /unknown key "colour"/],
    ['a wrong form', document, { form: 'pdf' }, /options\.form must be one of page, fragment/],
    ['a wrong title', document, { title: 7 }, /options\.title must be a string/],
    ['a wrong prefix', document, { prefix: 'a"b' }, /options\.prefix must be/],
    ['a wrong flag', document, { assets: 1 }, /options\.assets must be a boolean/],
  ];
  it.each(wrong)('name %s', (_, given, options, message) => {
    const call: (document: never, options: never) => string = renderHtml;
    expect(() => call(given as never, options as never)).toThrow(message);
  });
});

it('takes time by the length of the text', () => {
  const one = analyze(articles.find(([name]) => name.startsWith('women'))?.[1] ?? '');
  const many = analyze(one.text.repeat(40));
  const cost = (document: Document): number => {
    const before = process.cpuUsage();
    renderHtml(document);
    const { user } = process.cpuUsage(before);
    return user;
  };
  cost(many);
  const PER_MICROSECOND = 40;
  // A bound far above what it takes (some milliseconds), and far below what quadratic work would.
  expect(cost(many)).toBeLessThan(many.text.length * PER_MICROSECOND);
});
