import type { CueReading } from '../../lexicon/cues.js';
import { governsThat } from '../../lexicon/governors.js';
import type { SpeechAct } from '../../types.js';
import type { Agreement, Draft } from '../draft.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { agreementOf, agreementWith, takesPerson } from '../speakers/subject.js';
import { isTrade } from '../speakers/verb-sense.js';
import { isAdverbial } from '../speakers/word-shape.js';
import type { Opening } from './content-start.js';
import { isLookalike } from './lookalike.js';
import { contentOf, openingAfter } from './opening.js';
import { isOfPoll } from './opening-blocks.js';
import { isPrayer } from './prayer.js';
import { beforehand, cueAt, isKnowing, isUnreal, isUntold, mayBeImpersonal, verbReading } from './site.js';
import { isOfThing, someBefore } from './unread-topic.js';
import { COMING, FROM_HIM, rolesOf } from './verb-roles.js';
import { isTrustworthy, standsAlone, THEREIN } from './verb-trust.js';
import { widened } from './widened.js';

/** قال الوزير إن …, أكد أن …, وأضاف "…": a finite verb of saying before its content. */
export function findVerbs(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    const reading = verbReading(scene, i);
    if (!reading || isUntold(scene, i) || isLookalike(scene, i) || inName(scene, i)) continue;
    if (governsThat(keyAt(scene, i)) || isTrade(scene, i)) continue;
    const draft = verbAt(scene, i, reading);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function verbAt(scene: Scene, i: number, reading: CueReading): Draft | null {
  if (isUnreal(scene, i, reading)) return null;
  // What will be said has not been said.
  if (reading.person !== 3 || reading.future) return null;
  // قبل أن أوضح: behind أن the letters of the past are the first person of the present.
  if (isFirstPerson(scene, i, reading)) return null;
  // يضيف مازحا: the dual is spelled like the participle, which is commoner.
  const participle = infoAt(scene, i).cues.some((cue) => cue.form === 'participle' && cue.accusative);
  if (participle && reading.number === 'dual' && reading.conjunction === '') return null;
  // أبدت تحفظا: so is a noun in the accusative.
  if (isAdverbial(keyAt(scene, i)) && reading.number === 'dual' && infoAt(scene, i - 1).cues.length > 0) return null;
  if (isOfPoll(scene, i) || (infoAt(scene, i).func === 'preposition' && !standsAlone(scene, i))) return null;
  const opening = openingAfter(scene, i + 1, reading);
  if (!opening || !isTrustworthy(scene, i, reading, opening)) return null;
  // جاء الكتاب في "جزأين": only in a text come words that somebody has said.
  if (COMING.has(reading.lemma) && opening.opener === 'marks' && !IN_IT.test(keyAt(scene, i + 1))) return null;
  const { subject: told, addressee, via } = rolesOf(scene, i, reading, opening);
  const alone = reading.conjunction === '' && !told;
  const subject = told ?? (alone ? someBefore(scene, i) : null);
  if (alone && !subject && isOfThing(scene, i)) return null;
  const impersonal = mayBeImpersonal(reading) && !BUT_HE.test(keyAt(scene, i - 1));
  if (!subject && impersonal && (opening.at - i <= 2 || keyAt(scene, i + 2) === SCALE)) return null;
  if (isHearsay(scene, i, reading) || isPrayer(scene, i, reading)) return null;
  if (!subject && ((scene.inside[i] ?? -1) >= 0 || reading.act === 'find')) return null;
  if (reading.act === 'find' && !subject?.noun && !subject?.entity) return null;
  if (isKnowing(reading) && !isSource(subject) && !isPaper(subject, reading)) return null;
  if (!subject && (isFact(scene, i, reading, opening) || isShown(scene, i, reading, opening))) return null;
  if (hasObject(scene, i, reading, opening, subject)) return null;
  if (!subject && reading.weak && isSubjectUnknown(scene, i, reading, opening)) return null;
  return {
    rule: `verb/${opening.opener}`,
    // جاء في البيان: the preposition that governs the source is part of what reports.
    cue: cueAt(
      i,
      subject && subject.first > i + 1 && keyAt(scene, subject.first - 1) === IN ? subject.first : i + 1,
      reading,
    ),
    opener: opening.opener,
    content: [widened(scene, reading, Math.max(i + 1, subject?.last ?? 0), opening) ?? contentOf(scene, opening)],
    closed: opening.opener === 'marks' || (opening.opener === 'colon' && opening.pair >= 0),
    subject,
    // وجهت النائبة سؤالا جاء فيه أن: the verb agrees with the clause.
    agreement: COMING.has(reading.lemma) ? null : agreementBehind(scene, i, reading),
    inherit: 'text',
    addressee,
    via,
  };
}

/** يعتقد على نطاق واسع أن */
const SCALE = 'نطاق';
const IN_IT = /^(?:\u0641\u064a(?:\u0647\u0627?)?|\u0639\u0644\u0649)$/u;

/** لكنه يعتقد أن: the pronoun shows that somebody thinks so. */
const BUT_HE = /^\u0648?\u0644\u0643\u0646\u0647$/u;

/** ونقلت عنه الصحيفة: who speaks is whom the pronoun means, else the subject of the verb. */
function agreementBehind(scene: Scene, i: number, reading: CueReading): Agreement {
  const next = keyAt(scene, i + 1);
  return reading.act === 'relay' && FROM_HIM.test(next) ? agreementWith(next.slice(2)) : agreementOf(reading);
}

/** كل ما علق بها: behind what, a weak verb describes; مما يؤكد أن: what was told before is the subject. */
function isFact(scene: Scene, i: number, reading: CueReading, opening: Opening): boolean {
  if (infoAt(scene, i - 1).func !== 'relative') return false;
  // الدلائل التي تشير إلى أن: signs point to what nobody has said.
  if (reading.weak || (reading.act === 'point' && reading.tense === 'present')) return true;
  const what = /^\u0648?(?:\u0645\u0645\u0627|\u0645\u0627|\u0628\u0645\u0627)$/u.test(keyAt(scene, i - 1));
  return what && opening.opener === 'complementizer' && reading.tense === 'present' && reading.enclitic === '';
}

/**
 * هذه النسبة تؤكد أن, فحص العينات برهن على أن, التقديرات الجديدة تشير إلى أن: a thing before its verb shows something, and
 * nobody says it; في هذا الصدد أكد أن is another matter. ووصف بـ"الخطير" is passive.
 */
function isShown(scene: Scene, i: number, reading: CueReading, { at, governed }: Opening): boolean {
  const { act, tense, enclitic, conjunction } = reading;
  if (act === 'call') return enclitic === '' && governed !== '' && at === i + 2;
  const { noun, comp, func } = infoAt(scene, i - 1);
  if (conjunction !== '' || !isWord(scene, i - 1) || comp || func || noun?.human) return false;
  const pointed = infoAt(scene, i - 2).func === 'demonstrative' && infoAt(scene, i - 3).func !== 'preposition';
  return pointed || act === 'reveal' || (act === 'point' && tense === 'present');
}

/** التي كتبتها بالروسية أن: what was written is the pronoun, and a clause behind it is another verb's. */
function hasObject(scene: Scene, i: number, reading: CueReading, opening: Opening, subject: Mention | null): boolean {
  // وصف الجزائر بالشيوعية: رياض المؤخر يوضح: what is called so stands before the colon.
  if (reading.act === 'call' && opening.opener === 'colon') return opening.pair < 0;
  if (reading.enclitic === '' || opening.opener === 'colon') return false;
  // التفاصيل التي يرويها والده، بدأت حين رافق "…": so are marks farther off.
  if (opening.opener === 'marks' && (opening.at <= (subject?.last ?? i + 1) || !IT.test(reading.enclitic)))
    return false;
  // ما تقوله الشركات بأنها مخاطر: what is told is called so.
  if (infoAt(scene, i - 1).func === 'relative' && infoAt(scene, opening.at).comp?.preposition === '\u0628')
    return false;
  return !takesPerson(reading) && reading.act !== 'call' && reading.act !== 'tell';
}

const IT = /^\u0647\u0627?$/u;

const FIRST = new Set(['ني', 'ي', 'نا']);

function isFirstPerson(scene: Scene, i: number, reading: CueReading): boolean {
  if (reading.tense !== 'past' || !/^[\u0623\u0627]/u.test(keyAt(scene, i))) return false;
  if (beforehand(scene, i) >= 0) return false;
  const { comp } = infoAt(scene, i - 1);
  // وان اعترف بأن: a concession.
  if (/^\u0648[\u0625\u0627]\u0646$/u.test(keyAt(scene, i - 1))) return false;
  // أنني اعترف: who speaks of himself, though the hamza is missing.
  if (comp !== null && FIRST.has(comp.pronoun)) return true;
  return (
    comp !== null &&
    !comp.below &&
    comp.pronoun === '' &&
    !/^(?:\u0628\u0639\u062f|\u0645\u0646\u0630|[\u0625\u0627]\u0644\u0649)$/u.test(keyAt(scene, i - 2))
  );
}

const THAN = 'مما';
const SUSPECTED = new Set(['اعتقد', 'اشتبه', 'ظن', 'زعم']);
const OPINIONS: ReadonlySet<SpeechAct> = new Set(['think', 'expect', 'claim', 'suggest']);

/** الذي يرجح أن, التي يعتقد أنها: behind a relative the writer leaves open who thinks so. */
function isHearsay(scene: Scene, i: number, reading: CueReading): boolean {
  const { func, noun, comp, cues } = infoAt(scene, i - 1);
  // رجل يعتقد أنه: of somebody indefinite it is believed.
  const believed = noun !== null && !noun.definite && noun.human && !comp && func === null && cues.length === 0;
  if (believed && mayBeImpersonal(reading) && SUSPECTED.has(reading.lemma)) return true;
  if (func !== 'relative' || !OPINIONS.has(reading.act)) return false;
  // أطول مما توقعت: a measure
  return mayBeImpersonal(reading) || keyAt(scene, i - 1) === THAN;
}

/** وعلمت "الوطن" أن: what a paper or another body has learned it tells. */
function isPaper(subject: Mention | null, { lemma }: CueReading): boolean {
  return subject?.entity?.type === 'organization' && lemma === LEARNED;
}

const LEARNED = 'علم';

/** علمت مصادر أن: of all who know only a source tells. */
function isSource(subject: Mention | null): boolean {
  return subject?.noun?.class === 'group' || subject?.noun?.anonymous === true;
}

const WHEN = 'حين';

/**
 * شهادته أثبتت أنه: a weak verb right behind a word that no table knows has that for its subject, and nobody who speaks;
 * تذكر دائما التفاصيل: … advises the reader.
 */
function isSubjectUnknown(scene: Scene, i: number, reading: CueReading, { opener, at, pair }: Opening): boolean {
  if (opener === 'colon' && pair < 0 && at > i + 1 && reading.conjunction === '') return !COMING.has(reading.lemma);
  if (reading.conjunction !== '' || !isWord(scene, i - 1) || scene.view.line[i] !== scene.view.line[i - 1])
    return false;
  // أصدرت بيانا جاء فيه أن: the text is not what came, but what it came in.
  if (THEREIN.test(keyAt(scene, i + 1))) return false;
  // حين ذكر في برنامج أن: whoever the sentence is about.
  if (keyAt(scene, i - 1) === WHEN) return false;
  const { func, comp, cues, noun } = infoAt(scene, i - 1);
  return (
    func === null && comp === null && noun?.human !== true && cues.every((cue) => cue.ambiguous || cue.form === 'noun')
  );
}

const IN = 'في';
