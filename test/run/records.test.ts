import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/run/quoted.js';
import { articleOf, articleOfLine, itemOf } from '../../src/run/records.js';
import { FIELDS } from '../../src/run/types.js';

const read = (line: string) => articleOfLine(Buffer.from(line), FIELDS);

describe('a record', () => {
  it('gives an article, with what it says of outlet and date', () => {
    expect(read('{"id":1,"text":"a","outlet":"b","date":"2024-05-01","x":[]}')).toEqual({
      id: 1,
      text: 'a',
      outlet: 'b',
      date: '2024-05-01',
    });
    expect(read('\ufeff{"id":"a","text":""}')).toEqual({ id: 'a', text: '', outlet: null, date: null });
    expect(read(' \r')).toBeNull();
  });

  it('may call its fields otherwise', () => {
    const fields = { id: 'url', text: 'body', outlet: 'paper', date: 'published' };
    const record = { url: 7n, body: 'a', paper: 'b', published: new Date(0) };
    expect(articleOf(record, fields)).toEqual({ id: 7, text: 'a', outlet: 'b', date: '1970-01-01T00:00:00.000Z' });
  });

  it.each([
    ['{"id":1}', '"text" must be a string'],
    ['{"text":"a"}', '"id" must be a string or a number'],
    ['{"id":12345678901234567890,"text":"a"}', '"id" is a number too large to be kept exactly: write it as a string'],
    ['[1]', 'not an object {"id","text"}'],
  ])('%s is rejected with the reason', (line, reason) => {
    expect(itemOf(3, { source: 's', byte: 3 }, () => read(line))).toEqual({
      at: 3,
      reject: { source: 's', byte: 3, reason },
    });
  });

  it('that is not UTF-8 is rejected, not repaired', () => {
    expect(itemOf(0, { source: 's' }, () => articleOfLine(Uint8Array.of(0x22, 0xff, 0x22), FIELDS))).toMatchObject({
      reject: { reason: 'not valid UTF-8' },
    });
  });
});

describe('the month of a date', () => {
  it.each([
    ['2024-05-01', '2024-05'],
    ['2024-05', '2024-05'],
    ['2024-05-01T10:00:00Z', '2024-05'],
    ['2024/5/1', '2024-05'],
    ['31/12/2017', '2017-12'],
    ['1.2.2017', '2017-02'],
    ['2024-13-01', null],
    ['20240501', null],
    ['yesterday', null],
    [null, null],
  ])('%s is %s', (date, month) => {
    expect(monthOf(date)).toBe(month);
  });
});
