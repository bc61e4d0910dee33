import { MORE_ENTITY_WORDS } from '../lexicon/more-names.generated.js';
import { foldKey } from '../text/word.js';
import { WORD_ROWS } from './words.generated.js';

/** Sets of words that the grammar of names reads; data/entity-words.tsv says what each is for. */
const SETS = [
  'strong',
  'council',
  'naming',
  'plain',
  'portfolio',
  'purpose',
  'purposed',
  'partitive',
  'lineage',
  'particle',
  'devotion',
  'called',
  'built',
  'direction',
  'national',
  'word',
  'nation-adjective',
  'letter',
  'work',
  'staff',
  'saint',
  'sport',
  'squad',
  'ordinal',
  'corps',
  'local',
  'occasion',
] as const;

export type WordSet = (typeof SETS)[number];

const BITS = Object.fromEntries(SETS.map((set, i) => [set, 2 ** i])) as Readonly<Record<WordSet, number>>;

let sets: ReadonlyMap<string, number> | null = null;

function load(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const row of (WORD_ROWS + MORE_ENTITY_WORDS).trim().split(/\n+/u)) {
    const [name, ...words] = row.split(' ');
    const bit = BITS[name as WordSet];
    if (bit === undefined) throw new Error(`data/entity-words.tsv: no set is called ${name}`);
    const folded = foldKey(row).split(' ').slice(1);
    for (const word of words.concat(folded)) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
}

/** The sets that a word, as it is written in the table, is in: one bit each. */
export function setsOf(word: string): number {
  sets ??= load();
  return sets.get(word) ?? 0;
}

/** Whether a set is among those that `setsOf` gave. */
export function has(bits: number, set: WordSet): boolean {
  return (bits & BITS[set]) !== 0;
}

/** Whether a word, as it is written in the table, is in one of the sets. */
export function inSet(set: WordSet, word: string): boolean {
  return has(setsOf(word), set);
}
