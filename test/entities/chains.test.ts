import { describe, expect, it } from 'vitest';
import { similarNames } from '../../src/entities/refine/similar.js';
import { entities } from './read.js';

/** The names that the text gives to its mentions, with the numbers of their chains. */
const cited = (text: string): (readonly [number, string])[] =>
  entities(text).map(({ chain, name }) => [chain, name] as const);

describe('chains', () => {
  it('join a surname to the full name', () => {
    expect(cited('قال الدكتور سامر الحمداني ذلك. وأضاف الحمداني رقما.')).toEqual([
      [0, 'سامر الحمداني'],
      [0, 'سامر الحمداني'],
    ]);
  });

  it('join spellings of one foreign name', () => {
    const chains = cited('زار سيرغي شويغو المصنع. وقال شويجو إن العمل مستمر.').map(([chain]) => chain);
    expect(chains).toEqual([0, 0]);
  });

  it('keep two people of one family apart', () => {
    const text = 'قال ناجي العمري كلمة، ثم تحدثت هند العمري.';
    expect(new Set(cited(text).map(([chain]) => chain)).size).toBe(2);
  });

  it('keep a son and his father apart', () => {
    const text = 'استقبل الملك سلمان بن عبدالعزيز الوفد. وحضر الأمير محمد بن سلمان بن عبدالعزيز.';
    expect(cited(text).map(([, name]) => name)).toEqual(['سلمان بن عبدالعزيز', 'محمد بن سلمان بن عبدالعزيز']);
  });

  it('keep a father apart who is called so', () => {
    const text = 'أصيب سعد دخيل آل ناصر. وحضر والد المصاب، دخيل آل ناصر، مساء.';
    expect(new Set(cited(text).map(([chain]) => chain)).size).toBe(2);
  });

  it('give a short form to whoever was named last', () => {
    const text = 'قال ناجي العمري كلمة. ثم تحدثت هند العمري طويلا. وأضافت العمري رقما.';
    expect(cited(text).at(-1)?.[1]).toBe('هند العمري');
  });

  it('give a short form to whom the verb agrees with', () => {
    const text = 'تحدث ناجي العمري، ثم تحدثت هند العمري طويلا. وأضاف العمري رقما. ورحب العمري بالضيوف.';
    expect(cited(text).map(([, name]) => name)).toEqual(['ناجي العمري', 'هند العمري', 'ناجي العمري', 'ناجي العمري']);
  });

  it('join a short name of a body to the long one', () => {
    const text = 'أكدت منظمة الأغذية والزراعة (الفاو) ذلك. ودعت الفاو إلى الدعم.';
    expect(new Set(cited(text).map(([chain]) => chain)).size).toBe(1);
  });

  it('restore what ل has swallowed', () => {
    expect(cited('شكر للجنة الأولمبية الدولية جهدها')).toEqual([[0, 'اللجنة الأولمبية الدولية']]);
    expect(cited('قال مبعوث للأمم المتحدة ذلك')).toEqual([[0, 'الأمم المتحدة']]);
  });

  it('leave the marks out of the name', () => {
    expect(cited('نشرت صحيفة "الغد الجديد" تقريرا')).toEqual([[0, 'صحيفة الغد الجديد']]);
  });

  it('number from 0 in order of first mention', () => {
    expect(cited('من دمشق إلى بيروت ثم دمشق').map(([chain]) => chain)).toEqual([0, 1, 0]);
  });
});

describe('similarNames', () => {
  it.each([
    ['شويغو', 'شويجو'],
    ['موراليس', 'مورالس'],
    ['هاميلتون', 'هاملتون'],
    ['نتنياهو', 'نتانياهو'],
  ])('takes %s for a spelling of %s', (a, b) => {
    expect(similarNames(a, b)).toBe(true);
    expect(similarNames(b, a)).toBe(true);
  });

  it.each([
    ['محمد', 'محمود'],
    ['كلينتون', 'كلوني'],
    ['بوش', 'بوتين'],
    ['علي', 'عالي'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(similarNames(a, b)).toBe(false);
  });
});
