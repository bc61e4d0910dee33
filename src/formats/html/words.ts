import type { EntityType, Gender, QuoteKind } from '../../types.js';
import type { Language } from './options.js';

/** What is written around an article. */
export interface Words {
  readonly direction: 'rtl' | 'ltr';
  readonly heading: string;
  readonly article: string;
  readonly legend: string;
  readonly speakers: string;
  readonly nobody: string;
  readonly quotation: string;
  readonly quotations: string;
  readonly words: string;
  readonly share: string;
  readonly speaker: string;
  readonly cue: string;
  readonly addressee: string;
  readonly via: string;
  readonly confidence: string;
  readonly unknown: string;
  readonly anonymous: string;
  readonly verbatim: string;
  readonly groups: Readonly<Record<Gender | 'body', string>>;
  readonly kinds: Readonly<Record<QuoteKind, string>>;
  readonly spoken: Readonly<Record<QuoteKind, string>>;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly genders: Readonly<Record<Gender, string>>;
  /** Stands between the members of a list. */
  readonly comma: string;
}

const ARABIC: Words = {
  direction: 'rtl',
  heading: 'من قال ماذا',
  article: 'النص',
  legend: 'دليل العلامات',
  speakers: 'المتحدثون',
  nobody: 'لا اقتباسات في هذا النص',
  quotation: 'اقتباس',
  quotations: 'الاقتباسات',
  words: 'الكلمات',
  share: 'الحصة',
  speaker: 'القائل',
  cue: 'لفظ القول',
  addressee: 'المخاطَب',
  via: 'الناقل',
  confidence: 'الثقة',
  unknown: 'غير معروف',
  anonymous: 'مصدر غير مسمى',
  verbatim: 'لفظ القائل نفسه',
  groups: {
    female: 'نساء',
    male: 'رجال',
    unknown: 'جنس غير معروف',
    body: 'جهات',
  },
  kinds: {
    direct: 'مباشر',
    indirect: 'غير مباشر',
    mixed: 'مختلط',
  },
  spoken: {
    direct: 'اقتباس مباشر',
    indirect: 'اقتباس غير مباشر',
    mixed: 'اقتباس مختلط',
  },
  types: {
    person: 'شخص',
    place: 'مكان',
    organization: 'جهة',
  },
  genders: {
    female: 'امرأة',
    male: 'رجل',
    unknown: 'الجنس غير معروف',
  },
  comma: '\u060c ',
};

const ENGLISH: Words = {
  direction: 'ltr',
  heading: 'Who said what',
  article: 'Text',
  legend: 'Legend',
  speakers: 'Speakers',
  nobody: 'No quotations in this text',
  quotation: 'Quotation',
  quotations: 'Quotations',
  words: 'Words',
  share: 'Share',
  speaker: 'Speaker',
  cue: 'Cue',
  addressee: 'Said to',
  via: 'Through',
  confidence: 'Confidence',
  unknown: 'not known',
  anonymous: 'unnamed source',
  verbatim: 'Word for word',
  groups: { female: 'Women', male: 'Men', unknown: 'People of unknown gender', body: 'Bodies' },
  kinds: { direct: 'direct', indirect: 'indirect', mixed: 'mixed' },
  spoken: { direct: 'Direct quotation', indirect: 'Indirect quotation', mixed: 'Mixed quotation' },
  types: { person: 'Person', place: 'Place', organization: 'Organization' },
  genders: { female: 'woman', male: 'man', unknown: 'gender not known' },
  comma: ', ',
};

export const WORDS: Readonly<Record<Language, Words>> = { ar: ARABIC, en: ENGLISH };
