/** Constructions in the names of bodies that few texts have, which the small entry does without. */
import { isBody, isPlace, type Scene, sameLine } from '../scene.js';
import { inSet } from '../words.js';
import { type Head, HUMAN_HEADS, LONGEST, lexAt } from './body-heads.js';
import { agrees, purpose } from './body-parts.js';
import { nameRun } from './person-name.js';

const COUNCIL = 'مجلس';

/** رئيس هيئة الأركان اليمني: the nation is of the man who leads it. */
export function isNationOfHolder({ lex }: Scene, { noun, at }: Pick<Head, 'noun' | 'at'>, last: number): boolean {
  const holder = lex[at - 1]?.noun;
  if (holder?.class !== 'office' || holder.article || holder.gender !== 'male' || noun.gender !== 'female')
    return false;
  return lex[last - 1]?.demonym === true && OF_STAFFS.test(`${lex[last - 2]?.key ?? ''} ${lex[last - 1]?.key ?? ''}`);
}

/** A plural, which no masculine can describe. */
const OF_STAFFS = /^ال[أا]ركان ال\S+ي$/u;

const REGIONS = new Set(['منطقة', 'محافظة', 'مدينة', 'ولاية']);

/** جوازات منطقة نجران: of the region that a place gives its name. */
export const isOfRegion = ({ lex, found }: Scene, at: number): boolean =>
  REGIONS.has(lex[at + 1]?.key ?? '') && found[at + 2]?.entries.some(isPlace) === true;

const SEAT = 'إمارة';
/** Where governors have a seat, and no emirates are. */
const SEATED = 'SA';
/** إمارة منطقة عسير, إمارة نجران is who governs it, إمارة دبي a place. */
export const isSeatOf = (scene: Scene, at: number): boolean =>
  scene.lex[at]?.noun?.lemma === SEAT &&
  (isOfRegion(scene, at) ||
    scene.found[at + 1]?.entries.some((entry) => isPlace(entry) && entry.link?.iso?.startsWith(SEATED)) === true);

const MARKET = 'سوق';
const INDEX = /^[وفبل]?(?:ال)?مؤشر(?:ات|ا|ي)?$/u;
/** How far before the market its index may stand: المؤشر العام لسوق دبي. */
const NEAR = 2;

/** مؤشر سوق دبي: where shares are traded. */
export function isExchange({ lex, found }: Scene, at: number): boolean {
  if (lex[at]?.noun?.lemma !== MARKET || !found[at + 1]?.entries.some(isPlace)) return false;
  return lex.slice(Math.max(0, at - NEAR), at).some((word) => word !== null && INDEX.test(word.key));
}

/** Districts of the Yemen and of Tunisia. */
const AREAS = new Set(['مديرية', 'عمادة']);
const STATION = 'محطة';
/** مديرية حيس and عمادة العامرة are districts, محطة عطبرة a site; محطة سي إن إن broadcasts. */
export function isArea({ lex, found }: Scene, { noun, at }: Pick<Head, 'noun' | 'at'>): boolean {
  if (AREAS.has(noun.lemma)) return found[at + 1]?.entries.some(isPlace) === true;
  return noun.lemma === STATION && (lex[at + 1]?.place === true || found[at + 1]?.entries.some(isPlace) === true);
}

const MISSION = 'بعثة';
const IN = /^(?:في|فى)$/u;
/**
 * Token behind بعثة الأمم المتحدة في ليبيا, بعثة الاتحاد الأوروبي لمراقبة الانتخابات, whose matter and place are parts of the
 * name that ends at `end` without them; 0 where the head is no mission, as in بعثة الأهلي.
 */
export function missionEnd(scene: Scene, head: Head, end: number): number {
  if (head.noun.lemma !== MISSION || scene.sport) return 0;
  if (!scene.found[head.at + 1]?.entries.some(({ kind }) => kind === 'organization')) return 0;
  const last = purpose(scene, head, end);
  const place = IN.test(lexAt(scene, head.at, last)?.key ?? '') ? scene.found[last + 1] : null;
  return place?.entries.some(isPlace) && sameLine(scene, last, last + 1) ? place.last : last;
}

const FIRM = 'شركة';
/** شركة الخطوط التونسية: the head is a part of the name that the gazetteer has without it. */
export const isFirm = ({ found }: Scene, { noun }: Head, j: number): boolean =>
  noun.lemma === FIRM && found[j]?.entries.find(isBody)?.kind === 'company';

/** مركز أرامكو لريادة الأعمال: what a firm keeps is a body of its own with what it is for. */
export function isKeptByFirm(scene: Scene, head: Head): boolean {
  const owner = inSet('purposed', head.noun.lemma) && head.noun.lemma !== FIRM ? scene.found[head.at + 1] : null;
  if (owner?.entries.find(isBody)?.kind !== 'company') return false;
  return purpose(scene, head, owner.last, 1) > owner.last;
}

const GROUPS = new Set(['تنظيم', 'كتلة']);
const BRANCH = 'إدارة';
/** What a district keeps an office for. */
const KEPT = /^(?:مرور|جوازات|تعليم)$/u;

/** Token behind the district of إدارة مرور جدة, إدارة تعليم منطقة نجران; 0 where there is none. */
function branchEnd(scene: Scene, { noun, at }: Head): number {
  if (noun.lemma !== BRANCH || !KEPT.test(lexAt(scene, at, at + 1)?.key ?? '')) return 0;
  const place = scene.found[at + (isOfRegion(scene, at + 1) ? 3 : 2)];
  return place?.entries.some(isPlace) && place.start === scene.view.start[place.first] ? place.last : 0;
}

/** Token behind the known group of تنظيم طالبان, كتلة الجبهة الشعبية, or the district of an office; 0 where there is none. */
export function groupEnd(scene: Scene, head: Head): number {
  const { found, view } = scene;
  const { noun, at } = head;
  const branch = branchEnd(scene, head);
  if (branch > 0) return branch;
  const match = GROUPS.has(noun.lemma) ? found[at + 1] : null;
  const kind = match?.entries.find(isBody)?.kind;
  if (!match || match.start !== view.start[at + 1] || match.last - at > LONGEST) return 0;
  return kind === 'armed-group' || kind === 'party' ? match.last : 0;
}

const COUNCIL_OF_TOWN = /^ال(?:بلدي|محلي)$/u;
/** المجلس البلدي بنجران: of a town, which alone tells it apart. */
export const isOfTown = ({ lex }: Scene, { noun, at }: Head): boolean =>
  noun.article && noun.lemma === COUNCIL && COUNCIL_OF_TOWN.test(lex[at + 1]?.key ?? '');

/** Bodies that their place makes one: الغرفة التجارية بجدة. */
const OF_TOWNS = new Set(['غرفة', 'مجلس']);
export const isNamedByTown = ({ noun }: Head): boolean => noun.article && OF_TOWNS.has(noun.lemma);

/** Of each there is one to a town: النادي الأدبي بجدة, المستشفى المحلي بدوز, الغرفة التجارية الصناعية في أبها. */
const ONE_TO_A_TOWN = new Map([
  ['نادي', /^الأدبي$/u],
  ['مستشفى', /^المحلي$/u],
  ['غرفة', /^التجارية$/u],
]);
const BY = /^ب/u;

/** Token behind the town that tells such a body apart, which ends at `end` without it; `end` where there is none. */
export function townEnd(scene: Scene, { noun, at }: Head, end: number): number {
  const kind = noun.article ? ONE_TO_A_TOWN.get(noun.lemma) : undefined;
  const link = lexAt(scene, at, end);
  if (!kind?.test(lexAt(scene, at, at + 1)?.key ?? '') || !link) return end;
  const region = BY.test(link.key) && REGIONS.has(link.key.slice(1));
  const apart = IN.test(link.key) || region;
  const match = scene.found[apart ? end + 1 : end];
  if (!match?.entries.some(isPlace) || !sameLine(scene, end, match.first)) return end;
  if (apart || BY.test(link.key)) return match.last;
  return end;
}

const STATIONS = new Set(['مركز', 'قسم', 'إدارة']);
const POLICE = 'شرطة';
/** مركز شرطة محافظة الجموم, قسم شرطة مدينة نصر. */
export function isPoliceStation({ lex }: Scene, { noun, at }: Head): boolean {
  const inner = lex[at + 1]?.noun;
  return STATIONS.has(noun.lemma) && inner?.lemma === POLICE && !inner.article && inner.prefix === 0;
}

/** قناة السويس: a water, whatever the noun is called by elsewhere. */
export const isSite = ({ found, view }: Scene, { at }: Head): boolean =>
  found[at]?.start === view.start[at] && (found[at]?.last ?? 0) > at + 1 && found[at]?.entries.every(isPlace) === true;

/** مركز الملك سلمان بالرياض: with a man's name it is told apart without its town. */
export const bearsName = ({ lex }: Scene, { noun, at }: Head): boolean =>
  !noun.article && (lex[at + 1]?.given === true || HUMAN_HEADS.has(lex[at + 1]?.key ?? ''));

const JOINING = new Set(['اتحاد', 'جامعة', 'رابطة', 'لجنة', 'جمعية']);
/** الاتحاد الأوروبي للسيارات: what comes behind is none of the union. */
const OF_STATES = /^ال[أاإ](?:وروبي|فريقي)$/u;
const FOR_ALL = /^لل/u;
/** الاتحاد الآسيوي للمكفوفين is another than the one of football, which the gazetteer has without its matter. */
export const isJoining = ({ lex }: Scene, { noun, at }: Head, last: number): boolean =>
  JOINING.has(noun.lemma) && !OF_STATES.test(lex[at + 1]?.key ?? '') && FOR_ALL.test(lex[last]?.key ?? '');

const MAIL = 'بريد';
/** بريد سارة ميلر: her letters; بريد المغرب is a body. */
export const isMailOf = (scene: Scene, { noun, at }: Head): boolean =>
  noun.lemma === MAIL && !scene.found[at + 1] && nameRun(scene, at + 1) !== null;

const TEAM = 'فريق';
/** فريق الهلال الأحمر: a team of a body that is no club. */
export const isTeamOf = (scene: Scene, { noun }: Head, j: number): boolean =>
  noun.lemma === TEAM && scene.found[j]?.entries.every(({ kind }) => kind === 'organization') === true;

/** قوة الاقتصاد الفرنسي: the nation is of what follows the head, and doesn't agree with the head; شرطة الاحتلال الإسرائيلي is one of a state. */
export function isNationOfOther(scene: Scene, head: Head, last: number): boolean {
  const nation = scene.lex[last - 1];
  if (head.strong || inSet('national', head.noun.lemma)) return false;
  return nation?.demonym === true && !agrees(nation, head.noun);
}

const CHAMBER = 'غرفة';
/** Whether a proper name behind the head is its own though rooms are called so: غرفة جدة is the merchants' of the town. */
export const isChamber = (scene: Scene, { noun }: Head, j: number): boolean =>
  noun.lemma === CHAMBER && noun.number === 'singular' && scene.found[j]?.entries.some(isPlace) === true;

const PRESIDENCY = 'رئاسة';
const RACE = /^[وفبل]?(?:ال)?(?:مرشح[ةاي]?|مرشحين|ترشح\S{0,2}|سباق|انتخابات)$/u;
/** المرشح للرئاسة الفرنسية, سباق الرئاسة: what is run for, and nobody who speaks. */
export const isRunFor = ({ lex }: Scene, { noun, at }: Head): boolean =>
  noun.lemma === PRESIDENCY && RACE.test(lex[at - 1]?.key ?? '');
