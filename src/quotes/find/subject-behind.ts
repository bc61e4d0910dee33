/** Who stands right behind a verb and is in no table. */
import type { CueReading } from '../../lexicon/cues.js';
import type { SpeechAct } from '../../types.js';
import { infoAt, inName, keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { rawMentionAt } from '../speakers/raw.js';
import { type Complement, takesPerson } from '../speakers/subject.js';
import { ACTION } from '../speakers/verb-sense.js';
import type { Opening } from './content-start.js';

const SAYING = '\u0642\u0648\u0644';
const TAA = '\u0629';
/** What follows these directly is rather what they judge than who judges. */
const JUDGING: ReadonlySet<SpeechAct> = new Set(['criticize', 'condemn', 'praise', 'accuse', 'call']);

/** قالت بنجلون: the verb shows the gender of a name that shows none. */
export function gendered(subject: Mention | null, reading: CueReading): Mention | null {
  if (subject?.gender !== 'unknown' || subject.entity || reading.gender === null) return subject;
  return subject.number === 'singular' ? { ...subject, gender: reading.gender } : subject;
}

const GOD = 'الله';
const SINGLE = 'واحدة';
const OBJECTS = /^\u0627\u0644\S+\u064a\u0646$/u;

/** A subject that no table knows, only right behind its verb and where nobody else can be meant. */
export function rawSubject(
  scene: Scene,
  i: number,
  reading: CueReading,
  opening: Opening,
  parts: readonly Complement[],
): Mention | null {
  if (
    reading.number !== 'singular' ||
    // وصفته الصحافة بأنه: with its object in the pronoun, what is definite behind the verb judges.
    (reading.enclitic === '' ? JUDGING.has(reading.act) : !/^\u0627\u0644/u.test(keyAt(scene, i + 1))) ||
    // تهدد بمصيبة: what the verb takes with ب
    (reading.frames.has('bi-noun') && /^\u0628/u.test(keyAt(scene, i + 1)) && !inName(scene, i + 1)) ||
    // وناشد المسلمين: the ending shows whom.
    (takesPerson(reading) && OBJECTS.test(keyAt(scene, i + 1))) ||
    (reading.act !== 'find' && ACTION.test(keyAt(scene, i + 1))) ||
    // رفض دفع الحكومة بأن
    infoAt(scene, i + 1).cues.some((cue) => cue.ambiguous && cue.form === 'verb') ||
    parts.some((part) => part.mention.first === i + 1)
  )
    return null;
  // يقول رحمه الله: a wish
  if (keyAt(scene, i + 2) === GOD && /\u0647$/u.test(keyAt(scene, i + 1))) return null;
  // وقال جملة واحدة: "…"
  if (keyAt(scene, i + 2) === SINGLE) return null;
  const raw = rawMentionAt(scene, i + 1);
  // وأضاف القول: "…": what was said is nobody.
  if (infoAt(scene, i + 1).cues.some(({ lemma }) => lemma === SAYING)) return null;
  // وأضافت باكية: "…": a feminine adjective right before the content is how she said it.
  const manner = raw?.last === i + 2 && raw.last === opening.at && !raw.definite && keyAt(scene, i + 1).endsWith(TAA);
  return raw && raw.last <= opening.at && !manner ? raw : null;
}
