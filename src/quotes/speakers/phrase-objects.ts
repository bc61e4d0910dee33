/** Where behind a subject its object begins, by what the head noun of the subject can't take. */
import type { Noun } from '../../lexicon/nouns.js';
import { infoAt, inName, keyAt, type Scene } from '../scene.js';
import { isMunicipal } from './of-place.js';
import { DEFINITE, UNDERGOING } from './phrase-ends.js';
import { leavesDocument } from './rare.js';
import { isTitle } from './word-shape.js';

/** دعت الهيئة أصحاب المستودعات, انتقدت النقابة القرار: a body with its article takes no genitive, and a feminine one feminine adjectives. */
function leavesBody(scene: Scene, at: number, i: number, head: Noun): boolean {
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
function leavesPlural(scene: Scene, at: number, i: number, head: Noun): boolean {
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
function leavesPerson(scene: Scene, at: number, head: Noun): boolean {
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
function leavesAdjective(scene: Scene, at: number, i: number, head: Noun): boolean {
  // انتقدت صحف لبنانية زيارة الرئيس
  const thing = infoAt(scene, at).noun?.human === false;
  const begins = DEFINITE.test(keyAt(scene, at)) || thing;
  if (at !== i + 2 || !(head.human || head.number === 'plural') || head.article || !begins) return false;
  const { noun, func } = infoAt(scene, i + 1);
  const adjective = noun === null && func === null && NISBA.test(keyAt(scene, i + 1));
  return (adjective || OTHER.test(keyAt(scene, i + 1))) && !isTitle(infoAt(scene, at).noun);
}

/** انتقدت السلطات السودانية القرار: what bodies are called is feminine, and the rest is what they do it to. */
function leavesBodies(scene: Scene, at: number, i: number, head: Noun): boolean {
  const she = head.class === 'group' && /\u0627\u062a$/u.test(keyAt(scene, i)) && head.article;
  if (!she || at > i + 2 || inName(scene, at)) return false;
  return /^\u0627\u0644/u.test(keyAt(scene, at)) && !FEMININE.test(keyAt(scene, at));
}

/** Indefinite, and of something: أممي, دولية. */
const NISBA = /^(?!\u0627\u0644).{2,}\u064a\u0629?$/u;
const OTHER = /^(?:آخر|أخرى)$/u;

/** Whether the word at `at` is no part of the phrase of the noun at `i`, but what its verb takes. */
export const leavesHead = (scene: Scene, at: number, i: number, head: Noun): boolean =>
  leavesBody(scene, at, i, head) ||
  leavesBodies(scene, at, i, head) ||
  leavesPlural(scene, at, i, head) ||
  leavesDocument(scene, at, i, head) ||
  leavesPerson(scene, at, head) ||
  leavesAdjective(scene, at, i, head);
