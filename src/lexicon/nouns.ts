import { foldKey, type Word } from '../text/word.js';
import { type Spelled, shelvesOf } from './form-shelves.js';
import { rememberFound } from './memo.js';
import { inflect, type NounForm, type NounRow, nounHeads, readNouns } from './noun-forms.js';
import { NOUN_ROWS } from './nouns.generated.js';

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

/** The noun that a string is. */
type Look = (form: string) => NounForm | undefined;

const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'];
const PREFIX_START = 'وفبلك';
const LONE = '\u0648\u0627\u062d\u062f';
const LAM = 'ل';
const YAA = 'ي';
const ARTICLE = 'ال';
const ENCLITICS = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه'];
/** Last letters of the pronouns. */
const ENCLITIC_END = 'امنه';
const SHORTEST_STEM = 2;

const HUMAN: ReadonlySet<NounClass> = new Set(['office', 'rank', 'honorific', 'profession', 'person', 'group']);

/** A stem before a pronoun as it stands alone: وزارت → وزارة, رؤساؤ → رؤساء. */
function unbound(stem: string): readonly string[] {
  if (stem.endsWith('ت')) return [stem, `${stem.slice(0, -1)}ة`, `${stem.slice(0, -1)}ه`];
  if (stem.endsWith('ؤ') || stem.endsWith('ئ')) return [`${stem.slice(0, -1)}ء`];
  return [stem];
}

function make(form: NounForm, prefix: string, article: boolean, enclitic: string): Noun {
  return {
    lemma: form.lemma,
    class: form.class,
    gender: form.gender,
    number: form.number,
    definite: article || enclitic !== '',
    article,
    human: HUMAN.has(form.class),
    anonymous: form.anonymous,
    prefix: prefix.length,
    enclitic,
    takesOf: form.takesOf,
    ambiguous: form.ambiguous,
  };
}

/** المجلس البلدي: the dual before its genitive (بلدي) takes no article, so this is an adjective. */
function isConstruct(noun: NounForm, rest: string): boolean {
  return noun.number === 'dual' && rest.endsWith(YAA);
}

/** Reads what follows the proclitics: the noun bare, with its article, or with a pronoun. */
function readStem(rest: string, prefix: string, look: Look): Noun | null {
  const bare = look(rest);
  if (bare) return make(bare, prefix, prefix.endsWith(LAM) && rest.startsWith(LAM), '');
  if (rest.startsWith(ARTICLE)) {
    const noun = look(rest.slice(ARTICLE.length));
    if (noun && !isConstruct(noun, rest)) return make(noun, prefix, true, '');
  }
  if (prefix.endsWith(LAM) && rest.startsWith(LAM)) {
    const noun = look(rest.slice(LAM.length));
    if (noun && !isConstruct(noun, rest)) return make(noun, prefix, true, '');
  }
  if (!ENCLITIC_END.includes(rest.charAt(rest.length - 1))) return null;
  for (const enclitic of ENCLITICS) {
    if (rest.length < enclitic.length + SHORTEST_STEM || !rest.endsWith(enclitic)) continue;
    for (const stem of unbound(rest.slice(0, -enclitic.length))) {
      const noun = look(stem);
      if (noun) return make(noun, prefix, false, enclitic);
    }
  }
  return null;
}

function read(key: string, look: Look): Noun | null {
  const whole = key.length < SHORTEST_STEM ? null : readStem(key, '', look);
  if (whole || !PREFIX_START.includes(key.charAt(0))) return whole;
  // جملة واحدة: one, and not "and somebody".
  if (key.startsWith(LONE)) return null;
  for (const prefix of PREFIXES) {
    if (!key.startsWith(prefix) || key.length < prefix.length + SHORTEST_STEM) continue;
    const noun = readStem(key.slice(prefix.length), prefix, look);
    if (noun) return noun;
  }
  return null;
}

/** Reads words as nouns of a table; data/nouns.tsv says what its rows hold. The table is read on first use. */
export function nounReader(table: string): (word: Word) => Noun | null {
  let shelves: ReturnType<typeof shelvesOf<NounRow, NounForm>> | null = null;
  const same = (fold: string): readonly Spelled<NounForm>[] => {
    shelves ??= shelvesOf(readNouns(table), nounHeads, inflect);
    return shelves(fold);
  };
  const byFold: Look = (fold) => same(fold)[0]?.value;
  const byKey: Look = (key) => same(foldKey(key)).find(({ form }) => form === key)?.value;
  return rememberFound<Noun | null>((word) => {
    // Every form is among the folded ones, and most words are none: one look-up tells.
    const folded = read(word.fold, byFold);
    // رسالة نصية: no two texts of his, نصيه; what ends in ة bears no pronoun. الأمان الأسري: no captives, أسرى.
    const other = folded?.number === 'dual' ? 'ة' : YAA;
    const loose = folded?.number !== 'singular' && word.key.endsWith(other) ? null : folded;
    return folded && (read(word.key, byKey) ?? loose);
  }, null);
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
