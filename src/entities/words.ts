import { WORD_ROWS } from './words.generated.js';

/** Sets of words that the grammar of names reads; data/entity-words.tsv says what each is for. */
export type WordSet =
  | 'strong'
  | 'council'
  | 'naming'
  | 'plain'
  | 'portfolio'
  | 'purpose'
  | 'purposed'
  | 'partitive'
  | 'lineage'
  | 'particle'
  | 'devotion'
  | 'called'
  | 'built'
  | 'direction'
  | 'national'
  | 'word'
  | 'nation-adjective'
  | 'letter'
  | 'work'
  | 'staff'
  | 'saint'
  | 'sport'
  | 'squad'
  | 'ordinal';

let sets: ReadonlyMap<string, ReadonlySet<string>> | null = null;

function load(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    WORD_ROWS.trim()
      .split('\n')
      .map((row) => {
        const [name = '', ...words] = row.split(' ');
        return [name, new Set(words)] as const;
      }),
  );
}

/** Whether a word, as it is written in the table, is in one of the sets. */
export function inSet(set: WordSet, word: string): boolean {
  sets ??= load();
  return sets.get(set)?.has(word) ?? false;
}
