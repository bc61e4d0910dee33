import { lettersOf, spell } from './orthography.js';
import { type Inflection, type Paradigm, type Slot, slotsOf, toArabic } from './paradigms.js';

/**
 * The Arabic verb, conjugated from its root and form: every person of the past and the present in both voices, and
 * the active participle. Patterns are written as in paradigms.ts, with 1 2 3 4 for the radicals.
 *
 * Source: W. Wright, A Grammar of the Arabic Language, I, §§ 35–189.
 */

export type VerbForm = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'X' | 'Q' | 'QII';
type Vowel = 'a' | 'i' | 'u';

export interface VerbShape {
  readonly form: VerbForm;
  /** Stem vowels of the past and the present, form I only. */
  readonly vowels: readonly [Vowel, Vowel];
  /** Three or four radicals, hamza written ء. */
  readonly root: string;
  /** A weak middle radical that is kept: استجوب, not استجاب. */
  readonly sound: boolean;
}

/** An inflected form with the vowels that are certain; a letter without a mark may carry any. */
export interface Inflected {
  readonly text: string;
  /** Its letters alone. */
  readonly key: string;
  readonly inflection: Inflection;
}

/** Past, past passive, present (after its first letter), present passive, participle; V is the stem vowel. */
const PATTERNS: Readonly<Record<VerbForm, readonly [string, string, string, string, string]>> = {
  I: ['1a2V3', '1u2i3', 'a1o2V3', 'u1o2a3', '1aA2i3'],
  II: ['1a2~a3', '1u2~i3', 'u1a2~i3', 'u1a2~a3', 'mu1a2~i3'],
  III: ['1aA2a3', '1uU2i3', 'u1aA2i3', 'u1aA2a3', 'mu1aA2i3'],
  IV: ['Ea1o2a3', 'Eu1o2i3', 'u1o2i3', 'u1o2a3', 'mu1o2i3'],
  V: ['ta1a2~a3', 'tu1u2~i3', 'ata1a2~a3', 'uta1a2~a3', 'muta1a2~i3'],
  VI: ['ta1aA2a3', 'tu1uU2i3', 'ata1aA2a3', 'uta1aA2a3', 'muta1aA2i3'],
  VII: ['Ano1a2a3', 'Ano1u2i3', 'ano1a2i3', 'uno1a2a3', 'muno1a2i3'],
  VIII: ['A1ota2a3', 'A1otu2i3', 'a1ota2i3', 'u1ota2a3', 'mu1ota2i3'],
  X: ['Asota1o2a3', 'Asotu1o2i3', 'asota1o2i3', 'usota1o2a3', 'musota1o2i3'],
  Q: ['1a2o3a4', '1u2o3i4', 'u1a2o3i4', 'u1a2o3a4', 'mu1a2o3i4'],
  QII: ['ta1a2o3a4', 'tu1u2o3i4', 'ata1a2o3a4', 'uta1a2o3a4', 'muta1a2o3i4'],
};

const WAW = '\u0648';
const HAMZA = '\u0621';
const WEAK = /[\u0648\u064a]/u;
interface Stem {
  readonly paradigm: Paradigm;
  readonly passive: boolean;
  readonly stem: string;
}

interface Syllable {
  /** The pattern up to the first radical (or the ت of VIII) and its mark. */
  readonly before: string;
  readonly mark: string;
  readonly vowel: Vowel;
}

/** The last syllables of a pattern whose middle radical is short: `ya1o` + o + `2u3`. */
function syllableOf(pattern: string): Syllable | null {
  const match = /^(.*)([aiuo])2([aiu])3$/u.exec(pattern);
  return match ? { before: match[1] ?? '', mark: match[2] ?? '', vowel: match[3] as Vowel } : null;
}

const LONG: Readonly<Record<Vowel, string>> = { a: 'aA', i: 'iI', u: 'uU' };

/** قَوَلَ is قال, يَقْوُل is يقول, قُوِلَ is قيل: the vowel that a weak middle radical leaves. */
function hollowVowel({ mark, vowel }: Syllable): Vowel {
  if (mark === 'o') return vowel;
  return mark === 'u' ? 'i' : 'a';
}

function stemsOf(shape: VerbShape, pattern: string, aspect: 'past' | 'present', passive: boolean): Stem[] {
  const [, second = '', third = ''] = shape.root;
  const syllable = shape.root.length === 3 ? syllableOf(pattern) : null;
  const last = shape.root[shape.root.length - 1] ?? '';
  if (WEAK.test(last)) {
    const vowel = pattern.at(-2) as Vowel;
    const open = {
      a: aspect === 'past' && shape.form === 'I' && last === WAW ? 'pastW' : 'pastY',
      i: 'pastI',
      u: 'pastI',
    };
    const present = { a: 'presentA', i: 'presentI', u: 'presentU' };
    const paradigm = (aspect === 'past' ? open : present)[vowel] as Paradigm;
    return [{ paradigm, passive, stem: pattern.slice(0, -2) }];
  }
  const hollow = syllable !== null && WEAK.test(second) && !shape.sound;
  if (!(hollow || (syllable !== null && second === third))) return [{ paradigm: aspect, passive, stem: pattern }];
  const [long, short] = hollow ? hollowStems(shape, syllable, aspect, passive) : doubledStems(syllable, pattern);
  return [
    { paradigm: `${aspect}Vowel`, passive, stem: long },
    { paradigm: `${aspect}Consonant`, passive, stem: short },
  ];
}

function hollowStems(shape: VerbShape, syllable: Syllable, aspect: string, passive: boolean): [string, string] {
  const vowel = hollowVowel(syllable);
  const plain = shape.form === 'I' && aspect === 'past' && !passive;
  const short = plain ? (shape.vowels[1] === 'u' ? 'u' : 'i') : vowel;
  return [`${syllable.before}${LONG[vowel]}3`, `${syllable.before}${short}3`];
}

function doubledStems({ before, mark, vowel }: Syllable, pattern: string): [string, string] {
  return [`${before}${mark === 'o' ? vowel : mark}2~`, pattern];
}

function participleStem(shape: VerbShape, pattern: string): Stem {
  const [, second = '', third = ''] = shape.root;
  const last = shape.root[shape.root.length - 1] ?? '';
  if (WEAK.test(last)) return { paradigm: 'participleI', passive: false, stem: pattern.slice(0, -2) };
  const hollow = WEAK.test(second) && !shape.sound;
  let stem = pattern;
  if (shape.form === 'I' && hollow) stem = '1aAEi3';
  else if (shape.form === 'I' && second === third) stem = '1aA2~';
  else {
    const syllable = syllableOf(pattern);
    if (syllable && hollow) stem = `${syllable.before}${LONG[hollowVowel(syllable)]}3`;
    else if (syllable && second === third)
      stem = `${syllable.before}${syllable.mark === 'o' ? syllable.vowel : syllable.mark}2~`;
  }
  return { paradigm: 'participle', passive: false, stem };
}

/** Form I drops a first و in the present (يصف), رأى drops its hamza (يرى). */
function presentPattern(shape: VerbShape, pattern: string): string {
  if (shape.form !== 'I') return pattern;
  if (shape.root === SEE) return pattern.replace('1o2', '1');
  const dropsWaw = shape.root.startsWith(WAW) && (shape.vowels[0] === 'a' || shape.vowels[1] === 'i');
  return dropsWaw && pattern.startsWith('a') ? pattern.replace('1o', '') : pattern;
}
const SEE = '\u0631\u0621\u064a';

/** The ت of form VIII takes on the kind of the radical before it: اتهم, ادعى, ازداد, اضطر, اطلع. */
function assimilate(first: string): string {
  if (/[\u0648\u064a\u062a]/u.test(first)) return 't~';
  if (/[\u062f\u0637]/u.test(first)) return `${first}~`;
  if (first === '\u0632') return `${first}o\u062f`;
  if (/[\u0635\u0636]/u.test(first)) return `${first}o\u0637`;
  return '1ot';
}

function fill(shape: VerbShape, pattern: string): string {
  const [first = ''] = shape.root;
  const begun = shape.form === 'VIII' ? pattern.replace('1ot', assimilate(first)) : pattern;
  return toArabic(begun.replace(/[1-4]/gu, (digit) => shape.root[Number(digit) - 1] ?? ''));
}

const LONG_U = /(?<=\u064f)[\u0648\u064a]\u0652/gu;
const TWO_HAMZAS: readonly (readonly [string, string])[] = [
  [toArabic('EaEo'), toArabic('EaA')],
  [toArabic('EuEo'), toArabic('EuU')],
];
/** أعلننا is أعلنّا, أثبتت (I proved) is أثبتّ. */
const TWINS = /([\u0646\u062a])\u0652\1/gu;
const HIDDEN_ALIF = /(?<=\u064a\u0651?\u064e)\u0649/gu;

/** Joins the parts: أأ is آ, ى after ي is ا (حيا), and every hamza takes its seat. */
function join(prefix: string, stem: string, suffix: string): string {
  let text = (prefix + stem + suffix).replace(HIDDEN_ALIF, '\u0627').replace(TWINS, '$1\u0651');
  for (const [from, to] of TWO_HAMZAS) if (text.startsWith(from)) text = to + text.slice(from.length);
  return spell(text);
}

/** Where a last hamza changes its seat before an ending, the press also writes it as in the bare word: تنبؤوا, تنبأوا. */
function spellings({ prefix, suffix }: Slot, stem: string, hamzaLast: boolean): string[] {
  const joined = join(prefix, stem, suffix);
  if (suffix === '' || !hamzaLast) return [joined];
  const kept = join(prefix, stem, '') + suffix;
  return kept === joined ? [joined] : [joined, kept];
}

/** What changes where stem and suffix meet: a hamza its seat, ن and ت double, ى is ا after ي. */
const CHANGES = /[\u0621\u0646\u062a\u064a]$/u;

/** The forms that are made from one stem. */
export interface StemForms {
  /** Letters that all of them have: those of the stem, or the longest run of these without a hamza, whose seat changes. */
  readonly letters: string;
  readonly forms: () => Inflected[];
}

/** The forms of a stem whose end is the same before all suffixes: it is joined once to each prefix. */
function inflectStable(stem: string, slots: readonly Slot[]): Inflected[] {
  const beginnings = new Map<string, { readonly text: string; readonly letters: string }>();
  return slots.map(({ prefix, suffix, letters, inflection }) => {
    let beginning = beginnings.get(prefix);
    if (!beginning) {
      const text = (prefix + stem).includes(HAMZA) ? join(prefix, stem, '') : prefix + stem;
      beginning = { text, letters: lettersOf(text) };
      beginnings.set(prefix, beginning);
    }
    return { text: beginning.text + suffix, key: beginning.letters + letters, inflection };
  });
}

function inflect(shape: VerbShape, { paradigm, passive, stem }: Stem): StemForms {
  const filled = fill(shape, stem).replace(LONG_U, WAW);
  const letters = lettersOf(filled);
  const hamzaLast = shape.root.endsWith(HAMZA);
  const forms = (): Inflected[] => {
    const slots = slotsOf(paradigm, passive);
    if (!hamzaLast && !CHANGES.test(letters)) return inflectStable(filled, slots);
    return slots.flatMap((slot) =>
      spellings(slot, filled, hamzaLast).map((text) => ({ text, key: lettersOf(text), inflection: slot.inflection })),
    );
  };
  const runs = letters.split(HAMZA).sort((a, b) => b.length - a.length);
  return { letters: runs[0] ?? '', forms };
}

/** The forms of a verb by the stem that they are made from. */
export function conjugateByStem(shape: VerbShape): StemForms[] {
  const [past, pastPassive, present, presentPassive, participle] = PATTERNS[shape.form];
  return [
    ...stemsOf(shape, past.replace('V', shape.vowels[0]), 'past', false),
    ...stemsOf(shape, presentPattern(shape, present.replace('V', shape.vowels[1])), 'present', false),
    participleStem(shape, participle),
    ...stemsOf(shape, pastPassive, 'past', true),
    ...stemsOf(shape, presentPattern(shape, presentPassive), 'present', true),
  ].map((stem) => inflect(shape, stem));
}

/**
 * All forms of a verb, vowelled where the vowels are certain.
 *
 * @example
 * conjugate({ form: 'I', vowels: ['a', 'u'], root: 'قول', sound: false })[0]?.key //=> 'قال'
 */
export function conjugate(shape: VerbShape): Inflected[] {
  return conjugateByStem(shape).flatMap(({ forms }) => forms());
}
