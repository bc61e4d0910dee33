import { describe } from 'vitest';
import { type Case, itReads, organizations, people, places } from './read.js';

const BODIES: readonly Case[] = [
  {
    shows: 'the firms of a report of the exchange',
    text: 'وجاءت أسهم شركات سابك, وزين السعودية والمراعي وكيان على رأس قائمة الأكثر نشاطا',
    names: ['سابك', 'زين السعودية', 'المراعي', 'كيان'],
  },
  {
    shows: 'firms with a blank behind the و',
    text: 'وكانت أسهم شركات جرير ، و ولاء للتأمين الأكثر ارتفاعا أمس',
    names: ['جرير', 'ولاء للتأمين'],
  },
  {
    shows: 'the traffic office of a district',
    text: 'قال مدير إدارة مرور الطائف إن الطريق مغلق',
    names: ['إدارة مرور الطائف'],
  },
  {
    shows: 'the schools of a region',
    text: 'دعت إدارة تعليم منطقة نجران المعلمين إلى الحضور',
    names: ['إدارة تعليم منطقة نجران'],
  },
  {
    shows: 'who governs a town',
    text: 'رفع المواطن شكوى إلى إمارة جازان أمس',
    names: ['إمارة جازان'],
  },
  {
    shows: 'a chamber and its town',
    text: 'نظمت الغرفة التجارية الصناعية في أبها حفلا لموظفيها',
    names: ['الغرفة التجارية الصناعية في أبها'],
  },
  {
    shows: 'a literary club and its district',
    text: 'قال رئيس النادي الأدبي بمحافظة جدة إن الأمسية تأجلت',
    names: ['النادي الأدبي بمحافظة جدة'],
  },
  {
    shows: 'a hospital and its town',
    text: 'نقل الجرحى إلى المستشفى المحلي بالجم ثم غادروه',
    names: ['المستشفى المحلي بالجم'],
  },
  {
    shows: 'volleyball',
    text: 'أعلن الاتحاد المصري للكرة الطائرة موعد البطولة',
    names: ['الاتحاد المصري للكرة الطائرة'],
  },
  {
    shows: 'what a firm keeps, and for what',
    text: 'افتتح الوزير مركز أرامكو لريادة الأعمال صباح أمس',
    names: ['مركز أرامكو لريادة الأعمال'],
  },
];

const NO_BODIES: readonly Case[] = [
  {
    shows: 'what firms make',
    text: 'وسيطرت أسهم شركات السماد والبنوك على التداول في الجلسة',
    names: [],
  },
  {
    shows: 'firms of a trade',
    text: 'هبطت أسهم شركات عقارية وأخرى صناعية بشكل حاد',
    names: [],
  },
  {
    shows: 'a presidency that is run for',
    text: 'التقى الصحفيون المرشح للرئاسة الفرنسية في باريس',
    names: [],
  },
  {
    shows: 'a presidency that speaks',
    text: 'أعلنت الرئاسة الفرنسية موعد الزيارة',
    names: ['الرئاسة الفرنسية'],
  },
  {
    shows: 'an emirate',
    text: 'وصل الوفد إلى إمارة الفجيرة أمس',
    names: [],
  },
  {
    shows: 'a letter that tells a second team',
    text: 'يلعب منتخب مصر (ب) مباراته الثانية غدا',
    names: ['منتخب مصر'],
  },
  {
    shows: 'a statement of today',
    text: 'وقال المتحدث في بيان اليوم إن الحريق أخمد',
    names: [],
  },
];

const PLACES: readonly Case[] = [
  {
    shows: 'towns that agree',
    text: 'أنهى اتفاق الرياض وطهران سنوات من الخلاف',
    names: ['الرياض', 'طهران'],
  },
  {
    shows: 'a town in its summer',
    text: 'يزور الناس في الصيف جدة وأبها',
    names: ['جدة', 'أبها'],
  },
];

const NO_PLACES: readonly Case[] = [
  {
    shows: 'what was agreed in a town',
    text: 'وجدد النائب تمسكه باتفاق الطائف ووصفه بالضامن',
    names: [],
  },
  {
    shows: 'what a conference declared',
    text: 'تضمن إعلان القاهرة الصادر أمس خمسة بنود',
    names: [],
  },
  {
    shows: 'a festival of the summer',
    text: 'انطلق مهرجان صيف ينبع مساء الخميس',
    names: [],
  },
];

const PEOPLE: readonly Case[] = [
  {
    shows: 'the ruler of a regime',
    text: 'سقط نظام معمر القذافي بعد أشهر من القتال',
    names: ['معمر القذافي'],
  },
  {
    shows: 'an officer who is called so',
    text: 'قال العميد حسن الجواري إن الحدود آمنة',
    names: ['حسن الجواري'],
  },
  {
    shows: 'a given name that is a verb elsewhere',
    text: 'قال دان كوهين إن الشركة باعت حصتها',
    names: ['دان كوهين'],
  },
];

const NOBODY: readonly Case[] = [
  {
    shows: 'a verb that leads to an office at the head of a line',
    text: 'دان عضو في المجلس البلدي الهجوم على السوق',
    names: [],
  },
  {
    shows: 'a preposition that a careless spelling of a name has made known',
    text: 'استقبل الوزير السيد على عبدالله صالح أمس. وأثنى مشددا على أهمية الشركات العاملة على أرضه',
    names: ['على عبدالله صالح'],
  },
  {
    shows: 'good neighbours',
    text: 'وأكد أن العلاقات تقوم على مبادئ حسن الجوار وعدم التدخل',
    names: [],
  },
  {
    shows: 'good luck',
    text: 'وأضاف أنه لحسن الحظ لم يصب أحد منهم',
    names: [],
  },
];

describe('bodies of markets, districts and towns', () => itReads(organizations, BODIES, NO_BODIES));
describe('places and what is called by them', () => itReads(places, PLACES, NO_PLACES));
describe('people and phrases', () => itReads(people, PEOPLE, NOBODY));
