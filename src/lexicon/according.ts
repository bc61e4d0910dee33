import { PUNCT, type View, WORD } from '../text/view.js';
import { foldKey, type Word } from '../text/word.js';
import type { Stance } from '../types.js';
import { spellingCost } from './agreement.js';
import { cueReadings } from './cues.js';
import { rememberFound } from './memo.js';
import { ACCORDING } from './verbs.generated.js';

/** What stands after the phrase: the source, the source with ل, a verb with its subject, a clause; nothing after a pronoun. */
export type AccordingTakes = 'noun' | 'la-noun' | 'verb' | 'ma-verb' | 'an' | 'pronoun' | 'medium';

/** An according-to phrase: وفقا لـ, على حد قول, حسبما. */
export interface AccordingPhrase {
  /** Its tokens as alternatives; one that ends in + has a pronoun: `قول+` is قوله, قولها. */
  readonly tokens: readonly (readonly string[])[];
  readonly lemma: string;
  readonly stance: Stance;
  readonly takes: AccordingTakes;
  /** Only repeats the attribution of its clause: على حد تعبيره. */
  readonly repeats: boolean;
  /** Its verb has no object pronoun: على ما أفاد, but not ردا على ما قاله. */
  readonly intransitive: boolean;
  /** Attributes only inside a sentence and without a complementizer: كما قال الوزير، but not كما قال إن. */
  readonly bare: boolean;
}

export interface AccordingMatch {
  readonly phrase: AccordingPhrase;
  /** Token after the phrase: the source, or the verb. */
  readonly last: number;
  /** Length of a leading و or ف in the first token, in UTF-16 code units. */
  readonly prefix: number;
}

function phraseOf(row: string): AccordingPhrase {
  const [head = '', tail = ''] = row.split(' | ');
  const [takes = '', flag = '', stance = '', ...lemma] = head.split(' ');
  return {
    tokens: tail.split(' ').map((token) => token.split('/')),
    lemma: lemma.join(' '),
    stance: stance as Stance,
    takes: takes as AccordingTakes,
    repeats: flag === 'repeats',
    intransitive: flag === 'intransitive',
    bare: flag === 'bare',
  };
}

/** All phrases, in the order of the table. */
export const accordingPhrases = (): AccordingPhrase[] => ACCORDING.map(phraseOf);

let index: ReadonlyMap<string, readonly AccordingPhrase[]> | undefined;

/** Phrases by their folded first token, longest first. */
function byFirst(): ReadonlyMap<string, readonly AccordingPhrase[]> {
  if (index) return index;
  const filled = new Map<string, AccordingPhrase[]>();
  for (const phrase of accordingPhrases().sort((one, other) => other.tokens.length - one.tokens.length)) {
    for (const token of phrase.tokens[0] ?? []) {
      const first = foldKey(token.replace('+', ''));
      filled.set(first, [...(filled.get(first) ?? []), phrase]);
    }
  }
  index = filled;
  return filled;
}

const DROPPED_HAMZA = 1;
const PRONOUN = /^(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0647\u0646|\u0646\u0627|\u064a)$/u;
const LONGEST_PRONOUN = 3;

const sameWord = (key: string, token: string): boolean =>
  key === token || (key.length === token.length && spellingCost(key, token) <= DROPPED_HAMZA);

function tokenMatches(key: string, token: string): boolean {
  if (!token.endsWith('+')) return sameWord(key, token);
  const stem = token.slice(0, -1);
  const size = key.length - stem.length;
  if (size < 1 || size > LONGEST_PRONOUN) return false;
  return PRONOUN.test(key.slice(stem.length)) && sameWord(key.slice(0, stem.length), stem);
}

const keyAt = (view: View, i: number): string => (view.kind[i] === WORD ? (view.word[i]?.key ?? '') : '');
const COMPLEMENTIZER =
  /^[\u0628\u0644]?[\u0623\u0625\u0627]\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0646\u0627|\u0646\u064a|\u0643)?$/u;
const SO = /^\u0641[\u0625\u0627]\u0646/u;
/** A subject with its titles, seldom longer. */
const SUBJECT = 10;

/** كما قال الوزير، or at the end: nothing that a main clause would need stands before the next mark. */
function isBare(view: View, i: number, verb: number): boolean {
  // كما قال الوزير، فإن
  const opens = i === 0 || view.line[i] !== view.line[i - 1] || /^[.!?\u061f]/u.test(view.word[i - 1]?.surface ?? '');
  for (let at = verb + 1; at < view.size && at <= verb + SUBJECT; at++) {
    if (view.kind[at] === PUNCT && opens) return SO.test(keyAt(view, at + 1));
    if (view.kind[at] === PUNCT) return /^[.,\u060c\u061b;\u2026)!\u061f-]/u.test(view.word[at]?.surface ?? '');
    if (view.line[at] !== view.line[verb]) return !opens;
    if (COMPLEMENTIZER.test(keyAt(view, at))) return false;
  }
  return false;
}

/** كما كتب الوزير attributes, كما حدث في المدينة compares, كما يقضي الزوار adds something. */
function reports(phrase: AccordingPhrase, word: Word): boolean {
  return cueReadings(word).some(
    ({ form, person, conjunction, enclitic, ambiguous, act, frames }) =>
      form === 'verb' &&
      person === 3 &&
      !(phrase.bare && ((ambiguous && act !== 'write') || !(frames.has('an') || frames.has('colon')))) &&
      conjunction === '' &&
      !(phrase.intransitive && enclitic !== ''),
  );
}

/** Whether what the phrase takes stands at token `last`. */
function followed(view: View, phrase: AccordingPhrase, i: number, last: number): boolean {
  if (phrase.takes === 'pronoun' || phrase.takes === 'medium') return true;
  const word = view.word[last];
  if (!word || view.line[last] !== view.line[i]) return false;
  if (phrase.takes === 'noun') return !COMPLEMENTIZER.test(word.key) && !/^\u0645\u0627$/u.test(word.key);
  if (view.kind[last] !== WORD) return false;
  if (phrase.takes === 'la-noun') return /^\u0644(?:$|(?!\u0645\u0627$|\u0630\u0644\u0643$)..)/u.test(word.key);
  if (phrase.takes === 'an') return COMPLEMENTIZER.test(word.key);
  return reports(phrase, word) && (!phrase.bare || isBare(view, i, last));
}

function phraseAt(view: View, phrase: AccordingPhrase, i: number, first: string): AccordingMatch['last'] | null {
  const last = i + phrase.tokens.length;
  if (last > view.size) return null;
  for (let at = 0; at < phrase.tokens.length; at++) {
    const key = at === 0 ? first : keyAt(view, i + at);
    if (key === '' || !phrase.tokens[at]?.some((token) => tokenMatches(key, token))) return null;
  }
  return followed(view, phrase, i, last) ? last : null;
}

const CONJUNCTION = /^[\u0648\u0641]/u;
/** The first letter with what clings to it; it may be a presentation form. */
const FIRST_LETTER = /^\p{M}*[^\p{M}][\p{M}\p{Cf}\u0640]*/u;

/** Phrases that may begin with a word: as it is, and without its conjunction. */
interface Start {
  readonly first: string;
  /** Length of the conjunction in the text. */
  readonly prefix: number;
  readonly phrases: readonly AccordingPhrase[];
}

const NO_STARTS: readonly Start[] = [];

/** Most words begin none, which is remembered with them. */
const startsOf = rememberFound<readonly Start[]>(({ key, surface }) => {
  const starts = [{ first: key, prefix: 0, phrases: candidates(key) }];
  const prefix = CONJUNCTION.test(key) ? (FIRST_LETTER.exec(surface)?.[0].length ?? 0) : 0;
  if (prefix > 0) starts.push({ first: key.slice(1), prefix, phrases: candidates(key.slice(1)) });
  const found = starts.filter(({ phrases }) => phrases.length > 0);
  return found.length > 0 ? found : NO_STARTS;
}, NO_STARTS);

/** The phrase that begins at token `i`, with or without a conjunction before it; the longest wins. */
function matchAt(view: View, i: number, media: boolean): AccordingMatch | null {
  const word = view.word[i];
  if (!word || view.kind[i] !== WORD) return null;
  for (const { first, prefix, phrases } of startsOf(word)) {
    for (const phrase of phrases) {
      if ((phrase.takes === 'medium') !== media) continue;
      const last = phraseAt(view, phrase, i, first);
      if (last !== null) return { phrase, last, prefix };
    }
  }
  return null;
}

/** Phrases whose first token may be `first`: with its pronoun taken off where it has one. */
function candidates(first: string): readonly AccordingPhrase[] {
  const all = byFirst();
  const fold = foldKey(first);
  const whole = all.get(fold);
  if (whole) return whole;
  for (let size = 1; size <= LONGEST_PRONOUN; size++) {
    const stem = PRONOUN.test(first.slice(-size)) ? all.get(fold.slice(0, -size)) : undefined;
    if (stem) return stem;
  }
  return [];
}

/**
 * The according-to phrase that begins at token `i` of a view, or null.
 *
 * @example
 * accordingAt(viewOf('بحسب الوزارة'), 0)?.last //=> 1
 */
export function accordingAt(view: View, i: number): AccordingMatch | null {
  return matchAt(view, i, false);
}

/**
 * The phrase that begins at token `i` and says where something was said, not who said it: في تصريح، خلال مؤتمر; or null.
 *
 * @example
 * mediumAt(viewOf('في تصريح لرويترز'), 0)?.last //=> 2
 */
export function mediumAt(view: View, i: number): AccordingMatch | null {
  return matchAt(view, i, true);
}
