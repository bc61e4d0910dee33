import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { nameRun } from '../grammar/person-name.js';
import { type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';

const FOREIGN = 0.6;
const NISBA = /ي$/u;
const SURNAME = 0.3;

/** Persons behind a verb of saying, by the look of the word alone: قال تشانغ, وأضاف السليطي. */
export function findSpeakers(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.says) === 0 || !sameLine(scene, i, i + 1)) continue;
    const lexeme = scene.lex[i + 1];
    if (!lexeme || scene.found[i + 1]) continue;
    // أكد كريم صالح: each is a word too, both together are a name.
    const announced = lexeme.given && (lexeme.name >= 1 || scene.lex[i + 2]?.given === true);
    const run = nameRun(scene, i + 1, 0, announced);
    if (run && (run.best >= FOREIGN || run.parts > 1)) {
      const score = run.best >= FOREIGN ? 0.65 : 0.4;
      candidates.push(propose(scene, { type: 'person', first: i + 1, last: run.last, score, rule: 'person/speech' }));
    } else if (
      lexeme.article &&
      lexeme.name > 0 &&
      // الفوتوغرافي زكي السنان: before a given name stands a trade.
      !scene.lex[i + 2]?.given &&
      !lexeme.noun &&
      !lexeme.common &&
      (lexeme.family || NISBA.test(lexeme.key)) &&
      !has(lexeme.bareSets, 'plain') &&
      !has(lexeme.bareSets, 'naming')
    ) {
      candidates.push(
        propose(scene, { type: 'person', first: i + 1, last: i + 2, score: SURNAME, rule: 'person/speech' }),
      );
    }
  }
  return candidates;
}
