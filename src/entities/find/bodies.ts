import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { bodyName } from '../grammar/body-name.js';
import { type Scene, surfaceOffset } from '../scene.js';

const CUP = /^[وفبل]?(?:ال)?كأس$/u;

/** Bodies by their generic head: وزارة الدفاع الروسية, حركة النهضة, شركة تويوتا, المحكمة الابتدائية بتونس. */
export function findBodies(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & (GATES.body | GATES.site)) === 0) continue;
    const noun = scene.lex[i]?.noun;
    // كأس الاتحاد الإسباني is no body.
    if (!noun || CUP.test(scene.lex[i - 1]?.key ?? '')) continue;
    const name = bodyName(scene, i);
    if (!name) continue;
    candidates.push(
      propose(scene, {
        type: 'organization',
        first: i,
        last: name.last,
        offset: surfaceOffset(scene, i, noun.prefix),
        score: name.sure >= 0.5 ? name.sure : 0,
        rule: 'organization/head',
      }),
    );
  }
  return candidates;
}
