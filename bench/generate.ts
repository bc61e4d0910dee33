/** News that nobody wrote, for those who lack a corpus: the same text for the same seed, built of our own phrases. */
import { linesOf, type Random, randomOf } from './random.js';

const GIVEN = linesOf(`
  سامي
  نجوى
  كمال
  هيثم
  رامز
  سناء
  وفاء
  فؤاد
  ريم
  طارق
  ليلى
  منذر
  بسمة
  غسان
  هدى
  ياسر
`);
const FAMILY = linesOf(`
  رشيد
  الأيوبي
  الحمداني
  بنجلون
  السليطي
  الشويري
  العبيدي
  البوسعيدي
  القرشي
  المهيري
  التازي
  السعدي
  حداد
  الخطيب
  نصار
  الزعبي
`);
const OFFICES = linesOf(`
  وزير النقل
  وزيرة الصحة
  رئيس البلدية
  مدير المستشفى
  المتحدث باسم الشرطة
  رئيس غرفة التجارة
  مديرة المدرسة
  الناطق باسم الوزارة
  أستاذ الاقتصاد
  محافظ المدينة
  رئيس اللجنة
  مدير الميناء
`);
const BODIES = linesOf(`
  وزارة المالية
  هيئة الأرصاد
  بلدية العاصمة
  شركة المياه
  جامعة الساحل
  منظمة الأغذية والزراعة
  وكالة رويترز
  مجلس النواب
`);
const PLACES = linesOf(`
  القاهرة
  دمشق
  بيروت
  تونس
  الرباط
  مسقط
  عمان
  بغداد
  الدوحة
  صنعاء
`);
const VERBS = linesOf(`
  قال
  أكد
  أعلن
  أوضح
  ذكر
  بيّن
  كشف
  شدد على
`);
const CLAUSES = linesOf(`
  العمل في الجسر الجديد ينتهي قبل نهاية السنة
  الأسعار لن ترتفع في الأشهر المقبلة
  المدارس ستفتح أبوابها في موعدها المعتاد
  عدد المصابين تراجع إلى النصف منذ بداية الشهر
  الطريق الساحلي مغلق أمام الشاحنات حتى إشعار آخر
  الميزانية تكفي لبناء ثلاثة مستشفيات في الجنوب
  موسم الزيتون هذا العام أفضل من سابقه
  المفاوضات مع النقابة وصلت إلى مراحلها الأخيرة
  حركة السفن في الميناء عادت إلى طبيعتها
  السكان يعانون من نقص المياه في فصل الصيف
  المشروع يوفر مئات فرص العمل للشباب
  النتائج النهائية ستعلن بعد مراجعة الطعون
`);
const NARRATION = linesOf(`
  وشهدت المدينة خلال الأيام الماضية أمطارا غزيرة أدت إلى إغلاق عدد من الشوارع.
  ويأتي هذا القرار بعد أسابيع من النقاش بين الخبراء وأصحاب المصانع.
  وكانت أعمال الصيانة قد بدأت في الربيع الماضي وتوقفت بسبب نقص المعدات.
  وحضر الافتتاح عدد من أعضاء المجلس وممثلون عن القطاع الخاص.
  وتبلغ مساحة الحديقة نحو خمسين دونما زرعت فيها أشجار من أنواع مختلفة.
  ومن المقرر أن تستأنف الجلسات في مطلع الأسبوع المقبل.
  وتصل قيمة الصفقة إلى 12.5 مليون دولار تدفع على ثلاث سنوات.
  ويعمل في المصنع أكثر من 400 عامل معظمهم من القرى المجاورة.
`);
const PARTICIPLES = linesOf(`
  مضيفا أن
  مشيرا إلى أن
  مؤكدا أن
  لافتا إلى أن
  موضحا أن
`);

function sentence(random: Random): string {
  const clause = random.pick(CLAUSES);
  const person = `${random.pick(OFFICES)} ${random.pick(GIVEN)} ${random.pick(FAMILY)}`;
  const verb = random.pick(VERBS);
  switch (random.below(7)) {
    case 0:
      return `${verb} ${person} أن ${clause}، ${random.pick(PARTICIPLES)} ${random.pick(CLAUSES)}.`;
    case 1:
      return `وقال ${person}: "${clause}".`;
    case 2:
      return `وأضاف: «${clause}».`;
    case 3:
      return `وبحسب ${random.pick(BODIES)}، فإن ${clause}.`;
    case 4:
      return `وأعلنت ${random.pick(BODIES)} في ${random.pick(PLACES)} أن ${clause}.`;
    default:
      return random.pick(NARRATION);
  }
}

const ENGLISH = {
  people: linesOf(`
    Anna Hill
    Peter Marsh
    Laura Stone
    David Wells
    Ruth Carver
    Simon Gray
    Helen Brooks
    Martin Poole
  `),
  offices: linesOf(`
    the transport minister
    the mayor of Bristol
    a spokesman for the police
    the head of the chamber of commerce
    the director of the hospital
    a professor of economics
  `),
  clauses: linesOf(`
    work on the new bridge will end before the close of the year
    prices would not rise in the coming months
    schools will open on the first Monday of September 2023
    the number of patients has fallen by half since the start of the month
    the budget is enough to build three hospitals in the south
    talks with the union have reached their final stage
    ships in the harbour are moving as usual again
    the project will create hundreds of jobs for young people
  `),
  narration: linesOf(`
    Heavy rain has closed several streets in London over the past few days.
    The decision follows weeks of debate between experts and factory owners.
    The deal is worth $12.5 million and will be paid over three years.
    More than 400 people work at the plant, most of them from nearby villages.
    Members of the council and guests from Paris attended the opening on 5 May 2022.
  `),
};

function englishSentence(random: Random): string {
  const person = `${random.pick(ENGLISH.people)}, ${random.pick(ENGLISH.offices)},`;
  const clause = random.pick(ENGLISH.clauses);
  switch (random.below(4)) {
    case 0:
      return `${person} said that ${clause}.`;
    case 1:
      return `"${clause}," said ${random.pick(ENGLISH.people)}.`;
    case 2:
      return `According to ${random.pick(ENGLISH.people)}, ${clause}.`;
    default:
      return random.pick(ENGLISH.narration);
  }
}

const LONGEST_PARAGRAPH = 4;
/** The articles of the corpus have about so many characters. */
const ARTICLE = 1800;

function articles(characters: number, seed: number, write: (random: Random) => string): string[] {
  const random = randomOf(seed);
  const all: string[] = [];
  for (let left = characters; left > 0; ) {
    const paragraphs: string[] = [];
    for (let size = 0; size < Math.min(ARTICLE, left); ) {
      const paragraph = Array.from({ length: 1 + random.below(LONGEST_PARAGRAPH) }, () => write(random)).join(' ');
      paragraphs.push(paragraph);
      size += paragraph.length + 1;
    }
    const article = paragraphs.join('\n');
    all.push(article);
    left -= article.length;
  }
  return all;
}

/** Arabic articles of so many characters in all. */
export const arabicArticles = (characters: number, seed = 1): string[] => articles(characters, seed, sentence);
/** English ones, for tools that read no Arabic. */
export const englishArticles = (characters: number, seed = 1): string[] => articles(characters, seed, englishSentence);
