import { isPlace, type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';
import { type Head, HUMAN_HEADS, LONGEST, lexAt, UNKNOWN } from './body-heads.js';
import { headsOf, isDot, isKing } from './body-spelled.js';
import { quotedEnd } from './marks.js';
import { nameRun } from './person-name.js';

const MOST_QUOTED = 6;
/** Log-odds of a word that goes on with a foreign name. */
const FOREIGN = 1.5;
/** Lexeme.name from which an unknown word names a body of any head. */
const LIKELY = 0.5;
/** How sure a name in marks, of a person or of a place is; how sure one by the look of its words. */
const KNOWN = 0.85;
const NAMED = 0.8;

/** The part of a body's name that is its own. */
export interface Proper {
  /** Token behind the last one. */
  readonly last: number;
  readonly sure: number;
  /** It can stand for the body without its head. */
  readonly alone: boolean;
  /** It stands in marks. */
  readonly marked?: boolean;
  /** It is the name of somebody whom the body is called after. */
  readonly bears?: boolean;
}

/** Token behind the proper part at `j` (a place, a name in marks, a person, unknown words), and how sure it is. */
export function proper(scene: Scene, head: Head, j: number): Proper | null {
  if (!sameLine(scene, head.at, j)) return null;
  const quoted = quotedEnd(scene, j, MOST_QUOTED);
  if (quoted > j) return { last: quoted, sure: KNOWN, alone: true, marked: true };
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
    const last = both ? next.last : furtherForeign(scene, head, match.last);
    return { last: headsOf(scene, head, match.last, last), sure: KNOWN, alone: false };
  }
  if (HUMAN_HEADS.has(lexeme.key)) {
    const run = nameRun(scene, j + 1, 0, true);
    if (run) return { last: run.last, sure: KNOWN, alone: false, bears: true };
  }
  if (head.strong && isKing(scene, j)) return { last: j + KING_WORDS, sure: KNOWN, alone: false };
  if (lexeme.noun?.class === 'site' && !lexeme.article && lexeme.noun.prefix === 0) {
    const inner = scene.found[j + 1];
    if (inner && inner.start === scene.view.start[j + 1]) return { last: inner.last, sure: NAMED, alone: false };
  }
  if (has(lexeme.keySets, 'letter') && !lexeme.func)
    return { last: lettersEnd(scene, head, j), sure: NAMED, alone: true };
  const saint = has(lexeme.keySets, 'saint') ? 1 : 0;
  // جمعية خيرية: of the kind, though women are called so.
  const kind = !lexeme.article && has(lexeme.keySets, 'naming');
  const run = kind || lexeme.common || (lexeme.noun && !lexeme.noun.ambiguous) ? null : nameRun(scene, j + saint);
  if (run && (run.best >= LIKELY || head.strong))
    return {
      last: headsOf(scene, head, j + 1, foreignEnd(scene, head, run.last)),
      sure: NAMED,
      alone: true,
      bears: lexeme.given && run.last > j + 1,
    };
  if (!/^\p{Script=Arabic}/u.test(lexeme.key))
    return { last: foreignEnd(scene, head, j + 1), sure: NAMED, alone: true };
  return null;
}

/** خادم الحرمين الشريفين */
const KING_WORDS = 3;

/** Token behind the spelled letters from `j` on: إيه بي سي. A letter that is also a small word (في) needs one more. */
function lettersEnd(scene: Scene, head: Head, j: number): number {
  let end = j;
  while (end - head.at < LONGEST) {
    const at = end > j && isDot(scene, end) ? end + 1 : end;
    const [letter, next] = [lexAt(scene, head.at, at), lexAt(scene, head.at, at + 1)];
    if (!letter || !has(letter.keySets, 'letter')) break;
    if (letter.func && at === end && !(next && has(next.keySets, 'letter'))) break;
    end = at + 1;
  }
  return foreignEnd(scene, head, end);
}

/** Goes on over foreign words behind a place: فريق تينيسي ستيت. */
function furtherForeign(scene: Scene, head: Head, j: number): number {
  let end = j;
  // شركة دايملر الألمانية فولفغانغ برنهارد: behind its nation it is whole.
  if (scene.lex[j - 1]?.demonym && scene.lex[j - 1]?.article) return j;
  for (let lexeme = lexAt(scene, head.at, end); lexeme && lexeme.name > UNKNOWN && lexeme.odds > FOREIGN; ) {
    end++;
    lexeme = lexAt(scene, head.at, end);
  }
  // مدير نادي فيرونا ماتيو برونيلي: two more words, or a given name, behind whose office it is are the man.
  return (end - j > 1 || scene.lex[j]?.given) && isHeld(scene, head.at) ? j : end;
}

/** Whether an office stands before the body, with an adjective or without: المدير التنفيذي لنادي فيرونا. */
function isHeld({ lex }: Scene, at: number): boolean {
  const before = lex[at - 1]?.article && !lex[at - 1]?.noun?.human ? lex[at - 2] : lex[at - 1];
  return before?.noun?.human === true;
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
