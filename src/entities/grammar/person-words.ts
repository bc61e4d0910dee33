/** Which words go on a person's name that has begun. */
import type { Lexeme } from '../lexeme.js';
import { has } from '../words.js';

/** What has been read of a name. */
export interface NameState {
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

export const SURE = 0.8;
/** Log-odds of a word that can only be foreign. */
export const SURELY_FOREIGN = 2;
export const UNKNOWN = 0.2;
/** Lexeme.name of a word that a table knows as something else, or that is inflected. */
export const NEVER = -0.5;
/** What an unknown word must look like (Lexeme.odds) as the second word of a name, and as a later one. */
const SECOND = -1.5;
export const THIRD = -1;
/** Words that look like a verb, a participle, an indefinite accusative, or that may carry a clitic. */
export const VERBAL = /^[وف]?[يت]\S{3}|^س[يت]|^[وف]?(?:ا.ت..|است.{3,4}|ان...)ت?$|^م..و.$/u;
const FUTURE = /^س[ين]\S{3}/u;
const ACCUSATIVE = /ا$/u;
const ACCUSATIVE_ODDS = -1;
export const BOUND = /^[وفبلك]/u;
/** Lexeme.odds from which a word is a foreign name though it looks so. */
export const THOUGH = 1;
/** A name that opens with two words is whole: عبد الله, أبو طلحة. */
export const OPENING_PARTS = 2;
/** السلمي, السمحان: adjectives of descent, and the names of families in Arabia. */
const MANY = /ي(?:ين|ون)$/u;
const NISBA = /(?:ي|ان)$/u;
const FEMININE = /ة$/u;

/** Whether a definite word can be the family name behind what has been read: السلمي, المبارك. */
export function isFamilyName(lexeme: Lexeme, state: NameState): boolean {
  if (lexeme.family) return true;
  if ((lexeme.noun && !lexeme.noun.ambiguous) || has(lexeme.bareSets, 'plain') || has(lexeme.bareSets, 'naming'))
    return false;
  // غادر الملك سامر بن فهد القاهرة
  if (lexeme.place && !lexeme.demonym && FEMININE.test(lexeme.key)) return false;
  // ديون السعوديين are the debts of many.
  if (lexeme.demonym && MANY.test(lexeme.key)) return false;
  if (lexeme.demonym || lexeme.place)
    return state.arabic && state.lastGiven && (state.parts <= OPENING_PARTS || state.announced);
  if (lexeme.given) return state.arabic;
  // الطالبة سلسبيل الحصادي: behind a title the first word needs no table.
  if (NISBA.test(lexeme.key))
    return state.announced ? state.parts <= OPENING_PARTS || state.lastGiven : state.lastGiven && !lexeme.common;
  if ((lexeme.common && lexeme.odds < SURELY_FOREIGN) || !(state.arabic || state.descent)) return false;
  return state.announced ? state.parts === 1 || state.descent : state.descent && state.lastGiven && lexeme.name > 0;
}

/** كريم بوعزوني, سعاد بنجلون, علي بلحاج, عبد الله أبوثنين: أبو, بو, بن and بل written as one with what follows make a family name. */
function isJoinedFamily({ key, noun, common, verb, func }: Lexeme): boolean {
  return !noun && !common && !verb && !func && JOINED_FAMILY.test(key);
}

const JOINED_FAMILY = /^(?:[أا]بو|بو[^اوة]|بن[^اى]|بل[^ا])\S{3,}$/u;

/** Whether a word without article can go on a name that has begun. */
export function goesOn(lexeme: Lexeme, state: NameState): boolean {
  if (state.closed) return false;
  if (state.lastGiven && isJoinedFamily(lexeme)) return true;
  // راكان بن فهد أمير منطقة: an office behind the family, though أمير is a name too.
  if (state.descent && lexeme.noun?.human) return false;
  if (lexeme.given || lexeme.family) {
    if (has(lexeme.keySets, 'word') && !state.announced) return false;
    return lexeme.name >= SURE || state.best >= SURE || state.lastGiven;
  }
  // بول بريمر سيزور: the third word in س and ي is a verb, unless a table has it as a name.
  if (state.parts > 1 && FUTURE.test(lexeme.key)) return false;
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
