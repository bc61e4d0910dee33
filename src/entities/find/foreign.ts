import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { closesName, opensName } from '../grammar/marks.js';
import { nameRun } from '../grammar/person-name.js';
import { type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';

const PERSON = 0.55;
const PLACE = 0.5;
/** Log-odds that each word, and all together, must have. */
const EACH = 0;
const TOGETHER = 4;
const IN = new Set(['في', 'وفي', 'إلى', 'الى', 'بمدينة', 'قرب']);

/** Two words or more that look foreign and stand together: كريستيان أبيركرومبي. In, or to, such words they are a place. */
export function findForeign(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.foreign) === 0) continue;
    const lexeme = scene.lex[i];
    if (!lexeme || scene.found[i]) continue;
    if (!has(lexeme.keySets, 'saint') && (lexeme.name < 0.3 || lexeme.odds < EACH)) continue;
    const saint = has(lexeme.keySets, 'saint');
    const run = nameRun(scene, saint ? i + 1 : i);
    if (!run || run.parts < (saint ? 1 : 2)) continue;
    let sum = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let j = run.first; j < run.last; j++) {
      const odds = scene.lex[j]?.odds ?? 0;
      sum += odds;
      least = Math.min(least, odds);
    }
    if (opensName(scene, i - 1) && closesName(scene, run.last)) continue;
    const before = scene.lex[i - 1];
    const place = saint || (sameLine(scene, i - 1, i) && before !== null && before !== undefined && IN.has(before.key));
    if ((saint || sum >= TOGETHER) && (least > -1 || run.given)) {
      candidates.push(
        propose(scene, {
          type: place && (saint || !run.given) ? 'place' : 'person',
          first: i,
          last: run.last,
          score: place && (saint || !run.given) ? PLACE : PERSON,
          rule: place && (saint || !run.given) ? 'place/foreign' : 'person/foreign',
        }),
      );
      i = run.last - 1;
    }
  }
  return candidates;
}
