import { describe, expect, it } from 'vitest';
import { findParticiples } from '../../../src/quotes/find/participle.js';
import { examples, linesOf, proposals } from '../../support/finders.js';

describe('findParticiples', () => {
  it.each(
    examples(`
      زار المحافظ الميناء، مؤكدا أن العمل يسير بسرعة.
      مؤكدا
      -
      العمل
      وختم المدرب حديثه قائلا: "سنفوز بالكأس".
      قائلا
      -
      سنفوز
      هاجم النائب الحكومة، واصفا خطتها بأنها "حبر على ورق".
      واصفا
      -
      حبر
      تحدثت الكاتبة عن بيروت، لافتةً إلى أن المدينة تغيرت.
      لافتةً
      -
      المدينة
      اعتصم العمال أمام المصنع، مؤكدين أن أجورهم لم تدفع.
      مؤكدين
      -
      أجورهم
    `),
  )('finds %s', (text, proposal) => {
    expect(proposals(findParticiples, text)).toEqual([proposal]);
  });

  it.each(
    linesOf(`
      حقق الفريق نجاحا لافتا في البطولة العربية.
      تلقى الفريق خسارة مؤكدة في غياب حارسه.
      وصل الوفد قادما من دمشق.
      اشترت المستشفى جهازا حديثا لتصوير القلب.
      المؤكد أن المطر سيأتي.
    `),
  )('leaves %s', (text) => {
    expect(proposals(findParticiples, text)).toEqual([]);
  });
});
