import { describe, expect, it } from 'vitest';
import { gluedAt } from '../../src/text/glued.js';
import { viewOf } from '../../src/text/view.js';
import { linesOf } from '../support/finders.js';

/** The first word of two that are written as one. */
const firstOf = (surface: string): string => surface.slice(0, gluedAt(surface));

describe('gluedAt', () => {
  it.each([
    ['كلاركإن', 5],
    ['التقاريربأن', 8],
    ['المُعلمبإنه', 7],
    ['قائلينإنهم', 6],
    ['ذلكقائلًا', 3],
  ])('cuts %s', (surface, size) => {
    expect(firstOf(surface)).toBe(surface.slice(0, size));
  });

  it.each(
    linesOf(`
      إنهم
      وإنها
      بإنه
      فبأنه
      الشأن
      بشأنها
      اطمأن
      القائل
      قائلا
      الإنسان
      قرآنه
    `),
  )('leaves %s', (surface) => {
    expect(gluedAt(surface)).toBe(0);
  });

  it('cuts several words of one, and every word is a slice of the text', () => {
    const text = 'صرح كلاركقائلاإن';
    const view = viewOf(text);
    expect(view.word.map(({ surface }) => surface).join('|')).toBe('صرح|كلارك|قائلا|إن');
    expect(text.slice(view.start[3], view.end[3])).toBe('إن');
  });
});
