import { describe, expect, it } from 'vitest';
import { type Case, itReads, organizations } from './read.js';

const CONSTRUCTIONS: readonly Case[] = [
  {
    shows: 'two nouns of a ministry, of which a club is called by one',
    text: 'افتتحت وزارة الشباب والرياضة ملعبا في القرية',
    names: ['وزارة الشباب والرياضة'],
  },
  {
    shows: 'water as the matter of a ministry',
    text: 'أعلنت وزارة المياه والري خطة جديدة',
    names: ['وزارة المياه والري'],
  },
  {
    shows: 'two adjectives of its matter',
    text: 'ردت وزارة الشؤون البلدية والقروية على الشكوى',
    names: ['وزارة الشؤون البلدية والقروية'],
  },
  {
    shows: 'the town of a regional body',
    text: 'نقل الجرحى إلى المستشفى الجهوي بجندوبة ليلا',
    names: ['المستشفى الجهوي بجندوبة'],
  },
  {
    shows: 'whom it is for, in a word that begins with ل',
    text: 'طالبت المفوضية العليا للاجئين أمس بتوسيع المخيمات',
    names: ['المفوضية العليا للاجئين'],
  },
  {
    shows: 'a princess',
    text: 'تخرجت الطبيبة في جامعة الأميرة نورة',
    names: ['جامعة الأميرة نورة'],
  },
  {
    shows: 'a doctor whose family name is a word',
    text: 'اشترت مجموعة الدكتور سامي الحبيب الطبية مبنى جديدا',
    names: ['مجموعة الدكتور سامي الحبيب الطبية'],
  },
  {
    shows: 'a club with the name of a word where it plays elsewhere',
    text: 'سجل مهاجم النصر هدفا في مباراة الدوري أمام الهلال، ويأمل النصر في اللقب بعد ثلاث مباريات',
    names: ['النصر', 'الهلال', 'النصر'],
  },
  {
    shows: 'two clubs beside each other',
    text: 'النصر والهلال يتعادلان في مباراة الدوري أمام جمهور ملأ الملعب وهتف للمدرب',
    names: ['النصر', 'الهلال'],
  },
  {
    shows: 'a paper called after a town',
    text: 'صرح المدرب لـ«الرياض» بأن فريقه جاهز',
    names: ['الرياض'],
  },
  {
    shows: 'a list of firms, of which two are a name and a month',
    text: 'أعلنت تويوتا وهوندا ونيسان وقف الإنتاج',
    names: ['تويوتا', 'هوندا', 'نيسان'],
  },
  {
    shows: 'a town for its club, in sport, by a nation in the masculine',
    text: 'خسر الفريق في الدوري أمام مرسيليا الفرنسي بهدفين وسجل المهاجم في الشوط الثاني من المباراة',
    names: ['مرسيليا الفرنسي'],
  },
  {
    shows: 'a supreme council',
    text: 'اجتمع المجلس السياسي الأعلى مساء أمس',
    names: ['المجلس السياسي الأعلى'],
  },
  {
    shows: 'a name that ends before the clause of who bears it',
    text: 'قالت منظمة العفو الدولية إن السلطات المصرية صعدت حملتها على المعارضين',
    names: ['منظمة العفو الدولية'],
  },
  {
    shows: 'a paper behind a work, with its preposition',
    text: 'كتب في مقال بصحيفة القدس العربي أن الأزمة طويلة',
    names: ['صحيفة القدس العربي'],
  },
  {
    shows: 'a firm with its nation',
    text: 'ووقعت أديداس الألمانية العقد أمس',
    names: ['أديداس الألمانية'],
  },
  { shows: 'a paper called after an office', text: 'وذكرت السفير أن الوضع صعب', names: ['السفير'] },
  { shows: 'agencies', text: 'نقلت رويترز عن شهود', names: ['رويترز'] },
  { shows: 'a ministry with its nation', text: 'أعلنت وزارة الدفاع النرويجية ذلك', names: ['وزارة الدفاع النرويجية'] },
  { shows: 'nouns joined by و', text: 'في وزارة التربية والتعليم أمس', names: ['وزارة التربية والتعليم'] },
  { shows: 'a definite head', text: 'قضت المحكمة الدستورية العليا', names: ['المحكمة الدستورية العليا'] },
  { shows: 'a national body', text: 'أعلن الجيش الكيني أنه تقدم', names: ['الجيش الكيني'] },
  {
    shows: 'a complement with ل',
    text: 'انتخبت الجمعية المغربية لحقوق الإنسان رئيسا',
    names: ['الجمعية المغربية لحقوق الإنسان'],
  },
  { shows: 'a name in marks', text: 'نشرت صحيفة "الغد الجديد" تقريرا', names: ['صحيفة "الغد الجديد"'] },
  { shows: 'a foreign name', text: 'افتتحت شركة نيكسوفار مصنعا', names: ['شركة نيكسوفار'] },
  { shows: 'a king', text: 'نقلوا إلى مستشفى الملك فيصل', names: ['مستشفى الملك فيصل'] },
  { shows: 'a place', text: 'قال باحثون في جامعة برمنغهام', names: ['جامعة برمنغهام'] },
  { shows: 'an adjective behind a place', text: 'انتقل إلى نادي بازل السويسري', names: ['نادي بازل السويسري'] },
  { shows: 'a body of a body', text: 'أمام اللجنة القضائية بمجلس الشيوخ', names: ['اللجنة القضائية بمجلس الشيوخ'] },
  { shows: 'a court and its town', text: 'باسم المحكمة الابتدائية بتونس', names: ['المحكمة الابتدائية بتونس'] },
  { shows: 'ل that swallows the alif', text: 'قال مبعوث للأمم المتحدة', names: ['لأمم المتحدة'] },
  { shows: 'a ministry without its head', text: 'قال المتحدث باسم الخارجية الصينية', names: ['الخارجية الصينية'] },
  { shows: 'an outlet that is spoken to', text: 'أكد المصدر لـ"الساحل" أن الأزمة انتهت', names: ['الساحل'] },
  {
    shows: 'a short name in brackets',
    text: 'أعلنت حركة الإصلاح الوطني (حاص) موقفها',
    names: ['حركة الإصلاح الوطني', 'حاص'],
  },
  { shows: 'two names under one head', text: 'نقلت صحيفتا معاريف وهآرتس الخبر', names: ['معاريف', 'هآرتس'] },
  { shows: 'a body within a site of the network', text: 'اخترقوا موقع وزارة الدفاع', names: ['وزارة الدفاع'] },
  { shows: 'a court by what it judges', text: 'قضت محكمة جنايات دمنهور بسجنه', names: ['محكمة جنايات دمنهور'] },
  { shows: 'a numbered unit', text: 'انتشرت الفرقة العاشرة جنوب المدينة', names: ['الفرقة العاشرة'] },
  {
    shows: 'adjectives joined by و',
    text: 'رأى المنتدى اليمني للحقوق الاقتصادية والاجتماعية ذلك',
    names: ['المنتدى اليمني للحقوق الاقتصادية والاجتماعية'],
  },
  {
    shows: 'a union of two trades',
    text: 'نعاه الاتحاد العام للكتاب والأدباء السوريين',
    names: ['الاتحاد العام للكتاب والأدباء السوريين'],
  },
  { shows: 'a committee by its portfolio', text: 'اجتمعت لجنة المالية أمس', names: ['لجنة المالية'] },
  { shows: 'a hospital behind its town', text: 'نقل إلى مستشفى حلبا الحكومي', names: ['مستشفى حلبا الحكومي'] },
  { shows: 'a ministry in marks at the head', text: '"الثقافة" تنعى شاعرا', names: ['الثقافة'] },
  { shows: 'a ministry before a colon', text: 'الصحة: تسجيل خمس إصابات', names: ['الصحة'] },
  {
    shows: 'what a body is for, whatever it is',
    text: 'ودعت الهيئة العامة للسلع التموينية إلى مناقصة.',
    names: ['الهيئة العامة للسلع التموينية'],
  },
  {
    shows: 'what a body is for, in two words',
    text: 'وأعلنت المؤسسة العامة لإكثار البذار عن خطتها.',
    names: ['المؤسسة العامة لإكثار البذار'],
  },
  {
    shows: 'what a centre is for',
    text: 'وأعلن مركز الآفاق للدراسات نتائج الاستطلاع.',
    names: ['مركز الآفاق للدراسات'],
  },
  {
    shows: 'letters behind a preposition',
    text: 'وقال المسؤول لبي بي سي إن الوضع صعب.',
    names: ['بي بي سي'],
  },
  {
    shows: 'an outlet whose name is a word, told something',
    text: 'وقال الناشط للجزيرة إن القصف لم يتوقف.',
    names: ['لجزيرة'],
  },
  {
    shows: 'an outlet whose name is a word, and its people',
    text: 'وأوضح مراسل الجزيرة أن القصف مستمر.',
    names: ['الجزيرة'],
  },
  {
    shows: 'an outlet as the source of a text',
    text: 'المصدر: الجزيرة + وكالات',
    names: ['الجزيرة'],
  },
  {
    shows: 'an adjective of place behind marks',
    text: 'وأعلنت إذاعة «صوت الوادي» المحلية الخبر.',
    names: ['إذاعة «صوت الوادي»'],
  },
];

const COUNTEREXAMPLES: readonly Case[] = [
  {
    shows: 'what a ministry aims at',
    text: 'تدعم اللجنة خطط وزارة الصحة الرامية إلى بناء العيادات',
    names: ['وزارة الصحة'],
  },
  {
    shows: 'what is good for a country',
    text: 'قال إن مصلحة تونس فوق كل خلاف',
    names: [],
  },
  {
    shows: 'a doing, not a group',
    text: 'سيكلف تنظيم المونديال الكثير',
    names: [],
  },
  {
    shows: 'a month in brackets, though a firm',
    text: 'تبدأ الدراسة في أبريل (نيسان) المقبل',
    names: [],
  },
  { shows: 'a town and its nation in no sport', text: 'وقع الحادث في ميناء مرسيليا الفرنسي صباح أمس', names: [] },
  { shows: 'marks behind a name in marks', text: 'وطالبت "رويترز" بـ"وقف القصف فورا"', names: ['رويترز'] },
  { shows: 'an ambassador who speaks', text: 'وأكد السفير في تصريح صحفي أن الوضع صعب', names: [] },
  { shows: 'a tendency', text: 'انتقد التيار السلفي القرار', names: [] },
  { shows: 'a paper that was named before', text: 'وفقا للصحيفة الإنجليزية', names: [] },
  { shows: 'the safety of a country', text: 'تستهدف أمن مصر واستقرارها', names: [] },
  { shows: 'a district', text: 'وصلت إلى قضاء الجبايش', names: [] },
  { shows: 'culture in marks in a sentence', text: 'يرى الكاتب أن "الثقافة" حق للجميع', names: [] },
  { shows: 'bare nouns', text: 'قالت الوزارة إن المحكمة والشركة والجامعة جاهزة', names: [] },
  { shows: 'a generic adjective', text: 'أعلنت الشركة الجديدة والحكومة الحالية ذلك', names: [] },
  { shows: 'people within a body', text: 'تداولت هيئة المحلفين', names: [] },
  { shows: 'movement of traffic', text: 'توقفت حركة المرور', names: [] },
  { shows: 'management', text: 'اجتمع مجلس الإدارة مع إدارة النادي', names: [] },
  { shows: 'an indefinite body', text: 'في شركة كبيرة ومنظمة دولية', names: [] },
  { shows: 'a club that is a word', text: 'توصل الطرفان إلى الاتفاق وتحقق النصر', names: [] },
  { shows: 'an island', text: 'وصلت السفينة إلى الجزيرة', names: [] },
  { shows: 'products', text: 'يعمل على برنامج سكايب', names: [] },
  {
    shows: 'whom a body gives something',
    text: 'وتقدم البنك الدولي للحكومة بقرض.',
    names: ['البنك الدولي'],
  },
  {
    shows: 'what a body takes part in',
    text: 'دعت الهيئة الوطنية للمشاركة في الانتخابات.',
    names: ['الهيئة الوطنية'],
  },
  {
    shows: 'a word that an outlet is called by',
    text: 'وقال إن ولاءه للوطن وإنه باق.',
    names: [],
  },
];

describe('organizations', () => {
  itReads(organizations, CONSTRUCTIONS, COUNTEREXAMPLES);

  it('finds the proper part of a name alone, once the text has named the whole', () => {
    const text = 'أعلنت شركة نيكسوفار أرباحها. وقالت نيكسوفار إنها ستتوسع.';
    expect(organizations(text)).toEqual(['شركة نيكسوفار', 'نيكسوفار']);
  });

  it('knows clubs by their company', () => {
    const text = 'تعادل لاعب الأهلي في المباراة مع الزمالك، وقال مدرب الأهلي إن الدوري صعب وإن الفريق سيفوز.';
    expect(organizations(text)).toEqual(['الأهلي', 'الزمالك', 'الأهلي']);
  });
});
