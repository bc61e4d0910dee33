import { type Candidate, propose } from '../candidate.js';
import { type Scene, sameLine, surfaceOffset } from '../scene.js';

const SCORE = 0.9;
const FREQUENCY = /^[أإا]ف$/u;
const MODULATION = /^[أإا]م$/u;
/** ل before the name or before its article, which then has no alif. */
const BEFORE = /^[وف]?ل(?=ل)|^[وف]?[بل](?=ال)|^[وف](?=ال)/u;

/** Whether FM stands at token `i`. */
const isFm = (scene: Scene, i: number): boolean =>
  scene.lex[i]?.key.length === 2 &&
  FREQUENCY.test(scene.lex[i]?.key ?? '') &&
  MODULATION.test(scene.lex[i + 1]?.key ?? '') &&
  sameLine(scene, i - 1, i + 1);

/** Stations of radio by their band: الجوهرة أف أم, إذاعة شمس أف أم. */
export function findStations(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 1; i + 1 < scene.view.size; i++) {
    const name = scene.lex[i - 1];
    if (!name || name.func || !isFm(scene, i)) continue;
    const noun = scene.lex[i - 2]?.noun;
    const headed = noun?.class === 'body' && !noun.article && sameLine(scene, i - 2, i);
    const offset = headed ? noun.prefix : (BEFORE.exec(name.key)?.[0].length ?? 0);
    const first = headed ? i - 2 : i - 1;
    candidates.push(
      propose(scene, {
        type: 'organization',
        first,
        last: i + 2,
        offset: surfaceOffset(scene, first, offset),
        score: SCORE,
        rule: 'organization/head',
      }),
    );
  }
  return candidates;
}
