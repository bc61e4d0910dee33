import type { CueReading } from '../../lexicon/cues.js';
import { inName, keyAt, type Scene } from '../scene.js';

/** ودعت القيادة الله أن, سأل المولى أن: a prayer tells nobody anything. */
const PRAYING = new Set(['دعا', 'سأل', 'ناشد', 'رجا', 'طلب', 'تمنى']);
const PRAYED_TO = new Set(['الله', 'المولى', 'ربه']);
const LONGEST_PRAYER = 3;

export function isPrayer(scene: Scene, i: number, reading: CueReading): boolean {
  if (!PRAYING.has(reading.lemma)) return false;
  for (let j = i + 1; j <= i + LONGEST_PRAYER; j++)
    if (PRAYED_TO.has(keyAt(scene, j)) && !inName(scene, j)) return true;
  return false;
}
