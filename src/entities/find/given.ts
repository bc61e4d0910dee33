import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { type NameRun, nameRun } from '../grammar/person-name.js';
import type { Lexeme } from '../lexeme.js';
import { type Scene, surfaceOffset } from '../scene.js';
import { has } from '../words.js';

/** A given name that is nothing else is worth more than one that is also a word (أمل), two words more than one. */
function scoreOf(run: NameRun, sure: number): number {
  if (run.parts > 1) {
    if (sure >= 1) return 0.8;
    return run.offset > 0 ? 0 : run.best >= 1 ? 0.65 : 0.4;
  }
  return sure >= 1 && run.offset === 0 ? 0.4 : 0;
}

/** Whether a name can begin with the word at all. */
const opensName = ({ given, family, keySets, name }: Lexeme): boolean =>
  given || family || name > 0 || has(keySets, 'lineage');

/** Persons by a given name of the gazetteer and what follows it: نذير القطاري, ولويس فيغو, عبد السلام ياسين. */
export function findGiven(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.name) === 0) continue;
    for (const { offset, lexeme } of scene.readings[i] ?? []) {
      if (!opensName(lexeme)) continue;
      const run = nameRun(scene, i, offset);
      if (!run || !(run.given || (lexeme.family && run.parts > 1))) continue;
      const score = scoreOf(run, lexeme.name);
      if (score <= 0) continue;
      candidates.push(
        propose(scene, {
          type: 'person',
          first: i,
          last: run.last,
          offset: surfaceOffset(scene, i, offset),
          score,
          rule: 'person/given-name',
        }),
      );
      break;
    }
  }
  return candidates;
}
