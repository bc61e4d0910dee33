import type { Noun } from '../../lexicon/nouns.js';
import type { Lexeme } from '../lexeme.js';
import { isBody, type Scene, sameLine } from '../scene.js';
import { has, inSet } from '../words.js';
import { type Head, LAM, lexAt } from './body-heads.js';
import { afarEnd, kindEnd, markedOwnerEnd } from './body-led.js';

/** What a body may be told or given, and isn't for. */
const PASSING = new Set(['مرة', 'موسم', 'عام', 'لقاء', 'مباراة', 'معسكر', 'لعبة', 'حد']);
const MOST_ADJECTIVES = 4;
const MOST_GENITIVES = 3;
const MOST_JOINED = 3;

/** Gender of a noun of no table, by its ending. */
export function looks(scene: Scene, last: number): Pick<Noun, 'gender' | 'number'> {
  return { gender: /[ةه]$/u.test(scene.lex[last - 1]?.key ?? '') ? 'female' : 'male', number: 'singular' };
}

/** الأعلى, الأدنى: what is compared ends so in the masculine. */
const HIGHER = /^ال[أا]..ى$/u;

/** Whether an adjective can describe the noun: sound feminine with feminine or not human plural, else without ة. */
export function agrees(adjective: Lexeme, noun: Pick<Noun, 'gender' | 'number'>): boolean {
  const feminine = noun.gender === 'female' || noun.number === 'plural';
  const marked = /(?:ة|ه|ى|اء|يا|ات)$/u.test(adjective.key) && !HIGHER.test(adjective.key);
  return feminine ? marked || noun.number === 'dual' : !marked;
}

function isNaming(lexeme: Lexeme): boolean {
  return lexeme.article && (lexeme.demonym || has(lexeme.bareSets, 'naming'));
}

/** المجلس الاقتصادي والاجتماعي, للحقوق الاقتصادية والاجتماعية: an adjective that و joins to another. */
function isSecondNaming({ key }: Lexeme): boolean {
  return key.startsWith('وال') && inSet('naming', key.slice(3)) && /ية?$/u.test(key);
}

/** موقع مكاني الإلكتروني الخاص بالتذاكر: what it is for, and no part of the name. */
const RESERVED = /^الخاصة? ب/u;

/** Token behind the definite adjectives at `j` that belong to the name, and whether one of them is of a nation. */
export function adjectives(
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
    if (lexeme && naming > 0 && isSecondNaming(lexeme)) {
      last = k + 1;
      naming++;
      continue;
    }
    if (!lexeme || !isNaming(lexeme)) break;
    if (noun && !agrees(lexeme, noun) && !agrees(lexeme, head.noun)) break;
    if (nation && lexeme.demonym) break;
    if (naming > 0 && RESERVED.test(`${lexeme.key} ${lexAt(scene, head.at, k + 1)?.key ?? ''}`)) break;
    last = k + 1;
    naming++;
    nation ||= lexeme.demonym;
  }
  return { last, naming, nation };
}

/**
 * Whether a word behind ل may be what a body is for, where the body has an adjective already: الهيئة العامة للسلع, not
 * البنك الدولي للحكومة or اللجنة الوطنية للمهرجان.
 */
function isMatter(scene: Scene, head: Head, j: number, stem: string): boolean {
  const lexeme = scene.lex[j];
  if (!inSet('purposed', head.noun.lemma) || !lexeme || lexeme.func || lexeme.verb || lexeme.date) return false;
  if (scene.found[j] && !inSet('word', lexeme.key.startsWith('لل') ? `ال${stem}` : stem)) return false;
  const { noun } = lexeme;
  // المديرية العامة للسجون: places of a kind.
  if (noun?.class === 'site') return noun.article && noun.number === 'plural';
  if (noun) return noun.human && noun.number === 'plural' && UNIONS.has(head.noun.lemma);
  return stem !== '' && !PASSING.has(stem) && !lexAt(scene, head.at, j + 1)?.func;
}

/**
 * Token behind a complement with ل at `j`: لحقوق الإنسان, للأنباء, لكرة القدم; `j` where there is none. Behind adjectives
 * that name a body any noun may be one.
 */
export function purpose(scene: Scene, head: Head, j: number, naming = 0): number {
  const lexeme = lexAt(scene, head.at, j);
  if (!lexeme || !LAM.test(lexeme.key)) return j;
  const definite = lexeme.key.startsWith('لل');
  const stem = lexeme.key.slice(definite ? 2 : 1);
  // للاجئين: the article's letter before another ل.
  const known = inSet('purpose', stem) || (definite && inSet('purpose', `ل${stem}`));
  if (!known && (naming === 0 || !isMatter(scene, head, j, stem))) return j;
  if (definite) return alongPurpose(scene, head, j + 1);
  const chain = genitives(scene, head, j + 1);
  // الحكومة الأردنية لحماية حدودها: what she does it for.
  return chain.nouns === 0 ? j : alongPurpose(scene, head, chain.last);
}

function alongPurpose(scene: Scene, head: Head, j: number): number {
  const end = described(scene, head, adjectives(scene, head, j, null).last);
  return coordination(scene, head, end);
}

/** اتحاد الكتاب والأدباء, نقابة المهندسين والمحامين: whom a union joins. */
function isTrade(head: Head, { noun }: Lexeme, definite: boolean): boolean {
  if (noun?.class === 'group') return false;
  return definite && UNIONS.has(head.noun.lemma) && noun?.human === true && noun.number === 'plural' && noun.article;
}

const UNIONS = new Set(['اتحاد', 'نقابة', 'رابطة', 'جمعية', 'نادي', 'غرفة', 'تجمع', 'اتحادية', 'صندوق']);

/** Token behind و with a noun of the same kind: والتعليم, والأمراض المعدية; `j` where there is none. */
export function coordination(scene: Scene, head: Head, j: number): number {
  let end = afarEnd(scene, head, j);
  for (let k = 0; k < MOST_JOINED; k++) {
    const lexeme = lexAt(scene, head.at, end);
    if (!lexeme?.key.startsWith('و')) break;
    const definite = lexeme.key.startsWith('وال');
    if (!inSet('portfolio', lexeme.key.slice(definite ? 3 : 1)) && !isTrade(head, lexeme, definite))
      return kindEnd(scene, head, end);
    if (!definite && !lexAt(scene, head.at, end + 1)?.article) break;
    end = afarEnd(scene, head, described(scene, head, adjectives(scene, head, end + (definite ? 1 : 2), null).last));
  }
  return end;
}

/** Whether an indefinite word can stand between the head and its definite end: حماية in جمعية حماية المستهلك. */
export function linksOn(lexeme: Lexeme): boolean {
  if (lexeme.article || lexeme.func || lexeme.verb || lexeme.date || lexeme.demonym) return false;
  if (lexeme.noun && (lexeme.noun.enclitic !== '' || lexeme.noun.prefix > 0)) return false;
  return !/^(?:[يت]\S{3}|س[يت]\S+|كان\S*|[وفلبك]\S{5,})$/u.test(lexeme.key) || lexeme.noun !== null;
}

/** Token behind the chain of genitives at `j` and how many nouns it has; last is `j` where no definite end is reached. */
export function genitives(scene: Scene, head: Head, j: number): { last: number; nouns: number; ending: Noun | null } {
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
export function whose(scene: Scene, j: number): number {
  const marked = markedOwnerEnd(scene, j);
  if (marked > j) return marked;
  const match = scene.found[j];
  if (!match?.entries.some(isBody) || !sameLine(scene, j - 1, j)) return j;
  return match.start > (scene.view.start[j] ?? 0) && LAM.test(scene.lex[j]?.key ?? '') ? match.last : j;
}

/** Goes on over one adjective of the last genitive, whatever it says: نقابة المهن الموسيقية, معهد البيانات المفتوحة. */
export function described(scene: Scene, head: Head, j: number): number {
  const lexeme = lexAt(scene, head.at, j);
  if (lexeme?.key === VOLLEY && scene.lex[j - 1]?.key.endsWith(BALL)) return j + 1;
  if (!lexeme?.article || lexeme.func || lexeme.demonym || has(lexeme.bareSets, 'plain')) return j;
  if (lexeme.noun && !NISBA_OF_MANY.test(lexeme.key)) return j;
  const next = lexAt(scene, head.at, j + 1);
  // وزارة الصحة الرامية إلى: what it aims at, no part of the name.
  if (!/(?:ي|ية)$/u.test(lexeme.key) || AIMED.test(`${lexeme.key} ${next?.key ?? ''}`)) return j;
  // وزارة الشؤون البلدية والقروية
  const joined =
    NISBA_OF_MANY.test(lexeme.key) && next && (isSecondNaming(next) || (SECOND_NISBA.test(next.key) && !next.noun));
  return joined ? j + 2 : j + 1;
}

const VOLLEY = 'الطائرة';
const BALL = 'كرة';
const NISBA_OF_MANY = /ية$/u;
const SECOND_NISBA = /^وال.{3,}ية$/u;
/** The second: هيئة السياحة المبني على. */
const AIMED = /^(?:ال.ا.ية [إا]لى|ال(?:ساع|رام)ية ل\S+|الم\S+ على)$/u;
