import type { CueReading } from '../../lexicon/cues.js';
import { PUNCT } from '../../text/view.js';
import { isComma } from '../content/clause.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { isUnknown, rawMentionAt } from '../speakers/raw.js';
import { agreesBefore } from '../speakers/subject.js';
import { TURN } from '../speakers/verb-sense.js';
import type { Opening } from './content-start.js';
import { subjectBefore } from './subject-before.js';

/** A weak or ambiguous verb reports only where its content opens soon. */
const NEAR = 14;
/** كتب سامي رشيد في منشور طويل على صفحته الموثقة في موقع "فيسبوك" قبل حفل التكريم "…": where it was written takes room. */
const NEAR_WRITTEN = 24;
/** With its subject right behind it, and that subject's apposition or relative clause, content may stand further off. */
const FAR = 40;
const BY_SAYING = 'بالقول';
/** A colon further off belongs to something else, a list or a clock, where no speech in marks follows it. */
const NEAR_COLON = 9;
const LONG_SPEECH = 5;

/** Whether a weak or ambiguous verb stands near enough to its content, and shows itself to be one. */
export function isTrustworthy(scene: Scene, i: number, reading: CueReading, opening: Opening): boolean {
  const { func } = infoAt(scene, i);
  // وبين المدير: "…", وبين المدير "أن …": what opens behind somebody shows the verb.
  const shown = opening.opener === 'colon' || infoAt(scene, opening.at + 1).comp !== null;
  // وعقب رئيس المجلس على كلام النواب بالقول: …
  const said = keyAt(scene, opening.at - 1) === BY_SAYING;
  if (func !== null && opening.opener !== 'complementizer' && !said && !(opening.pair >= 0 && shown)) return false;
  // باتت تهدد بمصيبة جديدة: المجاعة
  if (opening.opener === 'colon' && opening.pair < 0 && !said && explainsNoun(scene, i, reading)) return false;
  if (!reading.weak && !reading.ambiguous && func === null) return true;
  // أهمها "…", أبرزها "…": the pronoun leaves no room for an object in marks; ما عده المحتجون "…" does.
  const called = reading.act === 'call' || (reading.act === 'think' && infoAt(scene, i - 1).func === 'relative');
  if (reading.ambiguous && reading.enclitic !== '' && opening.opener === 'marks' && !called) return false;
  if (!reading.ambiguous && isApposed(scene, i, reading, opening) && opening.at - i <= FAR)
    return opening.pair >= 0 || opening.opener === 'complementizer';
  const marked = scene.pairs[opening.pair];
  const clear = opening.opener !== 'colon' || said || (marked && marked.inner.last - marked.inner.first >= LONG_SPEECH);
  const after = behindSubject(scene, i, reading);
  const near = clear ? (reading.act === 'write' && after > i ? NEAR_WRITTEN : NEAR) : NEAR_COLON;
  if (opening.at - after > near) return false;
  if (!reading.ambiguous && func === null) return true;
  // كتب على حسابه: "…", كتب على حسابه أن: no books take a preposition and speech.
  const speech = opening.opener === 'complementizer' || (opening.opener === 'colon' && opening.pair >= 0);
  const written = reading.act === 'write' && speech;
  if (written && infoAt(scene, i + 1).func === 'preposition') return true;
  // ونقل عن أحدهم أنه: whom it was heard from follows the verb.
  if (reading.act === 'relay' && keyAt(scene, i + 1) === FROM) return true;
  if (func !== null && isBeforePreposition(scene, i)) return opening.opener === 'complementizer';
  // وكان الصحفي كتب في تدوينة أن, أما الصحفي فكتب على صفحته: …
  const before = subjectBefore(scene, i, reading);
  if (before && (reading.conjunction !== '' || infoAt(scene, before.first - 1).func === 'verb-to-be')) return true;
  // فرد عليه سامي رشيد
  // كلمة بين فيها أن
  const told = (reading.act === 'answer' && !said) || THEREIN.test(keyAt(scene, i + 1));
  const behind = told && infoAt(scene, i + 1).func === 'preposition-pronoun' ? i + 2 : i + 1;
  // بجانب شخص "بدين": a noun.
  const noun = reading.ambiguous && reading.conjunction === '' && isWord(scene, i - 1);
  if (noun && opening.opener === 'marks' && opening.at === i + 1) return false;
  return opening.at === behind || somebodyAt(scene, behind) !== null || isCalledOnly(scene, i + 1, opening.at);
}

/** بين مارك باتن نائب الرئيس: a name that no table knows, by the title behind it. */
function somebodyAt(scene: Scene, i: number): Mention | null {
  const found = mentionAt(scene, i) ?? rawMentionAt(scene, i);
  return found?.type === 'unnamed' && found.noun === null ? null : found;
}

/** رد القاسمي بأن: of a man whom nobody has introduced a definite word that no table knows is all his name. */
function isCalledOnly(scene: Scene, i: number, opening: number): boolean {
  return opening === i + 1 && isUnknown(scene, i) && /^\u0627\u0644/u.test(keyAt(scene, i));
}

/** The verb has with ب what it takes, and a colon behind it only says more of that. */
function explainsNoun(scene: Scene, i: number, { frames }: CueReading): boolean {
  const { cues } = infoAt(scene, i + 1);
  return (
    frames.has('bi-noun') && /^\u0628\S{3}/u.test(keyAt(scene, i + 1)) && cues.length === 0 && !inName(scene, i + 1)
  );
}

/** كشف المتحدث الرسمي للاتحاد السعودي لكرة القدم فلان في تصريح أن: a long title parts the verb from its content no further. */
function behindSubject(scene: Scene, i: number, reading: CueReading): number {
  const subject = mentionAt(scene, i + 1);
  if (subject?.clitic !== '' || !agreesBefore(reading, subject)) return i;
  // كشف مصدر إداري قريب جدا من رئاسة النادي الأهلي لكرة اليد أن
  if (!subject.entity) return subject.noun?.human && reading.act === 'announce' ? subject.last - 1 : i;
  const title = mentionAt(scene, subject.last);
  return (title?.noun?.human && title.clitic === '' && !title.entity ? title.last : subject.last) - 1;
}

const FROM = 'عن';

/** ذكرت لجنة البرلمان، التي تعد القانون، أن, كشف زوج المعلمة التي توفيت أمس أن: more is said of the subject first. */
function isApposed(scene: Scene, i: number, reading: CueReading, { at, opener }: Opening): boolean {
  // واعتبر سامي رشيد في تصريح للاطلاع على الاستعدادات، أن: the comma closes all that stands between.
  const apart = opener === 'complementizer' && isComma(scene, at - 1) && THAT.test(keyAt(scene, at));
  // واعتبر في مؤتمر عقده أمس، إثر عودته، أن
  if (apart && reading.conjunction !== '' && infoAt(scene, i + 1).func === 'preposition') return true;
  const subject = mentionAt(scene, i + 1);
  if (subject === null || subject.clitic !== '' || !agreesBefore(reading, subject)) return false;
  if (apart && subject.entity) return true;
  // ذكرت سميرة (اسم مستعار)، وهي موظفة، أن
  const next = keyAt(scene, subject.last);
  return next === '(' || isComma(scene, subject.last) || infoAt(scene, subject.last).func === 'relative';
}

const THAT = /^[أإا]ن/u;
export const THEREIN = /^\u0641\u064a\u0647\u0627?$/u;
const NOMINATIVE = /^(?!\u0627\u0644).{3,}\u0648\u0646$/u;
const JOINED = /^\u0648/u;

/** وبين في خطبته أن: a preposition governs no other. */
const isBeforePreposition = (scene: Scene, i: number): boolean => IN.test(keyAt(scene, i + 1));
const IN = /^(?:في|خلال|عبر)$/u;

function reachesThat(scene: Scene, from: number): boolean {
  for (let at = from; at < from + NEAR && scene.view.line[at] === scene.view.line[from]; at++) {
    if (infoAt(scene, at).comp) return true;
    if (JOINED.test(keyAt(scene, at)) || scene.view.kind[at] === PUNCT) return false;
  }
  return false;
}

/** بين is the verb only where a sentence or clause begins with it and its content or a name follows. */
export function standsAlone(scene: Scene, i: number): boolean {
  const { view } = scene;
  const opens =
    i === 0 ||
    view.kind[i - 1] === PUNCT ||
    view.line[i - 1] !== view.line[i] ||
    /^[\u0648\u0641]/u.test(keyAt(scene, i)) ||
    TURN.test(keyAt(scene, i - 1));
  const next = somebodyAt(scene, i + 1);
  return (
    (opens && isBeforePreposition(scene, i)) ||
    infoAt(scene, i + 1).comp !== null ||
    // كلمة بين فيها أن
    (THEREIN.test(keyAt(scene, i + 1)) && infoAt(scene, i + 2).comp !== null) ||
    // وبين مختصون أن: no preposition has a nominative behind it.
    (opens && NOMINATIVE.test(keyAt(scene, i + 1))) ||
    // وبين: "…"
    (opens && keyAt(scene, i + 1) === ':' && (scene.opens[i + 2] ?? -1) >= 0) ||
    (next?.type === 'person' && (opens || next.entity !== null)) ||
    (opens && next?.noun?.human === true && next.number === 'singular') ||
    // وبين البنك أن, وفي الجانب الصحي بين الوزير أن: between one and nobody else nothing can be.
    (next?.number === 'singular' &&
      infoAt(scene, next.last).comp !== null &&
      !JOINED.test(keyAt(scene, next.last - 1))) ||
    // وبين مركز الدراسات في دوريته أن: and neither can it where no و follows.
    (opens && next?.number === 'singular' && next.clitic === '' && reachesThat(scene, next.last)) ||
    // وبين المجلس في لقاء عقده أمس أن
    (opens && next?.noun?.class === 'body' && infoAt(scene, next.last + 1).noun?.class === 'medium') ||
    (opens && next?.noun?.class === 'document' && (!next.definite || infoAt(scene, next.last).comp !== null))
  );
}
