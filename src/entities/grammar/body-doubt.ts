/** What only looks like the name of a body. */
import type { Noun } from '../../lexicon/nouns.js';
import { isBody, isPlace, type Scene } from '../scene.js';
import { inSet } from '../words.js';
import { type Head, HUMAN_HEADS, LONGEST, lexAt } from './body-heads.js';
import { agrees } from './body-parts.js';
import { nameRun } from './person-name.js';

const MAIL = 'بريد';
const SITE = 'موقع';
const CHAMBER = 'غرفة';
const SECURITY = 'أمن';
const APPARATUS = 'جهاز';
const COUNCIL = 'مجلس';
const TEAM = 'فريق';
/** What the safety of several states is called by. */
const SHARED_SAFETY = /^ال(?:قومي|عربي|خليجي|إقليمي|دولي)$/u;

/** بريد سارة ميلر: her letters; بريد المغرب is a body. */
export const isMailOf = (scene: Scene, { noun, at }: Head): boolean =>
  noun.lemma === MAIL && !scene.found[at + 1] && nameRun(scene, at + 1) !== null;

/** موقع السفينة, موقع الاقتصاد الخليجي: where something is; a site of the network has a name of its own. */
export const isPosition = ({ noun }: Head): boolean => noun.lemma === SITE;

/** تعزيز الأمن العربي, قضايا الأمن القومي العربي: a state of things, which no body keeps by that name alone. */
export const isSafetyOfMany = (scene: Scene, { noun, at }: Head): boolean =>
  noun.lemma === SECURITY && SHARED_SAFETY.test(lexAt(scene, at, at + 1)?.key ?? '');

/** قوة الاقتصاد الفرنسي: the nation is of what follows the head, and doesn't agree with the head; شرطة الاحتلال الإسرائيلي is one of a state. */
export function isNationOfOther(scene: Scene, head: Head, last: number): boolean {
  const nation = scene.lex[last - 1];
  if (head.strong || inSet('national', head.noun.lemma)) return false;
  return nation?.demonym === true && !agrees(nation, head.noun);
}

/** رئيس هيئة الأركان اليمني: the nation is of the man who leads it. */
export function isNationOfHolder({ lex }: Scene, { noun, at }: Pick<Head, 'noun' | 'at'>, last: number): boolean {
  const holder = lex[at - 1]?.noun;
  if (holder?.class !== 'office' || holder.article || holder.gender !== 'male' || noun.gender !== 'female')
    return false;
  return lex[last - 1]?.demonym === true && OF_STAFFS.test(`${lex[last - 2]?.key ?? ''} ${lex[last - 1]?.key ?? ''}`);
}

/** A plural, which no masculine can describe. */
const OF_STAFFS = /^ال[أا]ركان ال\S+ي$/u;

/** مجلس القضاء التجاري, جهاز الأمن القومي: of these the genitive is a body too, and a part of the name. */
export const holdsItsKind = ({ noun }: Head, ending: Noun): boolean =>
  (noun.lemma === COUNCIL && inSet('council', ending.lemma)) ||
  (noun.lemma === APPARATUS && inSet('national', ending.lemma));

/** Whether a proper name behind the head is its own though rooms are called so: غرفة جدة is the merchants' of the town. */
export const isChamber = (scene: Scene, { noun }: Head, j: number): boolean =>
  noun.lemma === CHAMBER && noun.number === 'singular' && scene.found[j]?.entries.some(isPlace) === true;

/** فريق الهلال الأحمر: a team of a body that is no club. */
export const isTeamOf = (scene: Scene, { noun }: Head, j: number): boolean =>
  noun.lemma === TEAM && scene.found[j]?.entries.every(({ kind }) => kind === 'organization') === true;

const REGIONS = new Set(['منطقة', 'محافظة', 'مدينة', 'ولاية']);

/** جوازات منطقة نجران: of the region that a place gives its name. */
export const isOfRegion = ({ lex, found }: Scene, at: number): boolean =>
  REGIONS.has(lex[at + 1]?.key ?? '') && found[at + 2]?.entries.some(isPlace) === true;

const SEAT = 'إمارة';
/** إمارة منطقة عسير is who governs it, إمارة دبي a place. */
export const isSeatOf = (scene: Scene, at: number): boolean =>
  scene.lex[at]?.noun?.lemma === SEAT && isOfRegion(scene, at);

const MARKET = 'سوق';
const INDEX = /^[وفبل]?(?:ال)?مؤشر(?:ات|ا|ي)?$/u;
/** How far before the market its index may stand: المؤشر العام لسوق دبي. */
const NEAR = 2;

/** مؤشر سوق دبي: where shares are traded. */
export function isExchange({ lex, found }: Scene, at: number): boolean {
  if (lex[at]?.noun?.lemma !== MARKET || !found[at + 1]?.entries.some(isPlace)) return false;
  return lex.slice(Math.max(0, at - NEAR), at).some((word) => word !== null && INDEX.test(word.key));
}

const DIRECTORATE = 'مديرية';
const STATION = 'محطة';
/** مديرية حيس is a district, محطة عطبرة a site; محطة سي إن إن broadcasts. */
export function isArea({ lex, found }: Scene, { noun, at }: Head): boolean {
  if (noun.lemma === DIRECTORATE) return found[at + 1]?.entries.some(isPlace) === true;
  return noun.lemma === STATION && (lex[at + 1]?.place === true || found[at + 1]?.entries.some(isPlace) === true);
}

const MISSION = 'بعثة';
/** بعثة الأمم المتحدة, no بعثة الأهلي. */
export const isMission = ({ found, sport }: Scene, { noun, at }: Head): boolean =>
  noun.lemma === MISSION && !sport && found[at + 1]?.entries.some(({ kind }) => kind === 'organization') === true;

const FIRM = 'شركة';
/** شركة الخطوط التونسية: the head is a part of the name that the gazetteer has without it. */
export const isFirm = ({ found }: Scene, { noun }: Head, j: number): boolean =>
  noun.lemma === FIRM && found[j]?.entries.find(isBody)?.kind === 'company';

const GROUPS = new Set(['تنظيم', 'كتلة']);
/** Token behind the known group of تنظيم طالبان, كتلة الجبهة الشعبية; 0 where there is none. */
export function groupEnd({ found, view }: Scene, { noun, at }: Head): number {
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

/** Behind an interest: مصلحة السياسة. */
const GOOD_OF_ALL = /^ال(?:سياسة|عمل)$/u;
/** مصلحة تونس, مصلحة السياسة: what is good for it. */
export const isInterest = ({ found, lex }: Scene, { noun, at }: Head): boolean =>
  noun.lemma === INTEREST &&
  (found[at + 1]?.entries.some(isPlace) === true || GOOD_OF_ALL.test(lex[at + 1]?.key ?? ''));
const INTEREST = 'مصلحة';

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
