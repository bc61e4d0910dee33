/**
 * Things in a text that are one unit though they hold spaces, dots or colons: addresses, dates, times, quantities.
 *
 * White space and comments in a pattern mean nothing; SPACE stands for a space of the text. Every repetition is
 * bounded or can't overlap what follows it, and every pattern that begins with a run of characters can't begin inside
 * such a run, so no input takes more than linear time.
 */
import type { Grammar } from './compile.js';

const characters: Grammar = {
  /**
   * Matches everywhere. V8 writes what follows many alternatives, or a short repetition, again behind each of them, but
   * not what follows a look-ahead: with these a date is six times quicker to compile.
   */
  CUT: '(?=)',
  SPACE: String.raw`[\x20\t\u00a0\u202f]{1,3} {{CUT}}`,
  DIGIT: String.raw`[0-9\u0660-\u0669\u06f0-\u06f9]`,
  /** Before a number: no letter, no digit, and no separator that belongs to a longer number. */
  NUMBER_START: String.raw`(?<! [\p{L}\p{M}\p{N}_] | [\p{N}] [.,:/\-\u066b\u066c] )`,
  WORD_END: String.raw`(?! [\p{L}\p{M}\p{N}_] )`,
  NUMBER_END: String.raw`(?! [.,/\-\u066b\u066c]? [\p{N}] )`,
  COMMA: String.raw`[,\u060c]`,
};

const addresses: Grammar = {
  ADDRESS_START: String.raw`(?<! [A-Za-z0-9_.%+@\-/] )`,
  LABEL: String.raw`[A-Za-z0-9] (?: [A-Za-z0-9\-]{0,61} [A-Za-z0-9] )?`,
  DOMAINS: String.raw`(?: {{LABEL}} \. ){1,5}`,
  ENDING: String.raw`
    (?: com | net | org | edu | gov | mil | int | info | biz | news | press | media | online | [a-z]{2} )
    (?! [A-Za-z0-9\-] )`,
  /** The rest of an address; marks at its end belong to the sentence. */
  REST: String.raw`
    [\p{L}\p{M}\p{N}\-._~%!$&'()*+,;=:@/?#\[\]]{1,2000}
    (?<! [.,;:!?'()\[\]] )`,

  /** https://example.com/a?b=c, www.example.com, example.com */
  LINK: String.raw`
    {{ADDRESS_START}}
    (?:
        (?: https? | ftp ) :// {{REST}}
      | www \. {{REST}}
      | {{DOMAINS}} {{ENDING}} (?: / {{REST}}? )?
    )`,

  /** name@example.com */
  EMAIL: String.raw`
    {{ADDRESS_START}}
    [A-Za-z0-9._%+\-]{1,64} @ {{DOMAINS}} [A-Za-z]{2,24}
    (?! [A-Za-z0-9\-] )`,

  /** @name, #topic; a topic may be Arabic, its words joined by _ */
  HANDLE: String.raw`
    (?<! [\p{L}\p{M}\p{N}_@#.] )
    [@#] [\p{L}\p{N}_] [\p{L}\p{M}\p{N}_]{0,139}`,
};

const calendar: Grammar = {
  WEEKDAY: `
    (?: يوم {{SPACE}} )?
    (?:
      السبت
    | الأحد
    | الاحد
    | الإثنين
    | الاثنين
    | الثلاثاء
    | الأربعاء
    | الاربعاء
    | الخميس
    | الجمعة
    )
    {{WORD_END}}`,

  /** Egypt and the Gulf, the Levant, Tunisia and Algeria, Morocco; the Islamic year. */
  MONTH: `
    (?:
      يناير
    | فبراير
    | مارس
    | [أاإ]بريل
    | مايو
    | يونيو
    | يونيه
    | يوليو
    | يوليه
    | [أا]غسطس
    | سبتمبر
    | [أا]كتوبر
    | نوفمبر
    | ديسمبر
    | كانون {{SPACE}} الثاني
    | كانون {{SPACE}} ال[أا]ول
    | شباط
    | [آا]ذار
    | نيسان
    | [أا]يار
    | حزيران
    | تموز
    | [آا]ب
    | [أا]يلول
    | تشرين {{SPACE}} ال[أا]ول
    | تشرين {{SPACE}} الثاني
    | جانفي
    | فيفري
    | [أا]فريل
    | ماي
    | جوان
    | جويلية
    | [أا]وت
    | يوليوز
    | غشت
    | شتنبر
    | نونبر
    | دجنبر
    | محرم
    | صفر
    | ربيع {{SPACE}} ال[أا]ول
    | ربيع {{SPACE}} (?: الثاني | الآخر )
    | جمادى {{SPACE}} (?: ال[أا]ولى | الثانية | الآخرة )
    | رجب
    | شعبان
    | رمضان
    | شوال
    | ذ[يو] {{SPACE}} القعدة
    | ذ[يو] {{SPACE}} الحجة
    )
    {{WORD_END}}`,
  /** One month under two names: نوفمبر/تشرين الثاني */
  MONTHS: `
    {{MONTH}} {{CUT}} (?: {{SPACE}}? {{CUT}} / {{SPACE}}? {{CUT}} {{MONTH}} {{CUT}} )? {{CUT}}`,
  YEAR: String.raw`
    {{DIGIT}}{4} (?! [\p{N}] )
    (?: {{SPACE}}? (?: م | هـ | ه ) {{WORD_END}} )?`,
  OF_YEAR: `
    {{SPACE}}? {{COMMA}}? {{SPACE}}?
    (?: (?: من {{SPACE}} )? (?: عام | سنة | العام ) {{SPACE}} )?
    {{YEAR}}`,
  NUMERIC_DATE: String.raw`
    (?:
        {{DIGIT}}{4} - {{DIGIT}}{1,2} - {{DIGIT}}{1,2}
      | {{DIGIT}}{4} / {{DIGIT}}{1,2} / {{DIGIT}}{1,2}
      | {{DIGIT}}{1,2} - {{DIGIT}}{1,2} - {{DIGIT}}{2} {{DIGIT}}{0,2}
      | {{DIGIT}}{1,2} / {{DIGIT}}{1,2} / {{DIGIT}}{2} {{DIGIT}}{0,2}
      | {{DIGIT}}{1,2} \. {{DIGIT}}{1,2} \. {{DIGIT}}{4}
    )
    {{NUMBER_END}}`,

  /** الأربعاء، 8 نوفمبر/تشرين الثاني 2023 and 2023-11-08 and نوفمبر 2023 */
  DATE: `
    {{NUMBER_START}}
    (?: {{WEEKDAY}} {{CUT}} {{SPACE}}? {{COMMA}}? {{SPACE}}? )?
    {{CUT}}
    (?:
        {{NUMERIC_DATE}}
      | {{DIGIT}}{1,2} {{SPACE}} (?: من {{SPACE}} (?: شهر {{SPACE}} )? )? {{CUT}} {{MONTHS}} (?: {{OF_YEAR}} )?
      | {{MONTHS}} {{OF_YEAR}}
    )`,

  /** 14:30 and 10:05 صباحا */
  CLOCK: String.raw`
    {{NUMBER_START}}
    {{DIGIT}}{1,2} : {{DIGIT}}{2} (?: : {{DIGIT}}{2} )?
    (?! :? [\p{N}] )
    (?:
      {{SPACE}}?
      (?:
        ص
      | م
      | صباح \u064b? ا \u064b?
      | مساء \u064b?
      | ظهر \u064b? ا \u064b?
      | عصر \u064b? ا \u064b?
      | ليل \u064b? ا \u064b?
      | فجر \u064b? ا \u064b?
      )
      {{WORD_END}}
    )?`,
};

const quantities: Grammar = {
  NUMBER: String.raw`
    {{NUMBER_START}}
    {{DIGIT}}{1,15} (?: [.,\u066b\u066c] {{DIGIT}}{1,15} ){0,6}
    {{NUMBER_END}}`,
  SCALE: String.raw`
    (?:
      [أا]لف
    | آلاف
    | مليون \u064b? ا? \u064b?
    | ملايين
    | مليار \u064b? ا? \u064b?
    | مليارات
    | تريليون
    )
    {{WORD_END}}`,
  UNIT: String.raw`
    (?:
      (?: في {{SPACE}} | ب ) الم(?: ئ | ائ )ة
    | دولار
    | يورو
    | ريال
    | درهم
    | دينار
    | جنيه
    | ليرة
    | كم
    | سم
    | كغ
    | كيلومتر
    | كيلوغرام
    | متر
    | طن
    | درجة
    )
    (?: \u064b? ا \u064b? | ات )?
    {{WORD_END}}`,

  /** 12.5% and 3 ملايين دولار and 40 كم */
  QUANTITY: String.raw`
    {{NUMBER}}
    (?:
        {{SPACE}}? [%\u066a$\u20ac]
      | {{SPACE}} {{SCALE}} (?: {{SPACE}} {{UNIT}} )?
      | {{SPACE}}? {{UNIT}}
    )`,
};

const openings: Grammar = {
  PLACE_WORD: String.raw`\p{L} [\p{L}\p{M}]{1,19}`,
  PLACE: `
    {{PLACE_WORD}} (?: {{SPACE}} {{PLACE_WORD}} ){0,2}`,
  DASH: String.raw`[\-\u2013\u2014\u0640]{1,2}`,

  /**
   * The start of a paragraph that may be a dateline; whether the words before it are a place is not for a pattern.
   * القاهرة (رويترز) - and دمشق ـ سانا: and بيروت، 8 نوفمبر –
   */
  DATELINE: String.raw`
    ^ {{SPACE}}? {{PLACE}}
    (?: {{SPACE}}? [/,\u060c] {{SPACE}}? (?: {{DATE}} | {{PLACE}} ) )?
    {{SPACE}}?
    (?:
        \( {{PLACE}} \) {{SPACE}}? (?: {{DASH}} | : )?
      | {{DASH}} {{SPACE}}? {{PLACE}} {{SPACE}}? (?: : | {{DASH}} )
      | {{DASH}}
    )
    {{SPACE}}`,
};

export const grammar: Grammar = { ...characters, ...addresses, ...calendar, ...quantities, ...openings };

/** What is written into the library, with its flags. */
export const exported: Readonly<Record<string, string>> = {
  LINK: 'gu',
  EMAIL: 'gu',
  HANDLE: 'gu',
  DATE: 'gu',
  CLOCK: 'gu',
  NUMBER: 'gu',
  QUANTITY: 'gu',
  DATELINE: 'u',
};

/** Those that are also made for lines of plain print alone, `PLAIN_DATE`: see scripts/grammar/plain.ts. */
export const exportedPlain: readonly string[] = ['DATE', 'CLOCK'];
