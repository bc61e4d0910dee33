import { eulogyAt } from '../../lexicon/eulogies.js';
import type { Pair } from '../../text/marks.js';
import { NUMBER } from '../../text/view.js';
import { infoAt, inName, isWord, keyAt, pairUpTo, type Range, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { isGivenName } from '../speakers/raw.js';
import { isAdverbial, looksLikeVerb } from '../speakers/word-shape.js';
import { beginsWithBa } from './prefixes.js';

/** Marks around three words or fewer are names, titles or scare words in two thirds of real news. */
const SHORT = 3;

function entityCovers(scene: Scene, pair: Pair): boolean {
  const index = scene.entityAt[pair.inner.first] ?? -1;
  if (index >= 0 && index === scene.entityAt[pair.inner.last - 1]) return true;
  // "المهندس عبد اللطيف آل الشيخ": a name with its title.
  const mention = mentionAt(scene, pair.inner.first);
  return mention?.type === 'person' && mention.entity !== null && mention.last >= pair.inner.last;
}

/** What is called by a name in marks: فيلم "لينكولن", عملية "عاصفة الحزم". */
const NAMED_THINGS = new Set(
  'فيلم مسلسل كتاب رواية قصيدة أغنية برنامج مسرحية فيروس نجم عصابة عملية حملة سفينة باخرة حبوب دواء عقار صاروخ طائرة مهرجان جائزة كأس دوري لعبة تطبيق مشروع مشروعات مشاريع قانون مبادرة سورة قصة ديوان معرض ألبوم مجموعة حول إعلان اعلان عرض بعنوان اسم باسم لقب بلقب'.split(
    ' ',
  ),
);

/** The titles of works may be whole sentences, up to so many words: رواية "هل رأيتني؟ كنت أمشي في الشارع". */
const LONGEST_WORK = 8;
const WORKS = new Set(
  'شعار فيلم فيلما فيلمه فيلمها مسلسل مسلسلا كتاب كتابا كتابه كتابها رواية روايته روايتها قصيدة أغنية مسرحية ديوان ديوانه برنامج جلسة ندوة مقال مقالا عنوان عنوانا العنوان بعنوان معنونة اسم'.split(
    ' ',
  ),
);

function titlesWork(scene: Scene, pair: Pair): boolean {
  if (pair.inner.last - pair.inner.first > LONGEST_WORK) return false;
  const at = keyAt(scene, pair.open - 1) === IS ? pair.open - 2 : pair.open - 1;
  if (at < pair.open - 1) return /\u0639\u0646\u0648\u0627\u0646/u.test(keyAt(scene, at));
  return WORKS.has(keyAt(scene, at));
}

const IS = '\u0647\u0648';

/** A clause shows in its first words what it is. */
const LONGEST_LOOK = 30;

/** A clause shows itself by a particle, a pronoun, a verb of the present, or its mark: لنا, لن, نعود, ! */
export function holdsClause(scene: Scene, { first, last }: Range): boolean {
  // Marks that nothing closes hold the rest of their line.
  for (let i = first; i < Math.min(last, first + LONGEST_LOOK); i++) {
    const { func, comp, noun } = infoAt(scene, i);
    if (comp || (func !== null && func !== 'preposition' && func !== 'time')) return true;
    const key = keyAt(scene, i);
    if (looksLikeVerb(scene, i) || OWN.has(key) || OURS.test(key) || /[!?\u061f]/u.test(key)) return true;
    if (noun === null && FUTURE.test(key)) return true;
  }
  return false;
}

/** سياحي is none. */
const FUTURE = /^[\u0648\u0641]?\u0633[\u0623\u0646\u062a\u064a][^\u0627]./u;

/** لنا, معكم, نريد: whoever says so speaks. */
const OWN = new Set(
  'لي لنا بنا لكم معكم معنا علينا عليكم أريد نريد أعرف نعرف أعتقد نعتقد أشعر نشعر أحتاج نحتاج أعيش نعيش أطالب نطالب أرفض نرفض أخشى نخشى أشكر نشكر آمل نأمل أتمنى نتمنى'.split(
    ' ',
  ),
);
/** خسرنا, أرضنا. */
const OURS = /^.{3,}\u0646\u0627$/u;

const I_AND_YOU =
  /^(?:\u0623\u0646\u0627|\u0646\u062d\u0646|\u0643\u0646[\u062a\u0627]|\u0644\u0633[\u062a\u0646]\u0627?|\S+\u0646\u0646\u064a)$/u;
const IN_ACCUSATIVE = /\u0627\u0646\u0627$/u;

/** لنا, مشاركتنا, نحن, أنني: of himself or to somebody. */
function isOwn(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i);
  return OWN.has(key) || I_AND_YOU.test(key) || (OURS.test(key) && !IN_ACCUSATIVE.test(key));
}

/** Somebody speaks of himself, by words that are nothing else. */
export function holdsOwn(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < Math.min(last, first + LONGEST_LOOK); i++) if (isOwn(scene, i)) return true;
  return false;
}

/** إننا نأمل, لدينا, أنك, كنت: the words of somebody who speaks of himself or to somebody, or "إن" at the head. */
export function isOwnVoice(scene: Scene, range: Range): boolean {
  if (infoAt(scene, range.first).comp?.below || holdsOwn(scene, range)) return true;
  for (let i = range.first; i < Math.min(range.last, range.first + LONGEST_LOOK); i++) {
    const { comp, cues } = infoAt(scene, i);
    if (/^[\u0646\u0643\u064a]/u.test(comp?.pronoun ?? '') || cues.some((cue) => cue.person === 1 && !cue.ambiguous))
      return true;
  }
  return false;
}

/** "PlaneSploit", "www.example.com", "2199": what has no Arabic word is a name, or a number. */
function isForeignWord({ view }: Scene, { inner }: Pair): boolean {
  const text = view.text.slice(view.start[inner.first] ?? 0, view.end[inner.last - 1] ?? 0);
  return (
    inner.last - inner.first <= LONGEST_ADDRESS &&
    !/\p{Script=Arabic}(?<!\p{N})/u.test(text) &&
    /[\p{L}\p{N}]/u.test(text)
  );
}

/** The words and marks of a link. */
const LONGEST_ADDRESS = 20;

/** قال سامي "أبو الوفاء" رشيد: between two parts of a name stands what he is called. */
function isNickname(scene: Scene, { open, close, inner }: Pair): boolean {
  const isPerson = (i: number): boolean => scene.entities[scene.entityAt[i] ?? -1]?.type === 'person';
  return (
    inner.last - inner.first <= SHORT && isPerson(open - 1) && (isPerson(close + 1) || isGivenName(scene, close + 1))
  );
}

/** "قانون الدفاع الوطني": a name that begins with what it names, in so many words at most. */
const LONGEST_TITLE = 5;
const NAMED_BODIES = new Set(
  'إعلان اعلان مركز هيئة معهد بنك مصرف مستشفى صندوق ملتقى منتدى معرض سوق قانون اتفاق اتفاقية معاهدة بروتوكول مرسوم جمعية حركة حزب تنظيم كتيبة كتائب لواء جبهة مجموعة مؤسسة شركة نادي جامعة مدرسة مهرجان جائزة مبادرة قناة صحيفة جريدة موقع برنامج فيلم مسلسل رواية'.split(
    ' ',
  ),
);

function namesItself(scene: Scene, pair: Pair): boolean {
  const size = pair.inner.last - pair.inner.first;
  if (size < 2 || size > LONGEST_TITLE || !NAMED_BODIES.has(keyAt(scene, pair.inner.first))) return false;
  for (let i = pair.inner.first; i < pair.inner.last; i++) {
    const { func, comp, cues } = infoAt(scene, i);
    if (func || comp || cues.some((cue) => cue.form === 'verb' && !cue.ambiguous) || looksLikeVerb(scene, i))
      return false;
  }
  return true;
}

/** كتاب بعنوان "…": a title, however long. */
const TITLED = /^[\u0648\u0641]?\u0628?\u0639\u0646\u0648\u0627\u0646(?:\u0647|\u0647\u0627)?$/u;

/** هاشتاغ "أوقفوا_الحفر": words that are tied to each other. */
function isHashtag(scene: Scene, pair: Pair): boolean {
  const { text, start, end } = scene.view;
  const inner = text.slice(start[pair.inner.first] ?? 0, end[pair.inner.last - 1] ?? 0);
  return !/\s/u.test(inner) && inner.includes('_');
}

/** قال إنه "فيلم جيد", الرواية "سيئة للغاية": what is said of something is no name of it. */
function isPredicate(scene: Scene, { open, inner }: Pair): boolean {
  if ((infoAt(scene, open - 1).comp?.pronoun ?? '') !== '') return true;
  const adjective = /^(?!\u0627\u0644)\S+\u0629$/u.test(keyAt(scene, inner.first)) && inner.last - inner.first > 1;
  return adjective && /^\u0627\u0644\S+\u0629$/u.test(keyAt(scene, open - 1));
}

const THAT = /^[أإ]ن(?:ه|ها|هم)?$/u;

/** Nothing but a name or a title between the marks, whatever verb stands before: صحيفة "الشرق الأوسط", لـ"الوطن". */
export function isNameInMarks(scene: Scene, pair: Pair): boolean {
  if (pair.inner.first >= pair.inner.last || entityCovers(scene, pair)) return true;
  if (isPredicate(scene, pair)) return false;
  // يقول سامي رشيد "موظف في منتجع سياحي": إن: who he is.
  if (keyAt(scene, pair.close + 1) === ':' && THAT.test(keyAt(scene, pair.close + 2))) return true;
  if (namesItself(scene, pair) || isNickname(scene, pair) || isForeignWord(scene, pair) || isHashtag(scene, pair))
    return true;
  if (titlesWork(scene, pair) || TITLED.test(keyAt(scene, pair.open - 1))) return true;
  if (eulogyAt(scene.view.word, pair.inner.first)) return true;
  if (pair.inner.last - pair.inner.first > SHORT) return false;
  // اتهم الحكومة "بالصمت": no name of the government.
  if (beginsWithBa(scene, pair.inner.first)) return false;
  const before = infoAt(scene, pair.open - 1).noun;
  // إن الحكومة "لن تستقيل": behind the article a clause is no name.
  const clause = before?.article && holdsClause(scene, pair.inner);
  if (before && !clause && (before.class === 'body' || before.class === 'medium')) return true;
  const key = keyAt(scene, pair.open - 1);
  return (
    NAMED_THINGS.has(key.replace(/^(?:\u0648|\u0641)?(?:\u0628|\u0644)?(?:\u0627\u0644)?/u, '')) ||
    NAMED_THINGS.has(key) ||
    /^\u0644(?:\u0644)?$/u.test(key)
  );
}

/** مسلسل "الغرباء": an indefinite noun right before short marks is what the marks name, so that they open no speech. */
export function namesThing(scene: Scene, pair: Pair): boolean {
  if (isNameInMarks(scene, pair)) return true;
  const i = pair.open - 1;
  if (pair.inner.last - pair.inner.first > SHORT || !isWord(scene, i)) return false;
  const { func, comp, cues, noun } = infoAt(scene, i);
  if (func || comp || inName(scene, i) || noun?.human || cues.some((cue) => !cue.ambiguous)) return false;
  const key = keyAt(scene, i);
  if (looksLikeVerb(scene, i) || isAdverbial(key) || /(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(key)) return false;
  return key.length > 2 && !/^[\u0648\u0641\u0628\u0644\u0643]?\u0627\u0644/u.test(key);
}

/**
 * منذ بداية "عاصفة الشمال", بين قريتي "النخيل" و"الرمان", "قطار 7": inside a clause a definite phrase is what the word
 * before it names, and one with a number is a name; اعتبره كارثة "إنسانية" says something.
 */
export function isCalledSo(scene: Scene, pair: Pair): boolean {
  const { first, last } = pair.inner;
  if (isNameInMarks(scene, pair)) return true;
  if (last - first > SHORT || scene.info.slice(first, last).some(({ func }) => func)) return false;
  if (scene.view.kind[last - 1] === NUMBER) return true;
  const named = (keyAt(scene, pair.open - 1) === AND && pairUpTo(scene, pair.open - 2)) || pair;
  return /^\u0627\u0644/u.test(keyAt(scene, last - 1)) && namesThing(scene, named);
}

const AND = '\u0648';
