import type { CueReading } from '../../lexicon/cues.js';
import type { SpeechAct } from '../../types.js';
import { isComma, LONGEST_CLAUSE, segmentEnd } from '../content/clause.js';
import type { Draft } from '../draft.js';
import { infoAt, inName, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { agreementOf, agreesBefore } from '../speakers/subject.js';
import { isAdverbial } from '../speakers/word-shape.js';
import { addressEnd } from './headline.js';
import { openingAfter } from './opening.js';
import { cueAt, isUnreal, verbReading } from './site.js';
import { subjectBefore } from './subject-before.js';

/** Verbs of plain saying, whose clause headlines write without أن: كوريا تقول لن تتخلى عن سلاحها. */
const PLAIN: ReadonlySet<SpeechAct> = new Set(['say', 'add', 'stress', 'announce', 'point']);
/** These open a clause and are no object of a verb of saying. */
const OPENERS = new Set([
  'لن',
  'لم',
  'ليس',
  'ليست',
  'هناك',
  'لسنا',
  'نحن',
  'سوف',
  'لدينا',
  'علينا',
  'يجب',
  'ينبغي',
  'سيكون',
  'ستكون',
  'إذا',
  'لو',
  'كنا',
  'كنت',
  'أنا',
  'لقد',
  'تم',
  'يتم',
  'سيتم',
  'نرحب',
  'نطالب',
  'نتمنى',
  'نأمل',
  'لا',
  'إذ',
]);

/** قال هناك: "…": marks or a colon so soon behind the particle are what was said. */
const NEAR = 4;

const REGARD = 'اعتبر';
const SUPERLATIVE = /^(?:أ[^ا].{1,2}|إحدى|واحد[اة]?)$/u;

/** اعتبر سامي رشيد المعرض خطوة مهمة: without أن the verb has two objects, the first right behind who judges. */
function isRegarded(scene: Scene, first: number, subject: Mention | null): boolean {
  // اعتبرت المدينة أول ميناء: of a place it is passive.
  if (subject?.last !== first || subject.type === 'place' || (!subject.entity && subject.last - subject.first > 1))
    return false;
  // تعتبر القاعدة موقعا مهما, تعتبر الشركة أكبر منتج: with one object alone it is passive.
  if (isAdverbial(keyAt(scene, first)) || SUPERLATIVE.test(keyAt(scene, first))) return false;
  const { func, comp } = infoAt(scene, first);
  // تعتبر صديقة للبيئة, يعتبر مسؤولية مشتركة: what stands behind the passive is what somebody is taken for.
  if (
    !subject.definite &&
    subject.number === 'singular' &&
    !subject.entity &&
    func !== 'demonstrative' &&
    !/^ال/u.test(keyAt(scene, first)) &&
    !inName(scene, first)
  )
    return false;
  return isWord(scene, first) && (func === null || func === 'demonstrative') && comp === null;
}

/** لا خيار أمامنا, but لا كازيت is a name. */
const NOT = 'لا';
/** Of the first person in the present: سنعمل, نعمل, أتوقع. */
const WE = /^(?:\u0633[\u0623\u0646]|[\u0623\u0646](?=\u062a))..+/u;

function opensClause(scene: Scene, first: number): boolean {
  const key = keyAt(scene, first);
  return OPENERS.has(key) || (WE.test(key) && !inName(scene, first) && infoAt(scene, first).noun === null);
}

/** Where nothing introduces what was said, the particle that opens its clause has to show it. */
export function findBareClauses(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    const reading = verbReading(scene, i);
    if (!reading || reading.ambiguous || reading.person !== 3) continue;
    if ((!PLAIN.has(reading.act) || reading.weak) && reading.lemma !== REGARD) continue;
    if (infoAt(scene, i).func !== null || reading.enclitic !== '' || isUnreal(scene, i, reading)) continue;
    const draft = bareClause(scene, i, reading);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function bareClause(scene: Scene, i: number, reading: CueReading): Draft | null {
  const behind = mentionAt(scene, i + 1);
  const subject = behind?.clitic === '' && agreesBefore(reading, behind) ? behind : subjectBefore(scene, i, reading);
  // وقال يجب أن نعمل: only a sentence that goes on leaves its subject out.
  if (!subject && reading.conjunction === '') return null;
  // وأضاف السلمي، هناك فعاليات: some papers part the clause by a comma.
  const behindSubject = Math.max(i + 1, subject?.last ?? 0);
  // قال الوزير لـ"الوطن" لا خيار أمامنا
  const told = addressEnd(scene, behindSubject);
  const first = isComma(scene, told) ? told + 1 : told;
  if (scene.view.line[first] !== scene.view.line[i]) return null;
  const regards = reading.lemma === REGARD;
  if (!(regards ? isRegarded(scene, first, subject) : opensClause(scene, first))) return null;
  // قال الوزير لن … أن: an أن further on may still be what the verb takes; marks certainly are.
  const opening = openingAfter(scene, i + 1, reading);
  if (
    opening &&
    (regards || keyAt(scene, first) === NOT || (opening.opener !== 'complementizer' && opening.at < first + NEAR))
  )
    return null;
  return {
    rule: 'verb/bare',
    cue: cueAt(i, i + 1, reading),
    opener: 'bare',
    content: [{ first, last: Math.min(segmentEnd(scene, first), first + LONGEST_CLAUSE) }],
    closed: false,
    subject,
    agreement: agreementOf(reading),
    inherit: 'text',
    addressee: null,
    via: null,
  };
}
