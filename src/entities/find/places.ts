import type { GazetteEntry, GazetteMatch } from '../../lexicon/gazetteer.js';
import { keyOf } from '../../text/word.js';
import { type Candidate, propose } from '../candidate.js';
import { isPlace, type Scene, sameLine } from '../scene.js';
import { isOtherThing, isPlanet, isRegion, isTownByPlace } from '../towns.js';
import { has, inSet } from '../words.js';

/** What a name of the gazetteer weighs: nothing else by that name; one of several with and without support. */
const SURE = 0.9;
const SUPPORTED = 0.7;
/** A country or capital that shares its name with a word (عمان, قطر) is mostly the country. */
const PROMINENT = 0.65;
const AMBIGUOUS = 0.04;

const CAPITAL = 'عاصمة';
/** Described by this, a place is named without it: القدس المحتلة. */
const OCCUPIED = 'المحتلة';
/** Heads that stay outside though the gazetteer has them with the name: مدينة نيويورك, not قطاع غزة. */
export const OUTSIDE = new Set(['مدينة', 'محافظة', 'ولاية', 'منطقة', 'بلدة', 'قرية']);
const SYRIA = 'سورية';
const STATES: ReadonlySet<string> = new Set(['country', 'capital']);
const BEFORE_PLACE = new Set(['في', 'إلى', 'الى', 'من', 'وفي', 'ومن', 'وإلى', 'نحو', 'غادر', 'قرب', 'داخل', 'خارج']);
/** خادم الحرمين الشريفين is a king, صلاة المغرب a time of day. */
const NO_PLACE = /(?:خادم|صلاة|أذان|صلاتي|كوبا)$/u;
const EVENT = /^[وفبل]?(?:مهرجان|بطولة|كأس|دورة|معرض|رالي|جائزة|دوري|أولمبياد)$/u;

/** Where a place stands. */
type Reach = Pick<GazetteMatch, 'first' | 'last' | 'start'>;

function entryOfPlace({ entries }: GazetteMatch): GazetteEntry | null {
  return entries.find((entry) => isPlace(entry) && !entry.ambiguous) ?? entries.find(isPlace) ?? null;
}

/** The noun that a place follows, over adjectives of nation between them: العاصمة الأردنية عمان. */
function nounBefore(scene: Scene, first: number) {
  const before = scene.lex[first - 1];
  return before?.article && before.demonym ? scene.lex[first - 2]?.noun : before?.noun;
}

/** Whether what stands before speaks for a place: في, مدينة, رئيس, سكان, or ب written with it; or a list, or a dateline. */
function supported(scene: Scene, match: GazetteMatch): boolean {
  const { first, start } = match;
  if (isTownByPlace(scene, match)) return true;
  if (BEFORE_PLACE.has(scene.lex[first - 1]?.key ?? '')) return true;
  const noun = nounBefore(scene, first);
  if (noun?.class === 'site' && (!noun.article || noun.lemma === CAPITAL)) return true;
  if (noun && !noun.article && (noun.class === 'office' || (noun.human && noun.number === 'plural'))) return true;
  return start > (scene.view.start[first] ?? 0) && /^[وف]?ب/u.test(scene.lex[first]?.key ?? '');
}

/** Whether a generic head of places stands before: مدينة, not الدول with its adjective. */
function isHeaded(scene: Scene, first: number): boolean {
  const noun = scene.lex[first - 1]?.noun;
  return noun?.class === 'site' && !noun.article;
}

/** Whether the spelling, with its clitics or without, is far more often a word: وفينا, فاجأ. */
function isSpelledLikeWord(scene: Scene, { first, start }: GazetteMatch): boolean {
  const key = scene.lex[first]?.key ?? '';
  return (
    inSet('word', key) ||
    inSet('word', key.slice(keyOf(scene.view.text.slice(scene.view.start[first] ?? 0, start)).length))
  );
}

/** Whether the word of a lesser place is also a word of the language: الفحص, كان, ليل. */
function isWord(scene: Scene, match: GazetteMatch, entry: GazetteEntry): boolean {
  const lexeme = scene.lex[match.first];
  if (!lexeme) return false;
  if (isSpelledLikeWord(scene, match)) return true;
  if (STATES.has(entry.kind) || entry.kind === 'continent') return false;
  // أبين is a province, and seldom a verb or two fathers.
  if (entry.kind === 'province' && !entry.ambiguous && !lexeme.common) return false;
  // أبها is spelled like her father.
  const noun = lexeme.noun !== null && (lexeme.noun.enclitic.length < 2 || entry.ambiguous);
  return noun || lexeme.common || lexeme.func !== null || lexeme.verb || lexeme.demonym;
}

/** مسقط رأسه is a birthplace, not the capital of Oman; كوبا أميركا a tournament. */
export function isBirthplace(scene: Scene, i: number): boolean {
  return /^(?:[وفب]?مسقط رأس|كوبا [أا]م)/u.test(`${scene.lex[i]?.key ?? ''} ${scene.lex[i + 1]?.key ?? ''}`);
}

/** زواره: whoever visits him, though a town is spelled so. */
function isHis(scene: Scene, i: number): boolean {
  const noun = scene.lex[i]?.noun;
  return noun?.human === true && noun.enclitic.length === 1;
}

/** بين البحرين المتوسط والأحمر: two seas, which what follows tells apart; Bahrain is feminine. */
function areTwo({ lex }: Scene, { first, last }: Reach): boolean {
  const [noun, next] = [lex[first]?.noun, lex[last]];
  if (noun?.class !== 'site' || noun.number !== 'dual' || !next?.article || /ة$/u.test(next.key)) return false;
  return /^وال/u.test(lex[last + 1]?.key ?? '');
}

/** 12 بريطانيا: Britons, as a number of two digits or three counts them. */
function isCounted({ view }: Scene, { first, start }: Reach): boolean {
  const counted = start === view.start[first] && /يا$/u.test(view.word[first]?.key ?? '');
  return counted && /^\d{2,3}$/u.test(view.word[first - 1]?.key ?? '');
}

/** كسرت الباب: a word with ك, and no town. */
const isLike = ({ view }: Scene, { first, start }: Reach, { kind }: GazetteEntry): boolean =>
  kind === 'city' && start > (view.start[first] ?? 0) && /^[وف]?ك/u.test(view.word[first]?.key ?? '');

/** Whether what is spelled like a place is none: a part of the king's title, two seas, people who are counted. */
export const isNoPlace = (scene: Scene, place: Reach): boolean =>
  NO_PLACE.test(scene.lex[place.first - 1]?.key ?? '') ||
  areTwo(scene, place) ||
  isCounted(scene, place) ||
  isOtherThing(scene, place);

/** مشهد النهاية: a city that is a word as well, before its genitive. */
export function isConstruct({ lex }: Scene, { first, last, entries }: GazetteMatch): boolean {
  const next = lex[last];
  const word = entries.every(({ kind, ambiguous }) => kind === 'city' && ambiguous);
  // البستان الأندلسي: a town would be feminine.
  const nation = next?.demonym === true && (FEMININE.test(next.key) || lex[first - 1]?.noun?.class === 'site');
  return word && next?.article === true && !nation && !next.date && next.func === null;
}

const FEMININE = /ة$/u;

/** Whether the name of a country is an adjective here: الكرة السعودية, المحاكم السعودية. */
export function isNationAdjective(scene: Scene, i: number): boolean {
  const before = scene.lex[i - 1];
  if (!has(scene.lex[i]?.keySets ?? 0, 'nation-adjective') || !before || !sameLine(scene, i - 1, i)) return false;
  if (scene.lex[i]?.key === SYRIA) return /[^ل]ة$/u.test(before.key) && !before.func && before.noun?.class !== 'site';
  return (before.article || /^[وفبك]?ال|^[وف]?لل/u.test(before.key)) && !before.func && !before.date;
}

/** Whether the place stands inside the name of an event: مهرجان موسكو السينمائي, دوري أبطال أوروبا. */
export function inEvent(scene: Scene, { first, last }: Pick<GazetteMatch, 'first' | 'last'>): boolean {
  const before = scene.lex[first - 1];
  if (!before) return false;
  if (has(before.keySets, 'occasion') || (before.noun && !before.noun.article && inSet('occasion', before.noun.lemma)))
    return true;
  const after = scene.lex[last];
  return EVENT.test(before.key) && after?.article === true && !after.demonym;
}

/** Token behind a generic head that the gazetteer has with the name: مدينة in مدينة نيويورك. */
function withoutHead(scene: Scene, first: number, last: number): number {
  const noun = scene.lex[first]?.noun;
  if (!noun || noun.article || !OUTSIDE.has(noun.lemma) || last - first < 2) return first;
  const rest = scene.found[first + 1];
  const whole = rest?.last === last && rest.start === scene.view.start[first + 1] && rest.entries.some(isPlace);
  return whole ? first + 1 : first;
}

/** جنوب شرق آسيا, غرب إفريقيا: the direction belongs to the name of a continent where it has no article. */
function withDirection(scene: Scene, candidate: Candidate, entry: GazetteEntry): Candidate {
  if (entry.kind !== 'continent') return candidate;
  let first = candidate.first;
  while (first > 0 && sameLine(scene, first - 1, first) && has(scene.lex[first - 1]?.keySets ?? 0, 'direction'))
    first--;
  return first === candidate.first ? candidate : { ...candidate, first, start: scene.view.start[first] ?? 0 };
}

/** مراكش والعيون: behind a place whose name is nothing else. */
function isListed({ found, lex }: Scene, { first }: GazetteMatch): boolean {
  const before = found[first - 1];
  return (
    before?.last === first &&
    /^و/u.test(lex[first]?.key ?? '') &&
    before.entries.every((entry) => isPlace(entry) && !entry.ambiguous)
  );
}

/** في مالي: no adjective stands behind a preposition, so that it is the country. */
const isStateBehindIn = ({ lex }: Scene, { first }: GazetteMatch, { kind }: GazetteEntry): boolean =>
  STATES.has(kind) && IN.test(lex[first - 1]?.key ?? '');
const IN = /^[وف]?في$/u;

function scoreOf(scene: Scene, match: GazetteMatch, entry: GazetteEntry): number {
  const { first, last, entries } = match;
  if (isPlanet(scene, match)) return SURE;
  const lexeme = scene.lex[first];
  const word = last - first === 1 && isWord(scene, match, entry);
  if (!entry.ambiguous && !word && (last - first > 1 || entries.every(isPlace))) return SURE;
  if (isRegion(scene, match, entry)) return SUPPORTED;
  // Far more often a word, it needs a generic head; before a definite word (في حقل التعليم) it is one for sure.
  const next = scene.lex[last];
  const alone = lexeme?.article || next?.func || !(next?.article && sameLine(scene, first, last));
  const likely = supported(scene, match) && alone && (!isSpelledLikeWord(scene, match) || isHeaded(scene, first));
  if (word) return likely || isStateBehindIn(scene, match, entry) ? SUPPORTED : AMBIGUOUS;
  if (supported(scene, match) || isListed(scene, match)) return isConstruct(scene, match) ? AMBIGUOUS : SUPPORTED;
  // وقعت جورجيا الاتفاق, but جورجيا ميلوني.
  const named = (scene.lex[last]?.name ?? 0) > 0 || scene.lex[first - 1]?.noun?.human === true;
  const state =
    STATES.has(entry.kind) &&
    entries.every(
      (other) => isPlace(other) || (other.kind === 'club' && !scene.sport) || (other.kind === 'given-name' && !named),
    );
  return state ? PROMINENT : AMBIGUOUS;
}

function placeAt(scene: Scene, match: GazetteMatch): Candidate | null {
  const entry = entryOfPlace(match);
  if (
    !entry ||
    isLike(scene, match, entry) ||
    scene.lex[match.first]?.tanwin ||
    isHis(scene, match.first) ||
    isBirthplace(scene, match.first)
  )
    return null;
  if (inEvent(scene, match) || isNationAdjective(scene, match.first) || isNoPlace(scene, match)) return null;
  const last = scene.lex[match.last - 1]?.key === OCCUPIED ? match.last - 1 : match.last;
  if (last < match.last && last - match.first === 1 && scene.lex[match.first]?.noun) return null;
  const first = withoutHead(scene, match.first, last);
  const candidate = propose(scene, {
    type: 'place',
    first,
    last,
    offset: first > match.first ? 0 : match.start - (scene.view.start[first] ?? 0),
    score: scoreOf(scene, match, entry),
    rule: 'place/gazetteer',
    entry,
  });
  return withDirection(scene, candidate, entry);
}

/** Places of the gazetteer: بكين, لبكين, الولايات المتحدة, جنوب شرق آسيا. */
export function findPlaces(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of scene.found) {
    const candidate = match && placeAt(scene, match);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}
