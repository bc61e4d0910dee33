/** Where a person's name begins. */
import type { Lexeme } from '../lexeme.js';
import { readingsAt, type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';
import { BOUND, SURE, THOUGH, VERBAL } from './person-words.js';

export const ABD = 'عبد';
export const MOTHER = '\u0623\u0645';
const KUNYA = /^(?:أبو|ابو|ابن|أبي|أولاد|بو|آل)$/u;
/** يغير, تعلن: a name of four letters in ي or ت must look very foreign. */
const IMPERFECT = /^[يت]\S{3}$/u;
const THOUGH_IMPERFECT = 3;
/** بنت alone is a girl, and nothing with a preposition and the article is a name. */
const NO_START = /^(?:ود|ولد|بنت|ابنة|أولاد|[وف]?(?:بال|كال|لل)\S+)$/u;
/** News in Arabic gives products and firms in other letters, and people in its own. */
const NO_ARABIC = /^[^\p{Script=Arabic}]/u;
const CONTENT = /^(?:ب\S{4,}|[أا]ن)$/u;
/** Only a verb follows. */
const VERB_NEXT = /^(?:[وفل]?قد|[وفأ]?لم|[وف]?لن|[وف]?سوف)$/u;

/** Tokens of an opening of an Arabic name that no table need know: عبد الله, أبو طلحة, ابن حزم. */
export function openingLength(scene: Scene, first: number, start: Lexeme): number {
  const next = scene.lex[first + 1];
  if (!next || !sameLine(scene, first, first + 1)) return 0;
  if (start.key === ABD) return has(next.keySets, 'devotion') ? 2 : 0;
  // أم كرار; أم is or as well, so that a name of no other meaning must follow.
  if (start.key === MOTHER) return next.given && next.name >= SURE ? 2 : 0;
  if (!KUNYA.test(start.key) || next.func || next.verb || next.date || next.key.startsWith(FOR_THE)) return 0;
  if (next.key === ABD) return openingLength(scene, first + 1, next) > 0 ? 3 : 0;
  return next.noun && !next.given && !next.family ? 0 : 2;
}

/**
 * أبان بدر هوساوي أن, أبان الصباغ أن: a verb of saying before a name, unless another such verb or a title shows that it is
 * a name itself (المتطوعة شهد العنزي).
 */
export function saysWho(scene: Scene, first: number): boolean {
  const { lex } = scene;
  const [before, start, next] = [lex[first - 1], lex[first], lex[first + 1]];
  if (!start?.says || !next || before?.says || before?.noun?.human) return false;
  // يزيد الراجحي: he is named far oftener than somebody adds.
  const named = start.given && !has(start.keySets, 'word');
  // دان عضو المجلس الهجوم: at the head of a line it leads to an office.
  const office = next.noun?.human === true && !sameLine(scene, first - 1, first);
  return next.given || office || (!named && (next.family || next.article));
}

/** خليفة لبلاتر: whom the preposition leads to is a name that the tables know. */
function isToName(scene: Scene, first: number): boolean {
  return (
    scene.lex[first]?.key.startsWith(LAM) === true &&
    readingsAt(scene, first).some(({ offset, lexeme }) => offset > 0 && (lexeme.given || lexeme.family))
  );
}

const SIGN = 'آية';
const GOD = 'الله';
const LAM = 'ل';
const FOR_THE = 'لل';
const ANSWERED = 'فرد';

/** فرد القاضي: a letter and a verb, and who answers by an office. */
export function isAnswer({ lex }: Scene, first: number): boolean {
  const next = lex[first + 1];
  return lex[first]?.key === ANSWERED && next?.noun?.human === true && next.article;
}

/** Whether a name may begin with the word here: not سان خوسيه, nor a verb before a name (شهد ماثيو, وقد مات روبن). */
export function mayStart(scene: Scene, first: number, start: Lexeme): boolean {
  if (saysWho(scene, first) || isAnswer(scene, first)) return false;
  if (VERB_NEXT.test(scene.lex[first - 1]?.key ?? '')) return false;
  // الرئيس وعد بمواصلة المعركة: what he promised.
  if (start.verb && CONTENT.test(scene.lex[first + 1]?.key ?? '') && !scene.lex[first + 1]?.family) return false;
  if (has(start.keySets, 'saint') || NO_START.test(start.key) || NO_ARABIC.test(start.key)) return false;
  const unknown = !start.given && !start.family;
  if (unknown && start === scene.lex[first] && isToName(scene, first)) return false;
  if (unknown && (VERBAL.test(start.key) || BOUND.test(start.key)) && start.odds < THOUGH) return false;
  if (unknown && IMPERFECT.test(start.key) && start.odds < THOUGH_IMPERFECT) return false;
  // آية الله خامنئي: a title of two words.
  if (start.key === SIGN && scene.lex[first + 1]?.key === GOD) return false;
  // كوكب بلوتو: what kind of place it is.
  if (start.noun?.class === 'site' && scene.found[first + 1]) return false;
  const next = scene.lex[first + 1];
  // قالت زهرة إدريس: behind a verb there is no second one.
  if (start.given && scene.lex[first - 1]?.says) return true;
  return !(start.name < SURE && start.odds < THOUGH && next?.given && next.name >= SURE && next.odds > THOUGH);
}
