/** Reasons against names of more than one type. */
import { keyOf } from '../../../text/word.js';
import type { Candidate } from '../../candidate.js';
import { isZeal } from '../../find/organizations.js';
import { isOfficeSought } from '../../grammar/body-led.js';
import type { Scene } from '../../scene.js';
import { inSet } from '../../words.js';
import type { Veto } from './rule.js';

/** A letter of a noun taken for a clitic: not و and زيرة. */
const isCutNoun = ({ view, lex }: Scene, { first, start }: Candidate): boolean =>
  start > (view.start[first] ?? 0) && lex[first]?.noun?.prefix === 0;

/** The ل of لـ"الوطن" stands before a mark, and names nobody; nor does a name begin with a vowel sign alone. */
const isLetter = ({ view }: Scene, { first, last }: Candidate): boolean =>
  (view.word[first]?.key.length ?? 0) < (last - first === 1 ? 2 : 1);

/** بيئة آمنة, عبر وسائل: a word alone that is far oftener one of the language, where no verb or title speaks for a name. */
function isWordAlone({ lex, view }: Scene, { first, start }: Candidate): boolean {
  const [word, before] = [lex[first], lex[first - 1]];
  if (!word || word.date || !before || before.verb || before.noun?.human) return false;
  // Marks and tatweel stand in the text, and not in the key.
  return inSet('word', word.key.slice(keyOf(view.text.slice(view.start[first] ?? 0, start)).length));
}

/** سورياً, بريطانيًّا: the marks of the indefinite. */
const isIndefinite = ({ lex }: Scene, { first }: Candidate): boolean => lex[first]?.tanwin === true;

/** أبريل (نيسان): a month by its other name. */
const isMonth = ({ lex }: Scene, { first }: Candidate): boolean =>
  lex[first]?.date === true && (lex[first - 2]?.date === true || lex[first - 1]?.date === true);

/** حتى النصر: a common word is a club in sport alone. */
const isClubElsewhere = ({ lex, found, sport }: Scene, { first, last }: Candidate): boolean =>
  !sport &&
  lex[first]?.common === true &&
  found[first]?.last === last &&
  found[first]?.entries.every(({ kind }) => kind === 'club') === true;

const ALL = ['person', 'place', 'organization'] as const;
const THINGS = ['place', 'organization'] as const;

export const NAME_VETOES: readonly Veto[] = [
  { rule: 'cut-noun', types: ALL, holds: isCutNoun },
  { rule: 'letter', types: ALL, holds: isLetter },
  { rule: 'word-alone', types: ['person', 'place'], words: 'one', holds: isWordAlone },
  { rule: 'indefinite', types: THINGS, words: 'one', holds: isIndefinite },
  { rule: 'zeal', types: THINGS, holds: (scene, { first }) => isZeal(scene, first) },
  { rule: 'office-sought', types: THINGS, holds: (scene, { first }) => isOfficeSought(scene, first) },
  { rule: 'month', types: THINGS, words: 'one', holds: isMonth },
  { rule: 'club-elsewhere', types: THINGS, words: 'one', holds: isClubElsewhere },
];
