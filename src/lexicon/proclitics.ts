/** A reading of a word with clitics before it: how many letters they take, and the key of what is left. */
export interface Reading {
  /** Letters of the key that the clitics take; for للأمم, read as ل and الأمم, the first ل only. */
  readonly letters: number;
  readonly key: string;
}

const CONJUNCTIONS = '\u0648\u0641';
const PREPOSITIONS = '\u0628\u0643\u0644';
const CLITICS = CONJUNCTIONS + PREPOSITIONS;
const LAM = '\u0644';
const ALIF = '\u0627';
const NO_READINGS: readonly Reading[] = [];
/** A single letter or two behind a clitic is hardly ever a word: ولي is not و and لي. */
const SHORTEST = 3;
/** A letter of another alphabet by its name, which may begin an acronym (لبي بي سي); بن, أم, تل or ذي before a town's name: بأم درمان. */
const SPELLED = /^(?:[\u0628\u062a\u062c\u062f\u0633\u0630]\u064a|\u0628\u0646|[\u0623\u0627]\u0645|\u062a\u0644)$/u;

function addPrepositions(readings: Reading[], key: string, letters: number): void {
  const first = key[letters];
  if (first === undefined || !PREPOSITIONS.includes(first)) return;
  const left = key.slice(letters + 1);
  if (first === LAM && left[0] === LAM) readings.push({ letters: letters + 1, key: ALIF + left });
  readings.push({ letters: letters + 1, key: left });
}

/**
 * The readings of a key with و, ف, ب, ك and ل taken off, the likeliest first; the key itself is not among them.
 * Before the article ل swallows its alif, so للأمم is ل and الأمم.
 *
 * @example
 * procliticReadings('وللأمم').map((reading) => reading.key) //=> ['للأمم', 'الأمم', 'لأمم']
 */
export function procliticReadings(key: string): readonly Reading[] {
  const first = key[0] ?? '';
  if (!CLITICS.includes(first)) return NO_READINGS;
  const readings: Reading[] = [];
  if (CONJUNCTIONS.includes(first)) {
    readings.push({ letters: 1, key: key.slice(1) });
    addPrepositions(readings, key, 1);
  } else addPrepositions(readings, key, 0);
  return readings.filter(({ key }) => key.length >= SHORTEST || SPELLED.test(key));
}
