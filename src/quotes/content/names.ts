import type { Pair } from '../../text/marks.js';
import { infoAt, isWord, keyAt, type Scene } from '../scene.js';
import { isAdverbial } from '../speakers/phrase.js';

/** Marks around three words or fewer are names, titles or scare words in two thirds of real news. */
const SHORT = 3;

function entityCovers(scene: Scene, pair: Pair): boolean {
  const index = scene.entityAt[pair.inner.first] ?? -1;
  return index >= 0 && index === scene.entityAt[pair.inner.last - 1];
}

/** مسلسل "الغرباء", فيلم "لينكولن": an indefinite noun right before short marks is what the marks name. */
function namesWork(scene: Scene, i: number): boolean {
  const { func, comp, cues, noun } = infoAt(scene, i);
  if (!isWord(scene, i) || func || comp || (scene.entityAt[i] ?? -1) >= 0) return false;
  if (cues.some((cue) => !cue.ambiguous) || noun?.human) return false;
  const key = keyAt(scene, i);
  return key.length > 2 && !/^[\u0648\u0641\u0628\u0644\u0643]?\u0627\u0644/u.test(key) && !isAdverbial(key) && !/(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(key);
}

/**
 * True for marks around nothing but a name or a title: صحيفة "الشرق الأوسط", تنظيم "القاعدة", لـ"الوطن".
 * A name that is spoken of in a clause of its own inside the marks is speech.
 */
export function isNameInMarks(scene: Scene, pair: Pair): boolean {
  if (pair.inner.first >= pair.inner.last) return true;
  if (entityCovers(scene, pair)) return true;
  if (pair.inner.last - pair.inner.first > SHORT) return false;
  const before = infoAt(scene, pair.open - 1).noun;
  if (before && (before.class === 'body' || before.class === 'medium' || before.class === 'site')) return true;
  return namesWork(scene, pair.open - 1) || /^\u0644(?:\u0644)?$/u.test(keyAt(scene, pair.open - 1));
}
