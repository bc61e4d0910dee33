/** What few noun phrases need; the small entry leaves it out. */

import type { CueReading } from '../../lexicon/cues.js';
import { isCommonWord } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { wordOf } from '../../text/vocabulary.js';
import type { Entity, Speaker, SpeechAct } from '../../types.js';
import { isComma } from '../content/clause.js';
import { infoAt, inName, isWord, keyAt, pairFrom, type Scene } from '../scene.js';
import type { Candidate } from './candidate.js';
import { evenly, phraseText } from './entity-at.js';
import { MEMORY } from './last-like.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';
import { isOutlet } from './phrase.js';
import { isGivenName, isUnknown, rawMentionAt, rawPerson } from './raw.js';
import type { Role } from './roles.js';
import { isAdverbial } from './word-shape.js';

/** سأل الصحافي الوزير سامي رشيد, سألت المذيعة وزير المال: behind who asks stands whom he asks, by his office. */
export function asksSomebody(scene: Scene, i: number, { article, class: kind }: Noun): boolean {
  const asked = infoAt(scene, i + 1).noun;
  return (
    article &&
    kind === 'profession' &&
    ASKED.test(keyAt(scene, i - 1)) &&
    asked?.class === 'office' &&
    asked.prefix === 0
  );
}

const ASKED = /^[\u0648\u0641]?[\u064a\u062a]?\u0633\u0623\u0644\u062a?$/u;

/** معرض الشمال للكتاب, مهرجان حلب للمسرح: what is shown there. */
export function isFair(scene: Scene, at: number): boolean {
  const fair = [at - 2, at - 3].some((i) => FAIR.test(keyAt(scene, i)));
  const { noun } = infoAt(scene, at);
  return fair && /^\u0644\u0644/u.test(keyAt(scene, at)) && (noun?.human !== true || noun.lemma === BOOKS);
}

const FAIR = /^(?:معرض|مهرجان|بطولة|ملتقى|سباق)$/u;
const BOOKS = 'كاتب';

/** وبحسب بيان تمكن الأمن من, وبحسب تقرير ارتفعت الأسعار: what is shaped like a verb in the past tells what was written. */
export function leavesDocument(scene: Scene, at: number, i: number, { class: kind, article }: Noun): boolean {
  return at === i + 1 && kind === 'document' && !article && !infoAt(scene, at).noun && PAST.test(keyAt(scene, at));
}

const PAST = /^(?:(?:ا.ت..|ان...|است...|ت[^ا]..)ت?|[^ا]..ت|(?:بلغ|قتل|لقي|شهد|سجل|أصيب|تم|وقع)ت?)$/u;

/** وأكد العقيد "القرشي" أن: the person whose name the marks at `at` hold, and nothing else. */
export function personInMarks(scene: Scene, at: number): Entity | null {
  const pair = pairFrom(scene, at);
  if (!pair || pair.repair === 'unclosed') return null;
  const { first, last } = pair.inner;
  const entity = scene.entities[scene.entityAt[first] ?? -1];
  const whole = entity?.start === scene.view.start[first] && entity?.end === scene.view.end[last - 1];
  return whole && entity?.type === 'person' ? entity : null;
}

/** A relative clause of a subject seldom has more words behind its second verb. */
const LONGEST_ASIDE = 25;

const isAsideAt = (scene: Scene, i: number): boolean =>
  infoAt(scene, i).func === 'relative' && WHO.test(keyAt(scene, i)) && isComma(scene, i - 1);

/** الذي, التي, اللذان; but not فيما. */
const WHO = /^ال/u;

/**
 * وأكد الوزير، الذي وصل أمس وأعلن استعداده، أن: the comma that closes the relative clause that the verb at `at` stands in, right
 * before what the verb before it reports; -1 where there is none.
 */
export function asideEnd(scene: Scene, cueLast: number, at: number): number {
  let first = at - 1;
  while (first >= cueLast && !isAsideAt(scene, first)) first--;
  if (first < cueLast) return -1;
  const limit = Math.min(scene.view.size, at + LONGEST_ASIDE);
  for (let j = at + 1; j < limit && scene.segmentOf[j] === scene.segmentOf[at]; j++) {
    if (keyAt(scene, j) === ':' || (scene.opens[j] ?? -1) >= 0 || infoAt(scene, j).comp) return -1;
    const next = infoAt(scene, j + 1).func === 'preposition' ? j + 2 : j + 1;
    if (isComma(scene, j) && infoAt(scene, next).comp) return j;
  }
  return -1;
}

/** And the verb within has no part of that. */
export function leavesAside(scene: Scene, cue: number, at: number): boolean {
  if (!isComma(scene, at - 1)) return false;
  let first = cue - 1;
  while (first > cue - LONGEST_ASIDE && !isComma(scene, first)) first--;
  const before = scene.info.slice(scene.segments[scene.segmentOf[cue] ?? 0]?.first ?? 0, Math.max(0, first));
  return isAsideAt(scene, first + 1) && before.some(({ cues }) => cues.some((one) => one.form === 'verb' && !one.weak));
}

/** كتائب النصر الجناح العسكري لحركة: what a body is, as behind a comma. */
export const isWing = (scene: Scene, i: number): boolean =>
  keyAt(scene, i) === WING && (inName(scene, i - 1) || /^(?:ال|لل)/u.test(keyAt(scene, i - 1)));

const WING = 'الجناح';

/** وتقول هذه الدول الثلاث إن: states speak where the text points at them. */
export const states = (scene: Scene, i: number): Mention | null =>
  infoAt(scene, i).noun?.lemma === STATE ? rawMentionAt(scene, i) : null;

const STATE = 'دولة';

/** أبلغ «الشرق» مدير النادي أن: a paper in marks behind the verb is told. */
export const isPaper = (scene: Scene, i: number): boolean => !isWord(scene, i) && isOutlet(scene, i + 1);

/** الذي كان زعيم الحزب: what he was. */
export const isPredicate = (scene: Scene, { first, noun }: Mention): boolean =>
  noun?.human === true &&
  !noun.article &&
  WHO.test(keyAt(scene, first - 2)) &&
  infoAt(scene, first - 2).func === 'relative' &&
  infoAt(scene, first - 1).func === 'verb-to-be';

/** استشاري: …, a headline; but مدربا الفريقين are two. */
export const isHeadline = (scene: Scene, { first }: Mention): boolean =>
  scene.roles[scene.view.line[first] ?? 0] === 'headline' && !isAdverbial(keyAt(scene, first));

/** مفتي الشمال: …, استشاري: …, a headline: the article tells of one mufti; a chief must be called by all of the words. */
export function onlyHolder(
  scene: Scene,
  roles: readonly Role[],
  mention: Mention,
  words: ReadonlySet<string>,
): Role | null {
  if (!isHeadline(scene, mention)) return null;
  const fits = ({ text, gender, words: own }: Role): boolean =>
    text !== null && gender === mention.noun?.gender && [...words].every((word) => own.has(word));
  const holders = roles.slice(0, ROLES_LOOKED_AT).filter(fits);
  return new Set(holders.map(({ chain }) => chain)).size === 1 ? (holders[0] ?? null) : null;
}

const ROLES_LOOKED_AT = 40;

const withoutArticle = (key: string): string => key.replace(/^\u0627\u0644/u, '');

/**
 * وأكد اليامي where of two of that family one has spoken; وأضاف الرشيد behind سامي رشيد: who bears the name, where the
 * one that it has been given to says nothing. So is وبين طالب behind أمين طالب no student, and ولفت فورد behind هاري فورد
 * no company.
 */
export function bearer(scene: Scene, mention: Mention, spoken: readonly Candidate[]): Speaker | null {
  const { first, last, entity } = mention;
  const body = entity?.type === 'organization';
  if (entity ? entity.type === 'place' || entity.name.includes(' ') : !isBareNoun(mention)) return null;
  if (body && (last - first > 1 || infoAt(scene, first - 1).cues.some(({ gender }) => gender === 'female')))
    return null;
  const heard = spoken.slice(-MEMORY);
  if (heard.some(({ speaker }) => entity && speaker.chain === entity.chain)) return null;
  // وقال فرومان behind مايكل فرومان: no ف is written before it.
  const key = keyAt(scene, first);
  const family = entity && !body ? withoutArticle(wordOf(entity.text).key) : key;
  const bears = ({ speaker: { type, name }, mention: { noun } }: Candidate): boolean => {
    const own = wordOf(name.slice(name.lastIndexOf(' ') + 1)).key;
    return (
      name.includes(' ') &&
      (type === 'person' || (entity?.type === 'person' && noun?.human === true)) &&
      (own === key || withoutArticle(own) === family)
    );
  };
  return heard.findLast(bears)?.speaker ?? null;
}

const isBareNoun = ({ first, last, noun, definite }: Mention): boolean =>
  noun?.human === true && last - first === 1 && !definite && noun.prefix === 0;

/** أشارت الوسائط الإعلامية: behind a definite word that no table knows the second is no journalist. */
export function isAdjective(scene: Scene, { first, entity, noun }: Mention): boolean {
  const fits = entity === null && noun?.article === true && RELATIVE.test(keyAt(scene, first));
  const { func, cues, noun: before } = infoAt(scene, first - 1);
  const plain = !func && !before && cues.length === 0 && !inName(scene, first - 1);
  return fits && plain && /^\u0627\u0644/u.test(keyAt(scene, first - 1));
}

const RELATIVE = /^\u0627\u0644.+\u064a\u0629$/u;

/** المدير سامي رشيد، والمهندس عمر سعد، أن: whom a comma parts from the first, where nothing else follows; or null. */
export function partedBy(scene: Scene, { last }: Mention, limit: number): Mention | null {
  const next = isComma(scene, last) ? mentionAt(scene, last + 1) : null;
  return next && (isComma(scene, next.last) ? next.last + 1 : next.last) === limit ? next : null;
}

/** «انتصار» التحالف: behind the marks at `next` stands whose victory it is. */
export const ownsNext = (scene: Scene, next: number): boolean =>
  infoAt(scene, next).func === null && /^\u0627\u0644/u.test(keyAt(scene, next));

/** د. بصفر, د.باهمام */
const DOCTOR = /^[\u062f\u0645\u0623\u0627]$/u;
const LEAST_LETTERS = 3;
const BALL = 'كرة';

/** المارك: …, «الغذاء والدواء»: … in a headline: whoever the text below names in full, by the last words of that name. */
export function namedLater(scene: Scene, first: number, last: number): Mention | null {
  const { view } = scene;
  let at = first;
  if (DOCTOR.test(keyAt(scene, at))) at += keyAt(scene, at + 1) === '.' ? 2 : 1;
  const start = view.start[at] ?? 0;
  const tail = phraseText(scene, start, last);
  const word = view.word[at];
  // كرة اليد: … is the sport.
  if (!word || last <= at || tail.length < LEAST_LETTERS || word.key === BALL) return null;
  // الهيئة العامة للغذاء والدواء, لسلامة الأغذية
  const ends = ({ start: from, text }: Entity): boolean =>
    from > start &&
    [` ${tail}`, ` \u0644${tail.replace(/^\u0627(?=\u0644)/u, '')}`].some((end) => evenly(text).endsWith(end));
  const entity = scene.entities.find((one) => one.type !== 'place' && ends(one));
  const person = rawPerson(scene, at, last);
  const known =
    last - at > 1 ||
    !isCommonWord(word) ||
    scene.entities.some(({ type, text }) => type === 'person' && evenly(text) === tail);
  if (entity && (entity.type === 'organization' || known))
    return { ...person, entity, name: entity.name, type: entity.type };
  return (isUnknown(scene, at) || isGivenName(scene, at)) && (at > first || spokeLater(scene, at, last))
    ? person
    : null;
}

/** Between a verb of saying and the last name of whoever says it stand so many words at most. */
const LONGEST_FIRST_NAMES = 3;

/** منقل: …, where أكد باسم منقل أن stands below. */
function spokeLater(scene: Scene, first: number, last: number): boolean {
  const size = last - first;
  for (let i = last + 1; i < scene.view.size - size; i++) {
    if (keyAt(scene, i) !== keyAt(scene, first) || keyAt(scene, i + size - 1) !== keyAt(scene, last - 1)) continue;
    for (let j = i - 1; j >= i - LONGEST_FIRST_NAMES && isWord(scene, j); j--)
      if (infoAt(scene, j).cues.some(({ form, ambiguous }) => form === 'verb' && !ambiguous)) return true;
  }
  return false;
}

/** What is stressed or told as a thing goes on as a clause. */
const SECOND: ReadonlySet<SpeechAct> = new Set(['stress', 'announce', 'reveal', 'deny']);
const ESPECIALLY = /^(?:خاص[ةا]|خصوصا|سيما|علما|ب?اعتبار|سبق|بما|كما|غير|إلا|بعد|بل|رغم)$/u;

/** أكدت مصادر وفاة ثلاثة وأن هناك مفقودين: what is told as a thing goes on as a clause; خاصة وأن gives a reason. */
export function isSecond(scene: Scene, reading: CueReading, cueLast: number, at: number): boolean {
  if (!SECOND.has(reading.act) || reading.form === 'noun' || at <= cueLast + 1) return false;
  if (!AND_THAT.test(keyAt(scene, at)) || (scene.opens[at + 1] ?? -1) >= 0 || ESPECIALLY.test(keyAt(scene, at - 1)))
    return false;
  // تؤكد الزيارة أن المقاومة تمسك بالأمور، وأن: it goes on with the clause before.
  const from = scene.segments[scene.segmentOf[at] ?? 0]?.first ?? cueLast;
  return scene.info.slice(Math.max(from, at - LONGEST_SECOND), at).every(({ comp }) => comp === null);
}

/** So far back the clause before may have begun. */
const LONGEST_SECOND = 60;
const AND_THAT = /^\u0648أن/u;

/** الطموح والصبر: where all is definite nothing is said of it. */
export function isDefinite(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isWord(scene, i) && !DEFINITE.test(keyAt(scene, i))) return false;
  return true;
}

const DEFINITE = /^\u0648?\u0627\u0644../u;
