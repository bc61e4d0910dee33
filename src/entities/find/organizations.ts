import type { GazetteEntry } from '../../lexicon/gazetteer.js';
import { type Candidate, propose } from '../candidate.js';
import { closesName, opensName } from '../grammar/marks.js';
import { isBody, type Scene } from '../scene.js';

const SURE = 0.9;
/** An ambiguous name (الوطن, الأهلي, الحياة) alone, and where it stands in marks. */
const AMBIGUOUS = 0.04;
const MARKED = 0.6;

/** Bodies of the gazetteer: رويترز, حماس, الأمم المتحدة, "الحياة". */
export function findOrganizations(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  scene.found.forEach((match, i) => {
    const entry: GazetteEntry | undefined = match?.entries.find(isBody);
    if (!match || !entry) return;
    const marked = opensName(scene, match.first - 1) && closesName(scene, match.last);
    const single = match.last - match.first === 1;
    const doubtful = entry.ambiguous || (single && !match.entries.every(isBody));
    candidates.push(
      propose(scene, {
        type: 'organization',
        first: match.first,
        last: match.last,
        offset: match.start - (scene.view.start[i] ?? 0),
        score: doubtful ? (marked ? MARKED : AMBIGUOUS) : SURE,
        rule: 'organization/gazetteer',
        entry,
      }),
    );
  });
  return candidates;
}
