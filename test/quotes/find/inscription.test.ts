import { describe, expect, it } from 'vitest';
import { findInscriptions } from '../../../src/quotes/find/inscription.js';
import { examples, linesOf, proposals } from '../../support/finders.js';

describe('findInscriptions', () => {
  it.each(
    examples(`
      حمل المحتجون لافتة كبيرة كتب عليها: "الماء حق للجميع".
      كتب عليها
      لافتة كبيرة
      الماء
      ورفعت في الملعب صورة كُتب عليها "لن ننساك يا قائد".
      كُتب عليها
      صورة
      لن
    `),
  )('finds %s', (text, proposal) => {
    expect(proposals(findInscriptions, text)).toEqual([proposal]);
  });

  it.each(
    linesOf(`
      كتب الصحفي على حسابه: "الماء حق للجميع".
      في البيت ورقة كتب عليها عنوان المدرسة.
      كتب عليها: "الماء حق للجميع".
    `),
  )('leaves %s', (text) => {
    expect(proposals(findInscriptions, text)).toEqual([]);
  });
});
