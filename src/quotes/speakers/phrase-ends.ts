import { inSet } from '../../entities/words.js';
import { demonymOf, isCommonWord, wordEntries } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { cliticsOf } from '../../segment/clitics.js';
import { NUMBER } from '../../text/view.js';
import { wordOf } from '../../text/vocabulary.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import { isMunicipal } from './of-place.js';
import { isFair, isWing } from './rare.js';

const TITLES = new Set(['office', 'rank', 'honorific', 'profession', 'person']);

export function isTitle(noun: Noun | null): boolean {
  return noun !== null && noun.number === 'singular' && TITLES.has(noun.class) && noun.prefix === 0;
}

/** سيلتقي, سيأتي; but not سينمائي. */
const WILL = /^[\u0648\u0641]?\u0633\u064a(?!\u0627|نم|بير|كول|رام|مف|ناو).{2,}\u064a$/u;

/** يعاني, يغالي, يرتدي; but not يساري. */
const DEFECTIVE = /^[\u0648\u0641]?\u064a(?!سار|مان).[\u0627\u062a].\u064a$/u;

/** A present verb by its shape, unless it is a nationality or a noun in ة: يعتزم, but not يمني or سيطرة. */
export function looksLikeVerb(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i);
  if (!/^[وف]?(?:س?ي)[^\u0627].{2,8}$/u.test(key)) return false;
  if (/(?:\u064a|\u0629)$/u.test(key) && !WILL.test(key) && !DEFECTIVE.test(key)) return false;
  const word = scene.view.word[i];
  return word !== undefined && demonymOf(word) === null && infoAt(scene, i).noun === null;
}

/** An indefinite accusative, which is no part of a name: ردا, مبتسما, تعليقا. */
export function isAdverbial(key: string): boolean {
  return key.length > 2 && /[^\u0627\u0623\u0625]\u0627$/u.test(key) && !/^[وفبلك]?\u0627\u0644/u.test(key);
}

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

const UNDERGOING =
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

const DEFINITE = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0648?\u0644\u0644)/u;

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

/** دعت الهيئة أصحاب المستودعات, انتقدت النقابة القرار: a body with its article takes no genitive, and a feminine one feminine adjectives. */
export function leavesBody(scene: Scene, at: number, i: number, head: Noun): boolean {
  if (at !== i + 1 || !head.article || head.human) return false;
  if (!/^\u0648?(?:\u0627\u0644|\u0644\u0644)/u.test(keyAt(scene, at))) return true;
  // للجنة الانتخابات may have no article.
  if (/^\u0648?\u0644\u0644/u.test(keyAt(scene, i))) return false;
  if (UNDERGOING.test(keyAt(scene, at))) return false;
  const she = head.number === 'singular' ? head.gender === 'female' : head.number === 'plural';
  if (she && /^\u0627/u.test(keyAt(scene, at)) && !FEMININE.test(keyAt(scene, at)) && !inName(scene, at)) return true;
  // اتهم المكتب الاحتلال
  const { noun } = infoAt(scene, at);
  if (!noun?.article) return false;
  // كرم النادي الأستاذ سامي رشيد
  return noun.human ? head.class === 'body' && noun.class === 'honorific' : !noun.ambiguous && noun.class === 'event';
}

/** الهيئة العامة, العليا, الكبرى, الغراء; الشركة الأم. */
const FEMININE = /(?:[\u0629\u0647\u0627\u0649\u0621]|\u0627\u0644\u0623\u0645)$/u;

/** اتهم ناشطون الشركة: a sound plural without its article heads no genitive, and takes no definite adjective. */
export function leavesPlural(scene: Scene, at: number, i: number, head: Noun): boolean {
  const ending = head.number === 'dual' ? /\u0627\u0646$/u : /\u0648\u0646$/u;
  const { noun } = infoAt(scene, at);
  // يتهم المحتجون الحكومة, زار الوزير المصنع: a noun is no adjective of the person before it; الرئيس المنتخب is elected.
  // دعا المتضررون السلطات: nor is what is feminine.
  const she = FEMININE_WORD.test(keyAt(scene, at)) && !inName(scene, at);
  const object = ending.test(keyAt(scene, i)) ? she || noun?.human === false : noun?.human === false && !noun.ambiguous;
  if (at === i + 1 && head.human && head.article && object) return true;
  // رفع المتظاهرون لافتات: several who are definite take nothing indefinite.
  if (at === i + 1 && head.human && head.article && head.number === 'plural' && !DEFINITE.test(keyAt(scene, at)))
    return !inName(scene, at);
  const sound = head.human && !head.article && head.number !== 'singular' && ending.test(keyAt(scene, i));
  // أكد محللون أهمية الزيارة, اعتبر مواطنون قرار الأمانة صائبا: neither does a noun of things describe men.
  const thing = keyAt(scene, at).endsWith('\u0629') || infoAt(scene, at).noun?.human === false;
  const other = DEFINITE.test(keyAt(scene, at)) || thing;
  return sound && other && !keyAt(scene, at).startsWith('\u0648');
}

/**
 * أبلغ الرئيس الوفد, حذر مدير المدرسة الأهالي: behind a definite word of a person's phrase a second noun is what the verb
 * takes, unless it is one more title (رئيس المجلس الشيخ سالم).
 */
export function leavesPerson(scene: Scene, at: number, head: Noun): boolean {
  const { noun } = infoAt(scene, at);
  if (!head.human || head.number !== 'singular' || !noun?.article || noun.ambiguous || noun.prefix > 0) return false;
  if (!DEFINITE.test(keyAt(scene, at - 1))) return false;
  // استقبل الوزير السفير, but المدرب المساعد
  const other = noun.class === 'office' && head.article && !ASSISTING.test(keyAt(scene, at)) && !inName(scene, at + 1);
  if (noun.human) return noun.class === 'group' || noun.number === 'plural' || other;
  // رئيس اللجنة المنظمة organizes, and is no organization.
  if ((keyAt(scene, at - 1) === COMMITTEE && noun.lemma === ORGANIZATION) || isMunicipal(scene, at)) return false;
  // رفض محاميه الحكم
  return noun.class === 'body' || head.enclitic !== '';
}

const ASSISTING = /^ال(?:م|رئيس|[أا]مين|عام|[أا]ول)/u;
const COMMITTEE = 'اللجنة';
const ORGANIZATION = 'منظمة';

const FEMININE_WORD = /^\u0627\u0644.+(?:\u0629|\u0627\u062a)$/u;

/** ولخص خبير أممي المشهد, وصفت مصادر محلية هجوم الأمس: behind an indefinite adjective a definite word or a thing begins something else. */
export function leavesAdjective(scene: Scene, at: number, i: number, head: Noun): boolean {
  // انتقدت صحف لبنانية زيارة الرئيس
  const thing = infoAt(scene, at).noun?.human === false;
  const begins = DEFINITE.test(keyAt(scene, at)) || thing;
  if (at !== i + 2 || !(head.human || head.number === 'plural') || head.article || !begins) return false;
  const { noun, func } = infoAt(scene, i + 1);
  const adjective = noun === null && func === null && NISBA.test(keyAt(scene, i + 1));
  return (adjective || OTHER.test(keyAt(scene, i + 1))) && !isTitle(infoAt(scene, at).noun);
}

/** انتقدت السلطات السودانية القرار: what bodies are called is feminine, and the rest is what they do it to. */
export function leavesBodies(scene: Scene, at: number, i: number, head: Noun): boolean {
  const she = head.class === 'group' && /\u0627\u062a$/u.test(keyAt(scene, i)) && head.article;
  if (!she || at > i + 2 || inName(scene, at)) return false;
  return /^\u0627\u0644/u.test(keyAt(scene, at)) && !FEMININE.test(keyAt(scene, at));
}

/** Indefinite, and of something: أممي, دولية. */
const NISBA = /^(?!\u0627\u0644).{2,}\u064a\u0629?$/u;
const OTHER = /^(?:آخر|أخرى)$/u;

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
