import { demonymOf, isCommonWord } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { NUMBER } from '../../text/view.js';
import type { Entity } from '../../types.js';
import { infoAt, isWord, keyAt, type Scene } from '../scene.js';

/** A source is rarely named in more words; the limit keeps the parse linear. */
const LONGEST_PHRASE = 16;
/** A name in marks, as in صحيفة "الشرق الأوسط"; longer marks are speech. */
const LONGEST_MARKED_NAME = 5;
const COMMA = /^[,\u060c]$/u;
const DASH = /^[-\u2013]$/u;
const TITLES = new Set(['office', 'rank', 'honorific', 'profession', 'person']);

/** How far a noun phrase runs, and the person it names. */
export interface Phrase {
  readonly last: number;
  readonly entity: Entity | null;
  /** End of the words before the name: the title. */
  readonly roleEnd: number;
}

/** The entity whose first word is token `i`. */
export function entityStartingAt(scene: Scene, i: number): Entity | null {
  const index = scene.entityAt[i] ?? -1;
  if (index < 0 || (i > 0 && scene.entityAt[i - 1] === index)) return null;
  return scene.entities[index] ?? null;
}

export function entityEnd(scene: Scene, i: number): number {
  const index = scene.entityAt[i] ?? -1;
  let j = i;
  while (j < scene.view.size && scene.entityAt[j] === index) j++;
  return j;
}

export function phraseText(scene: Scene, start: number, last: number): string {
  return scene.view.text.slice(start, scene.view.end[last - 1] ?? start);
}

/** True where nothing is written before the name but و or ف. */
function isProper(scene: Scene, i: number, entity: Entity): boolean {
  return (scene.view.start[i] ?? 0) === entity.start;
}

/** A present verb by its shape, unless it is a nationality: يعتزم, but not يمني. */
export function looksLikeVerb(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i);
  if (!/^[وف]?(?:س?ي)[^\u0627].{2,}$/u.test(key) || /(?:\u064a|\u064a\u0629)$/u.test(key)) return false;
  const word = scene.view.word[i];
  return word !== undefined && demonymOf(word) === null && infoAt(scene, i).noun === null;
}

/** An indefinite accusative, which is no part of a name: ردا, مبتسما, تعليقا. */
export function isAdverbial(key: string): boolean {
  return key.length > 2 && /[^\u0627\u0623\u0625]\u0627$/u.test(key) && !/^[وفبلك]?\u0627\u0644/u.test(key);
}

/** الفتاة البالغة من العمر: the phrase is over before the age. */
const AGED = new Set(['البالغ', 'البالغة', 'المولود', 'المولودة']);
/** ورفض المتحدث التعليق: what was refused is no part of who refused it. */
const REFUSED = new Set(['التعليق', 'الكشف', 'الإفصاح', 'الرد', 'التعقيب', 'الإدلاء', 'الخوض', 'الإجابة', 'الحديث']);

/** مسؤول طلب عدم ذكر اسمه */
const NOT = 'عدم';

/** استفسر نواب كيف: a question begins behind who asks it. */
const QUESTIONS = new Set(['كيف', 'لماذا', 'متى', 'أين', 'ماذا']);

/** مدير عام is a director general; عام 2015 is a year. */
function isGeneral(scene: Scene, i: number): boolean {
  return /^\u0639\u0627\u0645\u0629?$/u.test(keyAt(scene, i)) && scene.view.kind[i + 1] !== NUMBER;
}

/** Words that end every noun phrase: particles, complementizers, verbs, adverbs. */
export function endsPhrase(scene: Scene, i: number): boolean {
  if (!isWord(scene, i)) return scene.view.kind[i] !== NUMBER;
  const { func, comp, cues, noun } = infoAt(scene, i);
  if (comp || (func && !isGeneral(scene, i))) return true;
  if ((scene.entityAt[i] ?? -1) >= 0) return false;
  const key = keyAt(scene, i);
  if (QUESTIONS.has(key) || (keyAt(scene, i + 1) === NOT && cues.length > 0)) return true;
  if (cues.some((reading) => reading.form === 'noun' && reading.enclitic !== '') || AGED.has(key) || REFUSED.has(key))
    return true;
  if (noun) return false;
  const definite = /^[وفبلك]?\u0627\u0644/u.test(key);
  const cue = cues[0];
  if (cue && !definite && !cue.ambiguous && (cue.form !== 'noun' || cue.enclitic !== '')) return true;
  return isAdverbial(key) || looksLikeVerb(scene, i);
}

const DEFINITE = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0648?\u0644\u0644)/u;

/** رفع الوزير شكره, دعت الهيئة أصحاب المستودعات: behind a definite word an indefinite one begins something else. */
function leavesPhrase(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i);
  if (/^[\u0628\u0644\u0643]$/u.test(key)) return true;
  if (
    (scene.entityAt[i] ?? -1) >= 0 ||
    /^\u0648?(?:\u0627\u0644|\u0644\u0644)/u.test(key) ||
    !((scene.entityAt[i - 1] ?? -1) >= 0 || DEFINITE.test(keyAt(scene, i - 1)))
  )
    return false;
  const { noun } = infoAt(scene, i);
  if (noun && TITLES.has(noun.class)) return false;
  const word = scene.view.word[i];
  return (
    /(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(key) ||
    noun !== null ||
    (word !== undefined && isCommonWord(word) && !isGeneral(scene, i))
  );
}

/** رئيس لجنة للوزارة, استطلاع للرأي, شركة النور للطيران: what the head is for or of belongs to its phrase. */
function takesLam(scene: Scene, at: number, head: Noun): boolean {
  if (!keyAt(scene, at).startsWith('\u0644')) return false;
  const { noun } = infoAt(scene, at);
  if (head.takesOf && noun?.class === 'body') return true;
  if (head.article || noun?.human || noun?.class === 'medium' || (scene.entityAt[at] ?? -1) >= 0) return false;
  return (head.class === 'document' || head.class === 'body') && keyAt(scene, at).startsWith('\u0644\u0644');
}

/** دعت الهيئة أصحاب المستودعات: a body with its article takes no genitive. */
function leavesBody(scene: Scene, at: number, i: number, head: Noun): boolean {
  return (
    at === i + 1 && head.article && !head.human && !/^\u0648?(?:\u0627\u0644|\u0644\u0644)/u.test(keyAt(scene, at))
  );
}

/** اتهم ناشطون الشركة: a sound plural without its article heads no genitive, and takes no definite adjective. */
function leavesPlural(scene: Scene, at: number, i: number, head: Noun): boolean {
  const ending = head.number === 'dual' ? /\u0627\u0646$/u : /\u0648\u0646$/u;
  const sound = head.human && !head.article && head.number !== 'singular' && ending.test(keyAt(scene, i));
  return sound && DEFINITE.test(keyAt(scene, at)) && !keyAt(scene, at).startsWith('\u0648');
}

/** A word after which only the name of the person, if it follows, still belongs to the phrase. */
function isSoft(scene: Scene, i: number): boolean {
  const { func, noun } = infoAt(scene, i);
  if (func === 'preposition') return true;
  if (func) return false;
  return (
    /^[بلك]/u.test(keyAt(scene, i)) && (noun !== null ? noun.prefix > 0 : /^(?:لل|بال|كال)/u.test(keyAt(scene, i)))
  );
}

/** A word with و before it has so many letters at least. */
const SHORTEST_JOINED = 3;

function isConjoined(scene: Scene, i: number): boolean {
  const { noun, cues, comp, func } = infoAt(scene, i);
  const key = keyAt(scene, i);
  if (!key.startsWith('\u0648')) return false;
  // مستشار الوزير لشؤون الاتصالات وتكنولوجيا المعلومات
  const open = noun === null && comp === null && func === null && cues.length === 0 && key.length > SHORTEST_JOINED;
  if (open && /^\u0627\u0644/u.test(keyAt(scene, i + 1))) return true;
  if (/^\u0648(?:\u0639\u062f\u062f|\u0628\u0639\u0636|\u0639\u062f\u0629)$/u.test(key)) return true;
  return noun ? noun.prefix > 0 : /^\u0648\u0627\u0644/u.test(key);
}

/** إمام وخطيب المسجد, الباحث والناشط, وزارة التربية والتعليم: the conjoined word is part of the title or name. */
function goesOn(scene: Scene, i: number, head: Noun): boolean {
  const noun = infoAt(scene, i).noun;
  if (noun && head.human) return TITLES.has(noun.class) && noun.number === head.number;
  return /^\u0648\u0627\u0644/u.test(keyAt(scene, i)) && /^\u0627\u0644|^\u0644\u0644/u.test(keyAt(scene, i - 1));
}

function markedName(scene: Scene, i: number, head: Noun): number {
  const pair = scene.pairs[scene.opens[i] ?? -1];
  if (!pair || pair.repair === 'unclosed' || pair.inner.last - pair.inner.first > LONGEST_MARKED_NAME) return -1;
  if (head.class === 'honorific' || head.class === 'rank') return -1;
  return pair.close + 1;
}

/** Whose name follows these is whom they belong to: محامي رجل الأعمال حداد. */
const BELONGING = new Set(
  'محامي محام زوج زوجة ابن ابنة والد والدة شقيق شقيقة أخ أخت صديق صديقة عم خال أرملة نجل حفيد جد جدة قريب جار'.split(
    ' ',
  ),
);

/** زوج جاكلين, المتحدث باسم أشتون, حملة ترامب: the name is the owner's and not the speaker's. */
function owns(scene: Scene, at: number): boolean {
  const key = keyAt(scene, at - 1);
  if (key === '\u0628\u0627\u0633\u0645') return true;
  const { noun } = infoAt(scene, at - 1);
  if (!noun || noun.article || noun.class === 'honorific' || noun.class === 'rank') return false;
  return noun.class !== 'office' && noun.class !== 'profession';
}

/** المتحدث باسم, المتحدثة باسمها. */
const IN_THE_NAME = /^\u0628\u0627\u0633\u0645(?:\u0647|\u0647\u0627|\u0647\u0645)?$/u;

/** Reads the phrase whose head noun stands at `i`, with the name of the person it introduces. */
export function phraseFrom(scene: Scene, i: number, head: Noun): Phrase {
  const { view } = scene;
  const limit = Math.min(view.lines[view.line[i] ?? 0]?.last ?? view.size, i + LONGEST_PHRASE);
  const introduces = head.human && head.class !== 'group' && head.number === 'singular';
  let hard = -1;
  let at = i + 1;
  while (at < limit) {
    const entity = entityStartingAt(scene, at);
    if (entity) {
      const governed = hard >= 0 && infoAt(scene, at - 1).func === 'preposition';
      if (entity.type === 'person') {
        if (!introduces || !isProper(scene, at, entity) || governed) break;
        if (owns(scene, at) || BELONGING.has(head.lemma))
          return { last: entityEnd(scene, at), entity: null, roleEnd: at };
        return { last: entityEnd(scene, at), entity, roleEnd: at };
      }
      if (!isProper(scene, at, entity) && hard < 0)
        hard = head.takesOf && entity.type === 'organization' && keyAt(scene, at).startsWith('\u0644') ? -1 : at;
      at = entityEnd(scene, at);
      continue;
    }
    const named = markedName(scene, at, head);
    if (named >= 0) {
      at = named;
      continue;
    }
    if (IN_THE_NAME.test(keyAt(scene, at))) at++;
    else if (isSoft(scene, at)) {
      const part = takesLam(scene, at, head);
      if (hard < 0 && !part) hard = at;
      if (hard >= 0 && !introduces) break;
      at++;
    } else if (isConjoined(scene, at) && !goesOn(scene, at, head)) {
      if (hard < 0) hard = at;
      if (!introduces || infoAt(scene, at).cues.some((cue) => cue.form === 'verb' && !cue.ambiguous)) break;
      at++;
    } else if (
      endsPhrase(scene, at) ||
      leavesPhrase(scene, at) ||
      leavesBody(scene, at, i, head) ||
      leavesPlural(scene, at, i, head)
    )
      break;
    else at++;
  }
  const last = hard >= 0 ? hard : Math.min(at, limit);
  return introduces
    ? (apposed(scene, Math.min(at, limit)) ?? { last, entity: null, roleEnd: last })
    : { last, entity: null, roleEnd: last };
}

/** مالك البيت، المحامي فؤاد سعد: between an office and the name stand so many forms of address at most. */
const LONGEST_TITLE = 2;

export function isTitle(noun: Noun | null): boolean {
  return noun !== null && noun.number === 'singular' && TITLES.has(noun.class) && noun.prefix === 0;
}

/** رئيس حركة النهضة، راشد الغنوشي، : the name stands behind the title and a comma. */
function apposed(scene: Scene, last: number): Phrase | null {
  if (!COMMA.test(keyAt(scene, last)) && !DASH.test(keyAt(scene, last))) return null;
  let at = last + 1;
  while (at <= last + LONGEST_TITLE && isTitle(infoAt(scene, at).noun)) at++;
  const entity = entityStartingAt(scene, at);
  if (entity?.type !== 'person' || !isProper(scene, at, entity)) return null;
  const end = entityEnd(scene, at);
  const { func, comp } = infoAt(scene, end);
  const closed =
    COMMA.test(keyAt(scene, end)) ||
    keyAt(scene, end) === ':' ||
    (scene.opens[end] ?? -1) >= 0 ||
    DASH.test(keyAt(scene, end)) ||
    comp !== null ||
    func === 'preposition' ||
    func === 'time' ||
    func === 'adverb';
  return closed ? { last: end, entity, roleEnd: last } : null;
}
