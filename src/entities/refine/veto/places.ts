/** Reasons against names of places. */
import type { Candidate } from '../../candidate.js';
import { inEvent, isBirthplace, isConstruct, isNationAdjective, isNoPlace } from '../../find/places.js';
import { type Scene, sameLine } from '../../scene.js';
import type { Veto } from './rule.js';

/** The adjective of a country for the country: الكرة السعودية. */
const isBareAdjective = (scene: Scene, { first, last }: Candidate): boolean =>
  sameLine(scene, first, last - 1) && isNationAdjective(scene, first);

/** Two given names behind a site are its imam: الجامع الكبير معتز سلامة. */
const endsInPerson = ({ lex }: Scene, { first, last }: Candidate): boolean =>
  last - first > 2 && lex[last - 1]?.given === true && lex[last - 2]?.given === true;

/** مشهد النهاية: a scene, and no city. */
function isWordBefore(scene: Scene, { first, last }: Candidate): boolean {
  const match = scene.found[first];
  return match?.last === last && isConstruct(scene, match);
}

/** جسر للمشاة: whom it is for makes no name of it. */
function isForAll({ lex }: Scene, { first, last }: Candidate): boolean {
  const noun = lex[first]?.noun;
  return noun?.class === 'site' && !noun.article && last - first === 2 && lex[first + 1]?.key.startsWith(FOR) === true;
}

/** عرض حي للنحل: no place is of what stands behind ل. */
function isBehindFor({ lex }: Scene, { first }: Candidate): boolean {
  const noun = lex[first - 1]?.noun;
  return noun?.class === 'site' && !noun.article && lex[first]?.key.startsWith(FOR) === true;
}

const FOR = 'لل';

/** وأدى الصلاة: with a hamza it is a verb, no valley. */
const isPerforming = ({ lex }: Scene, { first }: Candidate): boolean => lex[first]?.key === PERFORMED;

const PERFORMED = 'وأدى';

const PLACE = ['place'] as const;

export const PLACE_VETOES: readonly Veto[] = [
  { rule: 'bare-adjective', types: PLACE, words: 'one', holds: isBareAdjective },
  { rule: 'ends-in-person', types: PLACE, words: 'several', holds: endsInPerson },
  { rule: 'event', types: PLACE, holds: inEvent },
  { rule: 'word-before', types: PLACE, holds: isWordBefore },
  { rule: 'for-all', types: PLACE, words: 'several', holds: isForAll },
  { rule: 'behind-for', types: PLACE, holds: isBehindFor },
  { rule: 'performing', types: PLACE, holds: isPerforming },
  { rule: 'no-place', types: PLACE, holds: isNoPlace },
  { rule: 'birthplace', types: PLACE, holds: (scene, { first }) => isBirthplace(scene, first) },
];
