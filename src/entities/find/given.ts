import { isCommonForm } from '../../lexicon/word-lists.js';
import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { type NameRun, nameRun } from '../grammar/person-name.js';
import type { Lexeme } from '../lexeme.js';
import { readingsAt, type Scene, surfaceOffset } from '../scene.js';
import { has } from '../words.js';

const FOREIGN = 1;
const LIKE = 'ك';
const AND = 'و';
const JOINED = 0.4;

/**
 * A given name that is nothing else is worth more than one that is also a word (أمل), two words more than one. One word
 * alone must look foreign: the given names of the language are its words.
 */
function scoreOf(run: NameRun, { name, odds, keySets, common, noun }: Lexeme): number {
  const sure = name >= 1 || has(keySets, 'lineage');
  if (run.parts > 1)
    return sure ? 0.8 : run.best < 1 ? (run.offset > 0 || common || noun ? 0 : 0.35) : run.offset > 0 ? 0.55 : 0.65;
  return sure && run.offset === 0 && odds > FOREIGN ? 0.4 : 0;
}

/** Whether a name can begin with the word at all. */
const opensName = ({ given, family, keySets, name, noun }: Lexeme): boolean =>
  // الشيخ علي: a family is called so, and who is addressed so has a name behind it.
  !(noun?.class === 'honorific' && noun.article) && (given || family || name > 0 || has(keySets, 'lineage'));

/** Whether the word is a foreign family name and nothing else: بوتين, رونالدو. */
const isWellKnown = ({ family, name, odds }: Lexeme): boolean => family && name >= 1 && odds > FOREIGN;

/** Whether an unknown foreign word stands before a family name of the gazetteer: تراك بالين. */
const isBeforeFamily = (scene: Scene, run: NameRun, { name, odds }: Lexeme): boolean =>
  run.best >= 1 && name > 0 && odds > 0 && (scene.lex[run.first + 1]?.odds ?? 0) > 0;

/** Letters that a word begins with as well: وجود is no name with و, nor كيس one with ك, unless the next is a name too. */
function isRatherWhole(scene: Scene, { first, offset }: NameRun): boolean {
  if (offset === 0) return false;
  const [whole, next] = [scene.lex[first], scene.lex[first + 1]];
  if ((next?.given || next?.family) && next.name >= 1) return false;
  return whole !== null && whole !== undefined && (isCommonForm(whole.key) || whole.key.startsWith(LIKE));
}

/** A surname with و right behind another name: بن غفير وسموتريتش. */
function isJoined(scene: Scene, { first, offset, parts }: NameRun, lexeme: Lexeme): boolean {
  if (parts !== 1 || offset !== AND.length || !scene.lex[first]?.key.startsWith(AND) || !isWellKnown(lexeme))
    return false;
  return scene.lex[first - 1]?.family === true || scene.people[first - 2]?.last === first;
}

/** Persons by a given name of the gazetteer and what follows it: نذير القطاري, ولويس فيغو, عبد السلام ياسين. */
export function findGiven(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    if (((scene.gates[i] ?? 0) & GATES.name) === 0) continue;
    for (const { offset, lexeme } of readingsAt(scene, i)) {
      if (!opensName(lexeme)) continue;
      const run = nameRun(scene, i, offset);
      if (
        !run ||
        !(
          run.given ||
          (isWellKnown(lexeme) && !scene.found[i]) ||
          (run.parts > 1 && (lexeme.family || isBeforeFamily(scene, run, lexeme)))
        )
      )
        continue;
      const joined = isJoined(scene, run, lexeme) ? JOINED : scoreOf(run, lexeme);
      const score = isRatherWhole(scene, run) ? 0 : joined;
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
