/** Towns and their clubs, which only the long tables have. */
import { demonymOf, type GazetteEntry, type GazetteMatch } from '../lexicon/gazetteer.js';
import { NUMBER } from '../text/view.js';
import { keyOf } from '../text/word.js';
import type { Candidate } from './candidate.js';
import { keysOf } from './mention.js';
import { isPlace, type Scene, sameLine } from './scene.js';
import { has, inSet } from './words.js';

const AND = 'و';
const AGAINST = new Set(['مع', 'أمام', 'ضد', 'بين', 'امام', 'ضده', 'لدى', 'حساب']);
/** Far oftener a federation, wherever a club of that name plays. */
const FEDERATION = 'الاتحاد';

/** Whether what stands before lets a common word be a club: مدرب النصر, أمام الاتحاد. */
function meets(scene: Scene, i: number): boolean {
  const before = scene.lex[i - 1];
  if (!before) return false;
  return AGAINST.has(before.key) || has(before.bareSets, 'squad') || inSet('squad', before.noun?.lemma ?? '');
}

/** Whether a definite word is neither described by another nor describes one: not البنك الأهلي, الاتحاد الدولي. */
function isAlone(scene: Scene, first: number, last: number): boolean {
  const [before, after] = [scene.lex[first - 1], scene.lex[last]];
  return !(before?.article && !before.verb) && !(after?.article && !after.demonym && !after.noun && !after.func);
}

/** Whether the text has a federation with more of a name: الاتحاد السعودي للمبارزة. */
const hasFederation = ({ lex, found }: Scene): boolean =>
  lex.some((word, i) => {
    if (word?.noun?.lemma !== UNION || word.noun.number !== 'singular') return false;
    const next = lex[i + 1];
    return (found[i]?.last ?? 0) > i + 1 || (next?.article === true && (next.demonym || has(next.bareSets, 'naming')));
  });
const UNION = 'اتحاد';

/** Whether at a token الاتحاد is what the text has named in full, and no club: رئيس الاتحاد, أكد الاتحاد. */
export function federationsOf(scene: Scene): (first: number) => boolean {
  let known: boolean | undefined;
  return (first) => {
    const before = scene.lex[first - 1];
    if (scene.lex[first]?.noun?.lemma !== UNION) return false;
    if (!(before?.says || before?.verb || before?.noun?.class === 'office')) return false;
    known ??= hasFederation(scene);
    return known;
  };
}

const clubOf = (match: GazetteMatch | null | undefined): GazetteEntry | undefined =>
  match?.entries.find(({ kind }) => kind === 'club');

/** Whether another club stands beside it: النصر والهلال. */
function isPaired(scene: Scene, { first, last }: GazetteMatch): boolean {
  const next = scene.found[last];
  return scene.lex[last]?.key.startsWith(AND) === true && next?.start === (scene.view.start[last] ?? 0) + 1
    ? clubOf(next) !== undefined
    : scene.lex[first]?.key.startsWith(AND) === true &&
        scene.found[first - 1]?.last === first &&
        clubOf(scene.found[first - 1]) !== undefined;
}

/** Clubs with the name of a common word that the text plainly has play somewhere, so that they may stand alone elsewhere: ويأمل النصر. */
function playing(scene: Scene): ReadonlySet<string> {
  const names = new Set<string>();
  if (!scene.sport) return names;
  for (const match of scene.found) {
    const club = clubOf(match);
    if (!match || !club || club.name === FEDERATION) continue;
    if (meets(scene, match.first) || isPaired(scene, match)) names.add(club.name);
  }
  return names;
}

/** Whether a body of the gazetteer is a club here, though its name is a word, a place or a federation as well; asked from left to right. */
export function clubsOf(scene: Scene): (match: GazetteMatch, entry: GazetteEntry) => boolean {
  const known = playing(scene);
  const federates = federationsOf(scene);
  let end = -1;
  return ({ first, last }, { kind, name }) => {
    if (!scene.sport || kind !== 'club') return false;
    if (name === FEDERATION && federates(first)) return false;
    const alone = isAlone(scene, first, last);
    const named = scene.lex[first]?.common !== true || known.has(name) || meets(scene, first);
    if (end !== first && !(alone && named)) return false;
    end = last;
    return true;
  };
}

const IN = new Set(['في', 'إلى', 'الى', 'مدينة', 'بمدينة', 'العاصمة']);

function isLocative(scene: Scene, { first, start }: Candidate): boolean {
  const key = scene.lex[first]?.key ?? '';
  if (start > (scene.view.start[first] ?? 0) && /^[وف]?ب/u.test(key)) return true;
  return IN.has(scene.lex[first - 1]?.key ?? '');
}

function followsSquad(scene: Scene, { first }: Candidate): boolean {
  const before = scene.lex[first - 1];
  if (!before) return false;
  return has(before.bareSets, 'squad') || (before.noun !== null && inSet('squad', before.noun.lemma));
}

const MOVES =
  /^(?:[وسف]*[يت]?ن?(?:انضم|نضم|انتقل|نتقل|عير|لعب|درب)|[وبفل]*(?:ال)?(?:انضمام|انتقال|إعارة|إعارت|لعب)(?:ه|ها)?|ب?اللعب|لل?انتقال|لل?انضمام)$/u;
/** Words between whoever moves and where to: إعارة حارسه سامي رشيد إلى روما. */
const LONGEST_MOVE = 4;

/** Whether a player goes there, of a town that has a club of its name: انضم إلى روما, اللعب في برشلونة. */
function followsMove(scene: Scene, { first }: Candidate): boolean {
  if (!IN.has(scene.lex[first - 1]?.key ?? '') || !clubOf(scene.found[first])) return false;
  for (let i = first - 2; i >= Math.max(0, first - 2 - LONGEST_MOVE) && scene.lex[i]; i--)
    if (MOVES.test(scene.lex[i]?.key ?? '')) return true;
  return false;
}

/** In articles on sport, cities that have players are clubs: لاعب ليفربول, and then ليفربول يتعادل. */
export function clubs(scene: Scene, chosen: readonly Candidate[]): Candidate[] {
  if (!scene.sport) return [...chosen];
  const isCity = ({ type, entry, first }: Candidate): boolean =>
    type === 'place' &&
    (entry?.kind === 'city' || (entry?.kind === 'capital' && clubOf(scene.found[first]) !== undefined));
  const names = new Set<string>();
  for (const candidate of chosen) {
    if (isCity(candidate) && (followsSquad(scene, candidate) || followsMove(scene, candidate)))
      names.add(keysOf(scene, candidate).join(' '));
  }
  return chosen.map((candidate) => {
    if (!isCity(candidate) || (isLocative(scene, candidate) && !followsMove(scene, candidate))) return candidate;
    if (!names.has(keysOf(scene, candidate).join(' '))) return candidate;
    return { ...candidate, type: 'organization', entry: null, rule: 'organization/club', score: CLUB };
  });
}

const CLUB = 0.7;

const COMMA = '\u060c';
/** Words of a place that others stand behind in a list. */
const LONGEST_IN_LIST = 3;

/** صبيا، وبيش والدرب: behind a sure place, with و or a comma between them. */
function isListed(scene: Scene, { first, start }: GazetteMatch): boolean {
  const comma = scene.view.word[first - 1]?.key === COMMA;
  if (!comma && (start === scene.view.start[first] || !scene.lex[first]?.key.startsWith(AND))) return false;
  const end = comma ? first - 1 : first;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_IN_LIST) && sameLine(scene, i, first); i--)
    if (scene.found[i]?.last === end)
      return scene.found[i]?.entries.every((entry) => isPlace(entry) && !entry.ambiguous) === true;
  return false;
}

/** جدة 25 شوال: at the head of its line, before a date. */
const isDateline = (scene: Scene, { first, last }: GazetteMatch): boolean =>
  !sameLine(scene, first - 1, first) &&
  sameLine(scene, first, last) &&
  scene.view.kind[last] === NUMBER &&
  scene.lex[last + 1]?.date === true;

/** Letters of the code of a state, which the code of a province begins with. */
const STATE = 2;

/** نيس الفرنسية, سروج التركية: before the nation that it belongs to. */
function isOfNation(scene: Scene, { last, entries }: GazetteMatch): boolean {
  const word = scene.lex[last]?.demonym && sameLine(scene, last - 1, last) ? scene.view.word[last] : null;
  const nation = word ? demonymOf(word) : null;
  if (!nation?.definite || nation.gender !== 'female') return false;
  return entries.some(({ link }) => !!link?.iso && link.iso.slice(0, STATE) === nation.iso);
}

/** Whether a town whose name is a word as well is known by where it stands: in a list of towns, before the date or its nation. */
export function isTownByPlace(scene: Scene, match: GazetteMatch): boolean {
  return isListed(scene, match) || isDateline(scene, match) || isOfNation(scene, match);
}

const HEAVENLY = /^ال(?:[أا]رض|قمر)$/u;
/** Words of an article on what moves in the sky. */
const IN_THE_SKY = /^[وفبلك]?(?:ال)?(?:كوكبا?|كواكب|كويكبا?|كويكبات|مجرة|مذنبا?|نيزكا?|نيازك|المريخ|بلوتو|زحل)$/u;
const SKY_WORDS = 2;

/** الأرض, القمر: planets in an article on the sky, and elsewhere what one stands on and what shines. */
export function isPlanet(scene: Scene, { first, last, start, end }: GazetteMatch): boolean {
  if (last - first > 1 || !HEAVENLY.test(keyOf(scene.view.text.slice(start, end)))) return false;
  return isOn(scene, skies, IN_THE_SKY, SKY_WORDS);
}

const skies = new WeakMap<Scene, boolean>();
const seas = new WeakMap<Scene, boolean>();

/** Whether the text has so many of the words; asked once a text, which keeps the time linear. */
function isOn(scene: Scene, known: WeakMap<Scene, boolean>, words: RegExp, least: number): boolean {
  const before = known.get(scene);
  if (before !== undefined) return before;
  const is = scene.lex.filter((word) => word && words.test(word.key)).length >= least;
  known.set(scene, is);
  return is;
}

const AVERAGE = 'المتوسط';
const IN_IT = /^[وف]?في$/u;
/** Words of an article in which المتوسط is the sea. */
const AT_SEA =
  /^[وفبلك]?(?:ال)?(?:بحر|بحار|حوض|ضفاف|ضفتي|سواحل|شواطئ|مهاجر|مهاجرا|مهاجرون|مهاجرين|لاجئ|لاجئا|لاجئين|قارب|قوارب|زورق|زوارق|متوسطي|متوسطية)$/u;
const LIGAMENT = 'الرباط';
const OF_A_KNEE = /^ال(?:صليبي|متصالب|داخلي|خارجي|جانبي|[أا]مامي|خلفي)$/u;
const ATTACK = 'النوبة';
const OF_A_PATIENT = /^ال(?:قلبية|عصبية|دماغية|حادة|[أا]ولى|صرعية)$/u;

const AGREED = /^[وفبل]?(?:اتفاق|إعلان|مبادئ|وثيقة|مقررات)$/u;
const TOWNS: ReadonlySet<string> = new Set(['city', 'capital']);
/** What its government agrees or says. */
const OF_STATE = /^(?:مع|عن|على|[أإا]ن)$/u;
const SUMMER = 'صيف';
const FAIR = /^[وفبل]?(?:مهرجان|فعاليات|برنامج|ملتقى|مسابقات)$/u;

/** اتفاق الطائف, مهرجان صيف ينبع: what was agreed in a town, or is held there, by its name; اتفاق الرياض وطهران is of two states. */
function isNameOfEvent({ lex, found }: Scene, { first, last }: Pick<GazetteMatch, 'first' | 'last'>): boolean {
  const before = lex[first - 1]?.key ?? '';
  if (before === SUMMER) return FAIR.test(lex[first - 2]?.key ?? '');
  const next = found[last];
  const other = next?.entries.some(isPlace) && lex[last]?.key.startsWith(AND);
  if (!AGREED.test(before) || other || OF_STATE.test(lex[last]?.key ?? '')) return false;
  return found[first]?.entries.some(({ kind }) => TOWNS.has(kind)) === true;
}

/** 8% في المتوسط: on average, where nothing speaks of the sea; قطع في الرباط الصليبي: in his knee. */
export function isOtherThing(scene: Scene, place: Pick<GazetteMatch, 'first' | 'last'>): boolean {
  if (isNameOfEvent(scene, place)) return true;
  const { first, last } = place;
  if (last - first > 1) return false;
  const { lex } = scene;
  const [before, here, next] = [lex[first - 1]?.key ?? '', lex[first]?.key, lex[last]?.key ?? ''];
  if (here === LIGAMENT) return OF_A_KNEE.test(next);
  if (here === ATTACK) return OF_A_PATIENT.test(next);
  return here === AVERAGE && IN_IT.test(before) && !isOn(scene, seas, AT_SEA, 1);
}

/** أرجاء الشرق الأوسط: a region that a paper is called by is the paper in marks, behind a dash or behind what it is. */
export function isRegion({ lex }: Scene, { first, last, entries }: GazetteMatch, entry: GazetteEntry): boolean {
  const before = lex[first - 1];
  if (entry.kind !== 'region' || last - first < 2 || !before || before.says || before.noun?.class === 'body')
    return false;
  // متلازمة الشرق الأوسط التنفسية
  if (lex[last]?.article && !lex[last]?.demonym && !lex[last]?.noun) return false;
  return entries.every(({ kind }) => kind === 'region' || kind === 'media');
}
