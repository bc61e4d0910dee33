/**
 * What the Arabic verb adds to its stems: the prefixes and suffixes of the past, the present and the active participle.
 * They are written in Latin letters, the way grammars of Arabic do in other languages: a i u for the short vowels, `o`
 * for the sukun, `~` for the shadda, N for the tanwin of the accusative, A U I for the letters of the long vowels, Y for
 * ى, H for ة, E for hamza, other letters for themselves.
 *
 * Source: the paradigms of W. Wright, A Grammar of the Arabic Language, I, §§ 35–189.
 */

import { lettersOf } from './orthography.js';

export interface Inflection {
  readonly form: 'verb' | 'participle' | 'noun';
  readonly tense: 'past' | 'present' | null;
  readonly passive: boolean;
  readonly person: 1 | 2 | 3;
  readonly gender: 'male' | 'female' | null;
  readonly number: 'singular' | 'dual' | 'plural';
  readonly accusative: boolean;
  readonly definite: boolean;
  /** Where the spelling stands: without a pronoun after it, only before one (قالو in قالوه), or both. */
  readonly place: 'free' | 'bound' | 'both';
}

/** A place in a paradigm, its affixes vowelled. */
export interface Slot {
  readonly prefix: string;
  readonly suffix: string;
  /** The letters of the suffix. */
  readonly letters: string;
  readonly inflection: Inflection;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  a: '\u064e',
  u: '\u064f',
  i: '\u0650',
  o: '\u0652',
  '~': '\u0651',
  N: '\u064b',
  A: '\u0627',
  U: '\u0648',
  I: '\u064a',
  Y: '\u0649',
  H: '\u0629',
  E: '\u0621',
  t: '\u062a',
  n: '\u0646',
  s: '\u0633',
  m: '\u0645',
  w: '\u0648',
  y: '\u064a',
  l: '\u0644',
};

/** Writes a pattern in Arabic; characters that are no symbols stay. */
export const toArabic = (pattern: string): string =>
  pattern.replace(/[A-Za-z~]/gu, (symbol) => SYMBOLS[symbol] ?? symbol);

type Agreement = Pick<Inflection, 'person' | 'gender' | 'number'>;

/** Reads `3ms`, `1p`, … */
function agreementOf(code: string): Agreement {
  const gender = code.includes('m') ? 'male' : code.includes('f') ? 'female' : null;
  const number = code.endsWith('s') ? 'singular' : code.endsWith('d') ? 'dual' : 'plural';
  return { person: Number(code[0]) as Agreement['person'], gender, number };
}

/** The suffixes in the order of the persons, without the feminine of the second; `-` where a paradigm lacks one. */
const PAST_PERSONS = '3ms 3fs 3md 3fd 3mp 3fp 2ms 2mp 1s 1p';
const PAST: Readonly<Record<string, string>> = {
  past: 'a ato aA ataA uUA ona ota otumo otu onaA',
  // before a vowel and before a consonant, where these differ: قال, قلت; رد, رددت
  pastVowel: 'a ato aA ataA uUA - - - - -',
  pastConsonant: '- - - - - ona ota otumo otu onaA',
  // نفى, دعا, رضي
  pastY: 'aY ato ayaA ataA awoA ayona ayota ayotumo ayotu ayonaA',
  pastW: 'aA ato awaA ataA awoA awona awota awotumo awotu awonaA',
  pastI: 'iya iyato iyaA iyataA uUA iIna iIta iItumo iItu iInaA',
};

/**
 * Indicative, and after | the subjunctive where it is written differently; 0 is no suffix. Left out: the shortened
 * jussive (لم يقل), which only stands after لم and whose spellings are those of frequent words (يجب, اسم, ابن), and the
 * feminine of the second person.
 */
const PRESENT_PERSONS = '3ms 3fs 3md 3fd 3mp 3fp 2ms 2mp 1s 1p';
const PRESENT_PREFIXES = 'y t y t y y t t E n';
const PRESENT: Readonly<Record<string, string>> = {
  present: '0 0 aAni|aA aAni|aA uUna|uUA ona 0 uUna|uUA 0 0',
  presentVowel: '0 0 aAni|aA aAni|aA uUna|uUA - 0 uUna|uUA 0 0',
  presentConsonant: '- - - - - ona - - - -',
  // ينفي, يدعو, يرى
  presentI: 'iI iI iyaAni|iyaA iyaAni|iyaA uUna|uUA iIna iI uUna|uUA iI iI',
  presentU: 'uU uU uwaAni|uwaA uwaAni|uwaA uUna|uUA uUna uU uUna|uUA uU uU',
  presentA: 'aY aY ayaAni|ayaA ayaAni|ayaA awona|awoA ayona aY awona|awoA aY aY',
};

/** The last is the plain participle; a star marks what is, or may be, the accusative. */
const PARTICIPLE_PERSONS = '3ms* 3fs* 3md 3md* 3mp* 3mp 3fd 3fd* 3fp* 3ms';
const PARTICIPLE: Readonly<Record<string, string>> = {
  participle: 'NA aH aAn ayon iIn uUn ataAn atayon aAt 0',
  participleI: 'iyNA iyaH iyaAn iyayon iIn uUn iyataAn iyatayon iyaAt i',
};

export type Paradigm =
  | 'past'
  | 'pastVowel'
  | 'pastConsonant'
  | 'pastY'
  | 'pastW'
  | 'pastI'
  | 'present'
  | 'presentVowel'
  | 'presentConsonant'
  | 'presentI'
  | 'presentU'
  | 'presentA'
  | 'participle'
  | 'participleI';

/** Before a pronoun ى is written ا, the silent alif of وا goes, and ة is ت. */
function boundSuffix(suffix: string): string {
  return suffix
    .replace(/Y$/u, 'A')
    .replace(/(?<=U|wo)A$/u, '')
    .replace(/H$/u, 't')
    .replace(/tumo$/u, 'tumuU');
}

type Unplaced = Omit<Inflection, 'place'>;

function slotOf(prefix: string, ending: string, inflection: Inflection): Slot {
  const suffix = toArabic(ending);
  return { prefix: toArabic(prefix), suffix, letters: lettersOf(suffix), inflection };
}

function slotsFor(prefix: string, suffix: string, inflection: Unplaced): Slot[] {
  const slot = (ending: string, place: Inflection['place']): Slot => slotOf(prefix, ending, { ...inflection, place });
  const bound = boundSuffix(suffix);
  if (inflection.number === 'dual') return [slot(suffix, 'free')];
  return bound === suffix ? [slot(suffix, 'both')] : [slot(suffix, 'free'), slot(bound, 'bound')];
}

function finiteSlots(suffixes: string, tense: 'past' | 'present', passive: boolean): Slot[] {
  const persons = (tense === 'past' ? PAST_PERSONS : PRESENT_PERSONS).split(' ');
  const prefixes = PRESENT_PREFIXES.split(' ');
  return suffixes.split(' ').flatMap((both, index) => {
    const agreement = agreementOf(persons[index] ?? '');
    if (both === '-' || (passive && (agreement.person !== 3 || agreement.number === 'dual'))) return [];
    const inflection = { form: 'verb', tense, passive, ...agreement, accusative: false, definite: false } as const;
    const prefix = tense === 'past' ? '' : (prefixes[index] ?? '');
    return both.split('|').flatMap((suffix) => slotsFor(prefix, suffix === '0' ? '' : suffix, inflection));
  });
}

function participleSlots(suffixes: string): Slot[] {
  const persons = PARTICIPLE_PERSONS.split(' ');
  return suffixes.split(' ').flatMap((code, index) => {
    const person = persons[index] ?? '';
    const suffix = code === '0' ? '' : code;
    const base = { form: 'participle', tense: null, passive: false, ...agreementOf(person.replace('*', '')) } as const;
    // نافٍ is written like too many other words (منه, معز): only its definite form counts
    const slots =
      suffix === 'i' ? [] : slotsFor('', suffix, { ...base, accusative: person.endsWith('*'), definite: false });
    if (suffix.includes('N')) return slots;
    const definite: Inflection = { ...base, accusative: false, definite: true, place: 'free' };
    return [...slots, slotOf('Al', suffix === 'i' ? 'iI' : suffix, definite)];
  });
}

const known = new Map<string, readonly Slot[]>();

/** The places of a paradigm. */
export function slotsOf(paradigm: Paradigm, passive: boolean): readonly Slot[] {
  const name = `${paradigm} ${passive}`;
  const cached = known.get(name);
  if (cached) return cached;
  const [past, present, participle] = [PAST[paradigm], PRESENT[paradigm], PARTICIPLE[paradigm]];
  const slots =
    past !== undefined
      ? finiteSlots(past, 'past', passive)
      : present !== undefined
        ? finiteSlots(present, 'present', passive)
        : participleSlots(participle ?? '');
  known.set(name, slots);
  return slots;
}
