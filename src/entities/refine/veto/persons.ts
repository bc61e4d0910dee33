/** Reasons against names of people. */
import type { Candidate } from '../../candidate.js';
import { isAnswer, saysWho } from '../../grammar/person-start.js';
import type { Scene } from '../../scene.js';
import { isDescribed, isPhrase } from './described.js';
import type { Veto } from './rule.js';

/** Log-odds of a word that is seldom a name, and of a foreign given name. */
const SELDOM = -2;
const FOREIGN = 1;

/** الوزير, and a title of the caller's own, names nobody; nor does معالي before an office. */
function isTitleAlone({ lex }: Scene, { first }: Candidate): boolean {
  const word = lex[first];
  const noun = word?.noun;
  if (!word || !noun?.human || noun.ambiguous) return false;
  return noun.article || (noun.class === 'honorific' && word.odds < SELDOM);
}

/** الوزير سامي رشيد: the title belongs to no name, and what it leads to is read by the rules. */
function beginsWithTitle({ lex }: Scene, { first }: Candidate): boolean {
  const noun = lex[first]?.noun;
  // سعادة السيد ماجد الصالح
  const next = lex[first + 1]?.noun;
  if (noun?.class === 'honorific' && next?.human && next.article && TITLES.has(next.class)) return true;
  return noun?.article === true && noun.human && !noun.ambiguous && TITLES.has(noun.class) && !lex[first]?.family;
}

const TITLES: ReadonlySet<string> = new Set(['office', 'rank', 'honorific']);

/** صاحب السمو الملكي, صاحبة المعالي: who is addressed so is named behind it. */
const isAddress = ({ lex }: Scene, { first }: Candidate): boolean =>
  ADDRESSES.test(lex[first]?.key ?? '') && ADDRESSED.test(lex[first + 1]?.key ?? '');

const ADDRESSES = /^[وفبل]?(?:صاحبة?|أصحاب)$/u;
const ADDRESSED = /^ال(?:سمو|معالي|فضيلة|سماحة|سعادة|جلالة|فخامة|غبطة|نيافة|سيادة|دولة)$/u;

/** قال لي أحمد: I was told, unless the next is as foreign as Li: قال لي كه تشيانغ. */
function isToMe({ lex }: Scene, { first }: Candidate): boolean {
  const next = lex[first + 1];
  if (lex[first]?.key !== TO_ME || !lex[first - 1]?.says || !next) return false;
  return next.common || next.article || next.noun !== null || (next.given && next.odds < FOREIGN);
}

const TO_ME = 'لي';

/** اللاعب سيغيب, كيفن سيعود: what will be, unless a table has it as a name. */
function endsInFuture({ lex }: Scene, { last }: Candidate): boolean {
  const word = lex[last - 1];
  return /^س[يتن]\S\S/u.test(word?.key ?? '') && (word?.name ?? 0) < 0 && !word?.given && !word?.family;
}

/** سيف الدين بن عزيزة مثلوا: the last word says what they did. */
const endsInVerb = ({ lex }: Scene, { last }: Candidate): boolean =>
  THEY_DID.test(lex[last - 1]?.key ?? '') && (lex[last - 1]?.odds ?? 0) < FOREIGN;

const THEY_DID = /..وا$/u;

/** الفريق الهلالي: whose team, in sport. */
const isOfClub = ({ lex, sport }: Scene, { first }: Candidate): boolean =>
  sport && lex[first]?.article === true && /ي$/u.test(lex[first]?.key ?? '') && TEAM.test(lex[first - 1]?.key ?? '');

const TEAM = /^[وفبل]?ال(?:فريق|نادي|جهاز|جمهور|لاعب|معسكر|هجوم|دفاع)$/u;

/** قالت باكية: how she said it. */
const isManner = ({ lex }: Scene, { first }: Candidate): boolean =>
  lex[first - 1]?.says === true && HOW.test(lex[first]?.key ?? '') && !lex[first]?.given && !lex[first]?.family;

const HOW = /^.\u0627.\u064a\u0629$/u;

const PERSON = ['person'] as const;

export const PERSON_VETOES: readonly Veto[] = [
  { rule: 'title-alone', types: PERSON, words: 'one', holds: isTitleAlone },
  { rule: 'begins-with-title', types: PERSON, words: 'several', holds: beginsWithTitle },
  { rule: 'address', types: PERSON, holds: isAddress },
  { rule: 'says-who', types: PERSON, holds: (scene, { first }) => saysWho(scene, first) },
  { rule: 'to-me', types: PERSON, holds: isToMe },
  { rule: 'answer', types: PERSON, holds: (scene, { first }) => isAnswer(scene, first) },
  { rule: 'described', types: PERSON, holds: isDescribed },
  { rule: 'phrase', types: PERSON, holds: isPhrase },
  { rule: 'ends-in-future', types: PERSON, holds: endsInFuture },
  { rule: 'ends-in-verb', types: PERSON, words: 'several', holds: endsInVerb },
  { rule: 'of-club', types: PERSON, words: 'one', holds: isOfClub },
  { rule: 'manner', types: PERSON, words: 'one', holds: isManner },
];
