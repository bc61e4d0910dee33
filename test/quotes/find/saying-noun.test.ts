import { describe } from 'vitest';
import { findSayingNouns } from '../../../src/quotes/find/saying-noun.js';
import { itFinds, itLeaves } from '../../support/finders.js';

describe('findSayingNouns', () => {
  itFinds(
    findSayingNouns,
    `
      نقلت الصحيفة عن الطبيب قوله إن المرض لا ينتقل عبر الماء.
      قوله
      الطبيب
      المرض
      غابت النائبة عن الجلسة رغم تأكيدها أنها ستحضر.
      تأكيدها
      -
      ستحضر
      جاء ذلك بعد تأكيد الوزير سالم الكيلاني أن الإنتاج سيزيد.
      تأكيد
      الوزير سالم الكيلاني
      الإنتاج
    `,
  );

  itLeaves(
    findSayingNouns,
    `
      ولم يكن لقول الشاعر أثر في الحاضرين.
      وتناول الحديث بين الرئيسين آفاق التعاون.
      أثارت تصريحات الوزير جدلا واسعا في المدينة.
      كان حديثه طويلا ومملا.
    `,
  );
});
