import { describe } from 'vitest';
import { findHeadlines } from '../../../src/quotes/find/headline.js';
import { itFinds, itLeaves } from '../../support/finders.js';

describe('findHeadlines', () => {
  itFinds(
    findHeadlines,
    `
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
    `,
  );

  itLeaves(
    findHeadlines,
    `
      حلب: افتتاح معرض الكتاب بمشاركة عشرين دارا
      أزمة المياه: شهران بلا حل
      بالصور: افتتاح الجسر الجديد
      عاجل: زلزال يضرب الساحل الشمالي
      الدوري: الأهلي 2 - 1 الاتحاد
      شاهد: لحظة انهيار الجسر
    `,
  );
});
