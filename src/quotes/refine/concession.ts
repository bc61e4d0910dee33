import { isComma, segmentEnd, segmentStart } from '../content/clause.js';
import { keyAt, type Scene } from '../scene.js';

const ALTHOUGH = /^\u0648?(?:رغم|برغم|بالرغم)$/u;
const YET = /^(?:إلا|الا|فإن|فان|فقد|لكن)/u;

/** ورغم تأكيد الوزير أن الطريق مفتوح، فإن السيارات لا تمر: what is conceded ends where the main clause begins. Gives the limit. */
export function yetBehind(scene: Scene, first: number, cue: number): number {
  if (cue >= first || !ALTHOUGH.test(keyAt(scene, segmentStart(scene, cue)))) return scene.view.size;
  for (let i = first; i < segmentEnd(scene, first); i++)
    if (isComma(scene, i) && YET.test(keyAt(scene, i + 1))) return i;
  return scene.view.size;
}
