import { describe } from 'vitest';
import { type Case, itReads, people, places } from './read.js';

const PLACES: readonly Case[] = [
  {
    shows: 'planets in an article on the sky',
    text: 'يقترب كويكب من الأرض خلال شهر، وقال العلماء إن الكويكب سيمر بين الأرض والقمر',
    names: ['الأرض', 'الأرض', 'القمر'],
  },
  { shows: 'a planet without what it is', text: 'صور لسطح كوكب بلوتو', names: ['بلوتو'] },
  { shows: 'a town, not what surrounds it', text: 'وصلت القوات إلى محيط مدينة زنجبار', names: ['زنجبار'] },
  { shows: 'a base with its adjective', text: 'تحرير قاعدة العند الجوية', names: ['قاعدة العند الجوية'] },
  { shows: 'a port with its adjective', text: 'رست السفينة في ميناء جدة الإسلامي', names: ['ميناء جدة الإسلامي'] },
  { shows: 'an airport of two towns', text: 'هبطت في مطار جربة-جرجيس الدولي', names: ['مطار جربة-جرجيس الدولي'] },
  { shows: 'a day that a street bears', text: 'أغلقت البلدية شارع 9 أفريل', names: ['شارع 9 أفريل'] },
  {
    shows: 'a site that a body has for its own',
    text: 'وقع الحادث في مسجد قوات الطوارئ ثم على ملعب نادي النصر',
    names: ['مسجد قوات الطوارئ', 'ملعب نادي النصر'],
  },
  { shows: 'a town spelled like a father of hers', text: 'كتب قصيدة عن أبها وصيفها', names: ['أبها'] },
  { shows: 'a region that a paper is called by', text: 'في مختلف أرجاء الشرق الأوسط', names: ['الشرق الأوسط'] },
  { shows: 'a district of a directorate', text: 'سقطت قذيفة في مديرية حيس', names: ['حيس'] },
  { shows: 'a centre that is a place', text: 'أغلق الطريق إلى مركز القوباء', names: ['القوباء'] },
  { shows: 'a town that is a word, before a clause', text: 'في قرية دوما التي تقع شمالا', names: ['دوما'] },
  { shows: 'a sea, where migrants are named', text: 'غرق مهاجر في المتوسط', names: ['المتوسط'] },
];

const NO_PLACES: readonly Case[] = [
  { shows: 'the ground, and what shines', text: 'جلس الأطفال على الأرض تحت ضوء القمر', names: [] },
  { shows: 'on average', text: 'تراجعت الأسعار 8% في المتوسط منذ يونيو', names: [] },
  { shows: 'a ligament', text: 'أصيب اللاعب بقطع في الرباط الصليبي', names: [] },
  { shows: 'an attack of a patient', text: 'ضربته النوبة القلبية فجأة', names: [] },
  { shows: 'a word behind ل', text: 'تقديم عرض حي للنحل، ومنتجات النحل', names: [] },
  { shows: 'a bridge of the air', text: 'أقامت القوات محيطا آمنا حول الجسر', names: [] },
];

const PEOPLE: readonly Case[] = [
  {
    shows: 'an adjective that is a family name, before an office',
    text: 'ترأس الوفد الدكتور ماهر الجديد عضو الجمعية',
    names: ['ماهر الجديد'],
  },
  {
    shows: 'a word that is a family name, before whom he tells',
    text: 'قال عضو المجلس جاسم العسل لوكالة الأنباء إن المدينة آمنة',
    names: ['جاسم العسل'],
  },
  { shows: 'a family name in با', text: 'قال الدكتور عادل باناعمة رئيس اللجنة', names: ['عادل باناعمة'] },
  { shows: 'a family name in بل', text: 'أصدر الدكتور مصطفى بلجون عددا من القرارات', names: ['مصطفى بلجون'] },
  { shows: 'a name before a colon', text: 'وقال القنصل العام دونلد بلوم: نستنكر ما جرى', names: ['دونلد بلوم'] },
  { shows: 'a title of two words', text: 'التقى آية الله علي خامنئي أمس', names: ['علي خامنئي'] },
  { shows: 'a title before a name', text: 'بدعوة من البابا فرنسيس أمس', names: ['فرنسيس'] },
  { shows: 'an office behind the name', text: 'التقى السفير محمد صبيح الأمين العام للرابطة', names: ['محمد صبيح'] },
  { shows: 'a verb behind the name', text: 'قوات مؤيدة للرئيس هادي خاضت اشتباكات', names: ['هادي'] },
  { shows: 'who he is before who he is', text: 'سجل المصري الدولي محمد صلاح هدفين', names: ['محمد صلاح'] },
  { shows: 'who wrote it, before the paper', text: 'رغد عشميل – عين اليوم', names: ['رغد عشميل'] },
];

const NO_PEOPLE: readonly Case[] = [
  { shows: 'what somebody feels', text: 'وأضاف اللاعب: لكني سعيد للعب بجوار زملائي', names: [] },
  { shows: 'a way', text: 'وصفها بشكل صادق شفاف', names: [] },
  { shows: 'a companion', text: 'اعتمد على زميله ورفيق دربه', names: [] },
  { shows: 'an adjective that agrees', text: 'ترعاه قيادة رشيدة تولي الأمر اهتمامها', names: [] },
  { shows: 'what it assures', text: 'وهذا يضمن لنا العودة القوية', names: [] },
  { shows: 'what kind of place it is', text: 'اكتشف كوكب بلوتو عام 1930', names: [] },
  { shows: 'an adjective before a clause', text: 'قال الوزير سامي السابق إن الأمر انتهى', names: ['سامي'] },
  { shows: 'a verb behind a foreign name', text: 'اختارت المخرجة كريستينا أبلجيت', names: ['كريستينا أبلجيت'] },
];

describe('places with and without what stands around them', () => itReads(places, PLACES, NO_PLACES));
describe('people with and without what stands around them', () => itReads(people, PEOPLE, NO_PEOPLE));
