import { keyOf } from '../../text/word.js';
import type { Candidate } from '../candidate.js';
import { isZeal } from '../find/organizations.js';
import { inEvent, isBirthplace, isConstruct, isNationAdjective, isNoPlace, OUTSIDE } from '../find/places.js';
import { isOfficeSought } from '../grammar/body-led.js';
import { bodyName } from '../grammar/body-name.js';
import { isArea } from '../grammar/body-rare.js';
import { isAnswer, saysWho } from '../grammar/person-start.js';
import { isBody, isPlace, type Scene, sameLine } from '../scene.js';
import { inSet } from '../words.js';
import { isDescribed, isPhrase } from './described.js';

/** A body whose grammar is less sure than this is a bare noun with what describes it. */
const NAMED = 0.3;
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

/** A letter of a noun taken for a clitic: not و and زيرة. */
function isCutNoun({ view, lex }: Scene, { first, start }: Candidate): boolean {
  return start > (view.start[first] ?? 0) && lex[first]?.noun?.prefix === 0;
}

/** الوزير, and a title of the caller's own, names nobody; nor does معالي before an office. */
function isTitleAlone({ lex }: Scene, { type, first, last }: Candidate): boolean {
  const word = lex[first];
  const noun = word?.noun;
  if (type !== 'person' || last - first > 1 || !noun?.human || noun.ambiguous) return false;
  return noun.article || (noun.class === 'honorific' && word !== null && word !== undefined && word.odds < SELDOM);
}

/** Log-odds of a word that is seldom a name. */
const SELDOM = -2;

/** سورياً, بريطانيًّا: the marks of the indefinite. */
const isIndefinite = ({ lex }: Scene, { first, last }: Candidate): boolean =>
  last - first === 1 && lex[first]?.tanwin === true;

/** وزارة الصحة الرامية إلى, الهيئة الوطنية للمشاركة في: what it aims at is no part of the name. */
const endsInAim = ({ lex }: Scene, { first, last }: Candidate): boolean =>
  lex.slice(first, last).some((word) => word?.key === TAKE_PART) ||
  (TOWARDS.test(lex[last]?.key ?? '') && AIMING.test(lex[last - 1]?.key ?? '') && !lex[last - 1]?.demonym);

const TAKE_PART = 'للمشاركة';
const TOWARDS = /^[إا]لى$/u;
const AIMING = /^ال.ا.ية$/u;

/** صاحب السمو الملكي, صاحبة المعالي: who is addressed so is named behind it. */
const isAddress = ({ lex }: Scene, { first }: Candidate): boolean =>
  ADDRESSES.test(lex[first]?.key ?? '') && ADDRESSED.test(lex[first + 1]?.key ?? '');

const ADDRESSES = /^[وفبل]?(?:صاحبة?|أصحاب)$/u;
const ADDRESSED = /^ال(?:سمو|معالي|فضيلة|سماحة|سعادة|جلالة|فخامة|غبطة|نيافة|سيادة|دولة)$/u;

/** بيئة آمنة, عبر وسائل: a word alone that is far oftener one of the language, where no verb or title speaks for a name. */
function isWordAlone({ lex, view }: Scene, { first, last, start }: Candidate): boolean {
  const [word, before] = [lex[first], lex[first - 1]];
  if (!word || word.date || !before || last - first > 1 || before.verb || before.noun?.human) return false;
  // Marks and tatweel stand in the text, and not in the key.
  return inSet('word', word.key.slice(keyOf(view.text.slice(view.start[first] ?? 0, start)).length));
}

/** أبريل (نيسان): a month by its other name. */
const isMonth = ({ lex }: Scene, { first, last }: Candidate): boolean =>
  last - first === 1 && lex[first]?.date === true && (lex[first - 2]?.date === true || lex[first - 1]?.date === true);

/** حتى النصر: a common word is a club in sport alone. */
const isClubElsewhere = ({ lex, found, sport }: Scene, { first, last }: Candidate): boolean =>
  !sport &&
  last - first === 1 &&
  lex[first]?.common === true &&
  found[first]?.last === last &&
  found[first]?.entries.every(({ kind }) => kind === 'club') === true;

/** قالت باكية: how she said it. */
const isManner = ({ lex }: Scene, { first }: Candidate): boolean =>
  lex[first - 1]?.says === true && HOW.test(lex[first]?.key ?? '') && !lex[first]?.given && !lex[first]?.family;

const HOW = /^.\u0627.\u064a\u0629$/u;

/** الفريق الهلالي: whose team, in sport. */
function isOfClub({ lex, sport }: Scene, { first }: Candidate): boolean {
  return (
    sport && lex[first]?.article === true && /ي$/u.test(lex[first]?.key ?? '') && TEAM.test(lex[first - 1]?.key ?? '')
  );
}

const TEAM = /^[وفبل]?ال(?:فريق|نادي|جهاز|جمهور|لاعب|معسكر|هجوم|دفاع)$/u;

/** سيف الدين بن عزيزة مثلوا: the last word says what they did. */
const endsInVerb = ({ lex }: Scene, { last }: Candidate): boolean =>
  THEY_DID.test(lex[last - 1]?.key ?? '') && (lex[last - 1]?.odds ?? 0) < FOREIGN;

const THEY_DID = /..وا$/u;

/** الوزير سامي رشيد: the title belongs to no name, and what it leads to is read by the rules. */
function beginsWithTitle({ lex }: Scene, { first }: Candidate): boolean {
  const noun = lex[first]?.noun;
  // سعادة السيد ماجد الصالح
  const next = lex[first + 1]?.noun;
  if (noun?.class === 'honorific' && next?.human && next.article && TITLES.has(next.class)) return true;
  return noun?.article === true && noun.human && !noun.ambiguous && TITLES.has(noun.class) && !lex[first]?.family;
}

const TITLES: ReadonlySet<string> = new Set(['office', 'rank', 'honorific']);

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
  return (
    noun !== null &&
    noun !== undefined &&
    (OF_PLACES.has(noun.lemma) || OUTSIDE.has(noun.lemma)) &&
    !noun.article &&
    found[first + 1]?.entries.some(isPlace) === true
  );
}

const OF_PLACES = new Set(['أمن', 'قضاء', 'مصلحة']);

/** قال لي أحمد: I was told, unless the next is as foreign as Li: قال لي كه تشيانغ. */
function isToMe({ lex }: Scene, { first }: Candidate): boolean {
  const next = lex[first + 1];
  if (lex[first]?.key !== TO_ME || !lex[first - 1]?.says || !next) return false;
  return next.common || next.article || next.noun !== null || (next.given && next.odds < FOREIGN);
}

const TO_ME = 'لي';
/** Log-odds of a foreign given name. */
const FOREIGN = 1;

/** The ل of لـ"الوطن" stands before a mark, and names nobody; nor does a name begin with a vowel sign alone. */
function isLetter({ view }: Scene, { first, last }: Candidate): boolean {
  return (view.word[first]?.key.length ?? 0) < (last - first === 1 ? 2 : 1);
}

/** The adjective of a country for the country: الكرة السعودية. */
function isBareAdjective(scene: Scene, { first, last }: Candidate): boolean {
  return last - first === 1 && sameLine(scene, first, last - 1) && isNationAdjective(scene, first);
}

/** اللاعب سيغيب, كيفن سيعود: what will be, unless a table has it as a name. */
function endsInFuture({ lex }: Scene, { last }: Candidate): boolean {
  const word = lex[last - 1];
  return /^س[يتن]\S\S/u.test(word?.key ?? '') && (word?.name ?? 0) < 0 && !word?.given && !word?.family;
}

/** جسر للمشاة: whom it is for makes no name of it. */
function isForAll({ lex }: Scene, { first, last }: Candidate): boolean {
  const noun = lex[first]?.noun;
  return noun?.class === 'site' && !noun.article && last - first === 2 && lex[first + 1]?.key.startsWith(FOR) === true;
}

const FOR = 'لل';

/** عرض حي للنحل: no place is of what stands behind ل. */
function isBehindFor({ lex }: Scene, { first }: Candidate): boolean {
  const noun = lex[first - 1]?.noun;
  return noun?.class === 'site' && !noun.article && lex[first]?.key.startsWith(FOR) === true;
}

/** مشهد النهاية: a scene, and no city. */
function isWordBefore(scene: Scene, { first, last }: Candidate): boolean {
  const match = scene.found[first];
  return match?.last === last && isConstruct(scene, match);
}

/** وأدى الصلاة: with a hamza it is a verb, no valley. */
const isPerforming = ({ lex }: Scene, { first }: Candidate): boolean => lex[first]?.key === PERFORMED;

const PERFORMED = 'وأدى';

/** Two given names behind a site are its imam: الجامع الكبير معتز سلامة. */
function endsInPerson({ lex }: Scene, { first, last }: Candidate): boolean {
  return last - first > 2 && lex[last - 1]?.given === true && lex[last - 2]?.given === true;
}

/**
 * Drops what the model names against the grammar. It stands before the names are weighed, so that what the model would
 * have covered is free for the rules.
 */
export function veto(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => {
    if (isCutNoun(scene, candidate) || isTitleAlone(scene, candidate) || isLetter(scene, candidate)) return false;
    if (candidate.type === 'person') {
      if (isToMe(scene, candidate) || isAnswer(scene, candidate.first) || isAddress(scene, candidate)) return false;
      if (endsInFuture(scene, candidate) || isDescribed(scene, candidate) || isPhrase(scene, candidate)) return false;
      if (candidate.last - candidate.first === 1)
        return (
          !isWordAlone(scene, candidate) &&
          !isOfClub(scene, candidate) &&
          !isManner(scene, candidate) &&
          !saysWho(scene, candidate.first)
        );
      if (endsInVerb(scene, candidate)) return false;
      return !saysWho(scene, candidate.first) && !beginsWithTitle(scene, candidate);
    }
    if (isIndefinite(scene, candidate) || isZeal(scene, candidate.first)) return false;
    if (isOfficeSought(scene, candidate.first)) return false;
    if (isMonth(scene, candidate) || isClubElsewhere(scene, candidate)) return false;
    if (candidate.type === 'organization')
      return (
        !isBareBody(scene, candidate) &&
        !endsInAim(scene, candidate) &&
        !holdsPerson(scene, candidate) &&
        !isSafety(scene, candidate)
      );
    return !(
      isBareAdjective(scene, candidate) ||
      endsInPerson(scene, candidate) ||
      inEvent(scene, candidate) ||
      isWordBefore(scene, candidate) ||
      isForAll(scene, candidate) ||
      isBehindFor(scene, candidate) ||
      isPerforming(scene, candidate) ||
      isNoPlace(scene, candidate) ||
      isBirthplace(scene, candidate.first) ||
      isWordAlone(scene, candidate)
    );
  });
}
