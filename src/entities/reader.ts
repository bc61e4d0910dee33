import { complementizerOf } from '../lexicon/complementizers.js';
import type { CueReading } from '../lexicon/cues.js';
import { functionClass } from '../lexicon/function-words.js';
import { demonymOf, type GazetteEntry, isCommonWord, isDateWord, wordEntries } from '../lexicon/gazetteer.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { remember, rememberFound } from '../lexicon/memo.js';
import { nounOf } from '../lexicon/nouns.js';
import { wordOf } from '../text/vocabulary.js';
import type { Word } from '../text/word.js';
import { gatesOf } from './gates.js';
import { ARTICLE, type Flags, Lexeme, type Score } from './lexeme.js';
import { looksInflected, shapeOf } from './shape.js';
import { has, setsOf } from './words.js';

const HIS = '\u0647';
const SHORTEST_NAME = 3;
/** Bounds of `Lexeme.odds`. */
const LIKELY = 1;
const VERY_LIKELY = 2;
const POSSIBLE = -1;
const UNLIKELY = -4;
const TANWIN = /[\u064b-\u064d]/u;
const BOUND = /^[وف]?[بكل]ال\S/u;
const CLITIC = /^[وفبلك]/u;
const SHORTEST_BOUND = 3;
const PLACES: ReadonlySet<string> = new Set(['country', 'capital', 'city', 'province', 'region', 'continent', 'water']);
const GIVEN: ReadonlySet<string> = new Set(['given-name']);
const FAMILY: ReadonlySet<string> = new Set(['family-name']);
const NAMES: ReadonlySet<string> = new Set([...GIVEN, ...FAMILY]);

function nameScore(lexeme: Lexeme, entries: readonly GazetteEntry[]): Score {
  if (lexeme.func || lexeme.date || lexeme.tanwin) return -1;
  const names = entries.filter((entry) => NAMES.has(entry.kind));
  if (names.length > 0) {
    const ambiguous =
      lexeme.common ||
      lexeme.noun !== null ||
      lexeme.verb ||
      names.every((entry) => entry.ambiguous) ||
      has(lexeme.keySets, 'word');
    return ambiguous ? 0.5 : 1;
  }
  if (lexeme.noun || lexeme.common || lexeme.demonym || lexeme.verb) return -1;
  if (lexeme.place) return -0.5;
  if (isCliticized(lexeme.key, lexeme.odds)) return -0.5;
  return scoreOfUnknown(lexeme.key, lexeme.odds, lexeme.article);
}

/** A word of no table, by its look: surely foreign, perhaps foreign, perhaps a name of the language, a plain word. */
function scoreOfUnknown(key: string, odds: number, article: boolean): Score {
  if (key.length < SHORTEST_NAME) return odds > LIKELY ? 0.3 : -0.5;
  if (odds > LIKELY && !(looksInflected(key) && odds < VERY_LIKELY)) return 0.6;
  if (looksInflected(key)) return odds > LIKELY ? 0.3 : -0.5;
  if (odds > POSSIBLE) return 0.3;
  return odds > UNLIKELY || article ? 0.2 : -0.2;
}

function finite(readings: readonly CueReading[]): boolean {
  return readings.some((reading) => reading.form !== 'noun' && !reading.ambiguous);
}

const says = (reading: CueReading): boolean =>
  reading.form === 'verb' &&
  reading.person === 3 &&
  !reading.passive &&
  !reading.ambiguous &&
  reading.number === 'singular' &&
  reading.preposition === '';

/** Malian is written like financial (مالي), and in news it hardly ever is. */
const MALI = 'ML';

function isDemonym(word: Word): boolean {
  const demonym = demonymOf(word);
  return demonym !== null && demonym.iso !== MALI;
}

/** Whether the word carries ب ل ك و ف before a word of the language, and so is no name: بوجود, لأي, كالدمى. */
function isCliticized(key: string, odds: number): boolean {
  if (BOUND.test(key) && (odds < VERY_LIKELY || isCommonWord(wordOf(key.slice(1))))) return true;
  const letters = CLITIC.test(key) ? 1 : 0;
  if (letters === 0 || key.length < SHORTEST_BOUND) return false;
  const rest = wordOf(key.slice(letters));
  return isCommonWord(rest) || nounOf(rest) !== null || functionClass(rest) !== null || complementizerOf(rest) !== null;
}

function read(word: Word, lexicon: Lexicon): Lexeme {
  const { key } = word;
  const article = key.startsWith(ARTICLE) && key.length > ARTICLE.length + 1;
  const noun = lexicon.nounOf(word);
  // نظيره الروسي: his counterpart, and not the woman's name with ه for its ة.
  const entries = noun?.enclitic && noun.class === 'office' && key.endsWith(HIS) ? [] : wordEntries(word);
  const readings = lexicon.cueReadings(word);
  const keySets = setsOf(key);
  const func = functionClass(word) ?? (complementizerOf(word) ? ('complementizer' as const) : null);
  const isOf = (kinds: ReadonlySet<string>): boolean => entries.some((entry) => kinds.has(entry.kind));
  const flags: Flags = [
    article,
    isDemonym(word) && (article || !isOf(NAMES)),
    isCommonWord(word),
    isDateWord(word),
    finite(readings),
    TANWIN.test(word.surface),
    readings.some(says),
    isOf(GIVEN),
    isOf(FAMILY),
    isOf(PLACES),
  ];
  const bareSets = article ? setsOf(key.slice(ARTICLE.length)) : keySets;
  const lexeme = new Lexeme(key, flags, keySets, bareSets, noun, func, shapeOf(key));
  lexeme.score(nameScore(lexeme, entries));
  return lexeme;
}

/** A way to read a word: whole, or without letters of clitics before a name. */
export interface Reading {
  /** Letters of the key that are left out. */
  readonly offset: number;
  readonly lexeme: Lexeme;
}

const CLITICS = /^(?:[وف]?[بلك]|[وف])/u;

/** Whether a table has the whole word as something else than a name, so that only a known name may be behind its clitics. */
const isSettled = ({ noun, verb, common, demonym, date, tanwin }: Lexeme): boolean =>
  noun !== null || verb || common || demonym || date || tanwin;

/** What is left of a word without و ف ب ل ك where the whole is no noun or small word: لشويغو, وبوتين. */
function split(lexeme: Lexeme, lexemeOf: (word: Word) => Lexeme): readonly Reading[] {
  const clitics = CLITICS.exec(lexeme.key)?.[0].length ?? 0;
  if (clitics === 0 || lexeme.func || (lexeme.noun && lexeme.noun.prefix === 0)) return NONE;
  const settled = isSettled(lexeme);
  const readings: Reading[] = [];
  for (let offset = 1; offset <= clitics; offset++) {
    const rest = wordOf(lexeme.key.slice(offset));
    if (settled && wordEntries(rest).length === 0 && !has(setsOf(rest.key), 'lineage')) continue;
    readings.push({ offset, lexeme: lexemeOf(rest) });
  }
  return readings.length > 0 ? readings.slice() : NONE;
}
/** Most words carry no clitic: one list for all. */
const NONE: readonly Reading[] = [];

/** What is known of a word wherever it stands. */
export interface Reader {
  readonly lexemeOf: (word: Word) => Lexeme;
  /** The ways to read a word that may carry clitics before a name, the whole word first. */
  readonly readingsOf: (word: Word) => readonly Reading[];
  /** What may begin at the word: bits of gates.ts. */
  readonly gatesOf: (word: Word) => number;
}

function readerWith(lexicon: Lexicon): Reader {
  const lexemeOf = remember((word) => read(word, lexicon));
  const behindClitics = rememberFound((word) => split(lexemeOf(word), lexemeOf), NONE);
  const readingsOf = (word: Word): readonly Reading[] => {
    const whole = { offset: 0, lexeme: lexemeOf(word) };
    const behind = behindClitics(word);
    return behind === NONE ? [whole] : [whole, ...behind];
  };
  return { lexemeOf, readingsOf, gatesOf: remember((word) => gatesOf(lexemeOf(word), readingsOf(word))) };
}

const readers = new WeakMap<Lexicon, Reader>();

/** Reads words with a lexicon, and remembers what it has read. */
export function readerOf(lexicon: Lexicon): Reader {
  const reader = readers.get(lexicon) ?? readerWith(lexicon);
  readers.set(lexicon, reader);
  return reader;
}
