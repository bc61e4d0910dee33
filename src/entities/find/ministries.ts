import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { type Scene, surfaceOffset } from '../scene.js';

const SURE = 0.8;
const ALONE = 0.6;
/** Adjectives that stand for their ministry: الخارجية, الداخلية. */
const FEMININE = /^(?:[وفب]|[وف]?ل)?ا?ل(?:خارجية|داخلية)$/u;
const MASCULINE = /^(?:[وفب]|[وف]?ل)?ا?ل(?:دفاع|عدل|تعليم|إعلام|اقتصاد|تخطيط|نقل|إسكان|عمل)$/u;
const FEMININE_NATION = /ية$/u;
const CLITIC = /^(?:[وف]?[بل]|[وف])(?=ال|ل)/u;

/** Whether the word before leaves the adjective to stand for itself: not الشؤون الخارجية, وزير الخارجية. */
function standsAlone(scene: Scene, i: number): boolean {
  const before = scene.lex[i - 1];
  if (!before) return true;
  return before.says || before.key === 'باسم' || before.func === 'preposition';
}

/** Ministries by what they are for, without وزارة: الخارجية الصينية, الدفاع الروسية, قالت الداخلية إن. */
export function findMinistries(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.ministry) === 0) continue;
    const key = scene.lex[i]?.key ?? '';
    const feminine = FEMININE.test(key);
    if (!feminine && !MASCULINE.test(key)) continue;
    const next = scene.lex[i + 1];
    const nation = next?.demonym === true && next.article && FEMININE_NATION.test(next.key);
    if (!(nation || feminine) || !standsAlone(scene, i)) continue;
    candidates.push(
      propose(scene, {
        type: 'organization',
        first: i,
        last: nation ? i + 2 : i + 1,
        offset: surfaceOffset(scene, i, CLITIC.exec(key)?.[0].length ?? 0),
        score: nation ? SURE : ALONE,
        rule: 'organization/ministry',
      }),
    );
  }
  return candidates;
}
