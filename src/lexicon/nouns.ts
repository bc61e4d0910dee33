import { foldKey, type Word } from '../text/word.js';
import { remember } from './memo.js';
import { inflect, type NounForm } from './noun-forms.js';
import { NOUN_ROWS } from './nouns.generated.js';
import { extend, hashOf, mayHold, type Sieve, sieveFor } from './sieve.js';

/** What a noun stands for; data/nouns.tsv says which noun is which. */
export type NounClass =
  | 'office'
  | 'rank'
  | 'honorific'
  | 'profession'
  | 'person'
  | 'group'
  | 'body'
  | 'document'
  | 'medium'
  | 'site'
  | 'event';

/** A word read as one of the nouns that speak, are named, or introduce a name. */
export interface Noun {
  /** Dictionary form: singular, masculine where the feminine is made from it. */
  readonly lemma: string;
  readonly class: NounClass;
  readonly gender: 'male' | 'female';
  readonly number: 'singular' | 'dual' | 'plural';
  /** Carries the article, or a pronoun. */
  readonly definite: boolean;
  /** Carries the article ال itself, or لل. */
  readonly article: boolean;
  readonly human: boolean;
  /** Names a source without a name: مصدر, شاهد, مسؤول. */
  readonly anonymous: boolean;
  /** UTF-16 code units of و ف ب ل ك before the noun (not of the article) in `Word.key`. */
  readonly prefix: number;
  /** Pronoun written after the noun (ها in وزيرها), or the empty string. */
  readonly enclitic: string;
  /** Says of what: رئيس X, المتحدث باسم X. */
  readonly takesOf: boolean;
  /** Is another word as well (a name, an adjective, a verb), and needs its context: كاتب, أمين. */
  readonly ambiguous: boolean;
}

/** Forms by their letters, with the sieve before them. */
interface Forms {
  readonly forms: ReadonlyMap<string, NounForm>;
  readonly sieve: Sieve;
}

interface Tables {
  readonly byKey: Forms;
  readonly byFold: Forms;
}

const PREFIX_START = 'وفبلك';
/** What may stand behind a first و; behind ف the first two. */
const AFTER_CONJUNCTION = 'بلك';
const WAW = 'و';
const FA = 'ف';
const LAM = 'ل';
const YAA = 'ي';
const ARTICLE = 'ال';
const ENCLITICS = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه'];
/** Last letters of the pronouns. */
const ENCLITIC_END = 'امنه';
const SHORTEST_STEM = 2;

const HUMAN: ReadonlySet<NounClass> = new Set(['office', 'rank', 'honorific', 'profession', 'person', 'group']);

const formsOf = (forms: ReadonlyMap<string, NounForm>): Forms => ({ forms, sieve: sieveFor(forms) });

function load(table: string): Tables {
  const byKey = inflect(table);
  const byFold = new Map<string, NounForm>();
  for (const [form, noun] of byKey) {
    const folded = foldKey(form);
    if (!byFold.has(folded)) byFold.set(folded, noun);
  }
  return { byKey: formsOf(byKey), byFold: formsOf(byFold) };
}

/** The form that the letters `[from, to)` of a key are, with a last letter behind them, or none. */
function formAt({ forms, sieve }: Forms, key: string, from: number, to = key.length, last = ''): NounForm | null {
  const hash = hashOf(key, from, to);
  if (!mayHold(sieve, last === '' ? hash : extend(hash, last.charCodeAt(0)))) return null;
  return forms.get(key.slice(from, to) + last) ?? null;
}

/** The form that a stem before a pronoun is, as it stands alone: وزارت → وزارة, رؤساؤ → رؤساء. */
function unbound(forms: Forms, key: string, from: number, to: number): NounForm | null {
  const last = key[to - 1];
  if (last === 'ؤ' || last === 'ئ') return formAt(forms, key, from, to - 1, 'ء');
  const form = formAt(forms, key, from, to);
  if (form || last !== 'ت') return form;
  return formAt(forms, key, from, to - 1, 'ة') ?? formAt(forms, key, from, to - 1, 'ه');
}

function make(form: NounForm, prefix: number, article: boolean, enclitic: string): Noun {
  return {
    lemma: form.lemma,
    class: form.class,
    gender: form.gender,
    number: form.number,
    definite: article || enclitic !== '',
    article,
    human: HUMAN.has(form.class),
    anonymous: form.anonymous,
    prefix,
    enclitic,
    takesOf: form.takesOf,
    ambiguous: form.ambiguous,
  };
}

/** المجلس البلدي: the dual before its genitive (بلدي) takes no article, so this is an adjective. */
function isConstruct(noun: NounForm, key: string): boolean {
  return noun.number === 'dual' && key.endsWith(YAA);
}

/** Reads what follows the proclitics: the noun bare, with its article, or with a pronoun. */
function readStem(key: string, from: number, forms: Forms): Noun | null {
  const afterLam = from > 0 && key[from - 1] === LAM && key[from] === LAM;
  const bare = formAt(forms, key, from);
  if (bare) return make(bare, from, afterLam, '');
  const article = key.startsWith(ARTICLE, from) ? ARTICLE.length : afterLam ? LAM.length : 0;
  const noun = article > 0 ? formAt(forms, key, from + article) : null;
  if (noun && !isConstruct(noun, key)) return make(noun, from, true, '');
  if (!ENCLITIC_END.includes(key.charAt(key.length - 1))) return null;
  for (const enclitic of ENCLITICS) {
    const to = key.length - enclitic.length;
    if (to - from < SHORTEST_STEM || !key.endsWith(enclitic)) continue;
    const bound = unbound(forms, key, from, to);
    if (bound) return make(bound, from, false, enclitic);
  }
  return null;
}

function read(key: string, forms: Forms): Noun | null {
  if (key.length < SHORTEST_STEM) return null;
  const first = key.charAt(0);
  const whole = readStem(key, 0, forms);
  if (whole || !PREFIX_START.includes(first) || key.length < SHORTEST_STEM + 1) return whole;
  const noun = readStem(key, 1, forms);
  const prepositions = first === WAW ? AFTER_CONJUNCTION : first === FA ? AFTER_CONJUNCTION.slice(0, -1) : '';
  if (noun || !prepositions.includes(key.charAt(1)) || key.length < SHORTEST_STEM + 2) return noun;
  return readStem(key, 2, forms);
}

/** Reads words as nouns of a table; data/nouns.tsv says what its rows hold. The table is inflected on first use. */
export function nounReader(table: string): (word: Word) => Noun | null {
  let loaded: Tables | null = null;
  return remember((word) => {
    loaded ??= load(table);
    // Every form is among the folded ones, and most words are none: one look-up tells.
    const folded = read(word.fold, loaded.byFold);
    return folded && (read(word.key, loaded.byKey) ?? folded);
  });
}

const readWord = nounReader(NOUN_ROWS);

/**
 * The noun that a word is, with و ف ب ل ك, the article or a pronoun around it; null where it is none of the table.
 * Tried as it is written first, then without hamzas, as wire copy is. Offsets are UTF-16 code units of `word.key`.
 *
 * @example
 * nounOf(wordOf('ولوزيرها'))?.lemma
 * //=> 'وزير'
 */
export function nounOf(word: Word): Noun | null {
  return readWord(word);
}
