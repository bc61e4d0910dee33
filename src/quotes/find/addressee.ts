/** Of those who stand around a verb, who speaks and who is told. */
import { inSet } from '../../entities/words.js';
import type { CueReading } from '../../lexicon/cues.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import { phraseText } from '../speakers/entity-at.js';
import type { Mention } from '../speakers/mention.js';
import { isMedium } from '../speakers/phrase-ends.js';
import { isPaper } from '../speakers/rare.js';
import { rawMentionAt } from '../speakers/raw.js';
import { ACCUSATIVE, addressed, agreesBefore, type Complement, takesPerson } from '../speakers/subject.js';
import { subjectBefore } from './subject-before.js';

/** Who speaks, to whom, and through whom. */
export interface Roles {
  readonly subject: Mention | null;
  readonly addressee: Mention | null;
  readonly via: Mention | null;
}

/** Whoever is told, where one phrase alone stands behind the verb: أبلغ أصحاب المصانع أن, أخبرت صحيفة الشرق أن. */
const TELLING = new Set(['أبلغ', 'أخبر', 'دعا', 'طالب', 'ناشد', 'حث', 'خاطب', 'طمأن', 'وعد']);
const INFORMING = new Set(['أبلغ', 'أخبر']);
const AUDIENCES = new Set(['أصحاب', 'حشد', 'حشود', 'جمهور', 'حضور', 'جماهير', 'أنصار', 'مجتمع']);

/** True for a phrase that is rather told than tells: a paper, a crowd, people in a plural that is no nominative. */
function isAudience(scene: Scene, mention: Mention, goesOn: boolean, lemma: string): boolean {
  const key = keyAt(scene, mention.first);
  if (isMedium(mention.noun)) return INFORMING.has(lemma);
  if (!goesOn) return false;
  // ووعد أنصاره: his own.
  if (AUDIENCES.has(key.replace(/^\u0627\u0644|\u0647\u0627?$/gu, ''))) return true;
  const plural = mention.number === 'plural' && mention.definite && mention.noun !== null;
  return plural && !/\u0645\u0635\u0627\u062f\u0631$/u.test(key) && !/\u0648\u0646$/u.test(key);
}

/** كما اتهم الاتحاد بأنه */
export const AS_WELL = 'كما';
const BI = 'ب';

/** Who speaks and who is told. */
export function speakerAndAddressee(
  scene: Scene,
  i: number,
  reading: CueReading,
  parts: readonly Complement[],
): Omit<Roles, 'via'> {
  const toPerson = takesPerson(reading);
  const paper = isPaper(scene, i + 1) && INFORMING.has(reading.lemma) ? parts[0]?.mention : undefined;
  const free = parts.filter((part) => part.governor === '' && part.mention !== paper);
  const objects = parts.filter((part) => part.governor === '' || part.governor === ACCUSATIVE);
  const subject = free.find((part) => agreesBefore(reading, part.mention))?.mention ?? null;
  // الحركة التي اتهمتها واشنطن بأنها, المرض، وصفه الوزير بأنه: whoever stands right behind the verb and its pronoun speaks.
  const resumed = reading.enclitic !== '' && subject?.first === i + 1;
  const before = resumed ? null : subjectBefore(scene, i, reading);
  // أبلغ «الشرق» مدير النادي أن: the paper is told.
  if (paper && paper.first < i + 3) return { subject: before ?? subject, addressee: paper };
  // المدرب من جهته رفض البحث عن أعذار: a thing behind the verb is rather what he refused.
  const thing = before?.type === 'person' && subject?.noun?.human === false && subject.noun.class !== 'body';
  if (before && (toPerson || !subject || thing || (before.last === i && subject.first > i + 1))) {
    return { subject: before, addressee: toPerson ? (objects[0]?.mention ?? null) : addressed(parts) };
  }
  const told = subject ?? (free.length === 0 ? rawMentionAt(scene, i + 1) : null);
  const alone = TELLING.has(reading.lemma) && objects.length === (subject ? 1 : 0);
  // وطالب المجتمع الدولي, كما طالب المجتمع الدولي
  const goesOn = reading.conjunction !== '' || keyAt(scene, i - 1) === AS_WELL;
  if (told && alone && told.first === i + 1 && isAudience(scene, told, goesOn, reading.lemma))
    return { subject: null, addressee: told };
  const object = toPerson ? (objects.find((part) => part.mention !== subject)?.mention ?? null) : null;
  const whole = subject && !object && reading.frames.has('object-then-bi-an') && reading.enclitic === '';
  return { subject: whole ? withoutObject(scene, subject) : subject, addressee: object ?? addressed(parts) };
}

/**
 * وصف الأمين العام الهجوم بأنه: the verb needs somebody or something of which it is said, so that a definite word right
 * before بأن that cannot be an adjective is no part of the subject.
 */
function withoutObject(scene: Scene, subject: Mention): Mention {
  const at = subject.last - 1;
  const key = keyAt(scene, at);
  const told = infoAt(scene, subject.last).comp?.preposition === BI || BARE_BI.test(keyAt(scene, subject.last));
  if (subject.entity || !told || at <= subject.first || !NOMINAL.test(key) || !DEFINITE.test(keyAt(scene, at - 1)))
    return subject;
  if (inSet('naming', key.slice(2)) || inSet('plain', key.slice(2))) return subject;
  const name = phraseText(scene, subject.start, at);
  return { ...subject, last: at, end: scene.view.end[at - 1] ?? subject.end, name, role: subject.role && name };
}

/** Definite, and neither a nationality or the like (ي, ية) nor shaped like a participle (م). */
const NOMINAL = /^\u0627\u0644[^\u0645]\S+(?<!\u064a|\u064a\u0629)$/u;
const DEFINITE = /^(?:\u0627\u0644|\u0644\u0644)/u;
const BARE_BI = /^\u0628\u0640?$/u;
