import { describe } from 'vitest';
import { type Case, itReads, organizations, people, places } from './read.js';

const PEOPLE: readonly Case[] = [
  {
    shows: 'a family named by an adjective, where he begins to speak',
    text: 'قال عضو المجلس البلدي سامر المطلق إن الشوارع جاهزة',
    names: ['سامر المطلق'],
  },
  {
    shows: 'a given name with the article before such a family',
    text: 'صرح الكاتب العام للنقابة الهادي المبروك بأن القطاع يتراجع',
    names: ['الهادي المبروك'],
  },
  {
    shows: 'an unknown family of the desert behind a title and two names',
    text: 'شارك الدكتور محمود صائل الذويبي في الندوة',
    names: ['محمود صائل الذويبي'],
  },
  {
    shows: 'or behind a name',
    text: 'لا أعرف هل تنتخب القرية ديالو أم منافسه',
    names: ['ديالو'],
  },
  {
    shows: 'the heir behind a name',
    text: 'استقبل وزير الثقافة الرئيس حسن مراد وولي عهده أمس',
    names: ['حسن مراد'],
  },
  {
    shows: 'a verb behind the father',
    text: 'وكان الوزير سالم بن ناصر حضر أمس عرض المسرحية',
    names: ['سالم بن ناصر'],
  },
  {
    shows: 'a city behind the father',
    text: 'غادر الملك سالم بن ناصر القاهرة أمس',
    names: ['سالم بن ناصر'],
  },
  {
    shows: 'a town behind its bearer where a person of its name speaks',
    text: 'قال اللواء سعد الأحمدي إن السفن لن تدخل. وقال الأحمدي إن الحكومة قلقة.',
    names: ['سعد الأحمدي', 'الأحمدي'],
  },
  {
    shows: 'a name of a common word with and',
    text: 'عاد الرئيس السابق علي عبد الله صالح. وقالت المصادر إن بعض القادة وصالح رفضوا القتال.',
    names: ['علي عبد الله صالح', 'صالح'],
  },
];

const NO_PEOPLE: readonly Case[] = [
  {
    shows: 'the media',
    text: 'فيما خيرت وسائل إعلام أخرى الصمت',
    names: [],
  },
  {
    shows: 'an adjective behind a name, of its plain meaning',
    text: 'وزار الرئيس الهادي المنتخب المدينة',
    names: ['الهادي'],
  },
  {
    shows: 'somebody who belongs to a party',
    text: 'وعزل القاضي طارق سلامة المنتمي للجماعة',
    names: ['طارق سلامة'],
  },
  {
    shows: 'an answer',
    text: 'أرسل الطلاب خطابا إلى المحافظ، فرد الوزير بأن الأمر قيد الدرس',
    names: [],
  },
  {
    shows: 'a memory',
    text: 'وسيكون الجسر ذكرى ماضية',
    names: [],
  },
  {
    shows: 'a son of what has a preposition',
    text: 'دخل الغرفة ابن للحالة الأولى',
    names: [],
  },
  {
    shows: 'for the good of',
    text: 'عاد علي عبد الله صالح. وكان الاتفاق لصالح الشعب.',
    names: ['علي عبد الله صالح'],
  },
  {
    shows: 'the month',
    text: 'اعتقلت الشرطة رمضان الورفلي. وكان ينوي قضاء شهر رمضان مع أسرته.',
    names: ['رمضان الورفلي'],
  },
];

const PLACES: readonly Case[] = [
  {
    shows: 'a village in the next paragraph',
    text: 'تقدم المقاتلون إلى قرية شورين في محافظة حماة.\nوتقع شورين على تلة.',
    names: ['شورين', 'حماة', 'شورين'],
  },
  {
    shows: 'a town that is a man as well, behind a place',
    text: 'وصلت القوات إلى كركوك وصلاح الدين أمس',
    names: ['كركوك', 'صلاح الدين'],
  },
  {
    shows: 'a street named after an engineer',
    text: 'فتحت البلدية شارع المهندس ناصر علي',
    names: ['شارع المهندس ناصر علي'],
  },
  {
    shows: 'a street named after a woman of old',
    text: 'فتحت البلدية شارع أسماء بنت عميس أمس',
    names: ['شارع أسماء بنت عميس'],
  },
  {
    shows: 'a road named after a man of old',
    text: 'وأغلقت البلدية طريق عمر بن عبدالعزيز',
    names: ['طريق عمر بن عبدالعزيز'],
  },
  {
    shows: 'a street somewhere',
    text: 'تعمل الأمانة على تنفيذ شارع بمحافظة الخرج',
    names: ['الخرج'],
  },
  {
    shows: 'a capital for its government',
    text: 'انتقل وفد من نظام دمشق إلى جنيف',
    names: ['دمشق', 'جنيف'],
  },
  {
    shows: 'a province without its kind',
    text: 'سيطرت القوات على الطريق الذي يقود إلى محافظة ذمار',
    names: ['ذمار'],
  },
  {
    shows: 'a town of Jordan',
    text: 'وقال الوزير إنه سيزور مدينة السلط الأردنية',
    names: ['السلط'],
  },
  {
    shows: 'villages in a list',
    text: 'استهدف المسلحون قريتي الرملة والحوية وقصفت الطائرات بلدات عين الزيتون والصفصاف وتل الورد',
    names: ['الرملة', 'الحوية', 'عين الزيتون', 'الصفصاف', 'تل الورد'],
  },
  {
    shows: 'a kingdom and a sea',
    text: 'زار الوزير مملكة البحرين ثم البحر المتوسط',
    names: ['مملكة البحرين', 'البحر المتوسط'],
  },
  {
    shows: 'a country behind a year',
    text: 'وفي عام 2010 بريطانيا انتخبت حكومة جديدة',
    names: ['بريطانيا'],
  },
];

const NO_PLACES: readonly Case[] = [
  {
    shows: 'a verb that begins with ك',
    text: 'وقد كسرت الجماهير الباب',
    names: [],
  },
  {
    shows: 'curbing',
    text: 'ودعا إلى التحرك للجم العنف',
    names: [],
  },
  {
    shows: 'villages far away',
    text: 'زار الوزير قرى نائية وبلدات أخرى في الجنوب',
    names: [],
  },
  {
    shows: 'two seas',
    text: 'تربط القناة بين البحرين المتوسط والأحمر',
    names: [],
  },
  {
    shows: 'people who are counted',
    text: 'وأكدت الهيئة أن 12 بريطانيا تعلموا العربية',
    names: [],
  },
  {
    shows: 'an adjective in the accusative',
    text: 'حتى وإن بقي الصراع سورياً فهو مضر بالجميع',
    names: [],
  },
  {
    shows: 'authorities',
    text: 'والتقت السلط الجهوية عددا من المعتصمين',
    names: [],
  },
  {
    shows: 'drinks',
    text: 'وزعت الجمعية المشروبات الغازية على الأطفال',
    names: [],
  },
  {
    shows: 'from the air',
    text: 'تقدمت القوات المدعومة جوا وبرا',
    names: [],
  },
  {
    shows: 'a title of the king',
    text: 'صدرت توجيهات من خادم الحرمين الشريفين لبناء المدارس',
    names: [],
  },
  {
    shows: 'a bazaar',
    text: 'يقام الحفل في بازار مكة الخيري',
    names: [],
  },
];

const BODIES: readonly Case[] = [
  {
    shows: 'a club without when it plays',
    text: 'يلتقي تشلسي (المرحلة الثالثة) ثم أرسنال (السادسة) في الدوري',
    names: ['تشلسي', 'أرسنال'],
  },
  {
    shows: 'a ministry of two adjectives',
    text: 'شكر الطلاب وزارة الشؤون الثقافية والسياحية',
    names: ['وزارة الشؤون الثقافية والسياحية'],
  },
  {
    shows: 'a union of trades',
    text: 'أعلنت النقابة العامة للجلود والأحذية والملابس الإضراب',
    names: ['النقابة العامة للجلود والأحذية والملابس'],
  },
  {
    shows: 'a directorate of places',
    text: 'أعلنت المديرية العامة للسجون خطة',
    names: ['المديرية العامة للسجون'],
  },
  {
    shows: 'an airline',
    text: 'سافر سالم على الخطوط الجوية البلغارية',
    names: ['الخطوط الجوية البلغارية'],
  },
  {
    shows: 'merchants of a town',
    text: 'زار المدير غرفة حفر الباطن',
    names: ['غرفة حفر الباطن'],
  },
  {
    shows: 'an apparatus',
    text: 'استقال رئيس جهاز الأمن القومي السوداني',
    names: ['جهاز الأمن القومي السوداني'],
  },
  {
    shows: 'a council of judges',
    text: 'وعد رئيس مجلس القضاء التجاري بالإصلاح',
    names: ['مجلس القضاء التجاري'],
  },
  {
    shows: 'a station by its band',
    text: 'وأكد المدير لإذاعة الجوهرة أف أم ذلك',
    names: ['إذاعة الجوهرة أف أم'],
  },
  {
    shows: 'a station by its band alone',
    text: 'وقال المدير للجوهرة أف أم إن الدورة قريبة',
    names: ['لجوهرة أف أم'],
  },
  {
    shows: 'a body of a place with the town behind it',
    text: 'يقع مبنى أمانة منطقة عسير بأبها',
    names: ['أمانة منطقة عسير'],
  },
  {
    shows: 'a team of a body',
    text: 'وقام فريق الهلال الأحمر بمساعدة الركاب',
    names: ['الهلال الأحمر'],
  },
  {
    shows: 'a government and what it does',
    text: 'أرسلتها الحكومة الأردنية لحماية حدودها',
    names: ['الحكومة الأردنية'],
  },
  {
    shows: 'the post of a country',
    text: 'أعلن بريد المغرب عن طابع جديد',
    names: ['بريد المغرب'],
  },
  {
    shows: 'a site of the network',
    text: 'زار سالم فهد موقع الجزيرة نت',
    names: ['موقع الجزيرة نت'],
  },
  {
    shows: 'a party behind بـ',
    text: 'والتقى الوفد بحماس في الدوحة',
    names: ['حماس'],
  },
  {
    shows: 'police of a power',
    text: 'اقتحمت شرطة الاحتلال الإسرائيلي القرية',
    names: ['شرطة الاحتلال الإسرائيلي'],
  },
  {
    shows: 'a federation of sport',
    text: 'وقال الاتحاد الإسباني إن النهائي سيعاد',
    names: ['الاتحاد الإسباني'],
  },
];

const NO_BODIES: readonly Case[] = [
  {
    shows: 'what an economy is worth',
    text: 'تحدث عن قوة الاقتصاد الفرنسي وعن متانة السوق',
    names: [],
  },
  {
    shows: 'the good of a people',
    text: 'وكان الاتفاق لمصلحة الشعب العراقي',
    names: [],
  },
  {
    shows: 'letters of somebody',
    text: 'بدأ التحقيق في قضية بريد سارة ميلر',
    names: [],
  },
  {
    shows: 'where an aircraft lies',
    text: 'وصل رجال الإطفاء إلى موقع الطائرة التونسية',
    names: [],
  },
  {
    shows: 'safety of many states',
    text: 'ناقش الخبراء قضايا الأمن القومي العربي',
    names: [],
  },
  {
    shows: 'a cup',
    text: 'أحرز الفريق كأس الاتحاد الإسباني للمرة الثالثة',
    names: [],
  },
  {
    shows: 'zeal',
    text: 'واستقبل الجمهور الأغنية الجديدة بحماس كبير',
    names: [],
  },
  {
    shows: 'a month by its other name',
    text: 'انتهت الجولة في أبريل (نيسان) الماضي',
    names: [],
  },
  {
    shows: 'what stands in brackets behind a team',
    text: 'يلعب الفريق (الثالث) ثم المنتخب (المرحلة الثانية) مساء اليوم',
    names: [],
  },
  {
    shows: 'two companies',
    text: 'أعلنت شركتا النفط الفرنسيتان تراجع الأرباح',
    names: [],
  },
];

describe('persons and what stands beside them', () => {
  itReads(people, PEOPLE, NO_PEOPLE);
});

describe('places and words like them', () => {
  itReads(places, PLACES, NO_PLACES);
});

describe('bodies and what only has a head', () => {
  itReads(organizations, BODIES, NO_BODIES);
});
