import { pairFrom, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';

/** A source in marks is named in so many words at most: بحسب "يمن برس". */
const LONGEST_NAME = 3;

/** A body that no table knows and that the paper writes in marks. */
export function markedSource(scene: Scene, i: number): Mention | null {
  const pair = pairFrom(scene, i);
  const size = pair ? pair.inner.last - pair.inner.first : 0;
  if (!pair || pair.repair === 'unclosed' || size < 1 || size > LONGEST_NAME) return null;
  const { view } = scene;
  const start = view.start[pair.inner.first] ?? 0;
  const end = view.end[pair.inner.last - 1] ?? start;
  return {
    first: i,
    last: pair.close + 1,
    start,
    end,
    entity: null,
    noun: null,
    type: 'organization',
    name: view.text.slice(start, end),
    role: null,
    gender: 'unknown',
    number: 'singular',
    definite: true,
    anonymous: false,
    clitic: '',
  };
}
