import type { CueReading } from '../../lexicon/cues.js';
import { isComma } from '../content/clause.js';
import { infoAt, keyAt, type Scene } from '../scene.js';

const BUT = /^\u0648?\u0644\u0643\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
const NOT = 'لم';
const REFUSE = 'رفض';
/** What one refuses to say. */
const MORE = /^(?:ال(?:كشف|[إا]فصاح|تعليق|خوض|[إا]دلاء)|ذكر|[إا]عطاء)$/u;
const WITHOUT = /^ب?دون$/u;
const THAT = /^[أا]ن$/u;
const FROM = 'من';

/** Whether whoever speaks is the subject of a verb; where it isn't sure, whom he speaks of must not be. A comma makes it sure. */
type Fits = (cue: CueReading, sure: boolean) => boolean;

/**
 * The writer tells what was not said: لكنها لم تذكر أي تفاصيل, لكنه رفض التعليق, من دون أن يكشف عن الأسماء. The token where such
 * an addition begins whose verb stands at `i`, or -1.
 */
export function silenceAt(scene: Scene, first: number, i: number, fits: Fits): number {
  const before = keyAt(scene, i - 1);
  const verbs = infoAt(scene, i).cues.filter(({ form }) => form === 'verb');
  const but = BUT.test(before);
  if (MORE.test(keyAt(scene, i + 1)) && verbs.some((cue) => refuses(cue, but) && fits(cue, but)))
    return but ? i - 1 : i;
  if (i - 2 <= first) return -1;
  if (before === NOT && BUT.test(keyAt(scene, i - 2))) return verbs.some((cue) => fits(cue, true)) ? i - 2 : -1;
  if (!THAT.test(before) || !WITHOUT.test(keyAt(scene, i - 2))) return -1;
  const start = keyAt(scene, i - 3) === FROM ? i - 3 : i - 2;
  // دون أن يكلف نفسه: no act of speech.
  return verbs.some((cue) => cue.act !== 'demand' && fits(cue, isComma(scene, start - 1))) ? start : -1;
}

function refuses({ lemma, conjunction, tense }: CueReading, but: boolean): boolean {
  return lemma === REFUSE && tense === 'past' && (but || conjunction !== '');
}
