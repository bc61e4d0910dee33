import { type Candidate, propose } from '../candidate.js';
import { opensName, quotedEnd } from '../grammar/marks.js';
import type { Scene } from '../scene.js';
import { has } from '../words.js';

const MOST_WORDS = 3;
const SCORE = 0.75;

/** Short names of bodies in brackets or marks behind the long one: منظمة الأغذية والزراعة (الفاو). */
export function aliases(scene: Scene, chosen: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { type, first, last } of chosen) {
    // "المدار" بـ"…": marks behind a name in marks close it.
    if (type !== 'organization' || opensName(scene, first - 1)) continue;
    const end = quotedEnd(scene, last, MOST_WORDS);
    if (end === last) continue;
    let named = true;
    for (let i = last + 1; i < end - 1; i++) {
      const lexeme = scene.lex[i];
      // ليفربول (الثالثة), تشلسي (المرحلة الثانية), منتخب مصر (ب): when it plays, or which it is.
      named &&=
        !!lexeme &&
        !has(lexeme.bareSets, 'ordinal') &&
        lexeme.key.length > 1 &&
        !lexeme.func &&
        !lexeme.verb &&
        !lexeme.noun &&
        !lexeme.demonym;
    }
    if (!named) continue;
    candidates.push(propose(scene, { type, first: last + 1, last: end - 1, score: SCORE, rule: 'organization/alias' }));
  }
  return candidates;
}
