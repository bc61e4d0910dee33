import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { opensName, quotedEnd } from '../grammar/marks.js';
import type { Scene } from '../scene.js';

const MOST_WORDS = 3;
const LOOK_BACK = 8;

function reported(scene: Scene, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - LOOK_BACK; j--) {
    const lexeme = scene.lex[j];
    if (lexeme?.verb || lexeme?.noun?.class === 'medium') return true;
  }
  return false;
}

/** News media in marks that somebody speaks to: قال لـ"الوطن", في تصريح ل«الاقتصادية». */
export function findOutlets(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.to) === 0 || !opensName(scene, i + 1)) continue;
    const end = quotedEnd(scene, i + 1, MOST_WORDS);
    if (end <= i + 1 || !reported(scene, i)) continue;
    candidates.push(
      propose(scene, { type: 'organization', first: i + 2, last: end - 1, score: 0.7, rule: 'organization/outlet' }),
    );
  }
  return candidates;
}
