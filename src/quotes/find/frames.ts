import type { CueReading } from '../../lexicon/cues.js';
import { governsThat } from '../../lexicon/governors.js';
import { isComma } from '../content/clause.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import { isSecond } from '../speakers/rare.js';
import { looksLikeVerb } from '../speakers/word-shape.js';
import { PREPOSITION_FRAMES } from './marked-opening.js';
import { takesThat } from './takes-that.js';

/** Whether the cue takes the complementizer at `at`: أكد أن, أشار إلى أن; one that another word governs is that word's. */
export function frameAllows(scene: Scene, reading: CueReading, cueLast: number, at: number): boolean {
  const comp = infoAt(scene, at).comp;
  if (!comp || isCondition(scene, at) || isReason(scene, at) || takesThat(scene, cueLast, at)) return false;
  if (comp.preposition === 'ل') return reading.frames.has('li-an');
  if (comp.preposition === 'ك') return false;
  const before = keyAt(scene, at - 1);
  if (at - 1 >= cueLast) {
    // أشار إلى وجود خلل وإلى أن: the preposition is said again.
    const frame =
      PREPOSITION_FRAMES[
        before.replace(
          /^\u0648(?=\u0625\u0644\u0649|\u0627\u0644\u0649|\u0639\u0644\u0649|\u0639\u0646|\u0645\u0646)/u,
          '',
        )
      ];
    if (frame) return reading.frames.has(frame);
    // يؤكد حقيقة واحدة، هي أن: the clause is what the pronoun is; but رد باريس هو أن
    if (IS.test(before) && reading.form !== 'noun') return false;
    const { func, cues } = infoAt(scene, at - 1);
    // خلص الفحص -الذي يقال إن دقته عالية- إلى أن: the إن is the passive's.
    if (cues.some(({ passive }) => passive) && cues.every((cue) => cue.form === 'verb' && cue.passive)) return false;
    // ، مما يعني أن, والتي تتطلب أن: the verb of the relative clause takes it.
    if (at - 2 >= cueLast && infoAt(scene, at - 2).func === 'relative' && PRESENT.test(before)) return false;
    if (at - 2 > cueLast && cues.length === 0 && joinsVerb(scene, at - 1)) return false;
    // ظنون اليائسين بأن
    if (comp.preposition === '\u0628' && HOPES.test(keyAt(scene, at - 2))) return false;
    // أكدت فيما بعد أن: "later on" governs nothing.
    if (isLater(scene, at - 1)) return !comp.conjoined;
    // وصف ما حدث بأنه: "what happened" governs nothing.
    const happened = comp.preposition === '\u0628' && infoAt(scene, at - 2).func === 'relative';
    // لكل من يثبت أنه: it is theirs.
    if (!comp.below && keyAt(scene, at - 2) === WHOEVER && at - 2 > cueLast && looksLikeVerb(scene, at - 1))
      return false;
    // بعد اتهامات بأن: what is accused is told by a noun of its own.
    const accused =
      comp.preposition === '\u0628' && cues.some((cue) => cue.form === 'noun' && !cue.definite && cue.enclitic === '');
    if (accused && infoAt(scene, at - 2).func && at - 2 > cueLast) return false;
    if ((governsThat(before) && !happened) || func === 'preposition' || (func === 'conjunction' && at - 1 > cueLast))
      return false;
  }
  // طالب بتوفير الماء وأن يفتح السوق: the second thing that is asked for.
  if (comp.conjoined) {
    const demands = reading.act === 'demand' && reading.form !== 'noun' && at > cueLast;
    return isSecond(scene, reading, cueLast, at) || (demands && PRESENT.test(keyAt(scene, at + 1)));
  }
  // أشاد بأن, استمر: a verb that takes no أن leaves it to another.
  return comp.preposition !== '' || comp.below || reading.form !== 'verb' || reading.frames.has('an');
}

/** كانت النافورة تعد الأكبر، وتتميز بأنها: behind a comma a verb of its own takes it. */
function joinsVerb(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i);
  if (!isComma(scene, i - 1)) return false;
  return /^\u0648\u062a\u062a/u.test(key) || (/^\u0648/u.test(key) && looksLikeVerb(scene, i));
}

const IS = /^\u0648?\u0647[\u0648\u064a]$/u;
const WHOEVER = '\u0645\u0646';
const PRESENT = /^[\u064a\u062a].+[^\u0647\u0627]$/u;
const HOPES = /^(?:آمال|أحلام|ظنون|مخاوف|شائعات)$/u;

/** بحكم كونه, رغم كونها: "being" behind a noun or preposition gives a reason; only بكونه reports. */
function isReason(scene: Scene, i: number): boolean {
  if (!/^[\u0648\u0641]?\u0643\u0648\u0646/u.test(keyAt(scene, i))) return false;
  return infoAt(scene, i - 1).cues.every((cue) => cue.form !== 'verb' || cue.ambiguous);
}

/** إن وجدت, إن لم يحضر: the particle of conditions stands before a verb, إن of reported speech before a noun. */
function isCondition(scene: Scene, i: number): boolean {
  return /^[\u0625\u0627]\u0646$/u.test(keyAt(scene, i)) && CONDITIONAL.has(keyAt(scene, i + 1));
}

const CONDITIONAL = new Set('وجد وجدت لم أمكن امكن شاء كان كانت كانوا استمر استمرت'.split(' '));

/** فيما بعد, من بعد: an adverb of time, and not the preposition that takes أن for itself. */
function isLater(scene: Scene, i: number): boolean {
  return keyAt(scene, i) === LATER && /^[\u0648\u0641]?\u0641\u064a\u0645\u0627$/u.test(keyAt(scene, i - 1));
}

const LATER = '\u0628\u0639\u062f';
