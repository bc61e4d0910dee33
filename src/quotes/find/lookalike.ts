import { infoAt, keyAt, type Scene } from '../scene.js';

/** هنا, مطلقا, صلى الله عليه وسلم, تبارك وتعالى, - معلمة -: words that are spelled like verbs or participles of saying. */
export function isLookalike(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i);
  const before = keyAt(scene, i - 1);
  const next = keyAt(scene, i + 1);
  if (ADVERB.test(key)) return true;
  if (GREETED.test(key) && BLESSED.test(before)) return true;
  if (key === EXALTED && HIGH.test(next)) return true;
  // نوف القحطاني - معلمة - أن: what she is.
  return DASH.test(before) && DASH.test(next) && infoAt(scene, i).noun !== null;
}

const ADVERB = /^(?:هنا|مطلقا)$/u;
const GREETED = /^وسلم$/u;
const BLESSED = /^(?:عليه|وآله|وصحبه|وأصحابه)$/u;
const EXALTED = 'تبارك';
const HIGH = /^و(?:تعالى|تقدس)$/u;
const DASH = /^[-\u2013\u2014]+$/u;
