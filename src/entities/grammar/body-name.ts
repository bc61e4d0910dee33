import type { Noun } from '../../lexicon/nouns.js';
import type { Lexeme } from '../lexeme.js';
import { isBody, isPlace, type Scene, sameLine } from '../scene.js';
import { has, inSet } from '../words.js';
import { quotedEnd } from './marks.js';
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

interface Head {
  readonly at: number;
  readonly noun: Noun;
  readonly strong: boolean;
  /** How many heads stand around this one. */
  readonly depth: number;
}

/** No name of a body is longer: الجمعية المغربية لحماية المستهلك والدفاع عن حقوقه has nine. */
const LONGEST = 12;
/** Heads within heads: مكتب رئيس لجنة … is read no deeper, which bounds the time. */
const DEEPEST = 2;
const UNKNOWN = 0.2;
const FOREIGN = 1.5;
const MOST_ADJECTIVES = 4;
const MOST_GENITIVES = 3;
const LAM = /^(?:لل|ل)/u;
const HUMAN_HEADS = new Set([
  'الملك',
  'الأمير',
  'الشيخ',
  'الإمام',
  'الشهيد',
  'السلطان',
  'الرئيس',
  'القديس',
  'سيدي',
  'الدكتور',
]);
/** Heads that name a site of the network with its name: موقع تويتر. */
const OF_SITES = new Set(['حكومة', 'موقع', 'منصة', 'شركة', 'مجموعة', 'فريق']);
/** Heads that with a proper name mean its managers and rooms. */
const OFFICES = new Set([
  'قسم',
  'فرع',
  'غرفة',
  'مصنع',
  'معمل',
  'دور',
  'متجر',
  'مكتب',
  'قيادة',
  'رئاسة',
  'إدارة',
  'بعثة',
  'وحدة',
  'سرية',
  'خلية',
]);
/** Bodies that have heads of their own in their name: إدارة شرطة واسيلا. */
const POLICE = new Set(['شرطة', 'إدارة']);
/** Heads that name nothing without their nation: الحكومة المصرية, not الحكومة الانتقالية. */
const NATIONS = new Set(['حكومة', 'صحة', 'تعليم', 'أمن', 'إدارة', 'جهاز', 'قسم']);
/** Plurals that are names as they stand: كتائب القسام, قوات الدعم السريع. */
const HEADED_PLURAL = new Set(['كتائب', 'سرايا', 'قوات', 'ألوية', 'خطوط', 'استخبارات', 'مخابرات', 'مركز']);
/** Of a nation a force (الأمن التونسي), of a place only its safety (أمن تونس). */
const SECURITY = 'أمن';
const CAMPUS = 'مدينة';
/** Heads whose genitive may be another kind of body: مؤسسة الإذاعة والتلفزيون. */
const FOUNDING = new Set(['وزارة', 'مؤسسة', 'هيئة']);
/** Heads whose definite name can stand without them: حزب اليسار الديمقراطي. */
const PARTIES = new Set(['حزب', 'حركة', 'جبهة', 'تيار', 'ائتلاف', 'جماعة', 'تنظيم']);
const BIDS = /^ب/u;

const lexAt = (scene: Scene, head: number, i: number): Lexeme | null =>
  sameLine(scene, head, i) ? (scene.lex[i] ?? null) : null;

/** Gender of a noun of no table, by its ending. */
function looks(scene: Scene, last: number): Pick<Noun, 'gender' | 'number'> {
  return { gender: /[ةه]$/u.test(scene.lex[last - 1]?.key ?? '') ? 'female' : 'male', number: 'singular' };
}

/** Whether an adjective can describe the noun: sound feminine with feminine or not human plural, else without ة. */
function agrees(adjective: Lexeme, noun: Pick<Noun, 'gender' | 'number'>): boolean {
  const feminine = noun.gender === 'female' || noun.number === 'plural';
  const marked = /(?:ة|ه|ى|اء|يا|ات)$/u.test(adjective.key);
  return feminine ? marked || noun.number === 'dual' : !marked;
}

function isNaming(lexeme: Lexeme): boolean {
  return lexeme.article && (lexeme.demonym || has(lexeme.bareSets, 'naming'));
}

/** Token behind the definite adjectives at `j` that belong to the name, and whether one of them is of a nation. */
function adjectives(
  scene: Scene,
  head: Head,
  j: number,
  noun: Pick<Noun, 'gender' | 'number'> | null,
): { last: number; naming: number; nation: boolean } {
  let last = j;
  let naming = 0;
  let nation = false;
  for (let k = j; k < j + MOST_ADJECTIVES; k++) {
    const lexeme = lexAt(scene, head.at, k);
    if (!lexeme || !isNaming(lexeme)) break;
    if (noun && !agrees(lexeme, noun) && !agrees(lexeme, head.noun)) break;
    if (nation && lexeme.demonym) break;
    last = k + 1;
    naming++;
    nation ||= lexeme.demonym;
  }
  return { last, naming, nation };
}

/** Token behind a complement with ل at `j`: لحقوق الإنسان, للأنباء, لكرة القدم; `j` where there is none. */
function purpose(scene: Scene, head: Head, j: number): number {
  const lexeme = lexAt(scene, head.at, j);
  if (!lexeme || !LAM.test(lexeme.key)) return j;
  const definite = lexeme.key.startsWith('لل');
  const stem = lexeme.key.slice(definite ? 2 : 1);
  if (!inSet('purpose', stem)) return j;
  return definite ? alongPurpose(scene, head, j + 1) : genitives(scene, head, j + 1).last;
}

function alongPurpose(scene: Scene, head: Head, j: number): number {
  const end = described(scene, head, adjectives(scene, head, j, null).last);
  return coordination(scene, head, end);
}

/** Token behind و with a noun of the same kind: والتعليم, والأمراض المعدية; `j` where there is none. */
function coordination(scene: Scene, head: Head, j: number): number {
  let end = j;
  for (let k = 0; k < 3; k++) {
    const lexeme = lexAt(scene, head.at, end);
    if (!lexeme?.key.startsWith('و')) break;
    const definite = lexeme.key.startsWith('وال');
    if (!inSet('portfolio', lexeme.key.slice(definite ? 3 : 1))) break;
    if (!definite && !lexAt(scene, head.at, end + 1)?.article) break;
    end = described(scene, head, adjectives(scene, head, end + (definite ? 1 : 2), null).last);
  }
  return end;
}

/** Whether an indefinite word can stand between the head and its definite end: حماية in جمعية حماية المستهلك. */
function linksOn(lexeme: Lexeme): boolean {
  if (lexeme.article || lexeme.func || lexeme.verb || lexeme.date || lexeme.demonym) return false;
  if (lexeme.noun && (lexeme.noun.enclitic !== '' || lexeme.noun.prefix > 0)) return false;
  return !/^(?:[يت]\S{3}|س[يت]\S+|كان\S*|[وفلبك]\S{5,})$/u.test(lexeme.key) || lexeme.noun !== null;
}

/** Token behind the chain of genitives at `j` and how many nouns it has; last is `j` where no definite end is reached. */
function genitives(scene: Scene, head: Head, j: number): { last: number; nouns: number; ending: Noun | null } {
  for (let k = j; k < j + MOST_GENITIVES; k++) {
    const lexeme = lexAt(scene, head.at, k);
    if (!lexeme) break;
    if (lexeme.article && !lexeme.func && !lexeme.date && !lexeme.demonym && lexeme.noun?.prefix !== 1) {
      return { last: k + 1, nouns: k - j + 1, ending: lexeme.noun };
    }
    if (!linksOn(lexeme)) break;
  }
  return { last: j, nouns: 0, ending: null };
}

/** Adds the body that the body is of: اللجنة التنفيذية للفيفا, الجمعية العامة للأمم المتحدة. */
function whose(scene: Scene, j: number): number {
  const match = scene.found[j];
  if (!match?.entries.some(isBody) || !sameLine(scene, j - 1, j)) return j;
  return match.start > (scene.view.start[j] ?? 0) && LAM.test(scene.lex[j]?.key ?? '') ? match.last : j;
}

/** Goes on over one adjective of the last genitive, whatever it says: نقابة المهن الموسيقية, معهد البيانات المفتوحة. */
function described(scene: Scene, head: Head, j: number): number {
  const lexeme = lexAt(scene, head.at, j);
  if (!lexeme?.article || lexeme.func || lexeme.demonym || has(lexeme.bareSets, 'plain')) return j;
  if (lexeme.noun && !/ية$/u.test(lexeme.key)) return j;
  return /(?:ي|ية)$/u.test(lexeme.key) ? j + 1 : j;
}

/** Definite head with adjectives: المحكمة الجنائية الدولية, الجيش الإسرائيلي. */
function definiteName(scene: Scene, head: Head): BodyName | null {
  const after = head.at + 1;
  const { last, naming, nation } = adjectives(scene, head, after, head.noun);
  if (head.noun.lemma === 'قناة' && inSet('ordinal', lexAt(scene, head.at, after)?.bare ?? '')) {
    return { first: head.at, last: after + 1, sure: 0.6, core: null };
  }
  if (naming === 0) return null;
  const known = scene.found[head.at];
  const end = whose(scene, known && known.last >= last ? last : purpose(scene, head, last));
  const { lemma, number } = head.noun;
  if (!nation && end === last && NATIONS.has(lemma)) return null;
  if (number !== 'singular' && !nation) return null;
  if (number === 'plural' && lemma !== 'قوة' && lemma !== 'قوات') return null;
  const national = inSet('national', lemma);
  const sure =
    end > last || naming > 1 ? 0.8 : nation ? (national ? 0.85 : 0.35) : national || head.strong ? 0.65 : 0.4;
  return { first: head.at, last: end, sure, core: null };
}

/** Token behind the proper part at `j` (a place, a name in marks, a person, unknown words), and how sure it is. */
function proper(scene: Scene, head: Head, j: number): { last: number; sure: number; alone: boolean } | null {
  if (!sameLine(scene, head.at, j)) return null;
  const quoted = quotedEnd(scene, j, 6);
  if (quoted > j) return { last: quoted, sure: 0.85, alone: true };
  const lexeme = scene.lex[j];
  if (!lexeme) return null;
  const match = scene.found[j];
  if (match && match.start === scene.view.start[j]) {
    const next = scene.found[match.last];
    const both =
      next &&
      sameLine(scene, j, match.last) &&
      next.start === scene.view.start[match.last] &&
      next.entries.every(isPlace);
    return { last: both ? next.last : furtherForeign(scene, head, match.last), sure: 0.85, alone: false };
  }
  if (HUMAN_HEADS.has(lexeme.key)) {
    const run = nameRun(scene, j + 1);
    if (run) return { last: run.last, sure: 0.85, alone: false };
  }
  if (lexeme.noun?.class === 'site' && !lexeme.article && lexeme.noun.prefix === 0) {
    const inner = scene.found[j + 1];
    if (inner && inner.start === scene.view.start[j + 1]) return { last: inner.last, sure: 0.8, alone: false };
  }
  if (has(lexeme.keySets, 'letter') && !lexeme.func)
    return { last: lettersEnd(scene, head, j), sure: 0.8, alone: true };
  const saint = has(lexeme.keySets, 'saint') ? 1 : 0;
  const run = lexeme.common || (lexeme.noun && !lexeme.noun.ambiguous) ? null : nameRun(scene, j + saint);
  if (run && (run.best >= 0.5 || head.strong))
    return { last: foreignEnd(scene, head, run.last), sure: 0.8, alone: true };
  if (!/^\p{Script=Arabic}/u.test(lexeme.key)) return { last: foreignEnd(scene, head, j + 1), sure: 0.8, alone: true };
  return null;
}

/** Token behind the spelled letters from `j` on: إيه بي سي. A letter that is also a small word (في) needs one more. */
function lettersEnd(scene: Scene, head: Head, j: number): number {
  let end = j;
  while (end - head.at < LONGEST) {
    const [letter, next] = [lexAt(scene, head.at, end), lexAt(scene, head.at, end + 1)];
    if (!letter || !has(letter.keySets, 'letter')) break;
    if (letter.func && !(next && has(next.keySets, 'letter'))) break;
    end++;
  }
  return foreignEnd(scene, head, end);
}

/** Goes on over foreign words behind a place: فريق تينيسي ستيت. */
function furtherForeign(scene: Scene, head: Head, j: number): number {
  let end = j;
  for (let lexeme = lexAt(scene, head.at, end); lexeme && lexeme.name > UNKNOWN && lexeme.odds > FOREIGN; ) {
    end++;
    lexeme = lexAt(scene, head.at, end);
  }
  return end;
}

/** Goes on over words in other letters and unknown words: بوسطن غلوب, Metro News. */
function foreignEnd(scene: Scene, head: Head, j: number): number {
  let end = j;
  while (end - head.at < LONGEST) {
    const lexeme = lexAt(scene, head.at, end);
    if (!lexeme || (lexeme.name < UNKNOWN && /^\p{Script=Arabic}/u.test(lexeme.key)) || lexeme.article) break;
    end++;
  }
  return end;
}

/** Whether a weak head stands before a body that is named by itself: موقع وزارة الدفاع, not إدارة شرطة واسيلا. */
function holdsBody(scene: Scene, head: Head, j: number): boolean {
  const noun = lexAt(scene, head.at, j)?.noun;
  if (noun?.class !== 'body' || noun.article || POLICE.has(noun.lemma)) return false;
  return (bodyName(scene, j, head.depth + 1)?.sure ?? 0) >= 0.5;
}

/** Whether a genitive only says which body is meant: إدارة الشركة, not وزارة الصحة or مؤسسة الإذاعة. */
function isBareBody(head: Head, ending: Noun | null): boolean {
  if (ending?.class !== 'body' || ending.number !== 'singular') return false;
  return !FOUNDING.has(head.noun.lemma) && !inSet('local', ending.lemma);
}

/** Whether the word behind a weak head is a body of its own: إدارة فالنسيا, مكتب قناة إم بي سي name the inner body. */
function isOwner(scene: Scene, head: Head, j: number): boolean {
  if (scene.lex[j]?.noun?.class === 'body' && !POLICE.has(scene.lex[j]?.noun?.lemma ?? '')) return true;
  if (OF_SITES.has(head.noun.lemma)) return false;
  return scene.found[j]?.entries.some(isBody) === true || OFFICES.has(head.noun.lemma);
}

function constructName(scene: Scene, head: Head): BodyName | null {
  const after = head.at + 1;
  if (head.noun.lemma === SECURITY) return null;
  if (inSet('local', head.noun.lemma) && !scene.found[after]?.entries.some(isPlace)) return null;
  if (!head.strong && holdsBody(scene, head, after)) return null;
  const part = proper(scene, head, after);
  if (part && head.noun.lemma === 'إدارة' && nameRun(scene, after)?.best === 1 && !scene.found[after]) {
    return { first: head.at, last: part.last, sure: 0.7, core: null };
  }
  if (part && (head.noun.number !== 'singular' || (!head.strong && isOwner(scene, head, after)))) return null;
  if (part) {
    const { last } = adjectives(scene, head, part.last, head.noun);
    const purposed = inSet('purposed', head.noun.lemma) ? purpose(scene, head, last) : last;
    const core = part.alone ? { first: after, last: part.last } : null;
    return { first: head.at, last: purposed, sure: part.sure, core };
  }
  const chain = genitives(scene, head, after);
  if (chain.nouns === 0) return deepName(scene, head);
  const joined = coordination(scene, head, head.strong ? described(scene, head, chain.last) : chain.last);
  const { last, naming, nation } = adjectives(scene, head, joined, chain.ending ?? looks(scene, chain.last));
  const second = scene.lex[after];
  if (head.noun.number === 'plural' && !HEADED_PLURAL.has(head.noun.lemma)) return null;
  let sure = head.strong ? 0.75 : 0.2;
  if (head.noun.lemma === 'مجلس') sure = second && has(second.bareSets, 'council') ? 0.85 : 0.15;
  if (naming > 0) sure = Math.max(sure, nation && chain.nouns === 1 ? 0.7 : PARTIES.has(head.noun.lemma) ? 0.6 : 0.45);
  if (joined > chain.last) sure = Math.max(sure, 0.7);
  if (second && has(second.bareSets, 'staff') && head.noun.lemma !== 'وزارة' && !nation) return null;
  if (chain.nouns === 1 && isBareBody(head, chain.ending)) sure = Math.min(sure, 0.3);
  if (chain.nouns === 1 && chain.ending?.class === 'site') sure = Math.min(sure, 0.3);
  if (
    head.noun.lemma !== 'مجلس' &&
    chain.ending &&
    (chain.ending.human || chain.ending.class === 'body') &&
    !head.strong
  )
    sure = Math.min(sure, 0.3);
  const end = inSet('purposed', head.noun.lemma) || naming > 0 ? purpose(scene, head, last) : last;
  const stands = PARTIES.has(head.noun.lemma) && last - after > 1;
  return { first: head.at, last: end, sure, core: stands ? { first: after, last } : null };
}

/** A proper name behind one more noun: إدارة شرطة واسيلا, شرطة جامعة ساوثرن, مكتب إحصاء نيجيريا. */
function deepName(scene: Scene, head: Head): BodyName | null {
  const next = lexAt(scene, head.at, head.at + 1);
  if (!next || !linksOn(next) || !next.noun || next.noun.article) return null;
  const part = proper(scene, head, head.at + 2);
  if (!part || part.sure < 0.8) return null;
  return { first: head.at, last: part.last, sure: next.noun.class === 'body' || head.strong ? 0.7 : 0.3, core: null };
}

/** Adds a body that the body is a part of: اللجنة القضائية بمجلس الشيوخ, المحكمة الابتدائية بتونس. */
function withPartOf(scene: Scene, head: Head, name: BodyName): BodyName {
  if (!inSet('partitive', head.noun.lemma)) return name;
  const lexeme = lexAt(scene, head.at, name.last);
  if (!lexeme || !BIDS.test(lexeme.key)) return name;
  if (lexeme.noun?.class === 'body' && lexeme.noun.prefix === 1) {
    const inner = bodyName(scene, name.last, head.depth + 1);
    return inner && inner.sure >= 0.5 ? { ...name, last: inner.last, sure: Math.max(name.sure, 0.7) } : name;
  }
  const match = scene.found[name.last];
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
