import { isCommonWord } from '../../lexicon/gazetteer.js';
import { infoAt, isWord, keyAt, type Scene } from '../scene.js';
import { actsIn, BUT, canAct, hasObject, isAccused, isIntroduced, isPassedOn, leadsClause, WHETHER } from './acting.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';
import { ACTION, actsAsVerb } from './verb-sense.js';
import { isAdverbial } from './word-shape.js';

/** The subject of a sentence stands among its first words. */
const SUBJECT_WITHIN = 12;
const DATELINE_WITHIN = 7;
/** The subject of a clause is not looked for further back. */
const CLAUSE_WITHIN = 150;

/** The subject of a sentence that reports nothing itself: هاجم الوزير خصومه. */
export function mainSubject(scene: Scene, index: number, before: number): Mention | null {
  const segment = scene.segments[index];
  if (!segment || isApart(scene, segment.first) || isAsked(scene, segment.first)) return null;
  const first = afterDateline(scene, segment.first, segment.last);
  const limit = Math.min(segment.last, before, first + SUBJECT_WITHIN);
  const about = ABOUT.test(keyAt(scene, first));
  let unknown = 0;
  let bound = false;
  for (let i = afterTurn(scene, first); i < limit; i++) {
    // أما "المدار" فعنونت: a name in marks is read at its mark.
    const opened = (scene.opens[i] ?? -1) >= 0;
    if ((scene.inside[i] ?? -1) !== (scene.inside[first] ?? -1) && !(opened && mentionAt(scene, i)?.entity)) continue;
    const mention = mentionAt(scene, i);
    const { func, comp, cues } = infoAt(scene, i);
    const governed = bound || (infoAt(scene, i - 1).func === 'preposition' && !actsAsVerb(scene, i - 1));
    // ورد النائب is no answer of his, but that he answered.
    const told = infoAt(scene, i - 1).func === 'preposition-pronoun' ? i - 2 : i - 1;
    if (mention && told >= first && (isPassedOn(scene, told, mention) || hasObject(scene, i - 1))) return null;
    if (mention && told >= first && isAccused(scene, told, mention)) return null;
    const verbal = i === first && cues.some(({ form, passive }) => form === 'verb' && !passive) && !mention?.definite;
    // وعن استعدادات فريقه قال: what somebody speaks about is nobody who acts.
    if (mention && about && !isIntroduced(scene, i)) return null;
    if (mention && mention.clitic === '' && !governed && !verbal)
      return canAct(scene, mention) || (i === first + 1 && isNewcomer(mention)) ? mention : null;
    // وعن الحكم هاورد ويب قال, اتصلت الصحيفة بمدير النادي: what a preposition governs is over with its last word.
    if (mention && (governed || (mention.clitic !== '' && !isAnswering(scene, first, i)))) {
      i = mention.last - 1;
      bound = false;
      continue;
    }
    // أشاد بموقف دول التحالف, استبعد إجراء الوزير: so is what a word behind its letter or a verbal noun leads to.
    if (!mention && isWord(scene, i)) {
      // على هامش المنتدى
      const construct = infoAt(scene, i - 1).func === 'preposition' && !/^\u0627\u0644/u.test(keyAt(scene, i));
      // واعتبر زيارة الوزير خطأ: a thing right behind the verb is its object, and so is whose it is.
      const word = scene.view.word[i];
      const thing =
        i === first + 1 && !func && word !== undefined && (infoAt(scene, i).noun !== null || isCommonWord(word));
      const object =
        thing &&
        infoAt(scene, first).cues.some(({ form }) => form === 'verb') &&
        !/^\u0627\u0644/u.test(keyAt(scene, i));
      const leads = construct || object || BOUND.test(keyAt(scene, i)) || ACTION.test(keyAt(scene, i));
      bound = cues.length === 0 && (bound || (leads && !isAdverbial(keyAt(scene, i))));
    }
    if (comp || func === 'relative' || keyAt(scene, i) === ':' || keyAt(scene, i) === WHETHER) return null;
    if (!func && isWord(scene, i)) unknown++;
    if (unknown > 3) return null;
  }
  return null;
}

/** وسئل عما إذا كان الوزير سيحضر، فأجاب: whom the question is about does not answer it. */
function isAsked(scene: Scene, i: number): boolean {
  return /^[\u0648\u0641]?\u0633\u0626\u0644\u062a?$/u.test(keyAt(scene, i)) && infoAt(scene, i + 1).func !== null;
}

/** وردا على سؤال المذيع للكاتب سامي رشيد قال: whoever is asked answers. */
const isAnswering = ({ view }: Scene, first: number, i: number): boolean =>
  view.word.slice(first, i).some(({ key }) => key.startsWith(QUESTION));

const QUESTION = 'سؤال';
const BOUND = /^[\u0628\u0644](?!\u0627?\u0644|\u0630\u0644\u0643).{3}/u;
const ABOUT = /^[\u0648\u0641]?(?:عن|حول|بشأن|بخصوص)$/u;

/** وظهرت سيدة، وكررت: right behind the verb that opens the sentence stands who does what it tells. */
function isNewcomer({ noun, entity, number }: Mention): boolean {
  return entity === null && noun?.human === true && number === 'singular' && noun.prefix === 0;
}

/** In a byline, a dateline or a caption nobody acts: عين اليوم - متابعات. */
function isApart({ roles, view }: Scene, i: number): boolean {
  const role = roles[view.line[i] ?? 0];
  return role === 'byline' || role === 'dateline' || role === 'residue';
}

/** غير أن الوزير شكك: the clause begins behind the turning words. */
function afterTurn(scene: Scene, first: number): number {
  if (BUT.test(keyAt(scene, first))) return first + 1;
  return infoAt(scene, first + 1).comp && infoAt(scene, first).func === 'conjunction' ? first + 2 : first;
}

/**
 * The subject nearest before a cue: the phrase right behind a verb in the same sentence, outside of what others say
 * there (`depth` counts the contents that hold a token).
 */
export function clauseSubject(
  scene: Scene,
  at: number,
  depth: Int32Array,
  fits: (mention: Mention) => boolean,
): Mention | null {
  const segment = scene.segments[scene.segmentOf[at] ?? 0];
  if (!segment || isAsked(scene, segment.first)) return null;
  const mentions: Mention[] = [];
  const floor = Math.max(segment.first, at - CLAUSE_WITHIN);
  for (let i = floor > segment.first ? floor : afterDateline(scene, segment.first, segment.last); i < at; ) {
    const mention = mentionAt(scene, i);
    const apart = (scene.inside[i] ?? -1) !== (scene.inside[at] ?? -1) || depth[i] !== depth[at];
    if (mention && mention.last <= at && !apart && canAct(scene, mention)) mentions.push(mention);
    i = Math.max(i + 1, mention?.last ?? 0);
  }
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (mention && actsIn(scene, mention, segment.first) && fits(mention)) return mention;
  }
  return null;
}

/**
 * وروت ابنته أن والدها كتب قصيدة وأوصى بأن: where nobody in the sentence fits who speaks or acts, whom a reported clause
 * is about, right behind its أن.
 */
export function toldOf(scene: Scene, at: number, fits: (mention: Mention) => boolean): Mention | null {
  const first = scene.segments[scene.segmentOf[at] ?? 0]?.first ?? 0;
  if (isAsked(scene, first)) return null;
  const floor = Math.max(first, at - CLAUSE_WITHIN);
  for (let i = at - 1; i > floor; i--) {
    if (!leadsClause(scene, i - 1)) continue;
    const mention = mentionAt(scene, i);
    if (mention && mention.last <= at && canAct(scene, mention) && fits(mention)) return mention;
  }
  return null;
}

/** القاهرة - رويترز: at the head of a paragraph is nobody who acts. */
function afterDateline(scene: Scene, first: number, last: number): number {
  for (let i = first; i < Math.min(last, first + DATELINE_WITHIN); i++) {
    if (infoAt(scene, i).cues.some((cue) => cue.form !== 'noun' && !cue.ambiguous)) return first;
    // سامي رشيد: طبيب يعود إلى قريته, a headline
    if (keyAt(scene, i) === ':' && scene.roles[scene.view.line[i] ?? 0] === 'headline' && isNamed(scene, i - 1))
      return first;
    if (keyAt(scene, i) === ':' || (/^[-\u2013\u2014]$/u.test(keyAt(scene, i)) && keyAt(scene, i + 2) !== ':'))
      return i + 1;
  }
  return first;
}

const isNamed = (scene: Scene, i: number): boolean => scene.entities[scene.entityAt[i] ?? -1]?.type === 'person';

/** The last person named before a token, for a subject that nobody else fits. */
export function personBefore(scene: Scene, at: number, fits: (mention: Mention) => boolean): Mention | null {
  const floor = Math.max(0, at - LAST_RESORT);
  let found: Mention | null = null;
  for (let i = floor; i < at; ) {
    const mention = mentionAt(scene, i);
    const named = mention?.entity?.type === 'person' && mention.last <= at && !isApart(scene, i);
    if (mention && named && fits(mention)) found = mention;
    i = Math.max(i + 1, mention?.last ?? 0);
  }
  return found;
}

/** Words back in which a person who has neither spoken nor acted can still be meant. */
const LAST_RESORT = 60;
