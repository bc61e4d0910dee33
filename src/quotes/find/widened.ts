import type { CueReading } from '../../lexicon/cues.js';
import { infoAt, keyAt, lineOf, type Range, type Scene } from '../scene.js';
import type { Opening } from './content-start.js';
import { fragmentStart } from './marked-opening.js';
import { FILLERS } from './opening.js';

const LONGEST_OBJECT = 16;

/**
 * أكد على ضرورة "…", أعلنت عزمها "…": where a noun phrase leads to the marks, all of it is what was said. Null where
 * nothing does.
 */
export function widened(scene: Scene, reading: CueReading, from: number, opening: Opening): Range | null {
  const pair = scene.pairs[opening.pair];
  if (opening.opener !== 'marks' || !pair || opening.at - from < 1 || opening.at - from > LONGEST_OBJECT) return null;
  // عن قلقهم من "أنهم يبدون كالدمى": the clause stands whole between the marks.
  if (infoAt(scene, pair.inner.first).comp) return null;
  const governed = fragmentStart(scene, reading, from, opening.at);
  const first = governed < 0 && reading.frames.has('noun') && isPossessed(scene, from) ? from : governed;
  // إلى اعتبارها "أخبارا مزيفة", عن الوزير قوله "…": the noun itself says what is in the marks.
  for (const i of [first, opening.at - 1])
    if (infoAt(scene, i).cues.some((cue) => cue.form === 'noun' && cue.enclitic !== '')) return null;
  const line = lineOf(scene, opening.at);
  return first < 0 ? null : { first, last: Math.min(pair.close + 1, line?.last ?? scene.view.size) };
}

/** عزمها, رفضه: a noun that belongs to the subject before it; حرص بلاده على: one of attitude. */
function isPossessed(scene: Scene, i: number): boolean {
  if (FILLERS.has(keyAt(scene, i))) return true;
  return /(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(keyAt(scene, i)) && !infoAt(scene, i).func;
}
