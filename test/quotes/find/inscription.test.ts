import { describe } from 'vitest';
import { findInscriptions } from '../../../src/quotes/find/inscription.js';
import { itFinds, itLeaves } from '../../support/finders.js';

describe('findInscriptions', () => {
  itFinds(
    findInscriptions,
    `
      حمل المحتجون لافتة كبيرة كتب عليها: "الماء حق للجميع".
      كتب عليها
      لافتة كبيرة
      الماء
      ورفعت في الملعب صورة كُتب عليها "لن ننساك يا قائد".
      كُتب عليها
      صورة
      لن
    `,
  );

  itLeaves(
    findInscriptions,
    `
      كتب الصحفي على حسابه: "الماء حق للجميع".
      في البيت ورقة كتب عليها عنوان المدرسة.
      كتب عليها: "الماء حق للجميع".
    `,
  );
});
