import { describe } from 'vitest';
import { type Case, itReads, organizations, people } from './read.js';

const BODIES: readonly Case[] = [
  {
    shows: 'a department behind its director, and again without him',
    text: 'قال مدير إدارة الأرشيف سامي رشيد إن العمل مستمر. وتتلقى إدارة الأرشيف الطلبات يوميا',
    names: ['إدارة الأرشيف', 'إدارة الأرشيف'],
  },
  {
    shows: 'a department behind its general director',
    text: 'أعلن مدير عام إدارة الوثائق التاريخية أن القاعة ستفتح غدا',
    names: ['إدارة الوثائق التاريخية'],
  },
  {
    shows: 'a committee behind its head',
    text: 'استقالت رئيسة لجنة المهارات نجوى سعد أمس',
    names: ['لجنة المهارات'],
  },
  {
    shows: 'a network with its kind, in marks and without',
    text: 'نشر الصورة على موقع التواصل الاجتماعي «فيسبوك» ثم على شبكة التواصل الاجتماعي تويتر',
    names: ['موقع التواصل الاجتماعي «فيسبوك»', 'شبكة التواصل الاجتماعي تويتر'],
  },
  {
    shows: 'a body in marks that the body is of',
    text: 'وافقت الجمعية العمومية لـ«فيفا» على الميزانية',
    names: ['الجمعية العمومية لـ«فيفا»'],
  },
  {
    shows: 'a charity whose kind closes a name of two parts',
    text: 'وزعت جمعية رعاية الأرملة واليتيم الخيرية الملابس على الأسر',
    names: ['جمعية رعاية الأرملة واليتيم الخيرية'],
  },
  {
    shows: 'learning at a distance',
    text: 'فتحت عمادة التعليم عن بعد باب التسجيل',
    names: ['عمادة التعليم عن بعد'],
  },
  {
    shows: 'the health office of a town that a club is called by',
    text: 'قال مدير صحة نجران سامي رشيد إن المستشفى سيفتح غدا',
    names: ['صحة نجران'],
  },
  {
    shows: 'a club before the man who holds an office in it',
    text: 'قال المدير التنفيذي لنادي روما ماتيو برونيلي إن الصفقة تمت',
    names: ['نادي روما'],
  },
  {
    shows: 'a presidency that speaks',
    text: 'جاء في بلاغ لرئاسة الحكومة أن العطلة تبدأ غدا',
    names: ['رئاسة الحكومة'],
  },
];
const NO_BODIES: readonly Case[] = [
  {
    shows: 'a presidency that somebody takes over',
    text: 'تولى سامي رشيد رئاسة الحكومة قبل عامين',
    names: [],
  },
  {
    shows: 'a presidency that somebody stands for',
    text: 'أعلنت نجوى سعد ترشحها لرئاسة الجمهورية',
    names: [],
  },
  {
    shows: 'the doing of it, without an office before it',
    text: 'تحتاج إدارة الأرشيف إلى صبر طويل، كما أن إدارة الأزمات فن',
    names: [],
  },
  {
    shows: 'a department that only says whose it is',
    text: 'قال مدير إدارة المستشفى إن المريض بخير',
    names: [],
  },
  {
    shows: 'a section of a hospital',
    text: 'قال رئيس قسم الجراحة سامي رشيد إن المريض بخير',
    names: [],
  },
  {
    shows: 'networks in general',
    text: 'انتشر الخبر على مواقع التواصل الاجتماعي منذ الصباح',
    names: [],
  },
];

describe('bodies that what stands around them shows to be a name', () => {
  itReads(organizations, BODIES, NO_BODIES);
});

describe('the man behind the club', () => {
  itReads(
    people,
    [
      {
        shows: 'who holds the office',
        text: 'قال المدير التنفيذي لنادي روما ماتيو برونيلي إن الصفقة تمت',
        names: ['ماتيو برونيلي'],
      },
    ],
    [],
  );
});
