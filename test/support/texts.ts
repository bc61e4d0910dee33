/** Texts to test on: the fixtures, news-like word soup, broken articles, and anything at all. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readCases } from './cases.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const CASES = new URL('../adversarial/cases/', import.meta.url);

/** The articles in fixtures/, by name. */
export const articles: readonly (readonly [name: string, text: string])[] = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => [file, readFileSync(new URL(file, FIXTURES), 'utf8')]);

/** One a line, so that no two Arabic words stand side by side. */
const CUES = `
قال
وقال
قالت
وأضاف
وأضافت
أكد
وأكدوا
نفى
يقول
قائلا
مؤكدا
مضيفة
لافتا إلى
مشيرا إلى أن
نقلت
عن
قوله
تأكيده
على لسان
نقلا عن
بحسب
وفقا
وفقا لـ
وفق ما أفاد به
على حد تعبيره
كما قال
وصف
وصفه بأنه
ما سماه
اتهم
بأنه
دعا إلى
أشاد بـ
أن
إن
أنه
إنها
بأن
من أن
إلى أن
عما إذا كان
الذي
وهو
لم
هل
قد
يذكر أن
من المقرر أن
المصدر نفسه
الوزير
وزير الخارجية الروسي
المتحدث باسم
رويترز
`
  .trim()
  .split('\n');

const SIGNS = [
  '"',
  '"',
  '\u00ab',
  '\u00bb',
  '\u201c',
  '\u201d',
  "'",
  "''",
  '((',
  '))',
  '(',
  ')',
  '\u2039',
  '\u203a',
  '\u201e',
  '\u2018',
  '\u2019',
  ':',
  '\u060c',
  '\u061b',
  '.',
  '\u061f',
  '!',
  '\u2026',
  '...',
  '-',
  '\u2013',
  '/',
  '%',
];
const GAPS = [' ', ' ', ' ', ' ', '', '\n', '\n\n', '\r\n', '\u00a0', '\t', '\u2028', '\u0085'];
/** Characters that break what is written for letters: marks, tatweel, joiners, directions, halves of pairs, NUL. */
const NASTY = [
  '\u064b',
  '\u0651',
  '\u0670',
  '\u0640',
  '\u200d',
  '\u200f',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u2069',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\ude00',
  '\ud83d\ude00',
  '\ufdf2',
  '\ufefb',
  '\ufe8e',
  '\u0301',
  '\u0301\u0302',
  '\u06dd',
  '\u0661',
  'a',
  'Z',
  '\u05d0',
  '\ufffd',
  '\u202e',
  '\u061c',
  '\u{1ee00}',
  '\u{10ffff}',
  '\u0600',
  '\u180e',
];

const vocabulary = [
  ...new Set(
    [...articles.map(([, text]) => text), ...readCases(CASES).map((item) => item.text)].flatMap((text) =>
      text.split(/\s+/u),
    ),
  ),
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CUES) },
  { weight: 6, arbitrary: fc.constantFrom(...vocabulary) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
);

/** News-like word soup: cues, names, signs and words of the fixtures in any order. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...GAPS)), { maxLength: 60 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));

/** Any string at all, halves of surrogate pairs included, with a leaning to Arabic and to what breaks it. */
export const anything: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x0600, max: 0x06ff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0xfb50, max: 0xfeff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x10000, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
      fc.constantFrom(...NASTY, ...SIGNS, ...GAPS),
    ),
    { maxLength: 80 },
  )
  .map((units) => units.join(''));

const QUOTE_SIGN = /["'\u00ab\u00bb\u201c\u201d\u2018\u2019()]/u;

/** Ways to break an article at a place in it. */
const BREAKS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + (text[at] ?? '') + text.slice(at),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  (text, at) => `${text.slice(0, at)}\u0000${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u0651\u064e${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\r\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\ud83d${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}"${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u00bb${text.slice(at)}`,
];

/** Where an article is broken: at a quotation mark as often as anywhere else. */
function placesOf(text: string): number[] {
  return Array.from(text, (_, at) => at).filter((at) => QUOTE_SIGN.test(text[at] ?? ''));
}

/** A stretch of an article, cut at any point and broken at some. */
export const broken: fc.Arbitrary<string> = fc
  .record({
    article: fc.constantFrom(...articles.map(([, text]) => text)),
    from: fc.nat(),
    size: fc.integer({ min: 0, max: 700 }),
    breaks: fc.array(fc.tuple(fc.constantFrom(...BREAKS), fc.nat(), fc.boolean()), { maxLength: 6 }),
    windows: fc.boolean(),
  })
  .map(({ article, from, size, breaks, windows }) => {
    const start = from % article.length;
    let text = article.slice(start, start + size);
    for (const [breakAt, at, atSign] of breaks) {
      const places = atSign ? placesOf(text) : [];
      text = breakAt(text, places[at % places.length] ?? at % (text.length + 1));
    }
    return windows ? text.replace(/\n/gu, '\r\n') : text;
  });
