import type { Word } from '../text/word.js';
import { agrees, marksOf, spellingCost } from './agreement.js';
import { formsFor, type KnownForm } from './cue-forms.js';
import type { CueReading } from './cue-types.js';
import { lettersOf } from './orthography.js';

export type { CueReading, Frame } from './cue-types.js';

const LAM = '\u0644';
const FUTURE = '\u0633';
const PREPOSITIONS = ['\u0628', LAM, '\u0643'] as const;
const CONJUNCTIONS = ['', '\u0648', '\u0641'] as const;
const ENCLITICS = [
  '',
  '\u0647',
  '\u0647\u0627',
  '\u0647\u0645',
  '\u0647\u0645\u0627',
  '\u0647\u0646',
  '\u0643',
  '\u0643\u0645',
  '\u0646\u0627',
  '\u0646\u064a',
  '\u064a',
] as const;
const MINE = '\u064a';
const ME = '\u0646\u064a';

/** What stands before the form. */
interface Opening {
  readonly conjunction: CueReading['conjunction'];
  readonly preposition: CueReading['preposition'];
  readonly future: boolean;
  /** Letters of the word before the form, not counting an alif of the article that ل has swallowed. */
  readonly from: number;
  /** That alif, or nothing. */
  readonly swallowed: '' | '\u0627';
}

const opening = (
  conjunction: Opening['conjunction'],
  preposition: Opening['preposition'],
  future: boolean,
  from: number,
  swallowed: Opening['swallowed'] = '',
): Opening => ({ conjunction, preposition, future, from, swallowed });

function openingsOf(fold: string): Opening[] {
  const openings: Opening[] = [];
  for (const conjunction of CONJUNCTIONS) {
    if (!fold.startsWith(conjunction)) continue;
    const at = conjunction.length;
    openings.push(opening(conjunction, '', false, at));
    const next = fold[at];
    if (next === FUTURE) openings.push(opening(conjunction, '', true, at + 1));
    for (const preposition of PREPOSITIONS) {
      if (next !== preposition) continue;
      const article = preposition === LAM && fold[at + 1] === LAM;
      openings.push(opening(conjunction, preposition, false, at + 1, article ? '\u0627' : ''));
    }
  }
  return openings;
}

/** Which forms may stand behind which clitics. */
function fits({ inflection: form }: KnownForm, start: Opening, enclitic: string): boolean {
  if (form.place !== 'both' && (form.place === 'bound') !== (enclitic !== '')) return false;
  if (start.future) return form.form === 'verb' && form.tense === 'present' && form.person !== 2;
  if (start.preposition !== '' && form.form === 'verb') return start.preposition === LAM && form.tense === 'present';
  if (start.preposition !== '' && form.form === 'participle') return false;
  if (enclitic === ME) return form.form === 'verb' && !form.passive;
  if (enclitic === MINE) return form.form === 'noun';
  return enclitic === '' || !form.passive || form.form !== 'verb';
}

interface Candidate {
  readonly reading: CueReading;
  readonly cost: number;
  readonly rank: number;
  readonly order: number;
}

const DROPPED_HAMZA = 1;
const MISSPELT = 3;
const RANK = {
  person: 100,
  passive: 50,
  dual: 20,
  preposition: 8,
  conjunction: 4,
  enclitic: 2,
  present: 1,
  participle: 1,
  noun: 2,
} as const;

function rankOf(reading: CueReading): number {
  let rank = (reading.person === 3 ? 0 : RANK.person * reading.person) + (reading.passive ? RANK.passive : 0);
  if (reading.preposition !== '') rank += RANK.preposition;
  if (reading.conjunction !== '') rank += RANK.conjunction;
  if (reading.enclitic !== '') rank += RANK.enclitic;
  if (reading.number === 'dual') rank += RANK.dual;
  if (reading.form !== 'verb') return rank + RANK[reading.form];
  return reading.tense === 'present' ? rank + RANK.present : rank;
}

const CONJUNCTION = /^\p{M}*[^\p{M}][\p{M}\p{Cf}\u0640]*/u;

/** A form, laid on the word. */
interface Match {
  readonly known: KnownForm;
  readonly start: Opening;
  readonly enclitic: string;
  /** The letters of the word that stand for the form. */
  readonly written: string;
  /** Marks on each letter of the word, or null where it has none. */
  readonly marks: readonly string[] | null;
}

/** Index, in the word, of the first letter of the form. */
const firstLetter = ({ start }: Match): number => start.from - start.swallowed.length;

/** Any noun is spelled like the plain participle, and some like all of its forms: كاتب، كاتبة. */
function isAmbiguous(match: Match): boolean {
  const { known, written, marks } = match;
  const { entry, inflection: form } = known;
  if (form.form === 'participle' && (form.definite || !form.accusative)) return true;
  return entry.homographs.some((homograph) => {
    if (homograph.endsWith('*')) return form.form === 'participle';
    return (
      spellingCost(written, lettersOf(homograph)) <= DROPPED_HAMZA &&
      (marks === null || agrees(marks, firstLetter(match), homograph))
    );
  });
}

function candidateOf(word: Word, match: Match): Candidate | null {
  const { known, start, enclitic, written, marks } = match;
  const cost = spellingCost(written, known.key);
  if (cost > MISSPELT || !fits(known, start, enclitic)) return null;
  if (marks !== null && !agrees(marks, firstLetter(match), known.text)) return null;
  const reading = readingOf(word, match);
  return { reading, cost, rank: rankOf(reading), order: known.entry.order };
}

function readingOf(word: Word, match: Match): CueReading {
  const { start, enclitic } = match;
  const { entry, inflection: form } = match.known;
  return {
    lemma: entry.lemma,
    act: entry.act,
    stance: entry.stance,
    form: form.form,
    tense: form.tense,
    passive: form.passive,
    person: form.person,
    gender: form.gender,
    number: form.number,
    accusative: form.accusative,
    definite: form.definite,
    conjunction: start.conjunction,
    future: start.future,
    preposition: start.preposition,
    prefix: start.conjunction === '' ? 0 : (CONJUNCTION.exec(word.surface)?.[0].length ?? 0),
    enclitic,
    frames: entry.frames,
    weak: entry.weak,
    ambiguous: isAmbiguous(match),
  };
}

function candidatesOf(word: Word, forms: ReadonlyMap<string, readonly KnownForm[]>): Candidate[] {
  const found: Candidate[] = [];
  let marks: readonly string[] | null | undefined;
  for (const start of openingsOf(word.fold)) {
    const rest = start.swallowed + word.fold.slice(start.from);
    for (const enclitic of ENCLITICS) {
      if (!rest.endsWith(enclitic)) continue;
      const same = forms.get(enclitic === '' ? rest : rest.slice(0, -enclitic.length));
      if (!same) continue;
      const written = start.swallowed + word.key.slice(start.from, word.key.length - enclitic.length);
      marks ??= marksOf(word.surface, word.key.length);
      for (const known of same) {
        const candidate = candidateOf(word, { known, start, enclitic, written, marks });
        if (candidate) found.push(candidate);
      }
    }
  }
  return found;
}

function sameInflection(one: CueReading, other: CueReading): boolean {
  return (Object.keys(one) as (keyof CueReading)[]).every((name) => one[name] === other[name]);
}

/**
 * The best spelled candidates, most likely first. A needless hamza (أعتبر for اعتبر) is believed only beside readings in
 * the first person, which newspapers hardly use outside of marks.
 */
function select(candidates: readonly Candidate[]): CueReading[] {
  const best = Math.min(...candidates.map(({ cost }) => cost));
  const firstPerson = candidates.every(({ cost, reading }) => cost !== best || reading.person === 1);
  const kept = candidates.filter(
    ({ cost, reading }) => cost === best || (firstPerson && cost === MISSPELT && !reading.passive),
  );
  const readings: CueReading[] = [];
  for (const { reading } of kept.sort(
    (one, other) => one.cost - other.cost || one.rank - other.rank || one.order - other.order,
  )) {
    if (!readings.some((earlier) => sameInflection(earlier, reading))) readings.push(reading);
  }
  return readings;
}

const NONE: readonly CueReading[] = [];
const cache = new WeakMap<Word, readonly CueReading[]>();

/**
 * All ways to read a word as a cue, most likely first; empty where there is none. Diacritics that the writer set
 * exclude what they contradict. A spelling without hamza, or with ى for ي, is tried only where no exact one is known.
 *
 * @example
 * cueReadings(wordOf('وأضافت'))[0]?.lemma //=> 'أضاف'
 */
export function cueReadings(word: Word): readonly CueReading[] {
  const known = cache.get(word);
  if (known) return known;
  const forms = formsFor(word.fold);
  const readings = forms ? select(candidatesOf(word, forms)) : NONE;
  cache.set(word, readings);
  return readings;
}
