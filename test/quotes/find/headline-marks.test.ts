import { describe, expect, it } from 'vitest';
import { findHeadlineMarks } from '../../../src/quotes/find/headline-marks.js';
import { linesOf, proposals } from '../../support/finders.js';

const BODY = 'قال وزير النقل سامي رشيد إن الطريق لن يغلق أبدا.';

describe('findHeadlineMarks', () => {
  it.each(
    linesOf(`
      الطريق الجديد "لن يغلق أبدا"
      "لم يبق في القرية أحد".. سد جديد يغرق الوادي
      سكان الوادي باقون في "بيوت أجدادهم" القديمة
    `),
  )('proposes marks of %s', (headline) => {
    expect(proposals(findHeadlineMarks, `${headline}\n${BODY}`)).toHaveLength(1);
  });

  it.each(
    linesOf(`
      الطريق الجديد مفتوح للجميع
      افتتاح مهرجان "الوادي"
      المملكة تشارك في "الجامبوري الكشفي" العالمي
      "أدبي الوادي" ينظم مسابقة للشعر
      صحيفة "صوت الوادي" تحتفل بعامها العاشر
    `),
  )('leaves %s', (headline) => {
    expect(proposals(findHeadlineMarks, `${headline}\n${BODY}`)).toEqual([]);
  });

  it('reads no marks below the headline', () => {
    expect(
      proposals(findHeadlineMarks, `افتتاح الطريق الجديد\n${BODY.replace('لن يغلق أبدا', '"لن يغلق أبدا"')}`),
    ).toEqual([]);
  });
});
