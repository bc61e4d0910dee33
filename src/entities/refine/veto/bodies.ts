/** Reasons against names of organizations. */
import type { Candidate } from '../../candidate.js';
import { OUTSIDE } from '../../find/places.js';
import { bodyName } from '../../grammar/body-name.js';
import { isArea } from '../../grammar/body-rare.js';
import { isBody, isPlace, type Scene } from '../../scene.js';
import { has, inSet } from '../../words.js';
import type { Veto } from './rule.js';

/** A body whose grammar is less sure than this is a bare noun with what describes it. */
const NAMED = 0.3;
/** Log-odds from which a word may be a name that no table has. */
const UNKNOWN = 0.2;

/** Whether something in the range can be a name at all: an entry of the gazetteer, an unknown word, other letters. */
function holdsName(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const lexeme = scene.lex[i];
    if (scene.found[i] && i > first) return true;
    if (!lexeme) continue;
    const known = lexeme.given || lexeme.family;
    if (known || (!lexeme.article && lexeme.name >= UNKNOWN) || !/^\p{Script=Arabic}/u.test(lexeme.key)) return true;
  }
  return false;
}

/** A generic head with words that name nothing (هيئة المحلفين, إدارة النادي, المحاكم السعودية). */
function isBareBody(scene: Scene, { first, last }: Candidate): boolean {
  const noun = scene.lex[first]?.noun;
  if (noun?.class !== 'body') return false;
  if (noun.article && noun.number === 'plural') return true;
  // جوازات سفر
  if ((inSet('local', noun.lemma) || isArea(scene, { noun, at: first })) && !noun.article && !bodyName(scene, first))
    return true;
  return (bodyName(scene, first)?.sure ?? 0) < NAMED && !holdsName(scene, first, last);
}

/** وزارة الصحة الرامية إلى, الهيئة الوطنية للمشاركة في: what it aims at is no part of the name. */
const endsInAim = ({ lex }: Scene, { first, last }: Candidate): boolean =>
  lex.slice(first, last).some((word) => word?.key === TAKE_PART) ||
  (TOWARDS.test(lex[last]?.key ?? '') && AIMING.test(lex[last - 1]?.key ?? '') && !lex[last - 1]?.demonym);

const TAKE_PART = 'للمشاركة';
const TOWARDS = /^[إا]لى$/u;
const AIMING = /^ال.ا.ية$/u;

/** الجبهة الشعبية حمة الهمامي: behind a body that the gazetteer knows a person begins. */
function holdsPerson({ found, lex }: Scene, { first, last }: Candidate): boolean {
  const known = found[first];
  if (!known?.entries.some(isBody) || known.last >= last || known.last - first < 2) return false;
  const next = lex[known.last];
  return next !== null && next !== undefined && !next.article && !next.demonym && next.name >= UNKNOWN;
}

/** تستهدف أمن مصر: of a country only its safety; قضاء الجبايش is a district, محافظة أبين a province. */
function isSafety({ lex, found }: Scene, { first }: Candidate): boolean {
  const noun = lex[first]?.noun;
  if (!noun || noun.article || !(OF_PLACES.has(noun.lemma) || OUTSIDE.has(noun.lemma))) return false;
  return found[first + 1]?.entries.some(isPlace) === true;
}

const OF_PLACES = new Set(['أمن', 'قضاء', 'مصلحة']);

/** الأمن القومي العربي: what one cares for; an agency for it has its noun before it. */
const isCare = ({ lex }: Scene, { first }: Candidate): boolean =>
  CARE.test(lex[first]?.key ?? '') && OF_NATION.test(lex[first + 1]?.key ?? '');

const CARE = /^الأمن$/u;
const OF_NATION = /^ال(?:قومي|غذائي|مائي)$/u;

/** اللواء شرطة حقوقي هاشم محجوب: a general of the police, and no brigade. */
const isOfficer = ({ lex }: Scene, { first }: Candidate): boolean =>
  lex[first]?.noun?.class === 'rank' && has(lex[first + 1]?.keySets ?? 0, 'corps');

/** مكتب سامي رشيد: somebody's office bears his name, and has none. */
const isSomeonesOffice = ({ lex, people }: Scene, { first }: Candidate): boolean =>
  lex[first]?.noun?.lemma === OFFICE && (lex[first + 1]?.given === true || Boolean(people[first + 1]));

const OFFICE = 'مكتب';

const BODY = ['organization'] as const;

export const BODY_VETOES: readonly Veto[] = [
  { rule: 'bare-body', types: BODY, holds: isBareBody },
  { rule: 'ends-in-aim', types: BODY, holds: endsInAim },
  { rule: 'holds-person', types: BODY, holds: holdsPerson },
  { rule: 'safety', types: BODY, holds: isSafety },
  { rule: 'care', types: BODY, words: 'several', holds: isCare },
  { rule: 'officer', types: BODY, words: 'several', holds: isOfficer },
  { rule: 'someones-office', types: BODY, words: 'several', holds: isSomeonesOffice },
];
