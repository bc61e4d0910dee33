import { type Candidate, propose } from '../candidate.js';
import { nameRun } from '../grammar/person-name.js';
import { type Scene, sameLine } from '../scene.js';

const SCORE = 0.8;
const DASHES = new Set(['-', '\u2013', '\u2014', '\u0640']);
const COLON = ':';
/** Words that the name of a paper or a town may have before the dash. */
const LONGEST_PLACE = 5;

/** The dash behind what the gazetteer has at the head of a line; -1 where there is none. */
function dashBehind({ view, found }: Scene, i: number): number {
  const last = found[i]?.last ?? 0;
  return last > i && last - i <= LONGEST_PLACE && DASHES.has(view.word[last]?.surface ?? '') ? last : -1;
}

/** Who wrote it, at the head of an article, behind the paper or the town: هسبريس - أمين الراجي, القاهرة - سامي رشوان: */
export function findBylines(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { view } = scene;
  for (let i = 0; i < view.size; i++) {
    if (i > 0 && sameLine(scene, i - 1, i)) continue;
    const dash = dashBehind(scene, i);
    const run = dash < 0 || !sameLine(scene, i, dash + 1) ? null : nameRun(scene, dash + 1, 0, true);
    if (!run || run.parts < 2 || !run.given) continue;
    const ends = !sameLine(scene, i, run.last) || view.word[run.last]?.surface === COLON;
    if (!ends && run.last < view.size) continue;
    candidates.push(
      propose(scene, { type: 'person', first: run.first, last: run.last, score: SCORE, rule: 'person/called' }),
    );
  }
  return candidates;
}
