import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { nameRun } from '../grammar/person-name.js';
import { type Scene, sameLine } from '../scene.js';

const SCORE = 0.7;
/** How much the best word must look like a name, where no given name opens it. */
const NAMED = 0.3;
/** Log-odds of a surname that can only be foreign. */
const FOREIGN = 2;

/** Token behind a name of two words or more at `first`; 0 where there is none. */
function endOf(scene: Scene, first: number): number {
  const run = nameRun(scene, first);
  if (run) return run.parts > 1 && (run.given || run.best >= NAMED) ? run.last : 0;
  // An unknown first name that looks like a verb (نونو), before a surname that can only be foreign.
  const [name, surname] = [scene.lex[first], nameRun(scene, first + 1)];
  // A vowel sign that stands alone has no letters, and is no name.
  const unknown = name?.key && !name.common && !name.noun && !name.verb && !name.func && !name.article;
  return unknown && surname && (scene.lex[first + 1]?.odds ?? 0) >= FOREIGN ? surname.last : 0;
}

/**
 * Persons behind their nationality, as sport writes them: أبدى البرتغالي نونو تافاريش رضاه. Two words at least, since
 * one may as well be described by the nationality before it.
 */
export function findNationals(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i + 2 < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.national) === 0 || !sameLine(scene, i, i + 2)) continue;
    const last = scene.found[i + 1] ? 0 : endOf(scene, i + 1);
    if (last === 0) continue;
    candidates.push(propose(scene, { type: 'person', first: i + 1, last, score: SCORE, rule: 'person/national' }));
  }
  return candidates;
}
