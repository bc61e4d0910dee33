import { describe, expect, it } from 'vitest';
import { type Case, entities, itReads, places } from './read.js';

const CONSTRUCTIONS: readonly Case[] = [
  {
    shows: 'ب before towns that begin with بن, أم, ذي',
    text: 'وقعت الحوادث ببن قردان وأم درمان وبذي قار',
    names: ['بن قردان', 'أم درمان', 'ذي قار'],
  },
  {
    shows: 'a town that is a word, in a list of towns',
    text: 'يشمل المشروع عرعر، وضمد، وبيش',
    names: ['عرعر', 'ضمد', 'بيش'],
  },
  {
    shows: 'a town that is a word, before its nation',
    text: 'تستعد عبري العمانية لموسم السياحة',
    names: ['عبري'],
  },
  {
    shows: 'a town at the head of a line, before the date',
    text: 'جدة 25 شوال',
    names: ['جدة'],
  },
  {
    shows: 'a country that women are called after',
    text: 'وقعت جورجيا اتفاقا جديدا',
    names: ['جورجيا'],
  },
  {
    shows: 'a site whose last word is one of the language too',
    text: 'أقيمت المباراة على ملعب لوفتوس رود مساء',
    names: ['ملعب لوفتوس رود'],
  },
  { shows: 'countries and capitals', text: 'سافر الوفد من القاهرة إلى دمشق', names: ['القاهرة', 'دمشق'] },
  { shows: 'clitics outside', text: 'أعربت عن دعمها لبكين وبموسكو التقى الوفدان', names: ['بكين', 'موسكو'] },
  {
    shows: 'و before a name of two words',
    text: 'اتهم بريطانيا والولايات المتحدة',
    names: ['بريطانيا', 'الولايات المتحدة'],
  },
  { shows: 'an ambiguous name behind في', text: 'وصل إلى عمان صباحا', names: ['عمان'] },
  { shows: 'a head that stays outside', text: 'نقل إلى مدينة حلب ثم قرية النعيرية', names: ['حلب', 'النعيرية'] },
  { shows: 'a head that belongs to the name', text: 'هبط في مطار القاهرة الدولي', names: ['مطار القاهرة الدولي'] },
  { shows: 'a street', text: 'أغلقت الشرطة شارع التحرير', names: ['شارع التحرير'] },
  { shows: 'a foreign word behind a head', text: 'عثر عليه في بلدة كاسابلاد', names: ['كاسابلاد'] },
  { shows: 'a part of a continent', text: 'في دول جنوب شرق آسيا', names: ['جنوب شرق آسيا'] },
  { shows: 'an occupied town without its adjective', text: 'في القدس المحتلة', names: ['القدس'] },
  {
    shows: 'an unknown word behind a building',
    text: 'وأدى الصلاة في جامع الفرقان بالمدينة.',
    names: ['جامع الفرقان'],
  },
  {
    shows: 'a country whose name is a verb as well',
    text: 'وأعلنت تشاد إغلاق الحدود.',
    names: ['تشاد'],
  },
];

const COUNTEREXAMPLES: readonly Case[] = [
  { shows: 'a city that is a word before its genitive', text: 'رحل الممثل عن مشهد النهاية', names: [] },
  { shows: 'a noun with its pronoun', text: 'قال الرئيس أمام زواره إن الوقت مبكر', names: [] },
  { shows: 'a site of an event', text: 'لن تكون بلادنا ساحة حرب لأحد', names: [] },
  {
    shows: 'words with a letter before them',
    text: 'مددنا منا وفينا، وفاجأ الجميع، وعبر حقل التعليم، وفي كسب الرزق',
    names: [],
  },
  {
    shows: 'a prayer',
    text: 'التقينا بعد صلاة المغرب',
    names: [],
  },
  {
    shows: 'a tournament',
    text: 'خسر المنتخب نهائي كوبا أميركا',
    names: [],
  },
  {
    shows: 'a woman who is called like a country',
    text: 'قالت جورجيا ميلوني إن الأمر انتهى',
    names: [],
  },
  { shows: 'nationalities', text: 'التقى الرئيس الصيني نظيره الروسي', names: [] },
  { shows: 'a country that is an adjective', text: 'في تاريخ الكرة السعودية والمحاكم السعودية', names: [] },
  { shows: 'generic heads', text: 'خرج من المدينة إلى القرية عبر الجسر', names: [] },
  { shows: 'places in the names of events', text: 'في دوري أبطال أوروبا', names: [] },
  { shows: 'a place in the name of a body', text: 'تخرج من جامعة القاهرة', names: [] },
  { shows: 'pictures, not Tyre', text: 'ما شاهده الناس من صور تناقلتها الصحف', names: [] },
  { shows: 'a birthplace', text: 'عاد إلى مسقط رأسه', names: [] },
  { shows: 'words that are also small towns', text: 'أجرى الطبيب الفحص في الصف الأول', names: [] },
  {
    shows: 'the scene of a battle',
    text: 'وقال في ساحة المعركة إن النصر قريب.',
    names: [],
  },
  {
    shows: 'a market of goods',
    text: 'وانتعش سوق الأسهم اليوم.',
    names: [],
  },
  {
    shows: 'what stops a gap',
    text: 'ونجح في سد الثغرات سريعا.',
    names: [],
  },
];

describe('places', () => {
  itReads(places, CONSTRUCTIONS, COUNTEREXAMPLES);

  it('links a place that is one only', () => {
    const [place] = entities('زار الوفد بكين');
    expect(place?.link).toMatchObject({ iso: expect.any(String) });
  });

  it('counts the city whose clubs are talked of as a club', () => {
    const text =
      'سجل لاعب ليفربول هدفا في المباراة، وفاز ليفربول على ضيفه في الدوري. وقال مدرب الفريق إن اللاعبين في ليفربول سعداء.';
    const types = entities(text).map((entity) => entity.type);
    expect(types).toEqual(['organization', 'organization', 'place']);
  });
});
