import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/segment/segments.js';
import { segmentSentences } from '../../src/segment/sentences.js';
import { viewOf } from '../../src/text/view.js';
import { expectLinear } from '../support/linear.js';
import { brokenText } from '../text/broken-text.js';

const sentences = (text: string): string[] => segmentSentences(text).map((sentence) => sentence.text);
/** Cases with `|` where a sentence must end; the bar is taken out. */
const cut = (marked: string): void => {
  const parts = marked.split('|').map((part) => part.trim());
  const text = marked.replace(/\|/g, '');
  expect(sentences(text)).toEqual(parts);
};
const lines = (cases: string): string[] => cases.trim().split(/\n\s*/);

describe('ends a sentence', () => {
  it.each(
    lines(`
      وصل الوفد صباح اليوم. | وغادر مساء.
      هل يعود اللاعب قريبا؟ | لا أحد يعلم!
      هل يعود؟! | نعم يعود.
      افتتح الوزير المعرض. |وتجول في أجنحته.
      بلغ عدد الزوار 2015. | وكان أقل من العام الماضي
      انتهت المباراة بالتعادل..| غادر الجمهور الملعب غاضبا
      عاد الفريق إلى التدريب... | لقد كان الغياب طويلا
      ارتفع السعر إلى 1.5 دولار.|وقال الخبير إن الارتفاع مؤقت
      نقل ذلك عن (أ.ف.ب). | وأضاف أنه ينتظر الرد
      عقد الاجتماع عام 2015 م. | وحضره الجميع
      في سنة 1436 هـ. | وقال المؤرخ ذلك
      عرضت ذلك بي.بي.سي. | وأضافت القناة تفاصيل أخرى
    `),
  )('%s', cut);
});

describe('ends no sentence', () => {
  it.each(
    lines(`
      قال د. خالد ود. سمير ذلك
      افتتح م. علي حسن الجسر مع أ.د. منى خليل
      كتبت ج. ك. رولينغ رواية جديدة
      زار قاعدة U.S. Army في اليابان
      قال Mr. Smith ذلك أمس
      بلغ المؤشر 12.5 نقطة أو ٣٫٥ في المئة
      زادت الواردات بـ9.7 مليون طن
      الخبر على www.example.com/news.html كاملا
      راسلونا على press.office@example.org اليوم
      اشترت جيه.بي.مورغان أسهما
      قال لموقع العربية.نت ذلك أمس
      تعمل في إم. بي. سي منذ عام
      قال.. إنه سيعود غدا إلى البلاد
      شاهد.. لحظة وصول الوفد إلى المطار
      أعلن أن الاجتماع المقرر تأجل.. من دون تحديد موعد
      تغلب الفريق على ضيفه بهدف نظيف.. اليوم
      قال إن الخطة (...) تحتاج إلى وقت
      سأل "لماذا؟" في كل مرة
      يعرض برنامج «من سيربح المليون؟» الليلة
      اشترت شركة Yahoo! موقعا جديدا
      نعم؛ لكن الأمر صعب
      أعلنت الهيئة (هيئة مستقلة. أنشئت حديثا) نتائجها
      1. المقدمة
      - 12. أحمد علي
      كم ثمنه؟، سأل الزبون
    `),
  )('%s', cut);
});

describe('what belongs to the sentence', () => {
  it.each(
    lines(`
      وأضاف: "لن نسمح بذلك." | ثم غادر القاعة.
      وأضاف «لن نسمح بذلك. » | ثم غادر القاعة.
      قال "هذه جملة. | وهذه ثانية." | "وهذه ثالثة" .
      قال (وهو يضحك.) | ثم سكت.
      وقال إن «الأمر محسوم».| وغادر.
    `),
  )('%s', cut);
  it('a left-over mark after the stop', () => {
    expect(sentences('a b\nsome news." more news')).toEqual(['a b', 'some news."', 'more news']);
  });
  it('marks and stops with no word around them', () => {
    expect(sentences('some news. . . more news')).toEqual(['some news. . .', 'more news']);
    expect(sentences('... a')).toEqual(['... a']);
    expect(sentences('. ! ?')).toEqual(['. ! ?']);
  });
  it('a line break always ends one', () => {
    expect(sentences('a\r\nb\n\n c')).toEqual(['a', 'b', 'c']);
    expect(segmentSentences('a\n\nnews. c').map((sentence) => sentence.paragraph)).toEqual([0, 1, 1]);
  });
  it('nothing in an empty text', () => {
    expect(sentences(' \n\u200f')).toEqual([]);
  });
});

describe('properties', () => {
  it('segments tile the tokens, each in one line', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const view = viewOf(text);
        let next = 0;
        for (const { first, last, line } of segmentsOf(view)) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          expect(view.line[first]).toBe(line);
          expect(view.line[last - 1]).toBe(line);
          next = last;
        }
        expect(next).toBe(view.size);
      }),
      { numRuns: 1000 },
    );
  });

  it('sentences are slices of the text and cover all that can be seen', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        let at = 0;
        for (const sentence of segmentSentences(text)) {
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
          expect(text.slice(at, sentence.start)).toMatch(/^[\s\u0085\p{Cf}\p{Cc}]*$/u);
          at = sentence.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\p{Cf}\p{Cc}]*$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes linear time', () => {
    expectLinear(['. ', 'a. ', '\u062f. ', '(', '(a)', '.. ', 'a.a', '?\u00bb '], 50_000, viewOf, segmentsOf);
  }, 60_000);
});

it('names a wrong argument', () => {
  expect(() => segmentSentences(null as never)).toThrow(new TypeError('text must be a string, got null'));
  expect(() => segmentSentences(['a'] as never)).toThrow(/got an array/);
});
