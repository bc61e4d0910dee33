import type { Lexeme } from '../lexeme.js';
import { readingsAt, type Scene, sameLine, surfaceOffset } from '../scene.js';
import { has } from '../words.js';
import { endsName, FOREIGN, isFamilyByPlace, isShortSurname } from './person-ends.js';
import { behindNumber, isBareFamily, isSpeakersFamily, isTradeName } from './person-hidden.js';
import { ABD, MOTHER, mayStart, openingLength } from './person-start.js';
import { goesOn, isFamilyName, type NameState, NEVER, OPENING_PARTS, SURE, THIRD, UNKNOWN } from './person-words.js';

/** A run of tokens that reads as one person's name. */
export interface NameRun {
  readonly first: number;
  /** Token behind the last one. */
  readonly last: number;
  /** Letters of clitics before the name, in the key of the first token. */
  readonly offset: number;
  /** Words of the name; small words (بن, دي) don't count. */
  readonly parts: number;
  /** How surely the best word is a name, from 0 to 1. */
  readonly best: number;
  /** Whether the first word is a given name of the gazetteer, or opens one (عبد الله, أبو طلحة). */
  readonly given: boolean;
}

/** No name is longer: عبد العزيز بن عبد الله بن عبد الرحمن. */
const LONGEST = 9;
const MOST_PARTICLES = 2;
/** بن عبد الله and أبو عبد الله: joined words within joined words. */
const DEEPEST = 2;
const DESCENT = new Set(['بن', 'بنت', 'ابن', 'ابنة']);
const DASHES = new Set(['-', '\u2010', '\u2011', '\u2013']);
/** ابن عم الوزير is his cousin. */
const KIN = /^(?:عم|خال|أخ|أخت|شقيق|عمة|خالة)(?:ه|ها|هم|ي|ته|تها)?$/u;
/** Token behind one small foreign word or two and the name they lead to: دي ميستورا, فان دير بورغ; `j` where there is none. */
function behindParticles(scene: Scene, j: number): number {
  let at = j;
  while (at < j + MOST_PARTICLES && has(scene.lex[at]?.keySets ?? 0, 'particle')) at++;
  const name = scene.lex[at];
  if (at === j || !name || !sameLine(scene, j, at)) return j;
  return mayBeTied(name) && !name.article ? at + 1 : j;
}

/** Token behind the small words at `j` and the word they join: بن عويقل, عبد الله, أبو جندل; `j` where there are none. */
function joined(scene: Scene, j: number, state: NameState, depth = 0): number {
  const here = scene.lex[j];
  const next = scene.lex[j + 1];
  if (!here || !next || !sameLine(scene, j, j + 1)) return j;
  // ديالو أم منافسه: or, where no given name of no other meaning follows.
  if (here.key === MOTHER && !(next.given && next.name >= SURE)) return j;
  if (here.key === ABD) return has(next.keySets, 'devotion') || (next.article && !next.noun) ? j + 2 : j;
  if (has(here.keySets, 'lineage')) {
    // ابنة الرئيس and ابن عم الوزير are kin.
    if (next.func || next.verb || next.date || KIN.test(next.key) || (next.article && next.noun?.class === 'office'))
      return j;
    const further = depth < DEEPEST ? joined(scene, j + 1, state, depth + 1) : j;
    return further > j + 1 ? further : j + 2;
  }
  if (state.parts > 0) return behindParticles(scene, j);
  return j;
}

/** Whether a word can stand behind a dash or a particle in a name, which speaks for it. */
function mayBeTied(lexeme: Lexeme | null | undefined): boolean {
  return (
    lexeme !== null && lexeme !== undefined && (lexeme.name >= UNKNOWN || (lexeme.name >= NEVER && lexeme.odds > THIRD))
  );
}

/** Whether the dash at `j` ties two words of one name: كوك-لينارد. */
function tied(scene: Scene, j: number): boolean {
  const { view } = scene;
  return (
    DASHES.has(view.word[j]?.key ?? '') &&
    view.end[j - 1] === view.start[j] &&
    view.end[j] === view.start[j + 1] &&
    mayBeTied(scene.lex[j + 1])
  );
}

/** Token behind a name of several words that the gazetteer knows at `j`: جين بينغ, نصر الله; `j` where there is none. */
function known(scene: Scene, j: number, start: number): number {
  const match = scene.people[j];
  if (!match || match.last - match.first < 2 || match.start !== start) return j;
  // علق عادل إمام على القرار: the preposition is no علي, though careless print spells him so.
  return scene.lex[match.last - 1]?.func === 'preposition' ? j : match.last;
}

const isDescent = (scene: Scene, j: number): boolean => DESCENT.has(scene.lex[j]?.key ?? '');

/** The token behind a family's name that its place alone shows; `j` where there is none. */
function bareFamily(scene: Scene, j: number, lexeme: Lexeme, state: NameState): number {
  if (!isBareFamily(scene, j, lexeme, state)) return j;
  state.parts++;
  state.lastGiven = false;
  return j + 1;
}

/** Reads one more word or joined pair at `j` into the state; `j` where the name has ended. */
function readOn(scene: Scene, j: number, state: NameState): number {
  if (tied(scene, j)) {
    // ماري-جو ضاهر: two given names tied are one.
    state.lastGiven ||= scene.lex[j + 1]?.given ?? false;
    state.parts++;
    return j + 2;
  }
  const name = known(scene, j, scene.view.start[j] ?? 0);
  if (name > j) {
    state.parts++;
    state.best = 1;
    if (isDescent(scene, j)) state.descent = state.lastGiven = true;
    return name;
  }
  const lexeme = scene.lex[j];
  const particles = lexeme && has(lexeme.keySets, 'particle') && state.parts > 0 ? behindParticles(scene, j) : j;
  if (particles > j) {
    state.parts++;
    state.descent ||= isDescent(scene, j);
    return particles;
  }
  if (lexeme && isShortSurname(scene, j, lexeme)) {
    state.parts++;
    return j + 1;
  }
  const number = behindNumber(scene, j, state);
  if (number > j) {
    state.parts++;
    state.closed = true;
    return number;
  }
  if (!lexeme) return j;
  if (endsName(scene, j, lexeme, state)) return bareFamily(scene, j, lexeme, state);
  if (isTradeName(scene, j, lexeme, state)) {
    state.parts++;
    state.lastGiven = false;
    return j + 1;
  }
  const next = joined(scene, j, state);
  if (next > j) {
    state.parts++;
    // هادي آل كليب: whatever the first word is besides, it is a name.
    if (has(lexeme.keySets, 'lineage')) state.best = 1;
    state.lastGiven = true;
    state.descent ||= isDescent(scene, j);
    return next;
  }
  if (has(lexeme.keySets, 'devotion') && state.lastGiven) return j + 1;
  const isFamily =
    isFamilyName(lexeme, state) ||
    isFamilyByPlace(scene, j, lexeme, state) ||
    isSpeakersFamily(scene, j, lexeme, state);
  if (lexeme.article ? !isFamily : !goesOn(lexeme, state)) return bareFamily(scene, j, lexeme, state);
  state.best = Math.max(state.best, lexeme.name);
  state.lastGiven = lexeme.given && !lexeme.article;
  state.closed = lexeme.article;
  state.parts++;
  return j + 1;
}

/** النائب العام الطاهر القمودي: behind a title a given name with the article needs a family's, with the article too. */
function isWithFamily({ lex }: Scene, first: number): boolean {
  const next = lex[first + 1];
  return lex[first]?.noun === null && next?.article === true && next.name > 0;
}

/** مساعد قائد الشرطة: one office under another, though both are names. */
function isDeputy({ lex }: Scene, first: number): boolean {
  const [under, over, of] = [lex[first]?.noun, lex[first + 1]?.noun, lex[first + 2]?.noun];
  return under?.class === 'office' && over?.class === 'office' && !over.article && !!of && !of.human;
}

/**
 * The person's name that starts at token `first`, `offset` letters into its key; null where the word can start none.
 * Read from left to right with at most LONGEST tokens, so linear over a text.
 */
export function nameRun(scene: Scene, first: number, offset = 0, announced = false): NameRun | null {
  const start =
    offset === 0 ? scene.lex[first] : readingsAt(scene, first).find((reading) => reading.offset === offset)?.lexeme;
  if (!start || isDeputy(scene, first)) return null;
  const whole = known(scene, first, (scene.view.start[first] ?? 0) + surfaceOffset(scene, first, offset));
  const opening = whole > first ? whole - first : openingLength(scene, first, start);
  const least = announced ? NEVER + Number.EPSILON : UNKNOWN;
  // الهادي مجدوب, المنصف الماي: in the Maghreb a given name may have the article.
  const named = !start.article || (start.given && (start.name >= SURE || (announced && isWithFamily(scene, first))));
  if (opening === 0 && !(named && start.name >= least && mayStart(scene, first, start))) return null;
  const state: NameState =
    opening > 0
      ? {
          parts: OPENING_PARTS,
          best: whole > first ? 1 : SURE,
          arabic: whole <= first || start.odds < FOREIGN,
          lastGiven: true,
          descent: isDescent(scene, first + 1),
          closed: false,
          announced,
        }
      : {
          parts: 1,
          best: start.name,
          arabic: start.given && (start.article || start.odds < FOREIGN),
          lastGiven: start.given,
          descent: false,
          closed: false,
          announced,
        };
  let last = first + Math.max(1, opening);
  while (last < scene.view.size && last - first < LONGEST && sameLine(scene, first, last)) {
    const next = readOn(scene, last, state);
    if (next === last) break;
    last = next;
  }
  return { first, last, offset, parts: state.parts, best: state.best, given: start.given || opening > 0 };
}
