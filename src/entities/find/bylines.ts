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

/** سامي رشوان – هسبريس: two words of no other meaning at the head of a line, before a dash and the paper. */
function beforePaper({ view, lex, found }: Scene, i: number): boolean {
  const [name, family] = [lex[i], lex[i + 1]];
  const paper = found[i + 3];
  if (!name || !family || !DASHES.has(view.word[i + 2]?.surface ?? '') || paper?.start !== view.start[i + 3])
    return false;
  return name.name > 0 && family.name > 0 && !found[i] && paper?.entries.every(({ kind }) => kind === 'media') === true;
}

/** Who wrote it, at the head of an article, behind the paper or the town: هسبريس - أمين الراجي, القاهرة - سامي رشوان: */
export function findBylines(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { view } = scene;
  for (let i = 0; i < view.size; i++) {
    if (i > 0 && sameLine(scene, i - 1, i)) continue;
    if (sameLine(scene, i, i + 3) && beforePaper(scene, i)) {
      candidates.push(propose(scene, { type: 'person', first: i, last: i + 2, score: SCORE, rule: 'person/called' }));
      continue;
    }
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
