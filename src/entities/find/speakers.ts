import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { nameRun } from '../grammar/person-name.js';
import type { Lexeme } from '../lexeme.js';
import { type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';

const FOREIGN = 0.6;
/** How sure a whole name behind a verb of saying is. */
const FULL = 0.6;
const NISBA = /ي$/u;
const SURNAME = 0.3;
/** Verbs that take no thing said as their object, so that behind them only a speaker stands. */
const SPEAKS = /^[وف]?(?:[يت]?قول|قالت?|صرحت?|[أا]ضافت?|علقت?)$/u;
/** Lexeme.name of a word that no table knows. */
const UNKNOWN = 0.2;
const COMMA = /^[\u060c,:]$/u;

/** Whether an unknown word is followed by what looks like a family's name: قالت سلسبيل الحصادي. */
function isUnknownName({ name, article }: Lexeme, family: Lexeme | null | undefined): boolean {
  return name >= UNKNOWN && !article && family?.article === true && NISBA.test(family.key) && family.name > 0;
}

/**
 * قال فارس الكرم مدير المعرض, قالت إيمان جامع، الباحثة: a given name and a word, both of them words of the language, and
 * then what a speaker's name is followed by.
 */
function isFullName(scene: Scene, i: number): boolean {
  const [given, family, next] = [scene.lex[i], scene.lex[i + 1], scene.lex[i + 2]];
  if (!given || given.noun || !(given.given || isUnknownName(given, family)) || !family || !sameLine(scene, i, i + 1))
    return false;
  if (family.func || family.verb || family.date || family.demonym || (family.noun && !family.noun.ambiguous))
    return false;
  if (has(family.bareSets, 'plain') || has(family.bareSets, 'naming')) return false;
  if (!next) return COMMA.test(scene.view.word[i + 2]?.key ?? '');
  return /^[إا]ن/u.test(next.key) || next.noun?.class === 'office';
}

/** Persons behind a verb of saying, by the look of the word alone: قال تشانغ, وأضاف السليطي. */
export function findSpeakers(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.says) === 0 || !sameLine(scene, i, i + 1)) continue;
    const lexeme = scene.lex[i + 1];
    if (!lexeme) continue;
    if (SPEAKS.test(scene.lex[i]?.key ?? '') && isFullName(scene, i + 1)) {
      candidates.push(
        propose(scene, { type: 'person', first: i + 1, last: i + 3, score: FULL, rule: 'person/speech' }),
      );
      continue;
    }
    if (scene.found[i + 1]) continue;
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
