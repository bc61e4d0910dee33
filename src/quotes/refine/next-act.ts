import type { CueReading } from '../../lexicon/cues.js';
import { NUMBER } from '../../text/view.js';
import type { Agreement, Draft } from '../draft.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { agreesAfter, takesPerson } from '../speakers/subject.js';
import { isAdverbial, looksLikeVerb } from '../speakers/word-shape.js';
import { silenceAt } from './silence.js';

const CONTRAST = /^\u0648?(?:\u0628\u064a\u0646\u0645\u0627|\u0641\u064a\u0645\u0627)$/u;
const BUT = /^\u0648?\u0644\u0643\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
const AS = '\u0643\u0645\u0627';
/** Prepositions that an act of speech takes: with one behind it even a word that is another as well is the verb. */
const TAKEN = /^(?:\u0639\u0644\u0649|\u0639\u0646|[\u0625\u0627]\u0644\u0649)$/u;

/**
 * قال الوزير إن الوضع صعب ودعا الحكومة إلى التدخل: where the speaker does something else by words, nothing but the
 * sense parts it from what he said. Here the sense is that of agreement: the new verb fits him, and what his clause is
 * about can't do such a thing. Gives the token where the clause ends, or `limit`.
 */
export function nextAct(scene: Scene, draft: Draft, first: number, limit: number): number {
  if (!draft.cue?.reading || draft.cue.last > first) return limit;
  const inside = scene.inside[first] ?? -1;
  for (let i = first + 1; i < limit; i++) {
    if (!isWord(scene, i) || (scene.inside[i] ?? -1) !== inside || inName(scene, i)) continue;
    const at = actAt(scene, draft, first, i);
    if (at >= 0) return at;
  }
  return limit;
}

/** The token where the clause ends if an act of the speaker begins at `i`, or -1. */
function actAt(scene: Scene, draft: Draft, first: number, i: number): number {
  const { cues, func } = infoAt(scene, i);
  if (tellsOfOther(scene, i)) return i;
  if (func !== null) return -1;
  const silent = silenceAt(
    scene,
    first,
    i,
    (verb, sure) => isSpeakers(draft, verb) && (sure || !belongs(scene, first, verb)),
  );
  if (silent >= 0) return silent;
  if (cues.length === 0) return -1;
  if (/^\u0648\u0644\u0645$/u.test(keyAt(scene, i - 1)) && namesAgain(scene, draft, i)) return i - 1;
  const again = namesAgain(scene, draft, i);
  const reading = cues.find(
    (cue) => isAct(scene, i, cue, draft.cue?.reading?.tense) || (again && cue.form === 'verb' && !cue.ambiguous),
  );
  if (!reading) return -1;
  if (CONTRAST.test(keyAt(scene, i - 1))) return i - 1;
  // تتأثر المدن مشيرا إلى بعضها: who points to something or stresses it is never whom the clause is about.
  if (reading.form === 'participle' && (reading.act === 'point' || reading.act === 'stress'))
    return isSpeakers(draft, reading) ? i : -1;
  const start = startOf(scene, i, reading);
  if (start <= first || !isSpeakers(draft, reading)) return -1;
  // الخطاب الذي ألقاه النائب وتوعد فيه بإسقاطها مؤسف: in what a relative clause tells of.
  if (!again && infoAt(scene, i + 1).func === 'preposition-pronoun' && isRelative(scene, first, i)) return -1;
  return again || !belongs(scene, first, reading) ? start : -1;
}

/** وشهد حضورا كبيرا وعبر سامي رشيد عن شكره: who is named right behind a verb of expressing does something else. */
function tellsOfOther(scene: Scene, i: number): boolean {
  const subject = mentionAt(scene, i + 1);
  if (!subject?.entity || subject.clitic !== '') return false;
  // ، وتنفي الرباط ذلك
  if (/^ذلك$/u.test(keyAt(scene, subject.last)) && infoAt(scene, i).cues.some(isDenial)) return true;
  if (subject.entity.type !== 'person') return false;
  return infoAt(scene, i).cues.some(
    (cue) =>
      cue.form === 'verb' &&
      cue.tense === 'past' &&
      cue.conjunction === '\u0648' &&
      !takesPerson(cue) &&
      (!cue.ambiguous || TAKEN.test(keyAt(scene, subject.last))) &&
      agreesAfter(cue, subject),
  );
}

const isDenial = (cue: CueReading): boolean => cue.act === 'deny' && cue.conjunction === '\u0648';

function isRelative(scene: Scene, first: number, last: number): boolean {
  for (let j = last - 1; j >= first; j--) if (infoAt(scene, j).func === 'relative') return true;
  return false;
}

/** ولم يستبعد الوزير ذلك, ودعا سموه إلى: the writer names who speaks again. */
function namesAgain(scene: Scene, { subject }: Draft, i: number): boolean {
  const again = mentionAt(scene, i + 1);
  if (again?.noun?.class === 'honorific')
    return again.noun.enclitic !== '' && again.noun.lemma === subject?.noun?.lemma;
  // ويحذر البيان السكان
  if (again?.noun && again.definite && !again.entity && subject?.entity === null)
    return again.noun.lemma === subject.noun?.lemma;
  const chain = again?.entity?.chain;
  return chain !== undefined && chain === subject?.entity?.chain;
}

function isAct(scene: Scene, i: number, cue: CueReading, told: CueReading['tense'] | undefined): boolean {
  if (cue.act === 'find' || cue.passive || cue.person !== 3 || DEEDS.has(cue.lemma)) return false;
  if (cue.ambiguous && !TAKEN.test(keyAt(scene, i + 1))) return false;
  // تقول الصحيفة إن …، وتنقل عن مسؤول: whoever tells it in the present goes on in the present.
  const goesOn = cue.tense === 'past' || (cue.tense === told && (cue.act === 'relay' || cue.act === 'add'));
  if (cue.form === 'verb') return goesOn && cue.enclitic === '';
  // موقفا داعيا إلى: behind another accusative the participle is its adjective; a feminine one is any noun's.
  return (
    cue.form === 'participle' &&
    cue.accusative &&
    !cue.definite &&
    cue.conjunction === '' &&
    /[^\u0629]$/u.test(keyAt(scene, i)) &&
    // سنويا مؤكدا: an adverb
    (cue.act === 'stress' ? !/(?<!\u064a)\u0627$/u.test(keyAt(scene, i - 1)) : !isAdverbial(keyAt(scene, i - 1))) &&
    // أربعون مرشحا, 40 مرشحا
    scene.view.kind[i - 1] !== NUMBER &&
    // كان مفيدا: what is said of the subject.
    infoAt(scene, i - 1).func !== 'verb-to-be' &&
    !/^[\u064a\u062a]\u0643\u0646$/u.test(keyAt(scene, i - 1))
  );
}

/** Done as often as said, so that they go on in the clause: قدموا له عرضا ولكنه رفضه. */
const DEEDS = new Set('حدث رفض قبل وافق قرر اتفق حكم تمكن نجح استطاع جاء ورد'.split(' '));

/** ودعا, لكنه دعا, كما دعا, داعيا: the first word of the new clause, or -1 for a verb that describes what is before it. */
function startOf(scene: Scene, i: number, reading: CueReading): number {
  if (reading.form === 'participle') return i;
  if (BUT.test(keyAt(scene, i - 1)) || keyAt(scene, i - 1) === AS) return i - 1;
  return reading.conjunction === '\u0648' ? i : -1;
}

/** True for a form that the speaker of the draft can be the subject of. */
export function isSpeakers({ subject, agreement }: Draft, reading: Agreement): boolean {
  if (subject) return agreesAfter(reading, subject);
  return agreement !== null && agreement.number === reading.number && agreement.gender === reading.gender;
}

/** True where the verb may go on with what the clause is about: إن المدير رفض القرار وطالب بإلغائه, إنه زار المصنع ودعا. */
function belongs(scene: Scene, first: number, reading: Agreement): boolean {
  const pronoun = infoAt(scene, first - 1).comp?.pronoun ?? '';
  if (pronoun !== '') return mayBePast(scene, first);
  const topic = mentionAt(scene, first);
  // أن ذلك يعد خرقا ودعت: nothing that is only pointed to does so.
  if (topic === null && infoAt(scene, first).func === 'demonstrative') return false;
  if (topic?.clitic !== '') return mayBePast(scene, first);
  const acts = topic.entity !== null || topic.noun?.human === true || topic.noun?.class === 'body';
  return acts && agreesAfter(reading, topic);
}

/** A clause that begins with a verb of the present, a negation or a noun doesn't go on in the past. */
function mayBePast(scene: Scene, first: number): boolean {
  const { func, noun } = infoAt(scene, first);
  if (noun !== null || func === 'negation' || looksLikeVerb(scene, first)) return false;
  return !/^(?:\u0633?[\u064a\u062a\u0646]..|\u0645...|\u0627\u0644)/u.test(keyAt(scene, first));
}
