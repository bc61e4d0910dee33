import { inSet } from '../../entities/words.js';
import { isCommonWord, wordEntries } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { cliticsOf } from '../../segment/clitics.js';
import { NUMBER } from '../../text/view.js';
import { wordOf } from '../../text/vocabulary.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import { isFair, isWing } from './rare.js';
import { isAdverbial, looksLikeVerb, TITLES } from './word-shape.js';

/** الفتاة البالغة من العمر: the phrase is over before the age. */
const AGED = new Set(['البالغ', 'البالغة', 'المولود', 'المولودة']);
/** ورفض المتحدث التعليق, وكرر المتحدث القول: what somebody did is no part of who did it. */
const REFUSED = new Set(
  'النظر التعليق الكشف الإفصاح الرد التعقيب الإدلاء الخوض الإجابة الحديث القول التأكيد التشديد التذكير التنبيه اتهامات الاتهامات ادعاءات الادعاءات مزاعم المزاعم'.split(
    ' ',
  ),
);

/** بيان صحفي صدر أمس, أرقام نشرتها الوزارة: how a text came to be known is no part of its name. */
export const PUBLISHED =
  /^[وف]?(?:(?:نقل|نشر|صدر)ت?|تلقى|وصل|(?:حصل|اطلع|استطلع|تلق|تسلم)ت|(?:نقل|تلق|تسلم|نشر|أورد|تابع|حضر|رصد|بث|أجر|التق|أصدر|أعد)تها?)$/u;

/** دراسة قامت بها الوزارة, شريط بث أمس */
const MADE = /^(?:قام|بث)ت?$/u;

/** مسؤول طلب عدم ذكر اسمه */
const NOT = 'عدم';

/** استفسر نواب كيف, قال غاشي حين انضم: a question or a clause of time begins behind who asks or speaks. */
const QUESTIONS = new Set(['كيف', 'لماذا', 'متى', 'أين', 'ماذا', 'حين']);

/** مدير عام is a director general; عام 2015 is a year. */
function isGeneral(scene: Scene, i: number): boolean {
  return /^\u0639\u0627\u0645\u0629?$/u.test(keyAt(scene, i)) && scene.view.kind[i + 1] !== NUMBER;
}

/** خطيب الجمعة, أئمة الجمعة */
function isFriday(scene: Scene, i: number): boolean {
  return keyAt(scene, i) === FRIDAY && PREACHERS.test(keyAt(scene, i - 1));
}

const FRIDAY = 'الجمعة';
const PREACHERS = /^[\u0648\u0641]?(?:خط(?:يب|باء)|[\u0625\u0627]مام|[\u0623\u0627]ئمة)$/u;

/** المجني عليه, المشتبه بهم, المظنون فيه: the preposition with its pronoun is part of what he is called. */
function isUndergone(scene: Scene, i: number): boolean {
  return infoAt(scene, i).func === 'preposition-pronoun' && UNDERGOING.test(keyAt(scene, i - 1));
}

export const UNDERGOING =
  /^[\u0648\u0641\u0628\u0644]?(?:\u0627\u0644|\u0644\u0644)?(?:مجني|مجنى|مشتبه|مظنون|مدعى|محكوم|معتدى|مبلغ|معترف)$/u;

/** اللواء شرطة حقوقي هاشم محجوب, العقيد الركن, العميد طيار: of what arm or training an officer is. */
export function isCorps(scene: Scene, i: number): boolean {
  for (let at = i; at > i - MOST_CORPS; at--) {
    if (infoAt(scene, at - 1).noun?.class === 'rank') return inSet('corps', keyAt(scene, at));
    if (!inSet('corps', keyAt(scene, at - 1))) return false;
  }
  return false;
}

const MOST_CORPS = 3;

/** Words that end every noun phrase: particles, complementizers, verbs, adverbs. */
export function endsPhrase(scene: Scene, i: number): boolean {
  if (!isWord(scene, i)) return scene.view.kind[i] !== NUMBER;
  const { func, comp, cues, noun } = infoAt(scene, i);
  if (isUndergone(scene, i)) return false;
  if (comp || (func && !isGeneral(scene, i) && !isFriday(scene, i))) return true;
  if (inName(scene, i)) return false;
  const key = keyAt(scene, i);
  if (QUESTIONS.has(key) || PUBLISHED.test(key) || MADE.test(key) || (keyAt(scene, i + 1) === NOT && cues.length > 0))
    return true;
  if (cues.some((reading) => reading.form === 'noun' && reading.enclitic !== '') || AGED.has(key) || REFUSED.has(key))
    return true;
  // الحكومة المعترف بها دوليا
  if (noun || NAMED.test(key) || (key === BY_STATES && isUndergone(scene, i - 1))) return false;
  const definite = /^[وفبلك]?\u0627\u0644/u.test(key);
  const cue = cues[0];
  if (cue && !definite && !cue.ambiguous && (cue.form !== 'noun' || cue.enclitic !== '')) return true;
  return isAdverbial(key) || looksLikeVerb(scene, i);
}

const BY_STATES = 'دوليا';

export const DEFINITE = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0648?\u0644\u0644)/u;

/** والي الشمال: the letters of the governor only look like و with the article. */
function isDefinite(scene: Scene, i: number): boolean {
  const { noun } = infoAt(scene, i);
  if (noun && noun.enclitic !== '') return true;
  return DEFINITE.test(keyAt(scene, i)) && (noun === null || noun.article || noun.prefix > 0);
}

/** رفع الوزير شكره, دعت الهيئة أصحاب المستودعات: behind a definite word an indefinite one begins something else. */
export function leavesPhrase(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i);
  if (/^[\u0628\u0644\u0643]$/u.test(key)) return true;
  if (isWing(scene, i)) return true;
  // معلمة في القرية اسمها نجوى سعد
  if (isUndergone(scene, i) || isCorps(scene, i) || NAMED.test(key)) return false;
  if (
    inName(scene, i) ||
    /^\u0648?(?:\u0627\u0644|\u0644\u0644)/u.test(key) ||
    !(inName(scene, i - 1) || isDefinite(scene, i - 1))
  )
    return false;
  const { noun } = infoAt(scene, i);
  // أبلغ الرئيس التركي نظيره, خاطب الأمين العام أعضاء المجلس: one more title is his own, and of one man.
  const others = noun?.prefix === 0 && (noun.enclitic !== '' || (noun.class === 'office' && noun.number === 'plural'));
  if (noun && TITLES.has(noun.class) && !others) return false;
  const word = scene.view.word[i];
  return (
    /(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(key) ||
    // قالت الوزيرة ضاحكة
    (/\u0629$/u.test(key) && word !== undefined && wordEntries(word).length === 0) ||
    noun !== null ||
    (word !== undefined && isCommonWord(word) && !isGeneral(scene, i))
  );
}

const NAMED = /^اسمها?$/u;

/** Whoever speaks to them is quoted by them: رئيس البلدية لشبكة الأخبار. */
const MEDIA = new Set(['صحيفة', 'جريدة', 'مجلة', 'محطة', 'قناة', 'إذاعة', 'شبكة', 'وكالة', 'موقع']);
export const isMedium = (noun: Noun | null): boolean => noun !== null && MEDIA.has(noun.lemma);

/** وزارة الصحة التابعة للحكومة, القوات الموالية للرئيس: whose it is, and not whom it tells. */
export const OWNED =
  /^\u0648?(?:(?:\u0627\u0644)?(?:تابع(?:ة|ون|ين)|(?:موالي|مؤيد|مناهض|داعم|مقرب|منتمي)(?:ة|ون|ين)?)|\u0627\u0644تابع)$/u;

/** الحارس السابق لمنتخب الشمال, اللجنة المنظمة للسباق, المبعوث الخاص للأمم المتحدة: of what. */
export const isOfWhat = (scene: Scene, at: number): boolean => OF_WHAT.test(keyAt(scene, at - 1));

const OF_WHAT = /^\u0627\u0644(?:سابقة?|أسبق|حالية?|جديدة?|خاصة?|منظمة)$/u;

/** رئيس لجنة للوزارة, استطلاع للرأي, شركة النور للطيران: what the head is for or of belongs to its phrase. */
export function takesLam(scene: Scene, at: number, head: Noun): boolean {
  if (!keyAt(scene, at).startsWith('\u0644')) return false;
  if (OWNED.test(keyAt(scene, at - 1)) || isFair(scene, at)) return true;
  const { noun } = infoAt(scene, at);
  if (head.takesOf && noun?.class === 'body')
    return !isMedium(noun) || (!head.human && keyAt(scene, at).startsWith('\u0644\u0644'));
  if (noun?.human || noun?.class === 'medium') return false;
  if (isOfWhat(scene, at)) return !isMedium(noun);
  if (head.article || inName(scene, at)) return false;
  return (head.class === 'document' || head.class === 'body') && keyAt(scene, at).startsWith('\u0644\u0644');
}

/** A word after which only the name of the person, if it follows, still belongs to the phrase. */
export function isSoft(scene: Scene, i: number): boolean {
  const { func, noun } = infoAt(scene, i);
  const key = keyAt(scene, i);
  // رئيس القسم سابقا الدكتور سامي رشيد
  if (func === 'preposition' || FORMERLY.test(key)) return true;
  if (func) return false;
  if (!/^[بلك]/u.test(key)) return false;
  // مدير الكرة بالفريق الأول لكرة القدم
  if (noun !== null) return noun.prefix > 0;
  if (/^(?:لل|بال|كال)/u.test(key) || cliticsOf(key).proclitics.length > 0) return true;
  // لشؤون المياه, بصعوبة
  return key.length > SHORTEST_BOUND && isCommonWord(wordOf(key.slice(1)));
}

const FORMERLY = /^(?:سابقا|حاليا)$/u;
/** And so has one with ب or ل. */
const SHORTEST_BOUND = 3;
/** A word with و before it has so many letters at least. */
const SHORTEST_JOINED = 3;

export function isConjoined(scene: Scene, i: number): boolean {
  const { noun, cues, comp, func } = infoAt(scene, i);
  const key = keyAt(scene, i);
  if (!key.startsWith('\u0648')) return false;
  // مستشار الوزير لشؤون الاتصالات وتكنولوجيا المعلومات
  const open = noun === null && comp === null && func === null && cues.length === 0 && key.length > SHORTEST_JOINED;
  if (open && /^\u0627\u0644/u.test(keyAt(scene, i + 1))) return true;
  if (/^\u0648(?:\u0639\u062f\u062f|\u0628\u0639\u0636|\u0639\u062f\u0629)$/u.test(key)) return true;
  return noun ? noun.prefix > 0 : /^\u0648\u0627\u0644/u.test(key);
}
