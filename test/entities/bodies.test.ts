import { describe } from 'vitest';
import { type Case, itReads, organizations } from './read.js';

const BODIES: readonly Case[] = [
  {
    shows: 'what a foundation is for, of two parts',
    text: 'أتمت المؤسسة العامة لصوامع الغلال ومطاحن الدقيق شراء القمح',
    names: ['المؤسسة العامة لصوامع الغلال ومطاحن الدقيق'],
  },
  {
    shows: 'what a company is for',
    text: 'قال مدير شركة الواحة لتشغيل المطارات إن الرحلات تزيد',
    names: ['شركة الواحة لتشغيل المطارات'],
  },
  {
    shows: 'what a body that bears a name is for',
    text: 'وقعت مؤسسة الملك فهد للرعاية والإبداع اتفاقية أمس',
    names: ['مؤسسة الملك فهد للرعاية والإبداع'],
  },
  {
    shows: 'another federation than the known one',
    text: 'انتخب الاتحاد الآسيوي للمكفوفين رئيسا جديدا',
    names: ['الاتحاد الآسيوي للمكفوفين'],
  },
  {
    shows: 'a mission and its country',
    text: 'قال رئيس بعثة الأمم المتحدة في ليبيا إن الوضع خطير',
    names: ['بعثة الأمم المتحدة في ليبيا'],
  },
  {
    shows: 'an exchange behind its index',
    text: 'تراجع مؤشر سوق دبي أمس مع هبوط الأسهم',
    names: ['سوق دبي'],
  },
  {
    shows: 'an exchange of the tables behind its index',
    text: 'ارتفع مؤشر بورصة قطر أمس',
    names: ['بورصة قطر'],
  },
  {
    shows: 'passports of a region',
    text: 'صدرت جوازات منطقة نجران ألف تأشيرة',
    names: ['جوازات منطقة نجران'],
  },
  {
    shows: 'who governs a region',
    text: 'قال وكيل إمارة منطقة عسير إن الطريق آمن',
    names: ['إمارة منطقة عسير'],
  },
  {
    shows: 'police within a station',
    text: 'تلقى مركز شرطة محافظة الطائف بلاغا',
    names: ['مركز شرطة محافظة الطائف'],
  },
  {
    shows: 'a king by his title',
    text: 'زار الوزير سفارة خادم الحرمين الشريفين في روما',
    names: ['سفارة خادم الحرمين الشريفين'],
  },
  {
    shows: 'letters with full stops',
    text: 'نشرت شركة جيه.إل.إل للاستشارات تقريرا',
    names: ['شركة جيه.إل.إل للاستشارات'],
  },
  {
    shows: 'a known group behind its head',
    text: 'أعلن تنظيم طالبان الهدنة',
    names: ['تنظيم طالبان'],
  },
  {
    shows: 'a party in a parliament',
    text: 'انسحبت كتلة نداء تونس من الجلسة',
    names: ['كتلة نداء تونس'],
  },
  {
    shows: 'a known company behind its head',
    text: 'قال مصدر في شركة الخطوط التونسية إن الرحلة تأخرت',
    names: ['شركة الخطوط التونسية'],
  },
  {
    shows: 'a council by its town',
    text: 'شكر عضو المجلس البلدي بنجران الحاضرين',
    names: ['المجلس البلدي بنجران'],
  },
  {
    shows: 'a chamber by its town',
    text: 'تنظم الغرفة التجارية بجدة معرضا',
    names: ['الغرفة التجارية بجدة'],
  },
  {
    shows: 'a committee of several matters',
    text: 'تجتمع لجنة الأمن القومي والسياسة الخارجية والطاقة غدا',
    names: ['لجنة الأمن القومي والسياسة الخارجية والطاقة'],
  },
  {
    shows: 'a ministry behind a letter of its own',
    text: 'جاء في التقرير السنوي للخارجية الأميركية نقد كثير',
    names: ['لخارجية الأميركية'],
  },
  {
    shows: 'an agency in marks that is cited',
    text: 'وبحسب «الخبر»، فإن الوزير استقال',
    names: ['الخبر'],
  },
  {
    shows: 'a paper on the telephone',
    text: 'وقال المصدر في اتصال هاتفي مع «الوسط» إن المصرف مغلق',
    names: ['الوسط'],
  },
  {
    shows: 'sources of a channel',
    text: 'أفادت مصادر الجزيرة بأن الجنود انسحبوا',
    names: ['الجزيرة'],
  },
  {
    shows: 'a ministry without its head in marks',
    text: '«الصحة» تحذر من المرض. وقالت وزارة الصحة إن اللقاح متاح',
    names: ['الصحة', 'وزارة الصحة'],
  },
  {
    shows: 'its matter in another spelling in marks',
    text: '«الشئون الاجتماعية»: المساعدات تصل غدا. وقال مصدر في وزارة الشؤون الاجتماعية إنها كافية',
    names: ['الشئون الاجتماعية', 'وزارة الشؤون الاجتماعية'],
  },
  {
    shows: 'a club of two words by its last',
    text: 'يقترب مانشستر سيتي من ضم لاعب الدوري. وقرر سيتي تعديل عرضه قبل مباراة المنتخب أمام هداف البطولة',
    names: ['مانشستر سيتي', 'سيتي'],
  },
  {
    shows: 'a club where a player goes',
    text: 'أعلن أرسنال إعارة حارس المنتخب إلى روما بعد مباراة الدوري. وخسر فريق المدرب البطولة',
    names: ['أرسنال', 'روما'],
  },
];

const NO_BODIES: readonly Case[] = [
  {
    shows: 'whom a body gives something',
    text: 'وقعت مؤسسة الملك فهد للوزير وثيقة أمس',
    names: ['مؤسسة الملك فهد'],
  },
  {
    shows: 'what a union of states brings in',
    text: 'استورد الاتحاد الأوروبي للسيارات قطعا كثيرة',
    names: ['الاتحاد الأوروبي'],
  },
  {
    shows: 'a team on its way',
    text: 'وصلت بعثة الهلال إلى المطار أمس',
    names: [],
  },
  {
    shows: 'a market that people visit',
    text: 'زار الوفد سوق دبي القديم أمس',
    names: [],
  },
  {
    shows: 'passports that were lost',
    text: 'فقد ثلاثة من المسافرين جوازات سفر جديدة',
    names: [],
  },
  {
    shows: 'an emirate',
    text: 'زار الوفد إمارة دبي أمس',
    names: [],
  },
  {
    shows: 'societies of a kind',
    text: 'تبرعت 300 جمعية خيرية بالمال',
    names: [],
  },
  {
    shows: 'a district',
    text: 'قال مصدر في مديرية صعدة إن القتال توقف',
    names: [],
  },
  {
    shows: 'the nation of who leads it',
    text: 'قال رئيس هيئة الأركان اليمني إن القتال توقف',
    names: ['هيئة الأركان'],
  },
  {
    shows: 'what something rests on',
    text: 'اطلع الوفد على برنامج هيئة السياحة المبني على الدراسة',
    names: ['هيئة السياحة'],
  },
  {
    shows: 'others beside a fund',
    text: 'أعلن صندوق النقد الدولي والجهات الرسمية الأرقام',
    names: ['صندوق النقد الدولي'],
  },
  {
    shows: 'a canal',
    text: 'عبرت السفن قناة السويس الجديدة أمس',
    names: [],
  },
  {
    shows: 'a thing in marks, of which a body has its name',
    text: 'ما معنى «كفاءة الطاقة»؟ ينظم المركز السعودي لكفاءة الطاقة ورشة',
    names: ['المركز السعودي لكفاءة الطاقة'],
  },
  {
    shows: 'the matter of a deputy',
    text: 'التقى وكيل وزارة العمل للتفتيش الوفد',
    names: ['وزارة العمل'],
  },
  {
    shows: 'a town that people visit',
    text: 'سافر لاعب المنتخب إلى روما لزيارة أهله بعد مباراة الدوري. وخسر فريق المدرب البطولة',
    names: [],
  },
  {
    shows: 'a front',
    text: 'تقدم الجنود في جبهة عدن أمس',
    names: [],
  },
];

describe('bodies whose name goes on, and what only looks like a part of it', () => {
  itReads(organizations, BODIES, NO_BODIES);
});
