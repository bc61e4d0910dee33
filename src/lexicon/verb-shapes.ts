import { keyOf } from '../text/word.js';
import { conjugate, type Inflected, type VerbForm, type VerbShape } from './conjugate.js';
import { glyphsOf } from './orthography.js';

/**
 * The way from a verb as dictionaries give it, in the third person past, to its form and root. The letters alone leave
 * some verbs open: then the present decides, as dictionaries give it too (صاح يصيح).
 *
 * Source: the forms of the verb in W. Wright, A Grammar of the Arabic Language, I, §§ 35–189.
 */

type Vowels = VerbShape['vowels'];

/**
 * How a form is written in the past, in the order that it is tried: ء stands for any hamza, ا for a long alif or the
 * alif before two consonants; the groups are radicals. `twice` doubles the last radical: احتجّ.
 */
const TEMPLATES: readonly (readonly [
  form: VerbForm,
  pattern: RegExp,
  detail?: 'twice' | { readonly first: string },
])[] = [
  ['I', /^(.)(.)$/u, 'twice'],
  ['X', /^است(.)(.)(.)$/u],
  ['X', /^است(.)(.)$/u, 'twice'],
  ['VIII', /^ا(.)ت(.)(.)$/u],
  ['VIII', /^ا(.)ت(.)$/u, 'twice'],
  ['VIII', /^ات(.)(.)$/u, { first: 'و' }],
  ['VIII', /^ا(د)(.)(.)$/u],
  ['VIII', /^ا(ط)(.)(.)$/u],
  ['VIII', /^ا(ز)د(.)(.)$/u],
  ['VIII', /^ا([صض])ط(.)(.)$/u],
  ['VIII', /^ا([صض])ط(.)$/u, 'twice'],
  ['VII', /^ان(.)(.)(.)$/u],
  ['VII', /^ان(.)(.)$/u, 'twice'],
  ['VI', /^ت(.)ا(.)(.)$/u],
  ['III', /^(.)ا(.)(.)$/u],
  ['IV', /^ء(.)(.)(.)$/u],
  ['IV', /^ء(.)(.)$/u, 'twice'],
  ['V', /^ت(.)(.)(.)$/u],
  ['QII', /^ت(.)(.)(.)(.)$/u],
  ['Q', /^([^ءا])([^ا])(.)([^ىء])$/u],
  ['II', /^(.)(.)(.)$/u],
];

/** Written alike in the past with form II, and told from it by the present alone, if at all. */
const FORM_I = /^(.)(.)(.)$/u;
/** Vowels of the past and the present of form I, by the last letter of a weak verb: دعا يدعو, رمى يرمي, سعى يسعى. */
const WEAK_ENDINGS: Readonly<Record<string, readonly Vowels[]>> = {
  ا: [['a', 'u']],
  ى: [
    ['a', 'i'],
    ['a', 'a'],
  ],
  ي: [['i', 'a']],
};
const PLAIN: readonly Vowels[] = [['a', 'u']];
/** سأل يسأل, قرأ يقرأ. */
const HAMZA: readonly Vowels[] = [['a', 'a']];
/** A first و goes in the present: وعد يعد. */
const AFTER_WAW: readonly Vowels[] = [['a', 'i']];
/** قال يقول, صاح يصيح, خاف يخاف. */
const HOLLOW: readonly (readonly [middle: string, vowels: Vowels])[] = [
  ['و', ['a', 'u']],
  ['ي', ['a', 'i']],
  ['و', ['i', 'a']],
];
const SHADDA = '\u0651';

/** The letters of a verb, every hamza written ء. */
function lettersOf(verb: string): string {
  return keyOf(verb)
    .replace(/آ/gu, 'ءا')
    .replace(/[أإؤئ]/gu, 'ء');
}

/** A radical as roots have it: ى is ي, and an alif is the hamza or the weak letter that it stands for. */
function radical(letter: string, at: number, { length }: readonly string[]): string {
  if (letter === 'ى') return 'ي';
  if (letter !== 'ا') return letter;
  return at === 0 ? 'ء' : at === length - 1 ? 'ي' : 'و';
}

function shape(form: VerbForm, letters: readonly string[], vowels: Vowels): VerbShape {
  const root = letters.map(radical).join('');
  return { form, vowels, root, sound: /[وي]/u.test(letters[1] ?? '') };
}

function formI(letters: readonly string[]): VerbShape[] {
  const [first = '', middle = '', last = ''] = letters;
  if (middle === 'ا')
    return HOLLOW.map(([weak, vowels]) => ({ form: 'I', vowels, root: first + weak + last, sound: false }));
  const strong = middle === 'ء' || last === 'ء' ? HAMZA : first === 'و' ? AFTER_WAW : PLAIN;
  const vowels = WEAK_ENDINGS[last] ?? strong;
  const root = last === 'ا' ? `${first}${middle}و` : null;
  return vowels.map((pair) => ({ ...shape('I', letters, pair), ...(root === null ? {} : { root }) }));
}

/** Which of the last two letters is written with its shadda: the radical said twice in احتجّ, the middle one of صرّح. */
function doubledOf(verb: string): 'last' | 'middle' | null {
  const [middle, last] = glyphsOf(verb.normalize('NFKC')).slice(-2);
  if (last?.marks.includes(SHADDA)) return 'last';
  return middle?.marks.includes(SHADDA) ? 'middle' : null;
}

/** The forms that double their middle radical. */
const DOUBLING: ReadonlySet<VerbForm> = new Set(['II', 'V']);

/** Every shape whose past may be written with these letters, and with the shadda where it is written. */
function guesses(verb: string): VerbShape[] {
  const letters = lettersOf(verb);
  const doubled = doubledOf(verb);
  const shapes = TEMPLATES.flatMap(([form, pattern, detail]) => {
    const radicals = pattern.exec(letters)?.slice(1);
    const written = doubled === null || (doubled === 'last' ? detail === 'twice' : DOUBLING.has(form));
    if (!radicals || !written) return [];
    if (detail === 'twice') return [shape(form, [...radicals, radicals[radicals.length - 1] ?? ''], ['a', 'u'])];
    return [shape(form, detail ? [detail.first, ...radicals] : radicals, ['a', 'u'])];
  });
  const simple = doubled === null ? FORM_I.exec(letters) : null;
  return simple ? [...formI(simple.slice(1)), ...shapes] : shapes;
}

const isPresent = ({ inflection: { form, tense, passive, person, gender, number, place } }: Inflected): boolean =>
  form === 'verb' &&
  tense === 'present' &&
  !passive &&
  person === 3 &&
  gender === 'male' &&
  number === 'singular' &&
  place !== 'bound';

/** The forms of a verb, or why there are none: nothing is written so, or several verbs are. */
export type Conjugated =
  | { readonly forms: readonly Inflected[]; readonly third: boolean }
  | { readonly presents: readonly string[] };

/**
 * Conjugates a verb given by its third person past, and its present where the past leaves it open; or gives the
 * presents that it may have, none where no verb is written so.
 */
export function conjugateLike(verb: string, present: string | null): Conjugated {
  const past = keyOf(verb);
  const wanted = present === null ? null : keyOf(present);
  const fitting = guesses(verb).flatMap((guess) => {
    const forms = conjugate(guess);
    const key = forms.find(isPresent)?.key;
    const fits = forms[0]?.key === past && key !== undefined && (wanted === null || key === wanted);
    return fits ? [{ guess, forms, present: key }] : [];
  });
  const presents = [...new Set(fitting.map((one) => one.present))];
  if (presents.length !== 1) return { presents };
  return { forms: fitting.flatMap(({ forms }) => forms), third: fitting.some(({ guess }) => guess.form === 'III') };
}
