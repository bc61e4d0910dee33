import type { Noun } from '../../lexicon/nouns.js';
import type { Lexeme } from '../lexeme.js';
import { isBody, isPlace, type Scene } from '../scene.js';
import { has, inSet } from '../words.js';
import {
  holdsItsKind,
  isChamber,
  isMailOf,
  isNationOfOther,
  isPosition,
  isSafetyOfMany,
  isTeamOf,
} from './body-doubt.js';
import { type Head, HUMAN_HEADS, LONGEST, lexAt, OF_MATTERS, OFFICES } from './body-heads.js';
import { adjectives, coordination, described, genitives, linksOn, looks, purpose, whose } from './body-parts.js';
import { type Proper, proper } from './body-proper.js';
import { nameRun } from './person-name.js';

/** How far the name of a body runs, and how sure it is that the words are a name at all. */
export interface BodyName {
  readonly first: number;
  /** Token behind the last one. */
  readonly last: number;
  /** From 0 to 1. */
  readonly sure: number;
  /** The proper part (tokens of حماس in حركة حماس), where it can stand for the body alone. */
  readonly core: { readonly first: number; readonly last: number } | null;
}

/** Heads within heads: مكتب رئيس لجنة … is read no deeper, which bounds the time. */
const DEEPEST = 2;
/** Heads that name a site of the network with its name: موقع تويتر. */
const OF_SITES = new Set(['حكومة', 'موقع', 'منصة', 'شركة', 'مجموعة', 'فريق']);
/** Bodies that have heads of their own in their name: إدارة شرطة واسيلا. */
const POLICE = new Set(['شرطة', 'إدارة']);
/** Heads that name nothing without their nation: الحكومة المصرية, not الحكومة الانتقالية. */
const NATIONS = new Set(['حكومة', 'صحة', 'تعليم', 'أمن', 'إدارة', 'جهاز', 'قسم']);
/** Plurals that are names as they stand: كتائب القسام, قوات الدعم السريع. */
const HEADED_PLURAL = new Set(['كتائب', 'سرايا', 'قوات', 'ألوية', 'خطوط', 'استخبارات', 'مخابرات', 'مركز']);
/** Plurals that their nation tells apart: القوات العراقية, الخطوط الجوية البلغارية. */
const STANDING = new Set(['قوة', 'قوات', 'خطوط', 'مخابرات', 'استخبارات']);
/** Of a nation a force (الأمن التونسي), of a place only its safety (أمن تونس), or what is good for it (مصلحة تونس). */
const SECURITY = 'أمن';
const INTEREST = 'مصلحة';
/** Bears a king's name and is a body then. */
const CAMPUS = 'مدينة';
/** Heads whose genitive may be another kind of body: مؤسسة الإذاعة والتلفزيون. */
const FOUNDING = new Set(['وزارة', 'مؤسسة', 'هيئة']);
const PAPERS = new Set(['صحيفة', 'جريدة', 'مجلة', 'شركة']);
const DISTRICT = 'قضاء';
const DIRECTORATE = 'مديرية';
const CENTRE = 'مركز';
const TENDENCY = 'تيار';
const GROUP = 'تنظيم';
/** Heads whose definite name can stand without them: حزب اليسار الديمقراطي. */
const PARTIES = new Set(['حزب', 'حركة', 'جبهة', 'تيار', 'ائتلاف', 'جماعة', 'تنظيم']);
const LOCAL = /^المحلية?$/u;
const BIDS = /^ب/u;
/** المستشفى الجهوي بقفصة: of several, the one there. */
const REGIONAL = /^الجهوية?$/u;
/** How sure a name of a body is, by what it is made of. From NAMED on it is proposed. */
const SURE = 0.85;
const NAME_WITHIN = 0.8;
const STRONG = 0.75;
const GOOD = 0.7;
const DEFINITE = 0.65;
const FAIR = 0.6;
const NAMED = 0.5;
const POOR = 0.45;
const POOR_NATION = 0.35;
const GENERIC = 0.3;
const UNSURE = 0.2;
const [COUNCIL, MINISTRY, CABINET] = ['مجلس', 'وزارة', 'إدارة'];
/** Bodies of which there are several, told apart by their number: القناة الثانية, الفرقة الرابعة. */
const ORDERED = new Set(['قناة', 'فرقة', 'كتيبة', 'فوج']);
/** Heads that a portfolio names: لجنة المالية, كتلة الإصلاح, مديرية التربية; others only say whose (إدارة الأعمال). */
const SHARED = new Set(['لجنة', 'كتلة', 'مديرية', 'مندوبية', 'معتمدية', 'مصلحة']);
/** Bodies whose place is followed by what they are: مستشفى حلبا الحكومي, مدرسة الواحة الثانوية. */
const INSTITUTIONS = new Set(['مستشفى', 'مشفى', 'مدرسة', 'ثانوية', 'معهد', 'كلية']);

/** Definite head with adjectives: المحكمة الجنائية الدولية, الجيش الإسرائيلي. */
function definiteName(scene: Scene, head: Head): BodyName | null {
  if (isSafetyOfMany(scene, head)) return null;
  const after = head.at + 1;
  const { last, naming, nation } = adjectives(scene, head, after, head.noun);
  const next = lexAt(scene, head.at, after);
  if (ORDERED.has(head.noun.lemma) && next && has(next.bareSets, 'ordinal')) {
    return { first: head.at, last: after + 1, sure: FAIR, core: null };
  }
  // التيار السلفي is a tendency; التيار الوطني الحر has more of a name.
  if (naming === 0 || (naming === 1 && head.noun.lemma === TENDENCY)) return null;
  const known = scene.found[head.at];
  const end = whose(scene, known && known.last >= last ? last : purpose(scene, head, last, naming));
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

function isBareBody(head: Head, ending: Noun): boolean {
  if (ending.class !== 'body' || ending.number !== 'singular') return false;
  return !FOUNDING.has(head.noun.lemma) && !inSet('local', ending.lemma);
}

/** Whether the word behind a weak head is a body of its own: إدارة فالنسيا, مكتب قناة إم بي سي name the inner body. */
function isOwner(scene: Scene, head: Head, j: number): boolean {
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
  const end = inSet('purposed', lemma) ? purpose(scene, head, last) : last;
  return { first: head.at, last: end, sure: part.sure, core: part.alone ? { first: second, last: part.last } : null };
}

/** How sure a head with genitives is a name, before what lowers it. */
function genitiveSure(head: Head, second: Lexeme | null, naming: number, single: boolean, nation: boolean): number {
  const { lemma } = head.noun;
  const adjective = naming === 0 ? 0 : nation && single ? GOOD : PARTIES.has(lemma) ? FAIR : POOR;
  if (lemma === COUNCIL) return Math.max(adjective, second && has(second.bareSets, 'council') ? SURE : UNSURE);
  return Math.max(adjective, head.strong ? STRONG : UNSURE);
}

/** A head with definite genitives: وزارة الدفاع الروسية, وزارة التربية والتعليم, جمعية حماية المستهلك. */
function genitiveName(scene: Scene, head: Head): BodyName | null {
  const after = head.at + 1;
  const { lemma, number } = head.noun;
  const chain = genitives(scene, head, after);
  if ((number !== 'singular' && !HEADED_PLURAL.has(lemma) && !(number === 'dual' && head.strong)) || isPosition(head))
    return null;
  if (chain.nouns === 0) return deepName(scene, head);
  // تنظيم المونديال is done, تنظيم القاعدة is in the gazetteer.
  if (lemma === GROUP) return null;
  const joined = coordination(scene, head, head.strong ? described(scene, head, chain.last) : chain.last);
  const { last, naming, nation } = adjectives(scene, head, joined, chain.ending ?? looks(scene, chain.last));
  const second = scene.lex[after] ?? null;
  if (second && has(second.bareSets, 'staff') && lemma !== MINISTRY && !nation) return null;
  const single = chain.nouns === 1;
  const other = nation && single && isNationOfOther(scene, head, last);
  const grounds = genitiveSure(head, second, other ? 0 : naming, single, nation);
  const shared = single && SHARED.has(lemma) && second && has(second.bareSets, 'portfolio');
  const said = joined > chain.last ? Math.max(grounds, GOOD) : shared ? Math.max(grounds, FAIR) : grounds;
  const end = inSet('purposed', lemma) || naming > 0 ? purpose(scene, head, last, naming) : last;
  const sure = Math.max(said, end > last ? FAIR : 0);
  return {
    first: head.at,
    last: end,
    sure: saysWhich(head, chain.ending, single) ? Math.min(sure, GENERIC) : sure,
    core: PARTIES.has(lemma) && last - after > 1 ? { first: after, last } : null,
  };
}

/** Whether the genitives only say which body is meant: إدارة الشركة, مكتب الوزير, not وزارة الصحة or مؤسسة الإذاعة. */
function saysWhich(head: Head, ending: Noun | null, single: boolean): boolean {
  if (!ending || holdsItsKind(head, ending)) return false;
  if (single && isBareBody(head, ending)) return true;
  // وزارة المياه is one, though water is a site; لجنة المطار only says which.
  if (head.strong) return false;
  return (
    (single && ending.class === 'site') || (head.noun.lemma !== COUNCIL && (ending.human || ending.class === 'body'))
  );
}

function constructName(scene: Scene, head: Head): BodyName | null {
  const after = head.at + 1;
  const { lemma } = head.noun;
  const ofPlace = scene.found[after]?.entries.some(isPlace) === true;
  if (lemma === SECURITY || (lemma === INTEREST && ofPlace)) return null;
  if (inSet('local', lemma) && !ofPlace) return null;
  if (!head.strong && holdsBody(scene, head, after)) return null;
  const part = proper(scene, head, after);
  // قضاء الجبايش is the district of a place, القضاء العراقي a judiciary; so is مديرية زبيد.
  if (lemma === DISTRICT || (lemma === DIRECTORATE && ofPlace)) return null;
  const name = part ? properName(scene, head, part) : genitiveName(scene, head);
  // مركز صبيا: where somebody is; مركز جدة الدولي has more of a name.
  const place = scene.found[after];
  return lemma === CENTRE && place?.last === name?.last && place?.entries.some(isPlace) ? null : name;
}

/** A proper name behind one more noun: إدارة شرطة واسيلا, شرطة جامعة ساوثرن, مكتب إحصاء نيجيريا. */
function deepName(scene: Scene, head: Head): BodyName | null {
  const next = lexAt(scene, head.at, head.at + 1);
  const judges = next !== null && OF_MATTERS.get(head.noun.lemma)?.test(next.key) === true;
  if (!next || !linksOn(next) || (!judges && (!next.noun || next.noun.article))) return null;
  const part = proper(scene, head, head.at + 2);
  if (!part || part.sure < NAME_WITHIN) return null;
  return {
    first: head.at,
    last: part.last,
    sure: next.noun?.class === 'body' || head.strong ? GOOD : GENERIC,
    core: null,
  };
}

/** Adds a body that the body is a part of, or where it is: اللجنة القضائية بمجلس الشيوخ, المحكمة الابتدائية بتونس. */
function withPartOf(scene: Scene, head: Head, name: BodyName): BodyName {
  const regional = REGIONAL.test(lexAt(scene, head.at, head.at + 1)?.key ?? '');
  if (!regional && !inSet('partitive', head.noun.lemma)) return name;
  const lexeme = lexAt(scene, head.at, name.last);
  if (!lexeme || !BIDS.test(lexeme.key)) return name;
  if (lexeme.noun?.class === 'body' && lexeme.noun.prefix === 1) {
    const inner = bodyName(scene, name.last, head.depth + 1);
    return inner && inner.sure >= NAMED ? { ...name, last: inner.last, sure: Math.max(name.sure, GOOD) } : name;
  }
  const match = scene.found[name.last];
  // أمانة منطقة عسير بأبها: the place is a part of it already.
  if (scene.found[name.last - 1]?.entries.some(isPlace)) return name;
  return match && match.start > (scene.view.start[name.last] ?? 0) ? { ...name, last: match.last } : name;
}

/** Whether the noun heads a body; a مدينة that bears a king's name is one (مدينة الملك فهد الطبية). */
function isHead(scene: Scene, at: number, noun: Noun): boolean {
  if (noun.class === 'body') return true;
  return noun.lemma === CAMPUS && !noun.article && HUMAN_HEADS.has(lexAt(scene, at, at + 1)?.key ?? '');
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
