import { describe } from 'vitest';
import { findBareClauses } from '../../../src/quotes/find/bare-clause.js';
import { itFinds, itLeaves } from '../../support/finders.js';

describe('findBareClauses', () => {
  itFinds(
    findBareClauses,
    `
      كوريا الشمالية تقول لن تتخلى عن برنامجها قبل الشتاء.
      تقول
      كوريا الشمالية
      لن
      وأكد وزير النقل سامي رشيد ليس هناك تأخير في المشروع.
      أكد
      وزير النقل سامي رشيد
      ليس
    `,
  );

  itLeaves(
    findBareClauses,
    `
      قال وزير النقل سامي رشيد إن الطريق مفتوح.
      قال وزير النقل سامي رشيد: لن نغلق الطريق.
      لم يقل وزير النقل سامي رشيد لن نغلق الطريق.
      استقبل وزير النقل سامي رشيد الوفد ولم يصرح لأحد.
      قال وزير النقل سامي رشيد كلمته ثم غادر.
    `,
  );
});
