/** Who can act at all, and whether the words before somebody show that he does. */
import type { CueReading } from '../../lexicon/cues.js';
import { PUNCT } from '../../text/view.js';
import { isComma } from '../content/clause.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { PUBLISHED } from './phrase-ends.js';
import { isPaper, isPredicate } from './rare.js';
import { agreesBefore } from './subject.js';
import { actsAsVerb } from './verb-sense.js';
import { looksLikeVerb } from './word-shape.js';

export const WHETHER = 'هل';

/**
 * Somebody who can be what a dropped subject means: named, human, or a body (أعلن مكتب المنظمة); a place or a thing is
 * not. Who is indefinite must stand right behind a verb of saying or لكن: نفى مصدر في الوزارة, لكن طبيبا.
 */
export function canAct(scene: Scene, mention: Mention): boolean {
  if (mention.clitic !== '') return false;
  // ورحبت طهران بالدعوة: a state acts where a verb of saying has it for its subject.
  if (mention.type === 'place')
    return infoAt(scene, mention.first - 1).cues.some((cue) => cue.form === 'verb' && cue.gender === 'female');
  if (mention.entity) return true;
  if (mention.noun?.human !== true && mention.noun?.class !== 'body') return false;
  const plural = mention.number === 'plural' && mention.noun.human;
  return mention.definite || plural || isIntroduced(scene, mention.first);
}

export function isIntroduced(scene: Scene, i: number): boolean {
  // بجائزة أفضل لاعب: the best, and not what I prefer.
  if (
    infoAt(scene, i - 1).cues.some(({ form, person }) => form === 'verb' && person === 3) ||
    BUT.test(keyAt(scene, i - 1))
  )
    return true;
  // غير أن مهندسا في المحطة
  return infoAt(scene, i - 1).comp !== null && TURNING.test(keyAt(scene, i - 2));
}

const TURNING = /^(?:غير|إلا|الا|بيد)$/u;
export const BUT = /^\u0648?\u0644\u0643\u0646$/u;

/** The subject of a clause stands behind its verb, أن or لكن: في حين أن الزوجين قاما, لكن طبيبا أكد. */
export function actsIn(scene: Scene, mention: Mention, first: number): boolean {
  if (followsVerb(scene, mention, first)) return true;
  const before = mention.first - 1;
  if (isPredicate(scene, mention)) return false;
  return mention.first > first && (leadsClause(scene, before) || BUT.test(keyAt(scene, before)));
}

/** أن الوزير, إذا كان الوزير */
export function leadsClause(scene: Scene, i: number): boolean {
  return infoAt(scene, i).comp !== null || infoAt(scene, i).func === 'verb-to-be';
}

/** True where the word before can only be a verb: a verb of saying, a present form, or a word that opens a clause. */
function followsVerb(scene: Scene, mention: Mention, first: number): boolean {
  // رد عليه النائب, صرح بذلك النائب
  const between = infoAt(scene, mention.first - 1).func === 'preposition-pronoun' || isThat(scene, mention.first - 1);
  const at = between ? mention.first - 2 : mention.first - 1;
  if (at < first || !isWord(scene, at) || ONE_LETTER.test(keyAt(scene, at)) || isPassedOn(scene, at, mention))
    return false;
  // هل يفوز الممثل بالجائزة: whom a question is about
  if (isAccused(scene, at, mention) || keyAt(scene, at - 1) === WHETHER) return false;
  const { cues, func, noun } = infoAt(scene, at);
  // وحملوا الحكومة المسؤولية: those who do it stand before the verb.
  if (/\u0648\u0627$/u.test(keyAt(scene, at)) && !func) return false;
  // نفت الخبر على لسان وزيرها سعد حداد: his tongue speaks.
  if (TONGUE.test(keyAt(scene, at))) return mention.entity !== null;
  // طلب الشركة: what does not agree is a noun before its genitive.
  const reports = cues.some((cue) => cue.form === 'verb' && cue.person === 3 && agreesBefore(cue, mention));
  // وهذا ما أكده الوزير, وهو ما سارع سعد إلى نفيه, فيما نفى الحارس, but not الطريق الذي افتتحه الوزير.
  if (infoAt(scene, at - 1).func === 'relative')
    // بين ما أشار إليه الوزير وأفعاله: somebody else's clause, within a phrase.
    return (
      (reports || mention.entity?.type === 'person') &&
      WHAT.test(keyAt(scene, at - 1)) &&
      infoAt(scene, at - 2).func !== 'preposition'
    );
  if (actsAsVerb(scene, at)) return true;
  if (hasObject(scene, at) || func || noun || inName(scene, at)) return false;
  if (reports || looksLikeVerb(scene, at)) return true;
  if (/^[\u0648\u0641\u0628\u0644\u0643]?\u0627\u0644|\u0629$/u.test(keyAt(scene, at))) return false;
  const before = infoAt(scene, at - 1);
  return (
    at === first ||
    scene.view.kind[at - 1] === PUNCT ||
    before.func === 'conjunction' ||
    ONES_PART.test(keyAt(scene, at - 1)) ||
    before.func === 'modal' ||
    before.func === 'verb-to-be'
  );
}

const isThat = (scene: Scene, i: number): boolean => THAT.test(keyAt(scene, i));
const THAT = /^\u0628?\u0630\u0644\u0643$/u;
const TONGUE = /^\u0644\u0633\u0627\u0646$/u;

/** خرج سعد واتهم الحكم بـ…, واتهم الرئيس السابق سعد حداد، بأنه: behind the second of two verbs stands whom it accuses. */
export function isAccused(scene: Scene, at: number, { last }: Mention): boolean {
  const accuses = ({ act, conjunction }: CueReading): boolean =>
    act === 'accuse' && (conjunction !== '' || infoAt(scene, at - 1).func === 'modal');
  const what = isComma(scene, last) ? last + 1 : last;
  return infoAt(scene, at).cues.some(accuses) && /^\u0628/u.test(keyAt(scene, what));
}

/** من جهته حمل النائب الحكومة المسؤولية: the sentence begins behind the words of turn. */
const ONES_PART = /^(?:جهت|جانب|ناحيت|دور|طرف|بدور)(?:ه|ها|هم|هما)$/u;

/** واصفا الحزب بأنه: behind a participle stands its object. */
export function hasObject(scene: Scene, i: number): boolean {
  return infoAt(scene, i).cues.some((cue) => cue.form === 'participle' && cue.accusative && !cue.definite);
}

/** لـ"الوطن": the preposition stands for itself before a mark. */
const ONE_LETTER = /^\u0640?[\u0628\u0644\u0643\u0648\u0641]$/u;

/** في بيان تلقت رويترز نسخة منه: a paper that has received, seen or printed something only passes it on. */
export function isPassedOn(scene: Scene, at: number, mention: Mention): boolean {
  // أبلغ "الوطن" مدير النادي
  const isTold = isPaper(scene, at + 1) && INFORMED.test(keyAt(scene, at));
  return mention.type === 'organization' && (isTold || PUBLISHED.test(keyAt(scene, at)));
}

const INFORMED = /^[\u0648\u0641]?(?:أبلغ|أخبر)ت?$/u;
const WHAT = /^(?:\u0645\u0627|\u0641\u064a\u0645\u0627)$/u;
