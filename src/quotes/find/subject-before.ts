import type { CueReading } from '../../lexicon/cues.js';
import { PUNCT } from '../../text/view.js';
import { isComma } from '../content/clause.js';
import { infoAt, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { pronounAt } from '../speakers/pronoun.js';
import { rawMentionAt } from '../speakers/raw.js';
import { agreementOf, agreementWith, agreesAfter } from '../speakers/subject.js';
import { beforehand } from './site.js';

const SOME = 'البعض';
const FOR = 'ل';
const FROM = 'من';
const WHAT = 'ما';

/** Words that may stand between a subject and its verb: قد, كان, adverbs of time. */
function isTransparent(scene: Scene, i: number): boolean {
  const { func } = infoAt(scene, i);
  return func === 'modal' || func === 'verb-to-be' || func === 'adverb' || func === 'time' || func === 'pronoun';
}

/** وهو يقول, وهي قد أكدت: the pronoun of a circumstance. */
function pronounBefore(scene: Scene, i: number): Mention | null {
  const at = infoAt(scene, i - 1).func === 'modal' ? i - 2 : i - 1;
  return /^[\u0648\u0641]/u.test(keyAt(scene, at)) ? pronounAt(scene, at) : null;
}

/** أما الوزير فقال: whom the writer turns to. */
function topicOfAs(scene: Scene, i: number, reading: CueReading): Mention | null {
  for (let at = i - 2; at >= i - FARTHEST_TOPIC && (isWord(scene, at) || isComma(scene, at)); at--) {
    if (!AS.test(keyAt(scene, at))) continue;
    // أما الأسعار فقال إنها: of words that no table knows only what looks like a name speaks.
    const named = /^\u0627\u0644/u.test(keyAt(scene, at + 1)) ? null : rawMentionAt(scene, at + 1);
    const topic = mentionAt(scene, at + 1) ?? named;
    const speaks = topic?.clitic === '' && (topic.entity !== null || topic.noun === null || canSpeak(topic));
    return speaks && topic.last <= i && agreesAfter(agreementOf(reading), topic) ? topic : null;
  }
  return null;
}

const SO = 'ف';
const AS = /^\u0648?[\u0623\u0627]\u0645\u0627$/u;
const FARTHEST_TOPIC = 12;

/** الوزير قال إن …, or X، المتحدثة باسم Y، نفت أن …, or the antecedent of الذي قال إن. */
export function subjectBefore(scene: Scene, i: number, reading: CueReading): Mention | null {
  const { view } = scene;
  if (reading.conjunction === SO) return topicOfAs(scene, i, reading);
  if (reading.conjunction !== '') return null;
  const pronoun = pronounBefore(scene, i);
  if (pronoun) return agreesAfter(agreementOf(reading), pronoun) ? pronoun : null;
  // سبق لوزير الدفاع أن أكد أن
  const before = beforehand(scene, i);
  const past = before < 0 ? null : mentionAt(scene, before + 1);
  if (past?.clitic === FOR && agreesAfter(agreementOf(reading), past)) return past;
  let at = i - 1;
  while (at >= 0 && isTransparent(scene, at)) at--;
  // المدرب من جهته رفض
  if (keyAt(scene, at) === FROM && at < i - 1) at--;
  const relative = infoAt(scene, at).func === 'relative';
  // مسؤولية ما وصفته بـ"التسيب": "what" takes up nothing before it.
  if (relative && keyAt(scene, at) === WHAT) return null;
  if (relative) at--;
  // المستشار فلان، الذي وصف, منظمة الصحة، التي تتوقع: a comma before the relative parts nothing.
  if (relative && isComma(scene, at) && reading.enclitic === '') {
    const named = antecedent(scene, at, Math.max(scene.segments[scene.segmentOf[i] ?? 0]?.first ?? 0, at - 30));
    return named && agreesAfter(agreementOf(reading), named) ? named : null;
  }
  const floor = Math.max(scene.segments[scene.segmentOf[i] ?? 0]?.first ?? 0, i - 30);
  const adjacent = mentionEndingAt(scene, at, floor);
  if (relative && adjacent && isResumed(reading, adjacent)) return null;
  // جنات عدن التي وعدتهم: no town promises them anything.
  const named = adjacent?.type === 'place' && reading.enclitic !== '';
  // الاتفاق الذي قال إنه سيفشل: nobody but a person speaks of himself behind a relative.
  const own = adjacent?.entity === null && !adjacent.noun?.human && infoAt(scene, i + 1).comp?.pronoun;
  const itself = relative && own && agreesAfter(agreementWith(own), adjacent);
  const speaks = adjacent !== null && (!relative || (canSpeak(adjacent) && !named && !itself));
  const described = relative || (adjacent !== null && isAntecedent(adjacent, i));
  // البعض يرى, والبعض الآخر يرفض: some of them, and in the singular.
  const some = adjacent?.noun?.lemma === SOME && reading.number === 'singular';
  if (
    adjacent &&
    speaks &&
    (some || agreesAfter(agreementOf(reading), adjacent)) &&
    (described || isFree(scene, adjacent, floor))
  )
    return adjacent;
  if (view.kind[at] !== PUNCT || relative) return null;
  const clauseFirst = clauseStart(scene, at, floor);
  if (clauseFirst < 0) return null;
  const topic = mentionAt(scene, clauseFirst);
  return topic && topic.last <= at + 1 && topic.clitic === '' && agreesAfter(agreementOf(reading), topic)
    ? topic
    : null;
}

/**
 * Whom a relative behind the comma at `comma` takes up: the person before the apposition that the comma ends (سعد حداد،
 * المستشار عن الحزب، الذي), else the name or the speaker right before it (منظمة الصحة العالمية، التي).
 */
function antecedent(scene: Scene, comma: number, floor: number): Mention | null {
  let before = comma - 1;
  while (before > floor && !isComma(scene, before)) before--;
  const apposition = before > floor ? mentionAt(scene, before + 1) : null;
  const person =
    apposition?.noun?.human === true && apposition.clitic === '' && apposition.entity === null
      ? mentionEndingAt(scene, before - 1, floor)
      : null;
  if (person?.type === 'person' && person.entity) return person;
  const adjacent = mentionEndingAt(scene, comma - 1, floor);
  return adjacent && canSpeak(adjacent) ? adjacent : null;
}

/** الرجل الذي وصفه بأنه بطل: the pronoun takes him up, so that somebody else speaks; الكاتب الذي اتهمه may well be who accuses. */
function isResumed({ act, enclitic }: CueReading, mention: Mention): boolean {
  return enclitic !== '' && act !== 'accuse' && act !== 'tell' && agreesAfter(agreementWith(enclitic), mention);
}

/** عن مصدر قال إن, لقاء شاب يقول إن: a verb right behind somebody indefinite describes him, whatever governs him. */
function isAntecedent(mention: Mention, i: number): boolean {
  return mention.last === i && !mention.definite && mention.noun?.human === true && mention.number === 'singular';
}

/** المؤتمر الذي قال إن … is no speaker, الوزير الذي قال إن … is, and ولاية كنساس التي قالت إن …. */
function canSpeak({ type, noun }: Mention): boolean {
  return type !== 'unnamed' || noun?.human === true || noun?.class === 'document';
}

function mentionEndingAt(scene: Scene, at: number, floor: number): Mention | null {
  for (let first = Math.max(floor, at - 14); first <= at; first++) {
    const mention = mentionAt(scene, first);
    // هذه الأجهزة نفسها تدعي
    const ends = mention?.last === at + 1 || (mention?.last === at + 2 && isTransparent(scene, at + 1));
    if (ends) return mention;
    if (mention && mention.last <= at) first = mention.last - 1;
  }
  return null;
}

/** A subject that stands first in its clause: nothing governs it. */
function isFree(scene: Scene, mention: Mention, floor: number): boolean {
  if (mention.clitic !== '') return false;
  if (mention.first <= floor) return true;
  const before = infoAt(scene, mention.first - 1);
  return (
    scene.view.kind[mention.first - 1] === PUNCT ||
    before.comp !== null ||
    before.func === 'conjunction' ||
    before.func === 'time' ||
    before.func === 'verb-to-be'
  );
}

/**
 * Start of the clause whose topic is taken up behind the comma at `at`: the sentence, or behind its last أن (يشار إلى
 * أن أحد الركاب، كان صرح). -1 where a colon has opened somebody's speech.
 */
function clauseStart(scene: Scene, at: number, floor: number): number {
  let first = floor;
  if (infoAt(scene, first).func === 'conjunction') first++;
  if (infoAt(scene, first).comp) first++;
  for (let j = at - 1; j > first; j--) {
    if (keyAt(scene, j) === ':') return -1;
    if (infoAt(scene, j).comp) return j + 1;
  }
  return first;
}
