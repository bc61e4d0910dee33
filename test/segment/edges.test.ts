/** Where the rules of sentences, roles and clitics begin and end: how many words, which line, which sign. */
import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../src/segment/roles.js';
import { segmentSentences } from '../../src/segment/sentences.js';
import { tokenize } from '../../src/segment/tokens.js';
import { viewOf } from '../../src/text/view.js';

const HEADLINE = 'وزير النقل يفتتح الجسر الجديد';
const BODY =
  'افتتح وزير النقل صباح اليوم الجسر الجديد الذي يربط ضفتي النهر، بحضور عدد كبير من المسؤولين والمواطنين والصحفيين.';

const linesOf = (block: string): string[] => block.trim().split(/\n\s*/u);

/** Role of a line at `index`, in an article of `count` lines. */
function roleAt(line: string, index: number, count: number): string | undefined {
  const lines = Array.from({ length: count }, (_, at) => (at === index ? line : at === 0 ? HEADLINE : BODY));
  return rolesOf(viewOf(lines.join('\n')))[index];
}

describe('the role of a line: role, its index, how many lines there are, the line', () => {
  it.each(
    linesOf(`
      dateline 1 4 القاهرة – رويترز
      dateline 1 4 القاهرة — رويترز
      dateline 1 4 القاهرة / رويترز
      dateline 1 4 القاهرة | رويترز
      byline 1 4 القاهرة رويترز
      dateline 6 9 القاهرة - رويترز
      body 7 10 القاهرة - رويترز
      body 1 4 القاهرة - رويترز؟
      body 1 4 القاهرة - رويترز?
      body 1 4 القاهرة - رويترز!
      body 1 4 القاهرة - رويترز."
      dateline 1 4 حي النهر القديم - رويترز
      byline 1 4 حي النهر القديم الجميل - رويترز
      body 1 4 حي النهر القديم الجميل البعيد جدا اليوم - رويترز
      dateline 1 4 8 نوفمبر 2023 حي النهر القديم الجميل
      body 1 4 8 نوفمبر 2023 حي النهر القديم الجميل البعيد
      dateline 0 4 8 نوفمبر 2023 حلب
      headline 0 4 8 نوفمبر 2023 حي النهر
      body 1 4 القاهرة - يوم
      byline 1 4 رويترز - يوم
      residue 1 4 شارك الخبر
      residue 0 4 شارك الخبر
      residue 2 4 اقرأ أيضا جسر آخر يفتح.
      body 2 4 اقرأ أيضا كيف افتتح الوزير جسرا آخر في الشمال البعيد أمس.
      headline 0 4 رابط الخبر الوزير يفتتح الجسر
      body 2 4 زوروا example.com اليوم
      residue 2 4 www.example.com
      residue 2 4 --- 2023 ---
      caption 1 4 جانب من الحفل
      body 2 4 جانب من الحفل
      body 1 2 جانب من الحفل
      caption 6 9 جسر النهر (رويترز)
      body 7 10 جسر النهر (رويترز)
      body 1 4 جسر النهر. مشهد (رويترز)
      caption 1 4 جسر النهر (سامي حداد من فرانس برس)
      body 1 4 جسر النهر (سامي رشيد حداد نعمة رويترز)
      body 1 4 جسر النهر (سامي حداد)
      headline 0 4 (رويترز)
      byline 5 9 محرر الشؤون
      byline 6 12 بقلم سامي حداد
      body 7 12 بقلم سامي حداد
      body 8 12 بقلم سامي حداد
      byline 9 12 بقلم سامي حداد
      byline 11 12 بقلم سامي حداد
      body 2 5 كتب على صفحته:
      body 2 5 كاتب:
      byline 10 12 * شاعر لبناني
      byline 11 12 * شاعر لبناني
      body 9 12 * شاعر لبناني
      byline 8 12 رويترز وكالات
      body 1 4 سمير
      byline 1 4 سمير حداد
      byline 1 4 سمير حداد نعمة علي
      body 1 4 سمير حداد نعمة علي رشيد
      body 1 2 سمير حداد
      body 2 4 سمير حداد
      body 1 4 سمير حداد - رويترز عاجل جدا اليوم مساء كله
    `),
  )('%s', (row) => {
    const [role, index, count, ...line] = row.split(' ');
    expect(roleAt(line.join(' '), Number(index), Number(count))).toBe(role);
  });

  it('is that of article text for a long line, and for the only one', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'جسر').join(' ');
    expect(roleAt(words(30), 0, 4)).toBe('headline');
    expect(roleAt(words(31), 0, 4)).toBe('body');
    expect(roleAt(`اقرأ أيضا ${words(23)}`, 1, 4)).toBe('residue');
    expect(roleAt(`اقرأ أيضا ${words(24)}`, 1, 4)).toBe('body');
    expect(roleAt(`${words(34)} (رويترز)`, 1, 4)).toBe('caption');
    expect(roleAt(`${words(35)} (رويترز)`, 1, 4)).toBe('body');
    expect(rolesOf(viewOf('شارك'))).toEqual(['body']);
  });
});

describe('sentences end at a bar', () => {
  it.each(
    linesOf(`
      وصل د. خالد. | ثم غادر ود. سمير معه
      قال (نعم.) | وغادر
      نقلت سي. إن. إن. | وغادرت
      نقلت سي. إن. إن. الخبر كاملا
      اشترى 5 كم. | وغادر
      اشترى 5 كم. الجديد أنه غادر
      زاره م.علي حسن. | وغادر
      زاره أ.ب.وغادر
      بلغ 5. | وغادر
      بلغ 5.و غادر
      وصل. | 5 غادروا
      وصل الوفد. | «وغادر»
      هل وصل ؟ | نعم
      هل وصل ? | نعم
      اشترت شركة Yahoo! | وغادرت
      1.المقدمة
      قال «هل تعرف من سيربح؟» الجواب لا
      سأل «هل تعرف من سيربح المليون في نهاية الأمر؟» | الجواب لا
      سأل «لماذا؟» | ثم غادر
      نعم... لا
      قال أحمد وسمير.. | لا نعلم شيئا
      وصل الوفد ظهرا.. | لا نعلم متى
      وصل الوفد [هيئة مستقلة. أنشئت] أمس
      وصل الوفد (هيئة مستقلة. أنشئت.) | وغادر
      راسلونا على a.b@example.org. | ثم غادروا
      قال news." | ثم غادر
      كم ثمنه؟: سأل
      قال.: نعم
      قال! | * غادر
      قال! | • غادر
      ما هذا?! | وغادر
      وصل… وغادر الجميع فورا بعد ذلك
      تم. | - غادر
      وصل۔ | وغادر
      اقرأ www.example.com/a.b?c=d. | ثم اكتب
      اقرأ الخبر على www.example.com ثم عد. | واكتب
      قال (نعم) أمس. | وغادر (سريعا). | ونام
      وصل الوفد. | 12. غادر
      قال., نعم
      قال.; نعم
      قال.؛ نعم
      قال.، نعم
      اشترت شركة Yahoo! | – غادر
      اشترت شركة Yahoo! | — غادر
      اشترت شركة Yahoo! | - غادر
      اشترت شركة Yahoo! | • غادر
      اشترت شركة Yahoo! | * غادر
      اشترت شركة Yahoo! / غادر
      اشترت شركة Yahoo! | «غادر»
      اشترت شركة Yahoo ! | غادر
      وصل.|غادر
      وصل.|ثم غادر
      وصل.و غادر
      و.غادر
      وصل abc.|غادر
      وصل abc.def
      بلغ 5.|غادر
      بلغ 5.|من
      بلغ 5.و
      وصل.|5
      قال (نعم!) أحمد ثم عاد
      قال (نعم!) | ثم عاد
      قال «نعم.»» | وغادر
      قال ««نعم.»» | وغادر
      … نعم وصل الوفد ظهرا
      وصل الوفد ظهرا… | لا نعلم متى
      وصل الوفد ظهرا… إنه هنا الآن
      وصل أ. ب. ج. | وغادر
      عام 2015 م. | وغادر
      وصل الوفد . . | وغادر
      عاد ؟. | وغادر
      . وصل
      قال (. نعم)
      قال (نعم. ثم. عاد.). | وغادر
    `),
  )('%s', (marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    expect(segmentSentences(marked.replace(/ ?\|/gu, '')).map(({ text }) => text)).toEqual(parts);
  });

  it('brackets hold sentences where they are long', () => {
    const words = Array.from({ length: 40 }, () => 'جسر').join(' ');
    expect(segmentSentences(`قال (${words}. ثم عاد) وغادر`)).toHaveLength(2);
    expect(segmentSentences('قال (جسر. ثم عاد) وغادر')).toHaveLength(1);
  });
});

describe('the clitics of a word', () => {
  it.each(
    linesOf(`
      وزيرات [وزيرات]
      وصلوا [وصلوا]
      وكيلين [وكيلين]
      وحيدون [وحيدون]
      وزيران [وزيران]
      وصلتا [وصلتا]
      وزيرهما [وزير]+هما
      وزيرهم [وزير]+هم
      وزيرها [وزير]+ها
      وزيرنا [وزير]+نا
      وزارته [وزارت]+ه
      وزارتها [وزارت]+ها
      وزارتهم [وزارت]+هم
      والديه [والديه]
      وقفت [وقفت]
      وزيرا [وزيرا]
      وزيره [وزيره]
      وزيري [وزيري]
      وسيطة [وسيطة]
      وسطية [وسطية]
      بيتنا [بيت]+نا
      بيوتهم [بيوت]+هم
      كتابات [كتابات]
      كلماتها [كلمات]+ها
      كاتبتان [كاتبتان]
      مواطنا [مواطنا]
      مكتبنا [مكتب]+نا
      بلدتنا [بلدت]+نا
      سيارتهم [سيارت]+هم
      فرقتا [فرقتا]
      فصلي [فصلي]
      ببيت ب+[بيت]
      كبيت ك+[بيت]
      بكتاب ب+[كتاب]
      كوزارة ك+[وزارة]
      لكتابهم ل+[كتاب]+هم
      بوزيرها ب+[وزير]+ها
      اتهامهما [اتهام]+هما
      بال [بال]
      كال [كال]
      لل [لل]
      مساهمة [مساهمة]
      وب [وب]
      بيتهما [بيت]+هما
      مواطنه [مواطنه]
      فولتير [فولتير]
      فيقول ف+[يقول]
      ففي ف+[في]
      وفي و+[في]
      اللجنة ال+[لجنة]
      مدنهم [مدن]+هم
    `),
  )('%s', (row) => {
    const [word = '', expected] = row.split(' ');
    const [token] = tokenize(word);
    const pieces = [
      ...(token?.proclitics ?? []).map(({ text }) => text),
      `[${token?.stem.text}]`,
      token?.enclitic?.text,
    ];
    expect(pieces.filter(Boolean).join('+')).toBe(expected);
  });
});

describe('a stop written onto a sign: how many sentences, the text', () => {
  it.each(
    linesOf(`
      1 قال المدير (!) إن المخبز مغلق.
      1 هل المخبز مفتوح (!) نعم مفتوح.
      2 فتح المخبز بابه (أخيرا!) ثم بدأ العمل.
      2 بدأ العمل (ثم عاد العمال.) وأغلق الحارس الباب.
      2 بدأ العمل."ثم عاد العمال" أمس.
      2 بدأ العمل).ثم عاد العمال.
      2 بدأ العمل".ثم عاد العمال.
      1 بدأ العمل.-ثم عاد العمال.
      1 بدأ العمل.(ثم عاد العمال).
    `),
  )('%s', (row) => {
    expect(segmentSentences(row.slice(2))).toHaveLength(Number(row[0]));
  });
});

it('invisible characters outside of the first plane are one token', () => {
  const tokens = tokenize('\u0646\u0639\u0645 \u{e0061}\u{e0062} \u0644\u0627');
  expect(tokens.map(({ start, end, kind }) => [start, end, kind])).toEqual([
    [0, 3, 'word'],
    [4, 8, 'other'],
    [9, 11, 'word'],
  ]);
});
