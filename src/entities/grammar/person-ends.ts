/** Where a person's name ends, and what only its surroundings show to be a part of it. */
import type { Lexeme } from '../lexeme.js';
import { isPlace, readingsAt, type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';
import { isOwner, isWish } from './person-hidden.js';
import { type NameState, SURE, SURELY_FOREIGN, UNKNOWN } from './person-words.js';

const AND = 'و';
const LAM = 'ل';
const SHORT_SURNAME = /^(?:لي|فان|يي)$/u;
/** نقلت عن سامي رشيد قوله */
const SAYING = /^\u0642\u0648\u0644(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)$/u;
/** Letters of a foreign name that و stands before, behind a name of two words: ميتروفيتش وايوزي. وون has two. */
const LONG = 4;
/** سامي رشوان وإخوته مثلوا أمام القاضي */
const THEY_DID = /..وا$/u;
/** القوات الموالية للرئيس سامر خاضت معارك */
const SHE_DID = /^(?:.ا.|\S{4,})ت$/u;
const SELDOM = -3;
const HIGHNESS = 'وسمو';
/** Log-odds above which a given name is foreign, and takes no definite family name. */
export const FOREIGN = 1;

/** Whether the word is a clitic and a name of its own: ولويس in رونالدو ولويس, بأوسكار. */
function isNameWithout(scene: Scene, j: number, parts: number): boolean {
  const and = scene.lex[j]?.key.startsWith(AND) ?? false;
  return readingsAt(scene, j).some(
    ({ offset, lexeme }) =>
      offset > 0 &&
      (lexeme.given ||
        lexeme.family ||
        (and && offset === 1 && lexeme.odds > (parts > 1 && lexeme.key.length >= LONG ? 0 : SURELY_FOREIGN))),
  );
}

/** Short foreign family names that are also small words of the language: بيرنرز لي, مايكل فان. */
export function isShortSurname(scene: Scene, j: number, lexeme: Lexeme): boolean {
  return (
    SHORT_SURNAME.test(lexeme.key) && (scene.lex[j - 1]?.odds ?? 0) > 0 && (scene.lex[j + 1]?.name ?? -1) < UNKNOWN
  );
}

/** الأمير سعد لتواجده خارج البلاد */
const FOR_HIM = /^\u0644....?(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

/** قال سولفانج لرويترز, الملحق بواشنطن: a preposition's letter before a body that the tables are sure of, or ب before a place. */
export function isReached(scene: Scene, j: number): boolean {
  const found = scene.found[j];
  const at = scene.lex[j]?.key.startsWith('\u0628');
  return (
    !!found &&
    found.start > (scene.view.start[j] ?? 0) &&
    found.entries.some((entry) => !entry.ambiguous || (at && isPlace(entry)))
  );
}

/** كازنوف بنبرة حادة, قاسم بحسرة: how he said it. */
const MANNER = /^ب(?:نبرة|لهجة|حسرة|حزن|غضب|فخر|ثقة|مرارة|سخرية|حماسة?|[اأ]سى|حرقة|هدوء|صراحة)$/u;

/** Whether a word can only stand behind the name. */
export function endsName(scene: Scene, j: number, lexeme: Lexeme, state: NameState): boolean {
  const named = lexeme.given || lexeme.family;
  if (lexeme.func || lexeme.tanwin || (lexeme.date && !(named && state.lastGiven))) return true;
  if (SAYING.test(lexeme.key) || MANNER.test(lexeme.key) || (THEY_DID.test(lexeme.key) && lexeme.odds < FOREIGN))
    return true;
  if (!named && state.arabic && SHE_DID.test(lexeme.key) && lexeme.odds < SELDOM) return true;
  // نظيره: a noun with its pronoun is no name, though نظيرة is one.
  if (lexeme.noun?.enclitic && lexeme.noun.human) return true;
  // الملك سامر بن فهد وسموولي عهده, السفير سامر رشيد الأمين العام
  if (lexeme.key.startsWith(HIGHNESS)) return true;
  if (lexeme.article && lexeme.noun?.class === 'office' && has(scene.lex[j + 1]?.bareSets ?? 0, 'naming')) return true;
  // الرئيس سامر الحمداني وولي عهده; وزير سالم بن ناصر شهد الحفل
  if (lexeme.noun?.class === 'office' && lexeme.noun.prefix > 0) return true;
  if (state.descent && lexeme.verb && lexeme.name < SURE) return true;
  if (!named && (isReached(scene, j) || FOR_HIM.test(lexeme.key))) return true;
  if (isOwner(scene, j, lexeme) || isWish(scene, j, lexeme)) return true;
  if (!named && state.arabic && AND_MORE.test(lexeme.key)) return true;
  // إريك شولتز مساعد المتحدث: an office before whose it is, though a name too.
  if (lexeme.noun?.class === 'office' && scene.lex[j + 1]?.noun?.article) return true;
  // هاجم خلفان لحسن نصر الله: لحسن begins a name of the Maghreb, and goes on none.
  return (!named || lexeme.key.startsWith(LAM)) && (lexeme.verb || isNameWithout(scene, j, state.parts));
}

/** خلق آدم وامر, متعب ومحفوف: behind an Arabic given name و is no letter of a word that no table knows. */
const AND_MORE = /^\u0648.{3,}/u;

/** What only stands behind a whole name (a dash may be a tatweel, which has no letters), and what stands before one in a list or at the head of a line. */
const CLOSING = /^(?:[\u060c,)\]/.\u2013-]?|[أإا]ن(?:ه|ها|هم)?)$/u;
const LISTED = /^[\u060c,(/-]$/u;

/** Whether the name can only end behind token `j`: before a mark, before إن, or before و and another given name. */
function endsBehind(scene: Scene, j: number): boolean {
  const next = j + 1;
  if (!sameLine(scene, j, next) || CLOSING.test(scene.view.word[next]?.key ?? '')) return true;
  return (
    scene.lex[next]?.key.startsWith(AND) === true &&
    readingsAt(scene, next).some(({ offset, lexeme }) => offset === 1 && lexeme.given && lexeme.name >= SURE)
  );
}

/** المهندس محمد العمرة، : whatever the definite word is, between a given name of the language and a mark it is the family's. */
export function isFamilyByPlace(
  scene: Scene,
  j: number,
  { noun, demonym, bareSets }: Lexeme,
  state: NameState,
): boolean {
  if (!(state.arabic || state.descent) || !state.lastGiven || state.best < SURE || (noun && !noun.ambiguous) || demonym)
    return false;
  if (has(bareSets, 'plain') || has(bareSets, 'naming') || has(bareSets, 'ordinal')) return false;
  const before = scene.lex[j - 2];
  const listed = before ? before.family && scene.lex[j - 1]?.key.startsWith(AND) : false;
  const opened = listed || !sameLine(scene, j - 2, j) || LISTED.test(scene.view.word[j - 2]?.key ?? '');
  return (state.descent || ((state.announced || opened) && state.parts === 1)) && endsBehind(scene, j);
}
