import { type Candidate, propose } from '../candidate.js';
import { GATES, GOVERNMENT } from '../gates.js';
import { closesName, opensName } from '../grammar/marks.js';
import { type Scene, surfaceOffset } from '../scene.js';

const SURE = 0.8;
const ALONE = 0.6;
/** Adjectives that stand for their ministry: الخارجية, الداخلية. */
const FEMININE = /^(?:[وفب]|[وف]?ل)?ا?ل(?:خارجية|داخلية)$/u;
const MASCULINE = /^(?:[وفب]|[وف]?ل)?ا?ل(?:دفاع|عدل|تعليم|إعلام|اقتصاد|تخطيط|نقل|إسكان|عمل)$/u;
const FEMININE_NATION = /ية$/u;
const CLITIC = /^(?:[وف]?[بل]|[وف])(?=ال|ل)/u;

/** التقرير السنوي للخارجية: a letter of its own leaves nothing to describe. */
const OWN = /^[وف]?لل/u;

/** Whether the word before leaves the adjective to stand for itself: not الشؤون الخارجية, وزير الخارجية. */
function standsAlone(scene: Scene, i: number): boolean {
  const before = scene.lex[i - 1];
  if (!before || (OWN.test(scene.lex[i]?.key ?? '') && before.noun?.class !== 'office')) return true;
  return before.says || before.key === 'باسم' || before.func === 'preposition';
}

/** "النواب" يقر, الصحة: تسجيل إصابات: in marks or before a colon at the head of the article the short form is a name. */
function headsArticle(scene: Scene, i: number): boolean {
  if (i === 0) return scene.view.word[1]?.key === ':';
  return i === 1 && opensName(scene, 0) && closesName(scene, 2);
}

/** Ministries by what they are for, without وزارة: الخارجية الصينية, الدفاع الروسية, قالت الداخلية إن. */
export function findMinistries(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.ministry) === 0) continue;
    const key = scene.lex[i]?.key ?? '';
    const feminine = FEMININE.test(key);
    if (!feminine && !MASCULINE.test(key) && !GOVERNMENT.test(key)) continue;
    const next = scene.lex[i + 1];
    const nation = next?.demonym === true && next.article && FEMININE_NATION.test(next.key);
    const heads = headsArticle(scene, i);
    if (!heads && (!(nation || feminine) || !standsAlone(scene, i))) continue;
    candidates.push(
      propose(scene, {
        type: 'organization',
        first: i,
        last: nation && !heads ? i + 2 : i + 1,
        offset: surfaceOffset(scene, i, CLITIC.exec(key)?.[0].length ?? 0),
        score: nation ? SURE : ALONE,
        rule: 'organization/ministry',
      }),
    );
  }
  return candidates;
}
