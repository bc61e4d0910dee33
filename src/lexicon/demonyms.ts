import type { Word } from '../text/word.js';
import { headOf, shelvesOf } from './form-shelves.js';
import { DEMONYMS } from './gazetteers.generated.js';
import { rememberFound } from './memo.js';
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

/** An adjective of the table, or with a + before it a plural of its own; `!` behind it says that it is also another word. */
interface Adjective {
  readonly iso: string | null;
  readonly country: string;
  readonly cell: string;
}

const PLURAL: Pick<Ending, 'gender' | 'number'> = { gender: 'male', number: 'plural' };

const bare = (cell: string): string => cell.replace(/[+!]/gu, '');

/** The rows stand under a line `@country code`. */
function adjectives(): Adjective[] {
  let iso: string | null = null;
  return DEMONYMS.split('\n').flatMap((row) => {
    if (row.startsWith('@')) {
      iso = row === '@-' ? null : row.slice(1);
      return [];
    }
    const [country = '', ...cells] = row.split('|');
    return cells.map((cell) => ({ iso, country, cell }));
  });
}

/** Every form without the article; the first adjective that has one owns it. */
function inflect(rows: readonly Adjective[]): (readonly [string, Demonym])[] {
  return rows.flatMap(({ iso, country, cell }) => {
    const form = (ending: string, { gender, number }: Pick<Ending, 'gender' | 'number'>) =>
      [bare(cell) + ending, { iso, country, gender, number, definite: false, ambiguous: cell.endsWith('!') }] as const;
    return cell.startsWith('+') ? [form('', PLURAL)] : ENDINGS.map((ending) => form(ending.text, ending));
  });
}

let shelves: ReturnType<typeof shelvesOf<Adjective, Demonym>> | undefined;

/** The first letters of an adjective are those of its forms. */
function formOf(fold: string): Demonym | undefined {
  shelves ??= shelvesOf(adjectives(), ({ cell }) => [headOf(bare(cell))], inflect);
  return shelves(fold)[0]?.value;
}

function look(fold: string): Demonym | null {
  const whole = formOf(fold);
  if (whole) return whole;
  const definite = fold.startsWith(ARTICLE) ? formOf(fold.slice(ARTICLE.length)) : undefined;
  return definite ? { ...definite, definite: true } : null;
}

const read = rememberFound<Demonym | null>((word) => {
  const whole = look(word.fold);
  if (whole) return whole;
  for (const reading of procliticReadings(word.fold)) {
    const found = look(reading.key);
    if (found) return found;
  }
  return null;
}, null);

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
