import { describe } from 'vitest';
import { findPretexts } from '../../../src/quotes/find/pretext.js';
import { itFinds, itLeaves } from '../../support/finders.js';

describe('findPretexts', () => {
  itFinds(
    findPretexts,
    `
      أوقفت الشركة العامل بحجة أنه أهمل واجبه.
      بحجة
      -
      أهمل
      أغلقت البلدية السوق بدعوى أن المبنى آيل للسقوط.
      بدعوى
      -
      المبنى
    `,
  );

  itLeaves(
    findPretexts,
    `
      أوقفت الشركة العامل بحجة الإهمال.
      أوقفت الشركة العامل لأنه أهمل واجبه.
      الأقوى هو من يأتي بحجة جديدة.
    `,
  );
});
