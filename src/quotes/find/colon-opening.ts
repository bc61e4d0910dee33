/** A colon behind a cue, and what only counts up. */
import { NUMBER } from '../../text/view.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import type { Opening } from './content-start.js';

export function colonOpening(scene: Scene, at: number, line: number): Opening | null {
  // http://, 12:30
  if (
    keyAt(scene, at + 1).startsWith('/') ||
    (scene.view.kind[at - 1] === NUMBER && scene.view.kind[at + 1] === NUMBER)
  )
    return null;
  let first = at + 1;
  // أبرزهم: سامي رشيد, عدة مخالفات، منها:, أي: what the word before the colon counts up is no speech.
  if (COUNTING.test(keyAt(scene, at - 1)) || NAMES.test(keyAt(scene, at - 2))) return null;
  if (FIRST.test(keyAt(scene, first)) && TWO.test(keyAt(scene, at - 1))) return null;
  // جاءت الجوائز على النحو التالي: الكأس للأهلي
  if (keyAt(scene, at - 2) === WAY && (scene.opens[first] ?? -1) < 0) return null;
  if (scene.view.line[first] !== line) {
    if ((scene.opens[first] ?? -1) < 0) return null;
  }
  const pair = scene.opens[first] ?? -1;
  if (pair >= 0) first = scene.pairs[pair]?.inner.first ?? first;
  const reported = pair < 0 && infoAt(scene, first).comp !== null;
  return { opener: reported ? 'complementizer' : 'colon', at, first: reported ? first + 1 : first, pair, governed: '' };
}

const TWO = /ين$/u;
const WAY = 'النحو';
const COUNTING =
  /^[\u0648\u0641]?(?:[\u0623\u0627]ي|ه[وي]|هما?|[\u0623\u0627](?:هم|برز|ول|شهر)ها?م?|من(?:ها|هم)|بين(?:ها|هم)|كال(?:تالي|[\u0622\u0627]تي)|ب?عنوان(?:ه|ها)?)$/u;
/** سرقتين: الأولى في المحطة */
const FIRST = /^(?:الأولى?|أولا?هما|[أإ]حدا?هما)$/u;

/** أسماء الفائزين: */
const NAMES = /^\u0628?[\u0623\u0627]\u0633\u0645\u0627\u0621$/u;
