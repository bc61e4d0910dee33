import type { Pair } from '../../text/marks.js';
import { namesThing } from '../content/names.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';

/** A bare mark goes on speaking only where it holds a clause; a paragraph in marks may be shorter. */
const SHORTEST_SPEECH = 5;
const SHORTEST_PARAGRAPH = 2;

/** A second mark with no cue of its own, or a paragraph that stands in marks: the last speaker goes on. */
export function findContinuations(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const pair of scene.pairs) {
    const size = pair.inner.last - pair.inner.first;
    const least = isParagraph(scene, pair) ? SHORTEST_PARAGRAPH : SHORTEST_SPEECH;
    if (pair.parent >= 0 || size < least || namesThing(scene, pair)) continue;
    drafts.push({
      rule: 'continuation/marks',
      cue: null,
      opener: 'marks',
      content: [{ first: pair.inner.first, last: pair.inner.last }],
      closed: true,
      subject: null,
      agreement: null,
      inherit: 'text',
      addressee: null,
      via: null,
    });
  }
  return drafts;
}

function isParagraph(scene: Scene, pair: Pair): boolean {
  const line = scene.view.lines[scene.view.line[pair.open] ?? 0];
  return line !== undefined && pair.open === line.first && pair.close >= line.last - 2;
}
