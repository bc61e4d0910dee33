import { foldKey, type Word } from '../text/word.js';
import { DEMONYMS } from './gazetteers.generated.js';
import { remember } from './memo.js';
import { procliticReadings } from './proclitics.js';

/** One word that says where somebody or something is from: روسي, الروسية, الروس. */
export interface Demonym {
  /** ISO 3166-1 code of the country that the place lies in; null for a people or a region of several countries. */
  readonly iso: string | null;
  /** Citation form of the country, region, city or people. */
  readonly country: string;
  readonly gender: 'male' | 'female' | null;
  readonly number: 'singular' | 'dual' | 'plural';
  readonly definite: boolean;
  /** Also another word: مالي is financial, تركي a name. */
  readonly ambiguous: boolean;
}

interface Ending {
  readonly text: string;
  readonly gender: 'male' | 'female';
  readonly number: 'singular' | 'dual' | 'plural';
}

/** Endings of the relative adjective behind its ي; ين is the plural more often than the dual. */
const ENDINGS: readonly Ending[] = [
  { text: '', gender: 'male', number: 'singular' },
  { text: 'ا', gender: 'male', number: 'singular' },
  { text: 'ة', gender: 'female', number: 'singular' },
  { text: 'ون', gender: 'male', number: 'plural' },
  { text: 'ين', gender: 'male', number: 'plural' },
  { text: 'ات', gender: 'female', number: 'plural' },
  { text: 'ان', gender: 'male', number: 'dual' },
  { text: 'تان', gender: 'female', number: 'dual' },
  { text: 'تين', gender: 'female', number: 'dual' },
];
const ARTICLE = '\u0627\u0644';

interface Form {
  readonly key: string;
  readonly definite: Demonym;
  readonly indefinite: Demonym;
}

let table: ReadonlyMap<string, Form> | undefined;

function readRow(iso: string | null, row: string): Form[] {
  const [country = '', ...adjectives] = row.split('|');
  const form = (key: string, gender: Demonym['gender'], number: Demonym['number'], ambiguous: boolean): Form => {
    const indefinite: Demonym = { iso, country, gender, number, definite: false, ambiguous };
    return { key, indefinite, definite: { ...indefinite, definite: true } };
  };
  return adjectives.flatMap((cell) => {
    const ambiguous = cell.endsWith('!');
    const word = ambiguous ? cell.slice(0, -1) : cell;
    if (word.startsWith('+')) return [form(word.slice(1), 'male', 'plural', ambiguous)];
    return ENDINGS.map((ending) => form(word + ending.text, ending.gender, ending.number, ambiguous));
  });
}

/** Every form without the article, by its folded key; the first row that has a form owns it. */
function forms(): ReadonlyMap<string, Form> {
  if (table) return table;
  const filled = new Map<string, Form>();
  let iso: string | null = null;
  for (const row of DEMONYMS.split('\n')) {
    if (row.startsWith('@')) iso = row === '@-' ? null : row.slice(1);
    if (row === '' || row.startsWith('@')) continue;
    for (const form of readRow(iso, row)) {
      const fold = foldKey(form.key);
      if (!filled.has(fold)) filled.set(fold, form);
    }
  }
  table = filled;
  return filled;
}

function look(fold: string): Demonym | null {
  const all = forms();
  const whole = all.get(fold);
  if (whole) return whole.indefinite;
  return fold.startsWith(ARTICLE) ? (all.get(fold.slice(ARTICLE.length))?.definite ?? null) : null;
}

const read = remember((word): Demonym | null => {
  const whole = look(word.fold);
  if (whole) return whole;
  for (const reading of procliticReadings(word.fold)) {
    const found = look(reading.key);
    if (found) return found;
  }
  return null;
});

/**
 * The nationality or origin that a word says, in any form and with clitics, or null. A word that is also another one
 * (مالي, تركي, العربي) is returned with `ambiguous` set.
 *
 * @example
 * demonymOf(wordOf('والروسية')) //=> { iso: 'RU', country: 'روسيا', gender: 'female', number: 'singular', definite: true, … }
 */
export function demonymOf(word: Word): Demonym | null {
  return read(word);
}
