import { describe, expect, it } from 'vitest';
import { detectLanguage, isArabic } from '../src/language.js';

/** A language and a sentence of it, a line each. */
const SENTENCES = `
arb أعلن وزير الخارجية أن بلاده مستعدة لاستئناف المفاوضات
arb قال الفنان پول مكارتني إن حفله المقبل في القاهرة سيكون الأخير في جولته العالمية الطويلة
arb ارتفعت أسعار النفط
pes وزیر امور خارجه ایران روز سه‌شنبه با همتای عراقی خود در تهران دیدار و گفتگو کرد
urd وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے تمام وسائل استعمال کرے گی
ckb وەزیری دەرەوە لەگەڵ شاندێکی نێودەوڵەتی کۆبووەوە
uig پرېزىدېنت بۈگۈن قىلغان سۆزىدە ھۆكۈمەتنىڭ خەلقنىڭ مەسىلىلىرىنى ھەل قىلىدىغانلىقىنى ئېيتتى
pbu ولسمشر په خپله وینا کې وویل چې حکومت د خلکو د ستونزو د حل لپاره کار کوي
eng The president said in a speech on Monday that the government had a new plan for the economy.
fra Le président a déclaré lundi que le gouvernement avait un nouveau plan pour le pays.
heb הנשיא אמר בנאומו ביום שני כי לממשלה יש תוכנית חדשה לפתרון הבעיות הכלכליות של המדינה
`;

describe('detectLanguage', () => {
  it.each(
    SENTENCES.trim()
      .split('\n')
      .map((line) => [line.slice(0, 3), line.slice(4)] as const),
  )('%s: %s', (language, text) => {
    expect(detectLanguage(text)?.language).toBe(language);
    expect(isArabic(text)).toBe(language === 'arb');
  });

  it('says what showed it', () => {
    expect(detectLanguage('The minister said on Monday that nothing had been decided.')).toEqual({
      language: 'eng',
      rule: 'trigrams',
    });
    expect(detectLanguage('\u0627\u0644\u0642\u0627\u0647\u0631\u0629')).toEqual({ language: 'arb', rule: 'letters' });
  });

  it.each(['', '   ', '12/11/2023', 'OK', '\u0633\u0644\u0627\u0645', '\ud83d'])('knows nothing of %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
    expect(isArabic(text)).toBe(false);
  });

  it('reads no more than it needs', () => {
    const start = performance.now();
    detectLanguage('\u0642\u0627\u0644 '.repeat(2_000_000));
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('names a wrong argument', () => {
    // @ts-expect-error: a text is a string
    expect(() => detectLanguage(7)).toThrow(new TypeError('text must be a string, got 7'));
  });
});
