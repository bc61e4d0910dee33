/** The interface in both languages. */
export type Language = 'ar' | 'en';

const ARABIC = {
  title: 'قول: من قال ماذا',
  other: 'English',
  promise: 'الصق مقالا عربيا أو أسقط ملفه هنا. كل شيء يُقرأ في متصفحك، ولا يغادره نصك.',
  paste: 'نص المقال، أو صفحته بلغة HTML',
  input: 'المقال',
  file: 'ملف:',
  example: 'مثال:',
  choose: 'اختر',
  share: 'رابط للمشاركة',
  clear: 'مسح',
  filters: 'التصفية',
  speaker: 'القائل:',
  kind: 'النوع:',
  confidence: 'أدنى ثقة:',
  all: 'الكل',
  table: 'جدول الاقتباسات',
  columns: ['#', 'القائل', 'النوع', 'لفظ القول', 'ما قيل', 'الثقة'],
  more: 'المزيد',
  json: 'النتائج بصيغة JSON',
  cut: 'هذا أول النتائج. الملف المصدَّر يحوي كل شيء.',
  exports: 'تصدير',
  save: 'حفظ',
  reading: 'تجري القراءة…',
  found: 'اقتباسات: {quotes}، أسماء: {entities}',
  held: 'نص طويل لا يُعرض في الحقل ({size} حرف): {name}',
  pasted: 'نص ملصوق',
  copied: 'الرابط في شريط العنوان، وقد نُسخ إن سمح المتصفح.',
  tooLong: 'المقال أطول من أن يوضع في رابط.',
  badLink: 'تعذرت قراءة الرابط.',
  badFile: 'تعذرت قراءة الملف.',
  failed: 'حدث خطأ أثناء القراءة.',
  footer: 'تعمل الصفحة بلا شبكة. استخراج النص من صفحات الويب بمكتبة Readability من Mozilla (رخصة Apache 2.0).',
  kinds: {
    direct: 'مباشر',
    indirect: 'غير مباشر',
    mixed: 'مختلط',
  },
};

export type Interface = typeof ARABIC;

const ENGLISH: Interface = {
  title: 'qawl: who said what',
  other: 'العربية',
  promise: 'Paste an Arabic article or drop its file here. It is read in your browser, and your text never leaves it.',
  paste: 'The text of the article, or its HTML page',
  input: 'Article',
  file: 'File:',
  example: 'Example:',
  choose: 'choose',
  share: 'Link to share',
  clear: 'Clear',
  filters: 'Filters',
  speaker: 'Speaker:',
  kind: 'Kind:',
  confidence: 'Least confidence:',
  all: 'all',
  table: 'Table of quotations',
  columns: ['#', 'Speaker', 'Kind', 'Cue', 'What was said', 'Confidence'],
  more: 'More',
  json: 'Results as JSON',
  cut: 'These are the first results. The exported file holds everything.',
  exports: 'Export',
  save: 'Save',
  reading: 'Reading…',
  found: 'Quotations: {quotes}, names: {entities}',
  held: 'A long text that is not shown in the field ({size} characters): {name}',
  pasted: 'pasted text',
  copied: 'The link is in the address bar, and copied where the browser allows it.',
  tooLong: 'The article is too long for a link.',
  badLink: 'The link could not be read.',
  badFile: 'The file could not be read.',
  failed: 'The text could not be read.',
  footer: "Works without a network. The text of web pages is taken out by Mozilla's Readability (Apache License 2.0).",
  kinds: { direct: 'direct', indirect: 'indirect', mixed: 'mixed' },
};

export const INTERFACES: Readonly<Record<Language, Interface>> = { ar: ARABIC, en: ENGLISH };

/** A sentence with its gaps filled. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
