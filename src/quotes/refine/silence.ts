import type { CueReading } from '../../lexicon/cues.js';
import { isComma } from '../content/clause.js';
import type { Agreement } from '../draft.js';
import { infoAt, keyAt, type Scene } from '../scene.js';

const BUT = /^\u0648?\u0644\u0643\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
/** إلا أنه, غير أنها, بيد أنهم */
const TURN = /^\u0648?(?:[إا]لا|غير|بيد)$/u;
const THAT_HE = /^[\u0623\u0627]\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
const NOT = 'لم';
/** What one has not told, of verbs that mostly report nothing: لم يحدد, لم تكشف. */
const UNTOLD =
  /^(?<person>[\u064a\u062a])(?:حدد|كشف|فصح|وضح|بين|شر|عط|قدم|دل|سم|رد|علق|تطرق|فسر|سهب)(?:\u064a|\u0648\u0627)?$/u;
const REFUSE = 'رفض';
/** What one refuses to say. */
const MORE = /^(?:ال(?:كشف|[إا]فصاح|تعليق|خوض|[إا]دلاء)|ذكر|[إا]عطاء)$/u;
const WITHOUT = /^ب?دون$/u;
const THAT = /^[أا]ن$/u;
const FROM = 'من';

/** Whether whoever speaks is the subject of a verb; where it isn't sure, whom he speaks of must not be. A comma makes it sure. */
type Fits = (verb: Agreement, sure: boolean) => boolean;

/** The token where لكنه or إلا أنه begins that ends before `i`, or -1. */
function butBefore(scene: Scene, i: number): number {
  if (BUT.test(keyAt(scene, i - 1))) return i - 1;
  return THAT_HE.test(keyAt(scene, i - 1)) && TURN.test(keyAt(scene, i - 2)) ? i - 2 : -1;
}

/** The verb of what was not told at a token, as its letters agree. */
function untoldAt(scene: Scene, i: number): Agreement[] {
  const key = keyAt(scene, i);
  const person = UNTOLD.exec(key)?.groups?.person;
  if (!person) return [];
  return [{ gender: person === SHE ? 'female' : 'male', number: key.endsWith(THEY) ? 'plural' : 'singular' }];
}

const SHE = '\u062a';
const THEY = '\u0648\u0627';

/**
 * The writer tells what was not said: لكنها لم تذكر أي تفاصيل, إلا أنه لم يحدد موعدا, لكنه رفض التعليق, من دون أن يكشف عن الأسماء.
 * The token where such an addition begins whose verb stands at `i`, or -1.
 */
export function silenceAt(scene: Scene, first: number, i: number, fits: Fits): number {
  const verbs = infoAt(scene, i).cues.filter(({ form }) => form === 'verb');
  if (keyAt(scene, i - 1) === NOT) {
    const but = butBefore(scene, i - 1);
    const silent = verbs.some((cue) => fits(cue, true)) || untoldAt(scene, i).some((verb) => fits(verb, false));
    return but > first && silent ? but : -1;
  }
  if (verbs.length === 0) return -1;
  const but = butBefore(scene, i);
  if (MORE.test(keyAt(scene, i + 1)) && verbs.some((cue) => refuses(cue, but >= 0) && fits(cue, but >= 0)))
    return but >= 0 ? but : i;
  if (i - 2 <= first || !THAT.test(keyAt(scene, i - 1)) || !WITHOUT.test(keyAt(scene, i - 2))) return -1;
  const start = keyAt(scene, i - 3) === FROM ? i - 3 : i - 2;
  // دون أن يكلف نفسه: no act of speech.
  return verbs.some((cue) => cue.act !== 'demand' && fits(cue, isComma(scene, start - 1))) ? start : -1;
}

function refuses({ lemma, conjunction, tense }: CueReading, but: boolean): boolean {
  return lemma === REFUSE && tense === 'past' && (but || conjunction !== '');
}
