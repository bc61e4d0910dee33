import { describe, expect, it } from 'vitest';
import { entitiesCsv, quotesCsv } from '../../src/formats/csv.js';
import { toNdjson } from '../../src/formats/ndjson.js';
import { entitiesText, quotesText } from '../../src/formats/text.js';
import type { Entity, Quote, Span } from '../../src/types.js';

const span = (start: number, text: string): Span => ({ start, end: start + text.length, text });

const place: Entity = {
  ...span(4, 'لندن'),
  type: 'place',
  name: 'لندن',
  chain: 3,
  title: null,
  link: { iso: 'GB', geonames: 2643743, latitude: 51.5, longitude: null },
  confidence: 0.9,
  rule: 'place/gazetteer',
};
const person: Entity = {
  ...span(20, 'سعاد'),
  type: 'person',
  name: 'سعاد حسني',
  chain: 1,
  title: span(14, 'الممثلة'),
  link: null,
  confidence: 0.5,
  rule: 'person/title',
};
const quote: Quote = {
  ...span(30, 'one, "two" three'),
  kind: 'mixed',
  content: [span(30, 'one, "two"'), span(41, 'three')],
  verbatim: [span(36, 'two')],
  cue: { ...span(0, 'نفت'), lemma: 'نفى', act: 'deny', stance: 'denying', negated: false },
  speaker: {
    name: 'سعاد حسني',
    type: 'person',
    mention: null,
    how: 'dropped',
    gender: 'female',
    role: 'الممثلة',
    anonymous: false,
    chain: 1,
  },
  addressee: null,
  via: span(60, 'بيان'),
  within: null,
  confidence: 0.75,
  rule: 'verb/complement',
};

describe('CSV', () => {
  it('writes a row a quotation', () => {
    const [head, row, rest] = (quotesCsv.head + quotesCsv.rows('a,b', [quote])).split('\r\n');
    expect(head).toBe(
      'id,start,end,kind,speaker,speaker_type,role,gender,how,anonymous,mention,cue,lemma,act,stance,negated,' +
        'addressee,via,within,confidence,rule,content',
    );
    expect(row?.startsWith('"a,b",30,46,mixed,')).toBe(true);
    expect(row?.endsWith(',0.75,verb/complement,"one, ""two"" […] three"')).toBe(true);
    expect(rest).toBe('');
  });
  it('leaves empty what is not known', () => {
    const row = quotesCsv.rows(1, [{ ...quote, cue: null, speaker: null, via: null, content: [span(30, 'x')] }]);
    expect(row).toBe('1,30,46,mixed,,,,,,,,,,,,,,,,0.75,verb/complement,x\r\n');
  });
  it('writes a row a mention', () => {
    expect(entitiesCsv.rows('a', [place])).toBe(
      `a,4,8,place,3,GB,2643743,51.5,,0.9,place/gazetteer,,${place.name},${place.text}\r\n`,
    );
  });
  it('quotes line ends', () => {
    expect(entitiesCsv.rows('a\nb', [place]).startsWith('"a\nb",')).toBe(true);
  });
});

describe('text', () => {
  it('shows a quotation a field a line', () => {
    expect(quotesText([quote])).toBe(
      [
        '1 quotation',
        '',
        '1. mixed, deny, dropped [30, 46)',
        '   speaker   سعاد حسني',
        '   role      الممثلة',
        '   cue       نفت',
        '   via       بيان',
        '   content   one, "two"',
        '             three',
        '',
      ].join('\n'),
    );
  });
  it('shows every name once', () => {
    expect(entitiesText([place, person, { ...place, ...span(50, 'لندن') }])).toBe(
      [
        '2 names, 3 mentions',
        '',
        '     2  place         GB      لندن',
        '     1  person                سعاد حسني',
        '',
      ].join('\n'),
    );
  });
  it('is a line of its own where there is nothing', () => {
    expect(quotesText([])).toBe('0 quotations\n');
    expect(entitiesText([])).toBe('0 names, 0 mentions\n');
  });
  it('lets no text steer the terminal', () => {
    const text = quotesText([{ ...quote, content: [span(0, 'a\u001b[31mb\u202ec\nd')] }]);
    expect(text).toContain('content   a [31mb c d\n');
  });
});

it('NDJSON is one line', () => {
  expect(toNdjson({ id: 'a\nb' })).toBe('{"id":"a\\nb"}\n');
});
