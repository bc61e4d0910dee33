/**
 * Articles in any number, the same every time, for tests and measurements: sentences of our own, with a speaker, a place
 * and a number that change.
 */
const SPEAKERS = [
  'وزير النقل سامي رشيد',
  'مديرة المتحف نجوى سعد',
  'رئيس البلدية كمال الأيوبي',
  'الناطقة باسم الجامعة ليلى حداد',
  'مصدر في الوزارة',
  'الكاتب يوسف منصور',
] as const;
const WOMEN = new Set([1, 3]);

const PLACES = ['حلب', 'القاهرة', 'بغداد', 'تونس', 'عمان', 'الرباط', 'بيروت'] as const;

const OUTLETS = ['المرصد', 'الضفة', 'الشاطئ'] as const;

const CLAIMS = [
  'الطريق الجديد سيفتح قبل نهاية الشهر',
  'أسعار الخبز لن ترتفع هذا العام',
  'المعرض استقبل آلاف الزوار في أسبوعه الأول',
  'أعمال الترميم تسير وفق الخطة المرسومة',
  'الحافلات ستعمل في الليل أيضا',
] as const;

const BACKGROUND = [
  'وكانت المدينة قد شهدت في السنوات الأخيرة مشاريع كثيرة من هذا النوع، بعضها لم يكتمل بعد.',
  'ويشكو السكان منذ زمن من الازدحام في الشوارع القريبة من السوق القديم.',
  'ومن المنتظر أن تنشر اللجنة تقريرها في مطلع الأسبوع المقبل.',
] as const;

const SAID = ['قال', 'قالت'] as const;
const ADDED = ['وأضاف', 'وأضافت'] as const;
const STRESSED = ['مؤكدا', 'مؤكدة'] as const;

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
};

/** Neighbours differ in everything; a prime each keeps the columns out of step. */
const scattered = (index: number, prime: number): number => (index * prime + (index >> 3)) % 10_007;

function paragraphOf(index: number): string {
  const who = scattered(index, 31) % SPEAKERS.length;
  const gender = WOMEN.has(who) ? 1 : 0;
  const place = pick(PLACES, scattered(index, 17));
  const claim = pick(CLAIMS, scattered(index, 13));
  const other = pick(CLAIMS, scattered(index, 13) + 1 + (index % 3));
  return [
    `${SAID[gender]} ${pick(SPEAKERS, who)} في ${place} إن ${claim}، ${STRESSED[gender]} أن ${other}.`,
    `${ADDED[gender]}: "ننتظر ${2 + (index % 90)} ضيفا، و${other}".`,
    pick(BACKGROUND, scattered(index, 7)),
  ].join(' ');
}

const MONTHS = 12;
const DAYS = 28;
const two = (value: number): string => String(value).padStart(2, '0');

/** The article of a number: about 2 kB. */
export function articleOf(index: number) {
  const paragraphs = Array.from({ length: 3 + (index % 4) }, (_, at) => paragraphOf(index * 7 + at));
  return {
    id: `article-${index}`,
    outlet: pick(OUTLETS, scattered(index, 11)),
    date: `2024-${two(1 + (index % MONTHS))}-${two(1 + (index % DAYS))}`,
    text: [`${pick(CLAIMS, index)} في ${pick(PLACES, index)}`, ...paragraphs].join('\n\n'),
  };
}

/** The same as lines of NDJSON. */
export const linesOf = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `${JSON.stringify(articleOf(from + at))}\n`).join('');
