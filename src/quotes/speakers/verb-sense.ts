import { PUNCT } from '../../text/view.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import { entityStartingAt } from './entity-at.js';

const OWNER = /^صاحبة?$/u;
const SEVERAL = new Set(['عدد', 'مئات', 'عشرات', 'آلاف']);

/** بدوره عبر الرئيس عن, من جهتها عبرت */
export const TURN = /^[وف]?(?:بدور|جهت|جانب|ناحيت)ها?$/u;

/** طالب جامعة is a student; a party is nobody's. */
const SCHOOLS = /^(?:جامع|كلي|مدرس|أكاديمي)ة|معهد$/u;

/** True where somebody's office, trade or name stands at `i` with nothing written before it. */
function isSomebody(scene: Scene, i: number): boolean {
  const entity = entityStartingAt(scene, i);
  if (entity) return (entity.type === 'person' || isParty(scene, i)) && scene.view.start[i] === entity.start;
  // وطالب "تجمع المدرسين" بـ"تسليم الرواتب"
  if ((scene.opens[i] ?? -1) >= 0) return entityStartingAt(scene, i + 1)?.type === 'organization';
  // وعبر عدد من السكان عن
  if (SEVERAL.has(keyAt(scene, i)) && infoAt(scene, i + 2).noun?.human) return true;
  // طالب صاحب المحل بتعويض
  if (OWNER.test(keyAt(scene, i))) return true;
  const { noun, func } = infoAt(scene, i);
  return func === null && noun !== null && noun.human && noun.prefix === 0;
}

/** طالب حزب العدالة, دعت لجنة الحكماء */
const isParty = (scene: Scene, i: number): boolean =>
  infoAt(scene, i).noun?.class === 'body' && !SCHOOLS.test(keyAt(scene, i));

/** اقترحت تكثيف الرقابة, رفضت استلامه, أكد حرص بلاده: a verbal noun is what was proposed, refused or stressed. */
export const ACTION =
  /^(?:ت..ي.|[اإ][^ا]ت.ا.|ات.ا.|[اإ]ن..ا.|[اإ]ست..ا.|إ[^ا].ا.|إ.ا.ة|حديث|حرص|الانتباه|السماح)(?:ه|ها|هم)?$/u;

/** وعبر سامي رشيد, وعبر السكان في تصريحات عن: with عن behind whoever is named or human. */
function actsFor(scene: Scene, i: number): boolean {
  if (entityStartingAt(scene, i + 1) !== null) return true;
  for (let j = i + 2; j < i + FARTHEST_ABOUT && !/^[.:]$/u.test(keyAt(scene, j)); j++)
    if (keyAt(scene, j) === ABOUT) return true;
  return false;
}

const ABOUT = 'عن';
/** From عبر to its عن stand so many words at most. */
const FARTHEST_ABOUT = 12;

/** Their prepositions are far commoner, whoever follows. */
const ACCORDING = new Set(['حسب', 'دون', 'دوّن']);

function opensClause(scene: Scene, i: number): boolean {
  const { segmentOf, segments, view } = scene;
  return i === segments[segmentOf[i] ?? 0]?.first || view.kind[i - 1] === PUNCT || view.line[i - 1] !== view.line[i];
}

/**
 * طالب نواب المجلس, ورد محافظ الجنوب, وعبر سامي رشيد: a word that is a noun or a preposition too is a verb of saying
 * where somebody who can act follows it.
 */
export function actsAsVerb(scene: Scene, i: number): boolean {
  const { cues, noun, func } = infoAt(scene, i);
  const verb = cues.find((cue) => cue.form === 'verb' && !cue.passive && cue.person === 3);
  // كشف مجلس المدينة عن المشروع, وكشف نصر عن الاتفاق: at the head of a clause it tells what somebody does.
  const heads = verb && noun?.class === 'document' && opensClause(scene, i);
  if (heads && (infoAt(scene, i + 1).noun?.class === 'body' || keyAt(scene, i + 2) === ABOUT)) return true;
  // فرد عليه الوزير
  const told = verb?.act === 'answer' && infoAt(scene, i + 1).func === 'preposition-pronoun';
  if (!verb || !isSomebody(scene, told ? i + 2 : i + 1)) return false;
  if (heads) return true;
  // من جهته، عبر المدير عن
  const before = scene.view.kind[i - 1] === PUNCT ? i - 2 : i - 1;
  const joined = /^[\u0648\u0641]/u.test(keyAt(scene, i)) || TURN.test(keyAt(scene, before));
  // وعبر سامي رشيد عن; but وحسب موقع الميناء is what the site says.
  if (func !== null) return joined && func === 'preposition' && !ACCORDING.has(verb.lemma) && actsFor(scene, i);
  if (noun === null) return true;
  if (noun.definite) return false;
  return (noun.human && noun.prefix === 0 && !verb.ambiguous) || (joined && opensClause(scene, i));
}

const STUDENT = 'طالب';
/** طالب جامعي, طالب دكتوراه: of what he is a student. */
const STUDIES =
  /^(?:جامعي|ثانوي|دكتوراه|ماجستير|بكالوريوس|دراسات|طب|هندسة|مبتعث|ب(?:كلية|جامعة|مدرسة|الصف|المرحلة|السنة|الفرقة))$/u;

/** طالب الطب سعد: a trade before its genitive, and no demand; طالب الوزير بأن has somebody behind it. */
export function isTrade(scene: Scene, i: number): boolean {
  const { noun } = infoAt(scene, i);
  if (noun?.class !== 'profession' || noun.prefix > 0) return false;
  if (keyAt(scene, i) === STUDENT && STUDIES.test(keyAt(scene, i + 1))) return true;
  if (!/^\u0627\u0644/u.test(keyAt(scene, i + 1))) return false;
  return isWord(scene, i - 1) && infoAt(scene, i + 1).noun === null && !inName(scene, i + 1);
}

/** أشاد المدير, رحب به المدير: what the verb before tells is done by words. */
export function actsByWords(scene: Scene, first: number): boolean {
  return [first - 1, first - 2].some((at) => infoAt(scene, at).cues.some(({ form }) => form === 'verb'));
}
