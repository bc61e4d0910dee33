import { describe } from 'vitest';
import { findContinuations } from '../../../src/quotes/find/continuation.js';
import { itFinds, itLeaves } from '../../support/finders.js';

describe('findContinuations', () => {
  itFinds(
    findContinuations,
    `
      قال إن المدينة عطشى. "طلبنا عشرين صهريجا ولم يصل إلا ثلاثة".
      -
      -
      طلبنا
    `,
  );

  itLeaves(
    findContinuations,
    `
      انتهت "الهدنة" قبل أن تبدأ.
      صحيفة "الشرق الجديد" ترى غير ذلك.
      جلس الرجل على الرصيف ولم يتكلم.
    `,
  );
});
