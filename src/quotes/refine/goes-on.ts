import type { Draft } from '../draft.js';
import { infoAt, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { agreesAfter, agreesBefore } from '../speakers/subject.js';
import { isSpeakers } from './next-act.js';

/**
 * إن بعض الأسر رفضت القرار، وطالبت بإلغائه: whether the verb at `i` can't be of whoever speaks, and is of what his clause that
 * begins at `first` is about.
 */
export function goesOnAt(scene: Scene, draft: Draft, first: number, i: number): boolean {
  const reading = infoAt(scene, i).cues.find(({ form }) => form === 'verb');
  // ، وأضاف أن: who adds has spoken before.
  if (reading?.person !== 3 || reading.act === 'add' || isSpeakers(draft, reading)) return false;
  const topic = mentionAt(scene, first);
  if (topic?.clitic !== '' || !agreesAfter(reading, topic)) return false;
  const next = mentionAt(scene, i + 1);
  return next?.clitic !== '' || !agreesBefore(reading, next);
}
