import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../src/segment/roles.js';
import { viewOf } from '../../src/text/view.js';
import type { ParagraphRole } from '../../src/types.js';
import { brokenText } from '../text/broken-text.js';

const HEADLINE = 'وزير النقل يفتتح الجسر الجديد';
const BODY =
  'افتتح وزير النقل صباح اليوم الجسر الجديد الذي يربط ضفتي النهر، بحضور عدد كبير من المسؤولين والمواطنين والصحفيين.';
/** Role of a line under the headline, over two paragraphs of text. */
const role = (line: string): ParagraphRole | undefined => rolesOf(viewOf(`${HEADLINE}\n${line}\n${BODY}\n${BODY}`))[1];
/** Role of a line at the end. */
const lastRole = (line: string): ParagraphRole | undefined =>
  rolesOf(viewOf(`${HEADLINE}\n${BODY}\n${BODY}\n${line}`)).at(-1);
const lines = (cases: string): string[] => cases.trim().split(/\n\s*/);

describe('dateline', () => {
  it.each(
    lines(`
      08 نوفمبر 2023
      الأربعاء، 8 نوفمبر/تشرين الثاني 2023
      تاريخ النشر: 8 مارس 2021 الساعة 14:30
      آخر تحديث 12:45 بتوقيت غرينتش
      القاهرة - رويترز
      الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس
      2023-11-08
    `),
  )('%s', (line) => expect(role(line)).toBe('dateline'));
});

describe('caption', () => {
  it.each(
    lines(`
      الوزير يتحدث إلى العمال قبل افتتاح الجسر (رويترز)
      جانب من حفل الافتتاح
      عمال فوق الجسر أمس (سامي حداد/فرانس برس)
    `),
  )('%s', (line) => expect(role(line)).toBe('caption'));
});

describe('byline', () => {
  it.each(
    lines(`
      كتب: سمير حداد
      إعداد وتحرير منى خليل
      سمير حداد
      متابعات
      (أسوشييتد برس، رويترز)
    `),
  )('%s', (line) => expect(role(line)).toBe('byline'));
  it.each(
    lines(`
      المساهمون
      (أسوشييتد برس، رويترز)
      * كاتب وباحث لبناني
    `),
  )('at the end: %s', (line) => expect(lastRole(line)).toBe('byline'));
});

describe('residue', () => {
  it.each(
    lines(`
      + الخط -
      شارك
      // انتهى //
      اقرأ أيضا: جسر آخر يفتتح قريبا في الشمال
      رابط الخبر بصحيفة الأمس: وزير النقل يفتتح الجسر
      https://example.com/news/12
      desk@example.org
      ***
      طباعة
    `),
  )('%s', (line) => {
    expect(role(line)).toBe('residue');
    expect(lastRole(line)).toBe('residue');
  });
});

describe('body', () => {
  it.each(
    lines(`
      وقال الوزير إن الجسر مفتوح.
      افتتح الجسر يوم 8 نوفمبر 2023.
      القاهرة (رويترز) - قال وزير النقل إن الجسر الجديد مفتوح أمام السيارات.
      كتب الوزير على صفحته إن الجسر الجديد مفتوح أمام السيارات منذ صباح اليوم
      شارك في الحفل عدد كبير من المسؤولين والمواطنين والصحفيين الذين حضروا من العاصمة.
      وأكد أن المشروع (الذي كلف مليوني دولار) انتهى.
    `),
  )('%s', (line) => {
    expect(role(line)).toBe('body');
    expect(lastRole(line)).toBe('body');
  });
});

describe('headline', () => {
  it('is the first line, with or without a question', () => {
    expect(rolesOf(viewOf(`${HEADLINE}\n${BODY}`))[0]).toBe('headline');
    expect(rolesOf(viewOf(`هل يفتتح الجسر غدا؟\n${BODY}`))[0]).toBe('headline');
    expect(rolesOf(viewOf(`الوزير: "الجسر مفتوح"\n${BODY}`))[0]).toBe('headline');
  });
  it('is not a sentence, nor a text of one line', () => {
    expect(rolesOf(viewOf(`${BODY}\n${BODY}`))[0]).toBe('body');
    expect(rolesOf(viewOf(HEADLINE))).toEqual(['body']);
  });
});

it('gives one role a line, for any text', () => {
  fc.assert(
    fc.property(brokenText, (text) => {
      const view = viewOf(text);
      expect(rolesOf(view)).toHaveLength(view.lines.length);
    }),
  );
});
