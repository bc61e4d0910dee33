import { describe, expect, it } from 'vitest';
import { analyze, extractQuotes } from '../../src/index.js';
import { detectLanguage, isArabic } from '../../src/language.js';

/** A language and a sentence that reports speech in it, a line each. */
const SENTENCES = `
pes وزیر امور خارجه ایران روز سه\u200cشنبه در تهران گفت: «ما آماده گفت\u200cوگو هستیم و راه دیپلماسی را بسته نمی\u200cدانیم».
pes به گزارش خبرگزاری رسمی، سخنگوی دولت اعلام کرد که بودجه سال آینده در مجلس تصویب خواهد شد.
pes رئیس\u200cجمهور تأکید کرد: "هیچ کس حق ندارد از قانون فرار کند" و افزود که دولت پاسخگوی مردم است.
pes وی با اشاره به وضعیت اقتصادی کشور اظهار داشت که قیمت\u200cها در ماه\u200cهای آینده کاهش می\u200cیابد.
pes محمد باقری، وزیر نیرو: بحران آب را با همکاری مردم پشت سر می\u200cگذاریم
urd وزیر اعظم نے کہا ہے کہ «حکومت عوام کے مسائل حل کرنے کے لیے تمام وسائل استعمال کرے گی» اور یہ کام جلد مکمل ہوگا۔
urd ترجمان کے مطابق اجلاس میں فیصلہ کیا گیا کہ سیلاب زدگان کو فوری امداد دی جائے گی۔
urd صدر مملکت کا کہنا تھا کہ "ملک میں امن کے بغیر ترقی ممکن نہیں" جبکہ اپوزیشن نے اعتراض کیا۔
urd وزیر خزانہ محمد عمران: ٹیکس کا نظام آسان بنایا جائے گا
pbu ولسمشر په خپله وینا کې وویل: «موږ به د خلکو د ستونزو د حل لپاره ټول امکانات وکاروو» او دا کار به ژر پیل شي.
pbu د بهرنیو چارو وزیر زیاته کړه چې د سیمې هېوادونه باید د سولې لپاره یو بل سره همکاري وکړي.
pbu د کابل ښاروال: "سړکونه به تر ژمي مخکې جوړ شي او خلک به ترې ګټه واخلي".
uig باش مىنىستىر يىغىندا سۆزلەپ: «خەلقنىڭ تۇرمۇشىنى ياخشىلاش بىزنىڭ ۋەزىپىمىز» دېدى.
uig تاشقى ئىشلار مىنىستىرى ئېيتتىكى، ئىككى دۆلەت ئوتتۇرىسىدىكى مۇناسىۋەت تەرەققىي قىلىۋاتىدۇ.
uig مۇخبىرنىڭ خەۋىرىگە قارىغاندا، "بازاردا باھا بۇ ئاي تۆۋەنلىدى" دەپ كۆرسىتىلدى.
ckb وەزیری دەرەوە ڕایگەیاند: «ئێمە ئامادەین بۆ گفتوگۆ لەگەڵ هەموو لایەنەکان» و وتی کە کێشەکان چارەسەر دەکرێن.
ckb سەرۆکی پەرلەمان گوتی کە یاسای بودجە لە هەفتەی داهاتوو پەسەند دەکرێت.
ckb بەپێی ڕاپۆرتێکی وەزارەتی تەندروستی، "ژمارەی نەخۆشەکان کەمی کردووە" لەم مانگەدا.
kmr Wezîr di civînê de got: "Em amade ne ku bi hemû aliyan re biaxivin û rê vekirî ye" û ji bo aştiyê bang kir.
tur Bakan pazartesi günü yaptığı açıklamada "Bütün taraflarla görüşmeye hazırız" dedi ve yolun açık olduğunu söyledi.
eng The minister said on Monday: "We are ready to talk to all sides, and the road remains open."
eng "Nothing has been decided," the spokesman said, adding that a meeting would follow next week.
fra Le ministre a déclaré : « Nous sommes prêts à reprendre les négociations avec toutes les parties ».
fra Selon l'agence, le gouvernement « n'a pas encore pris de décision » sur ce dossier très sensible.
heb השר אמר ביום שני: "אנחנו מוכנים לשאת ולתת עם כל הצדדים והדרך עדיין פתוחה בפני כולם".
rus Министр заявил в понедельник: «Мы готовы к переговорам со всеми сторонами, и дорога остаётся открытой».
`
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, 3), line.slice(4)] as const);

const LANGUAGES = [...new Set(SENTENCES.map(([language]) => language))];

const ARABIC = 'قال وزير الصحة سامي رشيد إن المستشفى الجديد سيفتح أبوابه للمرضى في الخريف.';

/** Arabic that looks foreign: names in Persian letters, a Persian keyboard, a word or two of English. */
const FOREIGN_LOOKING = `
أعلن جورج پاپادوپولوس في مؤتمر صحفي أمس أن شركته ستفتح فرعا جديدا في العاصمة.
قال وزير الخارجية الفرنسي ڤانسان چوليان إن المفاوضات ستستأنف الأسبوع المقبل.
أکد رئيس بلدية المدينة أن العمل في الجسر ينتهي قبل نهاية السنة.
قالت شركة Blue Harbour Shipping إن السفينة وصلت إلى الميناء صباح اليوم.
`
  .trim()
  .split('\n');

describe('other languages', () => {
  it.each(SENTENCES)('%s has no Arabic quotations: %s', (_, text) => {
    expect(extractQuotes(text)).toEqual([]);
  });

  it.each(SENTENCES)('%s is told from Arabic: %s', (language, text) => {
    expect(detectLanguage(text)?.language).toBe(language);
    expect(isArabic(text)).toBe(false);
  });

  it.each(LANGUAGES)('an article in %s has none', (language) => {
    const article = SENTENCES.filter(([own]) => own === language).map(([, text]) => text);
    expect(extractQuotes(article.join('\n\n'))).toEqual([]);
    expect(extractQuotes(article.join(' '))).toEqual([]);
  });

  it.each(LANGUAGES)('a paragraph in %s in an Arabic article has none, and takes none away', (language) => {
    const foreign = SENTENCES.find(([own]) => own === language)?.[1] ?? '';
    const { quotes } = analyze(`${ARABIC}\n${foreign}\n${ARABIC}`);
    expect(quotes.map(({ rule }) => rule)).toEqual(['verb/complementizer', 'verb/complementizer']);
  });

  it.each(FOREIGN_LOOKING)('but this is Arabic: %s', (text) => {
    expect(extractQuotes(text)).toHaveLength(1);
  });
});
