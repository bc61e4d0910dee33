import type { Lexeme } from '../lexeme.js';
import { type Scene, sameLine, surfaceOffset } from '../scene.js';
import { has } from '../words.js';

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

/** What has been read of a name. */
interface State {
  parts: number;
  best: number;
  /** Begins like a name of the language, so that definite family names may follow. */
  arabic: boolean;
  /** The last word is a given name. */
  lastGiven: boolean;
  /** The father has been named, and a family name is due: محمد بن عبدالعزيز الصفيان. */
  descent: boolean;
  /** A definite family name has been read: only another may follow. */
  closed: boolean;
  /** A title or a verb of saying announces the name, so that unknown words are likelier a part of it. */
  readonly announced: boolean;
}

/** No name is longer: عبد العزيز بن عبد الله بن عبد الرحمن. */
const LONGEST = 9;
const MOST_PARTICLES = 2;
/** بن عبد الله and أبو عبد الله: joined words within joined words. */
const DEEPEST = 2;
const SURE = 0.8;
const UNKNOWN = 0.2;
/** Lexeme.name of a word that a table knows as something else, or that is inflected. */
const NEVER = -0.5;
/** What an unknown word must look like (Lexeme.odds) as the second word of a name, and as a later one. */
const SECOND = -1.5;
const THIRD = -1;
/** Words that look like a verb, a participle, an indefinite accusative, or that may carry a clitic. */
const VERBAL = /^[وف]?[يت]\S{3}|^س[يت]|^[وف]?(?:ا.ت..|است.{3}|ان...)ت?$|^م..و.$/u;
/** يغير, تعلن: a name of four letters in ي or ت must look very foreign. */
const IMPERFECT = /^[يت]\S{3}$/u;
const ACCUSATIVE = /ا$/u;
const ACCUSATIVE_ODDS = -1;
const BOUND = /^[وفبلك]/u;
/** Lexeme.odds from which a word is a foreign name though it looks so. */
const THOUGH = 1;
const THOUGH_IMPERFECT = 3;
const AND = 'و';
const LAM = 'ل';
const SHORT_SURNAME = /^(?:لي|فان|يي)$/u;
/** بنت alone is a girl, and nothing with a preposition and the article is a name. */
const NO_START = /^(?:ود|ولد|بنت|ابنة|أولاد|[وف]?(?:بال|كال|لل)\S+)$/u;
/** News in Arabic gives products and firms in other letters, and people in its own. */
const NO_ARABIC = /^[^\p{Script=Arabic}]/u;
const SURELY_FOREIGN = 2;
/** A name that opens with two words is whole: عبد الله, أبو طلحة. */
const OPENING_PARTS = 2;
const ABD = 'عبد';
/** Only a verb follows. */
const VERB_NEXT = /^(?:[وفل]?قد|[وفأ]?لم|[وف]?لن|[وف]?سوف)$/u;
/** نقلت عن سامي رشيد قوله */
const SAYING = /^\u0642\u0648\u0644(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)$/u;
const DESCENT = new Set(['بن', 'بنت', 'ابن', 'ابنة']);
const DASHES = new Set(['-', '\u2010', '\u2011', '\u2013']);
/** ابن عم الوزير is his cousin. */
const KIN = /^(?:عم|خال|أخ|أخت|شقيق|عمة|خالة)(?:ه|ها|هم|ي|ته|تها)?$/u;
const MOTHER = '\u0623\u0645';
const KUNYA = /^(?:أبو|ابو|ابن|أبي|أولاد|بو|آل)$/u;
const NISBA = /(?:ي|وي|اني)$/u;
/** Log-odds above which a given name is foreign, and takes no definite family name. */
const FOREIGN = 1;

/** Whether a definite word can be the family name behind what has been read: السلمي, المبارك. */
function isFamilyName(lexeme: Lexeme, state: State): boolean {
  if (lexeme.family) return true;
  if ((lexeme.noun && !lexeme.noun.ambiguous) || has(lexeme.bareSets, 'plain') || has(lexeme.bareSets, 'naming'))
    return false;
  if (lexeme.demonym || lexeme.place)
    return state.arabic && state.lastGiven && (state.parts <= OPENING_PARTS || state.announced);
  if (lexeme.given) return state.arabic;
  if (NISBA.test(lexeme.key)) return state.lastGiven && (state.announced || !lexeme.common);
  if ((lexeme.common && lexeme.odds < SURELY_FOREIGN) || !state.arabic) return false;
  return state.announced ? state.parts === 1 || state.descent : state.descent && state.lastGiven && lexeme.name > 0;
}

/** كريم بوعزوني, سعاد بنجلون, علي بلحاج: بو, بن and بل written as one with what follows make a family name of the Maghreb. */
function isMaghrebi({ key, noun, common, verb, func }: Lexeme): boolean {
  return !noun && !common && !verb && !func && MAGHREBI.test(key);
}

const MAGHREBI = /^(?:بو[^اوة]|بن[^اى]|بل[^ا])\S{3,}$/u;

/** Whether a word without article can go on a name that has begun. */
function goesOn(lexeme: Lexeme, state: State): boolean {
  if (state.closed) return false;
  if (state.lastGiven && isMaghrebi(lexeme)) return true;
  if (lexeme.given || lexeme.family) {
    if (has(lexeme.keySets, 'word') && !state.announced) return false;
    return lexeme.name >= SURE || state.best >= SURE || state.lastGiven;
  }
  if (lexeme.noun && !(lexeme.noun.number === 'dual' && !lexeme.noun.definite)) return false;
  // المهندس ممدوح عراقي: behind a title and a given name even an adjective of nation is the family's.
  if (lexeme.demonym && state.announced && state.lastGiven && state.parts === 1) return true;
  if (lexeme.common || lexeme.demonym || lexeme.place || has(lexeme.keySets, 'plain')) return false;
  if (lexeme.odds < ACCUSATIVE_ODDS && ACCUSATIVE.test(lexeme.key)) return false;
  if (lexeme.odds < THOUGH && (VERBAL.test(lexeme.key) || (lexeme.name <= NEVER && BOUND.test(lexeme.key))))
    return false;
  if (state.announced && state.parts === 1) return state.lastGiven || lexeme.name >= UNKNOWN;
  if (state.lastGiven && state.best >= SURE && (state.parts === 1 || state.announced))
    return lexeme.name > NEVER || (state.announced && lexeme.odds > THIRD);
  return lexeme.name >= UNKNOWN && lexeme.odds > (state.parts > 1 ? THIRD : SECOND);
}

/** Token behind one small foreign word or two and the name they lead to: دي ميستورا, فان دير بورغ; `j` where there is none. */
function behindParticles(scene: Scene, j: number): number {
  let at = j;
  while (at < j + MOST_PARTICLES && has(scene.lex[at]?.keySets ?? 0, 'particle')) at++;
  const name = scene.lex[at];
  if (at === j || !name || !sameLine(scene, j, at)) return j;
  return name.name >= UNKNOWN && !name.article ? at + 1 : j;
}

/** Token behind the small words at `j` and the word they join: بن عويقل, عبد الله, أبو جندل; `j` where there are none. */
function joined(scene: Scene, j: number, state: State, depth = 0): number {
  const here = scene.lex[j];
  const next = scene.lex[j + 1];
  if (!here || !next || !sameLine(scene, j, j + 1)) return j;
  if (here.key === ABD) return has(next.keySets, 'devotion') || (next.article && !next.noun) ? j + 2 : j;
  if (has(here.keySets, 'lineage')) {
    if (next.func || next.verb || next.date || KIN.test(next.key)) return j;
    const further = depth < DEEPEST ? joined(scene, j + 1, state, depth + 1) : j;
    return further > j + 1 ? further : j + 2;
  }
  if (state.parts > 0) return behindParticles(scene, j);
  return j;
}

/** Whether a word can stand behind a dash in a name; the dash itself speaks for it. */
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

/** Tokens of an opening of an Arabic name that no table need know: عبد الله, أبو طلحة, ابن حزم. */
function openingLength(scene: Scene, first: number, start: Lexeme): number {
  const next = scene.lex[first + 1];
  if (!next || !sameLine(scene, first, first + 1)) return 0;
  if (start.key === ABD) return has(next.keySets, 'devotion') ? 2 : 0;
  // أم كرار; أم is or as well, so that a name of no other meaning must follow.
  if (start.key === MOTHER) return next.given && next.name >= SURE ? 2 : 0;
  if (!KUNYA.test(start.key) || next.func || next.verb || next.date) return 0;
  if (next.key === ABD) return openingLength(scene, first + 1, next) > 0 ? 3 : 0;
  return next.noun && !next.given && !next.family ? 0 : 2;
}

/** Token behind a name of several words that the gazetteer knows at `j`: جين بينغ, نصر الله; `j` where there is none. */
function known(scene: Scene, j: number, start: number): number {
  const match = scene.people[j];
  return match && match.last - match.first > 1 && match.start === start ? match.last : j;
}

/** Whether the word is a clitic and a name of its own: ولويس in رونالدو ولويس, بأوسكار. */
function isNameWithout(scene: Scene, j: number): boolean {
  const and = scene.lex[j]?.key.startsWith(AND) ?? false;
  return (scene.readings[j] ?? []).some(
    ({ offset, lexeme }) =>
      offset > 0 && (lexeme.given || lexeme.family || (and && offset === 1 && lexeme.odds > SURELY_FOREIGN)),
  );
}

/** Short foreign family names that are also small words of the language: بيرنرز لي, مايكل فان. */
function isShortSurname(scene: Scene, j: number, lexeme: Lexeme): boolean {
  return (
    SHORT_SURNAME.test(lexeme.key) && (scene.lex[j - 1]?.odds ?? 0) > 0 && (scene.lex[j + 1]?.name ?? -1) < UNKNOWN
  );
}

/**
 * أبان بدر هوساوي أن, أبان الصباغ أن: a verb of saying before a name, unless another such verb or a title shows that it is
 * a name itself (المتطوعة شهد العنزي).
 */
export function saysWho({ lex }: Scene, first: number): boolean {
  const [before, start, next] = [lex[first - 1], lex[first], lex[first + 1]];
  if (!start?.says || !next || before?.says || before?.noun?.human) return false;
  // يزيد الراجحي: he is named far oftener than somebody adds.
  const named = start.given && !has(start.keySets, 'word');
  return next.given || (!named && (next.family || next.article));
}

/** Whether a name may begin with the word here: not سان خوسيه, nor a verb before a name (شهد ماثيو, وقد مات روبن). */
function mayStart(scene: Scene, first: number, start: Lexeme): boolean {
  if (saysWho(scene, first)) return false;
  if (VERB_NEXT.test(scene.lex[first - 1]?.key ?? '')) return false;
  if (has(start.keySets, 'saint') || NO_START.test(start.key) || NO_ARABIC.test(start.key)) return false;
  const unknown = !start.given && !start.family;
  if (unknown && (VERBAL.test(start.key) || BOUND.test(start.key)) && start.odds < THOUGH) return false;
  if (unknown && IMPERFECT.test(start.key) && start.odds < THOUGH_IMPERFECT) return false;
  const next = scene.lex[first + 1];
  return !(start.name < SURE && start.odds < THOUGH && next?.given && next.name >= SURE && next.odds > THOUGH);
}

const isDescent = (scene: Scene, j: number): boolean => DESCENT.has(scene.lex[j]?.key ?? '');

/** Reads one more word or joined pair at `j` into the state; `j` where the name has ended. */
function readOn(scene: Scene, j: number, state: State): number {
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
    return particles;
  }
  if (lexeme && isShortSurname(scene, j, lexeme)) {
    state.parts++;
    return j + 1;
  }
  const named = lexeme?.given || lexeme?.family;
  if (!lexeme || lexeme.func || lexeme.tanwin || (lexeme.date && !(named && state.lastGiven))) return j;
  if (SAYING.test(lexeme.key)) return j;
  // نظيره: a noun with its pronoun is no name, though نظيرة is one.
  if (lexeme.noun?.enclitic && lexeme.noun.human) return j;
  // هاجم خلفان لحسن نصر الله: لحسن begins a name of the Maghreb, and goes on none.
  if ((!named || lexeme.key.startsWith(LAM)) && (lexeme.verb || isNameWithout(scene, j))) return j;
  const next = joined(scene, j, state);
  if (next > j) {
    state.parts++;
    state.lastGiven = true;
    state.descent ||= isDescent(scene, j);
    return next;
  }
  if (has(lexeme.keySets, 'devotion') && state.lastGiven) return j + 1;
  if (lexeme.article ? !isFamilyName(lexeme, state) : !goesOn(lexeme, state)) return j;
  state.best = Math.max(state.best, lexeme.name);
  state.lastGiven = lexeme.given && !lexeme.article;
  state.closed = lexeme.article;
  state.parts++;
  return j + 1;
}

/**
 * The person's name that starts at token `first`, `offset` letters into its key; null where the word can start none.
 * Read from left to right with at most LONGEST tokens, so linear over a text.
 */
export function nameRun(scene: Scene, first: number, offset = 0, announced = false): NameRun | null {
  const start = scene.readings[first]?.find((reading) => reading.offset === offset)?.lexeme;
  if (!start) return null;
  const whole = known(scene, first, (scene.view.start[first] ?? 0) + surfaceOffset(scene, first, offset));
  const opening = whole > first ? whole - first : openingLength(scene, first, start);
  const least = announced ? NEVER + Number.EPSILON : UNKNOWN;
  // الهادي مجدوب, المنصف الماي: in the Maghreb a given name may have the article.
  if (
    opening === 0 &&
    ((start.article && !(start.given && start.name >= SURE)) || start.name < least || !mayStart(scene, first, start))
  )
    return null;
  const state: State =
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
          arabic: start.given && start.odds < FOREIGN,
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
