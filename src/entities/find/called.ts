import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { opensName } from '../grammar/marks.js';
import { nameRun } from '../grammar/person-name.js';
import { type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';

const KIN =
  /^(?:زوج|زوجة|والد|والدة|نجل|شقيق|شقيقة|ابن|ابنة|أخ|أخت|أم|أب|جد|جدة|طفل|طفلة|صديق|زميل|شريك|حفيد|شاب|شابة|مواطن|فتاة|ضحية|متهم|ناشط|معارض)$/u;
const NAMED = 0.5;

/** Persons that are said to be called so, or are somebody's kin: تدعى كاثرين مايورجا, زوجته روز, الطفلة زهرة. */
export function findCalled(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.called) === 0) continue;
    const lexeme = scene.lex[i];
    if (!lexeme) continue;
    const called = has(lexeme.keySets, 'called');
    const kin = lexeme.noun?.class === 'person' && lexeme.noun.definite && KIN.test(lexeme.noun.lemma);
    if (!called && !kin) continue;
    const at = opensName(scene, i + 1) ? i + 2 : i + 1;
    if (!sameLine(scene, i, at) || scene.found[at]?.entries.some((entry) => entry.kind === 'country')) continue;
    const run = nameRun(scene, at, 0, called);
    if (!run || (!called && run.best < NAMED)) continue;
    const score = run.best >= NAMED ? 0.75 : 0.5;
    candidates.push(propose(scene, { type: 'person', first: at, last: run.last, score, rule: 'person/called' }));
  }
  return candidates;
}
