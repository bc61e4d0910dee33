import { describe, expect, it } from 'vitest';
import { conjugate } from '../../src/lexicon/conjugate.js';
import { shapeOf } from '../../src/lexicon/cue-forms.js';
import type { Inflection } from '../../src/lexicon/paradigms.js';

type Part = 'past' | 'present' | 'passive' | 'participle';

const PARTS: Readonly<Record<Part, (inflection: Inflection) => boolean>> = {
  past: ({ tense, passive }) => tense === 'past' && !passive,
  present: ({ tense, passive }) => tense === 'present' && !passive,
  passive: ({ tense, passive }) => tense !== null && passive,
  participle: ({ form, definite }) => form === 'participle' && !definite,
};

/** The spellings of one part of a verb without a pronoun, each once. */
function part(code: string, root: string, name: Part): string {
  const forms = conjugate(shapeOf(code, root)).filter(
    ({ inflection }) => inflection.place !== 'bound' && PARTS[name](inflection),
  );
  return [...new Set(forms.map(({ key }) => key))].join(' ');
}

interface Case {
  readonly code: string;
  readonly part: Part;
  readonly root: string;
  readonly forms: string;
}

const CASES: readonly Case[] = [
  {
    code: 'I:au',
    part: 'past',
    root: 'ذكر',
    forms: 'ذكر ذكرت ذكرا ذكرتا ذكروا ذكرن ذكرتم ذكرنا',
  },
  {
    code: 'I:au',
    part: 'past',
    root: 'قول',
    forms: 'قال قالت قالا قالتا قالوا قلن قلت قلتم قلنا',
  },
  {
    code: 'I:au',
    part: 'present',
    root: 'قول',
    forms: 'يقول تقول يقولان يقولا تقولان تقولا يقولون يقولوا تقولون تقولوا أقول نقول يقلن',
  },
  {
    code: 'I:au',
    part: 'participle',
    root: 'قول',
    forms: 'قائلا قائلة قائلان قائلين قائلون قائلتان قائلتين قائلات قائل',
  },
  {
    code: 'I:au',
    part: 'passive',
    root: 'قول',
    forms: 'قيل قيلت قيلوا قلن يقال تقال يقالون يقالوا يقلن',
  },
  {
    code: 'I:aa',
    part: 'past',
    root: 'رءي',
    forms: 'رأى رأت رأيا رأتا رأوا رأين رأيت رأيتم رأينا',
  },
  {
    code: 'I:aa',
    part: 'present',
    root: 'رءي',
    forms: 'يرى ترى يريان يريا تريان تريا يرون يروا يرين ترون تروا أرى نرى',
  },
  {
    code: 'I:au',
    part: 'past',
    root: 'دعو',
    forms: 'دعا دعت دعوا دعتا دعون دعوت دعوتم دعونا',
  },
  {
    code: 'I:au',
    part: 'present',
    root: 'دعو',
    forms: 'يدعو تدعو يدعوان يدعوا تدعوان تدعوا يدعون تدعون أدعو ندعو',
  },
  {
    code: 'I:au',
    part: 'participle',
    root: 'دعو',
    forms: 'داعيا داعية داعيان داعيين داعين داعون داعيتان داعيتين داعيات',
  },
  {
    code: 'I:ai',
    part: 'past',
    root: 'نفي',
    forms: 'نفى نفت نفيا نفتا نفوا نفين نفيت نفيتم نفينا',
  },
  {
    code: 'I:ai',
    part: 'present',
    root: 'نفي',
    forms: 'ينفي تنفي ينفيان ينفيا تنفيان تنفيا ينفون ينفوا ينفين تنفون تنفوا أنفي ننفي',
  },
  {
    code: 'I:ai',
    part: 'passive',
    root: 'نفي',
    forms: 'نفي نفيت نفوا نفين ينفى تنفى ينفون ينفوا ينفين',
  },
  {
    code: 'I:ai',
    part: 'present',
    root: 'وصف',
    forms: 'يصف تصف يصفان يصفا تصفان تصفا يصفون يصفوا يصفن تصفون تصفوا أصف نصف',
  },
  {
    code: 'I:ai',
    part: 'passive',
    root: 'وصف',
    forms: 'وصف وصفت وصفوا وصفن يوصف توصف يوصفون يوصفوا يوصفن',
  },
  {
    code: 'I:au',
    part: 'past',
    root: 'ردد',
    forms: 'رد ردت ردا ردتا ردوا رددن رددت رددتم رددنا',
  },
  {
    code: 'I:ai',
    part: 'past',
    root: 'جيء',
    forms: 'جاء جاءت جاءا جاءتا جاؤوا جاءوا جئن جئت جئتم جئنا',
  },
  {
    code: 'I:aa',
    part: 'passive',
    root: 'سءل',
    forms: 'سئل سئلت سئلوا سئلن يسأل تسأل يسألون يسألوا يسألن',
  },
  {
    code: 'I:ia',
    part: 'past',
    root: 'خشي',
    forms: 'خشي خشيت خشيا خشيتا خشوا خشين خشيتم خشينا',
  },
  {
    code: 'II',
    part: 'present',
    root: 'ءكد',
    forms: 'يؤكد تؤكد يؤكدان يؤكدا تؤكدان تؤكدا يؤكدون يؤكدوا يؤكدن تؤكدون تؤكدوا أؤكد نؤكد',
  },
  {
    code: 'II',
    part: 'past',
    root: 'سمي',
    forms: 'سمى سمت سميا سمتا سموا سمين سميت سميتم سمينا',
  },
  {
    code: 'II',
    part: 'past',
    root: 'حيي',
    forms: 'حيا حيت حييا حيتا حيوا حيين حييت حييتم حيينا',
  },
  {
    code: 'IV',
    part: 'past',
    root: 'فيد',
    forms: 'أفاد أفادت أفادا أفادتا أفادوا أفدن أفدت أفدتم أفدنا',
  },
  {
    code: 'IV',
    part: 'participle',
    root: 'ضيف',
    forms: 'مضيفا مضيفة مضيفان مضيفين مضيفون مضيفتان مضيفتين مضيفات مضيف',
  },
  {
    code: 'IV',
    part: 'present',
    root: 'وضح',
    forms: 'يوضح توضح يوضحان يوضحا توضحان توضحا يوضحون يوضحوا يوضحن توضحون توضحوا أوضح نوضح',
  },
  {
    code: 'IV',
    part: 'past',
    root: 'قرر',
    forms: 'أقر أقرت أقرا أقرتا أقروا أقررن أقررت أقررتم أقررنا',
  },
  {
    code: 'IV',
    part: 'past',
    root: 'ءمن',
    forms: 'آمن آمنت آمنا آمنتا آمنوا آمنتم',
  },
  {
    code: 'V',
    part: 'past',
    root: 'نبء',
    forms: 'تنبأ تنبأت تنبآ تنبأا تنبأتا تنبؤوا تنبأوا تنبأن تنبأتم تنبأنا',
  },
  {
    code: 'V',
    part: 'past',
    root: 'وعد',
    forms: 'توعد توعدت توعدا توعدتا توعدوا توعدن توعدتم توعدنا',
  },
  {
    code: 'VI',
    part: 'participle',
    root: 'سءل',
    forms: 'متسائلا متسائلة متسائلان متسائلين متسائلون متسائلتان متسائلتين متسائلات متسائل',
  },
  {
    code: 'VIII',
    part: 'past',
    root: 'دعو',
    forms: 'ادعى ادعت ادعيا ادعتا ادعوا ادعين ادعيت ادعيتم ادعينا',
  },
  {
    code: 'VIII',
    part: 'present',
    root: 'وهم',
    forms: 'يتهم تتهم يتهمان يتهما تتهمان تتهما يتهمون يتهموا يتهمن تتهمون تتهموا أتهم نتهم',
  },
  {
    code: 'VIII',
    part: 'past',
    root: 'طلع',
    forms: 'اطلع اطلعت اطلعا اطلعتا اطلعوا اطلعن اطلعتم اطلعنا',
  },
  {
    code: 'VIII',
    part: 'past',
    root: 'زيد',
    forms: 'ازداد ازدادت ازدادا ازدادتا ازدادوا ازددن ازددت ازددتم ازددنا',
  },
  {
    code: 'X',
    part: 'participle',
    root: 'طرد',
    forms: 'مستطردا مستطردة مستطردان مستطردين مستطردون مستطردتان مستطردتين مستطردات مستطرد',
  },
  {
    code: 'X',
    part: 'past',
    root: 'جوب',
    forms: 'استجاب استجابت استجابا استجابتا استجابوا استجبن استجبت استجبتم استجبنا',
  },
  {
    code: 'X:sound',
    part: 'past',
    root: 'جوب',
    forms: 'استجوب استجوبت استجوبا استجوبتا استجوبوا استجوبن استجوبتم استجوبنا',
  },
  {
    code: 'Q',
    part: 'present',
    root: 'طمءن',
    forms: 'يطمئن تطمئن يطمئنان يطمئنا تطمئنان تطمئنا يطمئنون يطمئنوا تطمئنون تطمئنوا أطمئن نطمئن',
  },
];

describe('conjugate', () => {
  it.each(CASES)('$code $part of $root', ({ code, part: name, root, forms }) => {
    expect(part(code, root, name)).toBe(forms);
  });

  it('writes the forms before a pronoun apart', () => {
    const bound = conjugate(shapeOf('I:aa', 'رءي')).filter(({ inflection }) => inflection.place === 'bound');
    const keys = bound.map(({ key }) => key);
    expect(keys).toContain('رآ');
    expect(keys).toContain('رأو');
    expect(keys).toContain('يرا');
  });

  it('vowels what it writes', () => {
    const texts = conjugate(shapeOf('II', 'بين')).map(({ text }) => text.normalize('NFC'));
    expect(texts).toContain('بَيَّنَ'.normalize('NFC'));
    expect(texts).toContain('يُبَيِّن'.normalize('NFC'));
    expect(texts).toContain('مُبَيِّنًا'.normalize('NFC'));
  });

  it('never writes a form without its letters', () => {
    for (const { text, key } of conjugate(shapeOf('IV', 'ءمن'))) expect(text.replace(/\p{M}/gu, '')).toBe(key);
  });
});
