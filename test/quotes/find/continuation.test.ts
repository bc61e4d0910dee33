import { describe, expect, it } from 'vitest';
import { findContinuations } from '../../../src/quotes/find/continuation.js';
import { examples, linesOf, proposals } from '../../support/finders.js';

describe('findContinuations', () => {
  it.each(
    examples(`
      قال إن المدينة عطشى. "طلبنا عشرين صهريجا ولم يصل إلا ثلاثة".
      -
      -
      طلبنا
    `),
  )('finds %s', (text, proposal) => {
    expect(proposals(findContinuations, text)).toEqual([proposal]);
  });

  it.each(
    linesOf(`
      انتهت "الهدنة" قبل أن تبدأ.
      صحيفة "الشرق الجديد" ترى غير ذلك.
      جلس الرجل على الرصيف ولم يتكلم.
    `),
  )('leaves %s', (text) => {
    expect(proposals(findContinuations, text)).toEqual([]);
  });
});
