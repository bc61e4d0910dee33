import { describe, expect, it } from 'vitest';
import {
  CLOCK,
  DATE,
  DATELINE,
  EMAIL,
  HANDLE,
  LINK,
  NO_WORD,
  NUMBER,
  PLAIN,
  PLAIN_CLOCK,
  PLAIN_DATE,
  PLAIN_NO_WORD,
  QUANTITY,
} from '../../src/text/patterns.generated.js';

/** Cases one a line: Arabic literals side by side are shown in the wrong order. */
const lines = (cases: string): string[] => cases.trim().split(/\n\s*/);
const all = (pattern: () => RegExp, text: string): string[] =>
  Array.from(text.matchAll(pattern()), (match) => match[0]);

describe('LINK', () => {
  it.each([
    ['see https://example.com/a?b=c.', 'https://example.com/a?b=c'],
    ['(www.example.org)', 'www.example.org'],
    ['on bbc.co.uk/arabic, today', 'bbc.co.uk/arabic'],
    ['aljazeera.net!', 'aljazeera.net'],
    ['https://example.com/\u0642\u0648\u0644', 'https://example.com/\u0642\u0648\u0644'],
    ['wikipedia.org\u060c', 'wikipedia.org'],
  ])('%s', (text, link) => expect(all(LINK, text)).toEqual([link]));

  it('takes neither an abbreviation nor a number for an address', () => {
    expect(all(LINK, 'U.S. 3.14 end.Then a.b.c report.Pdf')).toEqual([]);
  });
});

it('EMAIL', () => {
  expect(all(EMAIL, 'write to news.desk+tips@mail.example.com. or @nobody, a@b')).toEqual([
    'news.desk+tips@mail.example.com',
  ]);
});

it('HANDLE', () => {
  const topic = '#\u063a\u0632\u0629_\u0627\u0644\u0622\u0646';
  expect(all(HANDLE, `@news_desk ${topic} C# a@b.com #`)).toEqual(['@news_desk', topic]);
});

describe('DATE', () => {
  it.each(
    lines(`
      08 نوفمبر 2023
      8 نوفمبر/تشرين الثاني 2023
      8 مارس/ آذار
      الأربعاء، 8 نوفمبر 2023
      يوم الخميس 30 أبريل
      12 رمضان 1444 هـ
      ١٥ من شهر يوليو
      يناير 2024
      كانون الثاني عام 2024
      3 ماي 2017
      2023-11-08
      8/11/2023
      15/6/23
      8.11.2023
    `),
  )('%s', (date) => {
    expect(all(DATE, date)).toEqual([date]);
    expect(all(DATE, `(${date}).`)).toEqual([date]);
  });

  it.each(
    lines(`
      8 ماركات
      مارس الرياضة
      192.168.10.2023
      12345/11/20231
      5 مايوركا
    `),
  )('not %s', (text) => expect(all(DATE, text)).toEqual([]));
});

describe('CLOCK', () => {
  it.each(
    lines(`
      14:30
      10:05:59
      9:00 صباحا
      9:00 مساءً
      ٩:٣٠ ص
    `),
  )('%s', (time) => {
    expect(all(CLOCK, `${time}.`)).toEqual([time]);
  });
  it.each(['2:1', '1:234', '10:20:30:40'])('not %s', (text) => expect(all(CLOCK, text)).toEqual([]));
});

describe('NUMBER and QUANTITY', () => {
  it('reads numbers whole', () => {
    expect(all(NUMBER, '1,250,000.50 and 3.5, A4 then \u0661\u066b\u0665.')).toEqual([
      '1,250,000.50',
      '3.5',
      '\u0661\u066b\u0665',
    ]);
  });
  it.each(
    lines(`
      12.5%
      40 كم
      3 ملايين دولار
      20 ألف
      7 في المئة
      15 بالمئة
      3 كيلومترات
    `),
  )('%s', (text) => {
    expect(all(QUANTITY, `${text}.`)).toEqual([text]);
  });
  it('needs a unit', () => expect(all(QUANTITY, '12 رجلا')).toEqual([]));
});

describe('DATELINE', () => {
  it.each(
    lines(`
      القاهرة (رويترز) - أعلن الوزير
      دمشق - سانا: أعلن الوزير
      بيروت، 8 نوفمبر \u2013 أعلن الوزير
      تل أبيب \u2013 أعلن الوزير
    `),
  )('%s', (text) => {
    expect(text.replace(DATELINE(), '')).toBe('أعلن الوزير');
  });
  it.each(
    lines(`
      قال الوزير إن البلاد بخير
      أعلن الوزير أن 3 - 2 نتيجة
    `),
  )('not %s', (text) => {
    expect(text.search(DATELINE())).toBe(-1);
  });
});

describe('plain patterns', () => {
  const pairs = [
    [DATE, PLAIN_DATE],
    [CLOCK, PLAIN_CLOCK],
    [NO_WORD, PLAIN_NO_WORD],
  ] as const;
  const dated = lines(`
      نشر الأربعاء، 8 نوفمبر/تشرين الثاني 2023 م وصدر 2023-11-08
      في 8 من شهر مارس/ آذار سنة 2020 عند 14:30 مساءً
      1445/3/12 أو 10:05:07 صباحا
  `);
  const plain = Array.from({ length: 0x2070 }, (_, point) => String.fromCharCode(point)).filter((one) =>
    PLAIN().test(one),
  );

  it('say the same of every plain character, wherever it is put into a date', () => {
    expect(plain.length).toBeGreaterThan(700);
    const different = plain.filter((one) =>
      dated.some((line) =>
        Array.from({ length: line.length + 1 }, (_, at) => line.slice(0, at) + one + line.slice(at)).some((text) =>
          pairs.some(([full, short]) => text.split(full()).join('|') !== text.split(short()).join('|')),
        ),
      ),
    );
    expect(different).toEqual([]);
  });

  it('are for plain print alone', () => {
    expect(PLAIN().test(dated.join(' '))).toBe(true);
    for (const one of ['\u0531', '\u{10400}', '\ufefb']) expect(PLAIN().test(one)).toBe(false);
  });
});

describe('takes linear time', () => {
  const hostile = [
    'a',
    '1',
    'a.',
    '1.',
    'a@',
    '@',
    '#',
    'http://',
    'www.!',
    '!',
    '1:',
    '1/',
    '1-',
    ' ',
    '\u0645 ',
    '\u0645',
    '1 \u0623\u0644\u0641 ',
    'a-',
  ];
  const patterns = { LINK, EMAIL, HANDLE, DATE, CLOCK, NUMBER, QUANTITY, PLAIN_DATE, PLAIN_CLOCK, PLAIN_NO_WORD };
  const size = 200_000;
  /** A quadratic pattern takes minutes for this. */
  const ceiling = 2_000;

  it.each(Object.entries(patterns))('%s', (_, pattern) => {
    for (const piece of hostile) {
      const text = piece.repeat(size / piece.length);
      const start = performance.now();
      text.replace(pattern(), '');
      expect(performance.now() - start, `${piece} repeated`).toBeLessThan(ceiling);
    }
  });
});
