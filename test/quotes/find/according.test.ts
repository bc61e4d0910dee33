import { describe, expect, it } from 'vitest';
import { findAccording } from '../../../src/quotes/find/according.js';
import { examples, linesOf, proposals } from '../../support/finders.js';

describe('findAccording', () => {
  it.each(
    examples(`
      بلغ عدد المصابين أربعين شخصا، بحسب وزارة الصحة.
      بحسب
      وزارة الصحة
      بلغ
      ووفقا لوكالة رويترز، استقالت الحكومة مساء أمس.
      وفقا
      وكالة رويترز
      استقالت
      بلغ عدد المصابين أربعين شخصا، حسبما ذكرت وكالة رويترز.
      حسبما ذكرت
      وكالة رويترز
      بلغ
      الوضع في القرية صعب، كما قالت المعلمة رنا عساف.
      كما قالت
      المعلمة رنا عساف
      الوضع
      تحولت السوق إلى مقبرة، على حد قول الخبير طارق السبيعي.
      على حد قول
      الخبير طارق السبيعي
      تحولت
    `),
  )('finds %s', (text, proposal) => {
    expect(proposals(findAccording, text)).toEqual([proposal]);
  });

  it.each(
    linesOf(`
      وقال الخبير إن السوق "مقبرة للشركات"، على حد تعبيره.
      لم يكن حارسا فحسب، بل كان قائدا للفريق.
      كما افتتح الوزير محطة جديدة في الشمال.
      تختلف الأسعار حسب حجم الشقة.
    `),
  )('leaves %s', (text) => {
    expect(proposals(findAccording, text)).toEqual([]);
  });
});
