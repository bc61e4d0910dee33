import { describe, expect, it } from 'vitest';
import { accordingAt, accordingPhrases, mediumAt } from '../../src/lexicon/according.js';
import { viewOf } from '../../src/text/view.js';

const at = (text: string, i = 0) => accordingAt(viewOf(text), i);

describe('accordingAt', () => {
  it.each([
    ['noun', 1, 'بحسب الوزارة'],
    ['noun', 1, 'وفق المصدر'],
    ['la-noun', 1, 'وفقا لوزارة الدفاع'],
    ['la-noun', 1, 'وفقًا لرويترز'],
    ['ma-verb', 2, 'وفقا لما ذكرته الوكالة'],
    ['ma-verb', 2, 'بحسب ما أفاد به الناطق'],
    ['ma-verb', 2, 'على ما أفاد مصدر'],
    ['verb', 1, 'حسبما اعلنت الشركة'],
    ['noun', 2, 'نقلا عن رويترز'],
    ['noun', 3, 'على حد قول الوزير'],
    ['an', 1, 'بحجة أن الوقت ضيق'],
  ])('%s, up to token %i: %s', (takes, last, text) => {
    expect(at(text)).toMatchObject({ last, prefix: 0, phrase: { takes, repeats: false } });
  });

  it.each(['على حد قوله', 'حسب تعبيرها', 'وفق وصفهم'])('%s only repeats', (text) => {
    expect(at(text)?.phrase).toMatchObject({ takes: 'pronoun', repeats: true });
  });

  it('measures a conjunction in the surface', () => {
    expect(at('وبحسب الوزارة')?.prefix).toBe(1);
    expect(at('وَبحسب الوزارة')?.prefix).toBe(2);
    expect(at('وفق الوزارة')?.prefix).toBe(0);
  });

  it('reads كما with a verb only as an aside', () => {
    expect(at('نجح، كما قال الوزير، في ذلك', 2)?.last).toBe(3);
    expect(at('نجح، كما قال الوزير إن ذلك صعب', 2)).toBeNull();
    expect(at('كما قال الوزير.')).toBeNull();
  });

  it.each([
    ['على ما قاله الوزير'],
    ['على ما يرام'],
    ['وفقا لما تقتضيه المصلحة'],
    ['بحجة السفر'],
    ['وفقا'],
    ['حسبما'],
    ['نقلا'],
  ])('finds nothing in %s', (text) => {
    expect(at(text)).toBeNull();
  });

  it('leaves the medium to mediumAt', () => {
    const view = viewOf('في تصريح لرويترز');
    expect(accordingAt(view, 0)).toBeNull();
    expect(mediumAt(view, 0)).toMatchObject({ last: 2, phrase: { takes: 'medium' } });
  });

  it('has tokens in every phrase', () => {
    expect(accordingPhrases().length).toBeGreaterThan(30);
    for (const { tokens } of accordingPhrases())
      expect(tokens.flat().every((token) => /^[\u0621-\u064a]+\+?$/u.test(token))).toBe(true);
  });
});
