import { describe, expect, it } from 'vitest';
import { findPretexts } from '../../../src/quotes/find/pretext.js';
import { examples, linesOf, proposals } from '../../support/finders.js';

describe('findPretexts', () => {
  it.each(
    examples(`
      أوقفت الشركة العامل بحجة أنه أهمل واجبه.
      بحجة
      -
      أهمل
      أغلقت البلدية السوق بدعوى أن المبنى آيل للسقوط.
      بدعوى
      -
      المبنى
    `),
  )('finds %s', (text, proposal) => {
    expect(proposals(findPretexts, text)).toEqual([proposal]);
  });

  it.each(
    linesOf(`
      أوقفت الشركة العامل بحجة الإهمال.
      أوقفت الشركة العامل لأنه أهمل واجبه.
      الأقوى هو من يأتي بحجة جديدة.
    `),
  )('leaves %s', (text) => {
    expect(proposals(findPretexts, text)).toEqual([]);
  });
});
