import type { Noun } from '../../lexicon/nouns.js';
import { isBody, isPlace, type Scene } from '../scene.js';
import { has, inSet } from '../words.js';
import { isInterest, isSafetyOfMany } from './body-doubt.js';
import { genitiveName } from './body-genitive.js';
import { type Head, HUMAN_HEADS, LONGEST, lexAt, OFFICES } from './body-heads.js';
import { networkEnd } from './body-led.js';
import { adjectives, coordination, described, purpose, whose } from './body-parts.js';
import { type Proper, proper } from './body-proper.js';
import {
  bearsName,
  groupEnd,
  isArea,
  isChamber,
  isExchange,
  isFirm,
  isJoining,
  isKeptByFirm,
  isMailOf,
  isNamedByTown,
  isOfRegion,
  isOfTown,
  isPoliceStation,
  isRunFor,
  isSeatOf,
  isSite,
  isTeamOf,
  missionEnd,
  townEnd,
} from './body-rare.js';
import {
  type BodyName,
  DEFINITE,
  FAIR,
  GOOD,
  KNOWN,
  NAME_WITHIN,
  NAMED,
  POOR,
  POOR_NATION,
  SURE,
} from './body-sure.js';
import { nameRun } from './person-name.js';

/** Heads within heads: مكتب رئيس لجنة … is read no deeper, which bounds the time. */
const DEEPEST = 2;
/** Heads that name a site of the network with its name: موقع تويتر. */
const OF_SITES = new Set(['حكومة', 'موقع', 'منصة', 'شركة', 'مجموعة', 'فريق']);
/** Bodies that have heads of their own in their name: إدارة شرطة واسيلا. */
const POLICE = new Set(['شرطة', 'إدارة']);
/** Heads that name nothing without their nation: الحكومة المصرية, not الحكومة الانتقالية. */
const NATIONS = new Set(['حكومة', 'صحة', 'تعليم', 'أمن', 'إدارة', 'جهاز', 'قسم']);
/** Plurals that their nation tells apart: القوات العراقية, الخطوط الجوية البلغارية. */
const STANDING = new Set(['قوة', 'قوات', 'خطوط', 'مخابرات', 'استخبارات']);
/** Of a nation a force (الأمن التونسي), of a place only its safety (أمن تونس). */
const SECURITY = 'أمن';
/** Bears a king's name and is a body then. */
const CAMPUS = 'مدينة';
const PAPERS = new Set(['صحيفة', 'جريدة', 'مجلة', 'شركة']);
const DISTRICT = 'قضاء';
/** جبهة عدن: where they fight, and no body. */
const FRONT = 'جبهة';
const DIRECTORATE = 'مديرية';
const CENTRE = 'مركز';
const TENDENCY = 'تيار';
const LOCAL = /^المحلية?$/u;
const BIDS = /^ب/u;
const FOR_ALL = /^لل/u;
/** المستشفى الجهوي بقفصة: of several, the one there. */
const REGIONAL = /^الجهوية?$/u;
const [MINISTRY, CABINET] = ['وزارة', 'إدارة'];
/** Bodies of which there are several, told apart by their number: القناة الثانية, الفرقة الرابعة. */
const ORDERED = new Set(['قناة', 'فرقة', 'كتيبة', 'فوج']);
/** Bodies whose place is followed by what they are: مستشفى حلبا الحكومي, مدرسة الواحة الثانوية. */
const INSTITUTIONS = new Set(['مستشفى', 'مشفى', 'مدرسة', 'ثانوية', 'معهد', 'كلية']);

/** Definite head with adjectives: المحكمة الجنائية الدولية, الجيش الإسرائيلي. */
function definiteName(scene: Scene, head: Head): BodyName | null {
  if (isSafetyOfMany(scene, head) || isRunFor(scene, head)) return null;
  const after = head.at + 1;
  if (isOfTown(scene, head)) return { first: head.at, last: after + 1, sure: 0, core: null };
  const { last, naming, nation } = adjectives(scene, head, after, head.noun);
  const next = lexAt(scene, head.at, after);
  if (ORDERED.has(head.noun.lemma) && next && has(next.bareSets, 'ordinal')) {
    return { first: head.at, last: after + 1, sure: FAIR, core: null };
  }
  // التيار السلفي is a tendency; التيار الوطني الحر has more of a name.
  if (naming === 0 || (naming === 1 && head.noun.lemma === TENDENCY)) return null;
  const known = scene.found[head.at];
  const whole = known && known.last >= last;
  const other = whole && known.last === last && isJoining(scene, head, last);
  const end = other
    ? purpose(scene, head, last)
    : whose(scene, whole ? known.last : purpose(scene, head, last, naming));
  const { lemma, number } = head.noun;
  if (!nation && end === last && NATIONS.has(lemma)) return null;
  if (number !== 'singular' && !nation) return null;
  if (number === 'plural' && !STANDING.has(lemma)) return null;
  const national = inSet('national', lemma);
  // الصحيفة الإنجليزية is a paper that has been named before.
  if (nation && naming === 1 && end === last && PAPERS.has(lemma)) return null;
  const sure =
    end > last || naming > 1
      ? NAME_WITHIN
      : nation
        ? national
          ? SURE
          : POOR_NATION
        : national || head.strong
          ? DEFINITE
          : POOR;
  return { first: head.at, last: end, sure, core: null };
}

/** Whether a weak head stands before a body that is named by itself: موقع وزارة الدفاع, not إدارة شرطة واسيلا. */
function holdsBody(scene: Scene, head: Head, j: number): boolean {
  const noun = lexAt(scene, head.at, j)?.noun;
  if (noun?.class !== 'body' || noun.article || POLICE.has(noun.lemma)) return false;
  return (bodyName(scene, j, head.depth + 1)?.sure ?? 0) >= NAMED;
}

/** Whether the word behind a weak head is a body of its own: إدارة فالنسيا, مكتب قناة إم بي سي name the inner body. */
function isOwner(scene: Scene, head: Head, j: number): boolean {
  // صحة نجران: what a town has, though a club is called like it.
  if (isFirm(scene, head, j) || isKeptByFirm(scene, head) || inSet('local', head.noun.lemma)) return false;
  if (scene.lex[j]?.noun?.class === 'body' && !POLICE.has(scene.lex[j]?.noun?.lemma ?? '')) return true;
  if (isTeamOf(scene, head, j)) return true;
  if (OF_SITES.has(head.noun.lemma) || isChamber(scene, head, j)) return false;
  return scene.found[j]?.entries.some(isBody) === true || OFFICES.has(head.noun.lemma);
}

/** A head with a proper part: حركة حماس, شركة تويوتا, نادي بازل السويسري. */
function properName(scene: Scene, head: Head, part: Proper): BodyName | null {
  const second = head.at + 1;
  const { lemma, number } = head.noun;
  if (lemma === CABINET && nameRun(scene, second)?.best === 1 && !scene.found[second]) {
    return { first: head.at, last: part.last, sure: GOOD, core: null };
  }
  if (number !== 'singular' || (!head.strong && isOwner(scene, head, second)) || isMailOf(scene, head)) return null;
  // إذاعة «صوت الوادي» المحلية: behind marks that says where, and is no part of the name.
  const local = part.marked && LOCAL.test(lexAt(scene, head.at, part.last)?.key ?? '');
  const adjective = local ? part.last : adjectives(scene, head, part.last, head.noun).last;
  // وزارة الشباب والرياضة: الشباب is a club as well.
  const joined = lemma === MINISTRY ? coordination(scene, head, adjective) : adjective;
  const last = INSTITUTIONS.has(lemma) ? described(scene, head, joined) : joined;
  // مؤسسة الملك عبدالعزيز للموهبة: with a man's name alone it isn't whole.
  const whole =
    !isKeptByFirm(scene, head) &&
    (part.bears !== true || last > part.last || !FOR_ALL.test(lexAt(scene, head.at, last)?.key ?? ''));
  const end = inSet('purposed', lemma) ? purpose(scene, head, last, whole ? 0 : 1) : last;
  return { first: head.at, last: end, sure: part.sure, core: part.alone ? { first: second, last: part.last } : null };
}

function constructName(scene: Scene, head: Head): BodyName | null {
  const after = head.at + 1;
  const { lemma } = head.noun;
  const ofPlace = scene.found[after]?.entries.some(isPlace) === true;
  const network = networkEnd(scene, head);
  if (network > 0) return { first: head.at, last: network, sure: KNOWN, core: null };
  if ((ofPlace && lemma === FRONT) || isArea(scene, head) || isSite(scene, head)) return null;
  if (isPoliceStation(scene, head)) {
    const police = bodyName(scene, after, head.depth + 1);
    const known = scene.found[after];
    return police && { ...police, first: head.at, last: known?.entries.some(isBody) ? known.last : police.last };
  }
  if (lemma === SECURITY || isInterest(scene, head)) return null;
  if (inSet('local', lemma) && !ofPlace && !isOfRegion(scene, head.at)) return null;
  const group = groupEnd(scene, head);
  if (group > 0) return { first: head.at, last: group, sure: KNOWN, core: null };
  if (!head.strong && holdsBody(scene, head, after)) return null;
  const part = proper(scene, head, after);
  const mission = part && missionEnd(scene, head, part.last);
  if (mission) return { first: head.at, last: mission, sure: KNOWN, core: null };
  // قضاء الجبايش is the district of a place, القضاء العراقي a judiciary; so is مديرية زبيد.
  if (lemma === DISTRICT || (lemma === DIRECTORATE && ofPlace)) return null;
  const name = part ? properName(scene, head, part) : genitiveName(scene, head);
  // مركز صبيا: where somebody is; مركز جدة الدولي has more of a name.
  const place = scene.found[after];
  return lemma === CENTRE && place?.last === name?.last && place?.entries.some(isPlace) ? null : name;
}

/** Adds a body that the body is a part of, or where it is: اللجنة القضائية بمجلس الشيوخ, المحكمة الابتدائية بتونس. */
function withPartOf(scene: Scene, head: Head, name: BodyName): BodyName {
  const town = townEnd(scene, head, name.last);
  if (town > name.last) return { ...name, last: town, sure: Math.max(name.sure, GOOD) };
  const regional = REGIONAL.test(lexAt(scene, head.at, head.at + 1)?.key ?? '');
  if (!regional && !isOfTown(scene, head) && !inSet('partitive', head.noun.lemma)) return name;
  const lexeme = lexAt(scene, head.at, name.last);
  if (!lexeme || !BIDS.test(lexeme.key)) return name;
  if (lexeme.noun?.class === 'body' && lexeme.noun.prefix === 1) {
    const inner = bodyName(scene, name.last, head.depth + 1);
    return inner && inner.sure >= NAMED ? { ...name, last: inner.last, sure: Math.max(name.sure, GOOD) } : name;
  }
  const match = scene.found[name.last];
  // أمانة منطقة عسير بأبها: the place is a part of it already.
  if (scene.found[name.last - 1]?.entries.some(isPlace) || bearsName(scene, head)) return name;
  if (!match || match.start === (scene.view.start[name.last] ?? 0)) return name;
  return { ...name, last: match.last, sure: isNamedByTown(head) ? Math.max(name.sure, GOOD) : name.sure };
}

/** Whether the noun heads a body; a مدينة that bears a king's name is one (مدينة الملك فهد الطبية). */
function isHead(scene: Scene, at: number, noun: Noun): boolean {
  if (noun.class === 'body') return true;
  if (noun.article) return false;
  const next = lexAt(scene, at, at + 1)?.key ?? '';
  return (noun.lemma === CAMPUS && HUMAN_HEADS.has(next)) || isExchange(scene, at) || isSeatOf(scene, at);
}

/**
 * The name of a body whose generic head stands at token `at`: وزارة الدفاع الروسية, حركة حماس, نادي جدة الأدبي,
 * المحكمة الابتدائية بتونس. `depth` counts the heads that it stands in. Null where the noun there is no head, or nothing behind it makes it a name.
 */
export function bodyName(scene: Scene, at: number, depth = 0): BodyName | null {
  const noun = scene.lex[at]?.noun;
  if (!noun || !isHead(scene, at, noun) || noun.enclitic !== '' || depth > DEEPEST) return null;
  const head: Head = { at, noun, strong: inSet('strong', noun.lemma), depth };
  const name = noun.article ? definiteName(scene, head) : constructName(scene, head);
  if (!name || name.last - at > LONGEST) return null;
  return withPartOf(scene, head, name);
}
