import { describe, expect, it } from 'vitest';
import { findHeadlines } from '../../../src/quotes/find/headline.js';
import { examples, linesOf, proposals } from '../../support/finders.js';

describe('findHeadlines', () => {
  it.each(
    examples(`
      الجنرال وليد الرفاعي: لن نسمح لأحد بعبور الحدود
      -
      الجنرال وليد الرفاعي
      لن
      منظمة الصحة العالمية: اللقاح آمن
      -
      منظمة الصحة العالمية
      اللقاح
      وزير الطاقة: "الإنتاج سيزيد هذا العام"
      -
      وزير الطاقة
      الإنتاج
    `),
  )('finds %s', (text, proposal) => {
    expect(proposals(findHeadlines, text)).toEqual([proposal]);
  });

  it.each(
    linesOf(`
      حلب: افتتاح معرض الكتاب بمشاركة عشرين دارا
      أزمة المياه: شهران بلا حل
      بالصور: افتتاح الجسر الجديد
      عاجل: زلزال يضرب الساحل الشمالي
      الدوري: الأهلي 2 - 1 الاتحاد
      شاهد: لحظة انهيار الجسر
    `),
  )('leaves %s', (text) => {
    expect(proposals(findHeadlines, text)).toEqual([]);
  });
});
