import { checkedChoice, checkedObject } from '../text/checked.js';
import type { Document, Entity, EntityType, Token } from '../types.js';
import { checkedDocument } from './checked.js';

/** Where words are cut: only where a name begins or ends inside one, or at every clitic. */
export type ConllSplit = 'names' | 'clitics';

export interface ConllOptions {
  /** Default `names`. */
  readonly split?: ConllSplit;
}

const SPLITS: readonly ConllSplit[] = ['names', 'clitics'];
const LABELS: Readonly<Record<EntityType, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' };
/** Part of speech and phrase, which this library doesn't tell. */
const UNKNOWN = '_';
/** Readers split columns at blanks and lines at line ends, some at any control: none may stand in a column. */
const UNWRITABLE = /[\s\p{Cc}\p{Cs}]/gu;

interface Range {
  readonly start: number;
  readonly end: number;
}

function checkedSplit(options: unknown): ConllSplit {
  const { split } = options === undefined ? {} : checkedObject(options, 'options', ['split']);
  return split === undefined ? 'names' : checkedChoice(split, 'options.split', SPLITS);
}

/** Places inside a word where its clitics end or begin. */
function seamsOf({ proclitics, enclitic }: Token): number[] {
  const ends = proclitics.map((clitic) => clitic.end);
  return enclitic === null ? ends : [...ends, enclitic.start];
}

/** A token cut at places in order; those outside of it cut nothing. */
function piecesOf({ start, end }: Range, cuts: readonly number[]): Range[] {
  const inside = [...new Set(cuts)].filter((at) => at > start && at < end).sort((a, b) => a - b);
  const starts = [start, ...inside];
  return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
}

/** Walks over mentions in the order of the text. */
function labeller(entities: readonly Entity[]): {
  readonly over: (range: Range) => readonly Entity[];
  readonly labelOf: (range: Range) => string;
} {
  let next = 0;
  let begun: Entity | null = null;
  return {
    over: ({ start, end }) => {
      while ((entities[next]?.end ?? Infinity) <= start) next++;
      let last = next;
      while ((entities[last]?.start ?? Infinity) < end) last++;
      return entities.slice(next, last);
    },
    labelOf: ({ start, end }) => {
      while ((entities[next]?.end ?? Infinity) <= start) next++;
      const entity = entities[next];
      if (!entity || entity.start >= end) return 'O';
      const inside = begun === entity;
      begun = entity;
      return `${inside ? 'I' : 'B'}-${LABELS[entity.type]}`;
    },
  };
}

/**
 * A document in the columns of CoNLL-2003: a word a line with part of speech, phrase (both `_`, not known) and name,
 * an empty line between sentences. Names are marked in IOB2 (`B-` at every beginning). A name has no clitics, so a
 * word that holds both is cut: the conjunction is a line of its own, marked `O`. Invisible characters are left out.
 *
 * @throws TypeError if it is given no document; TypeError or RangeError for a wrong option.
 * @example
 * toConll(analyze('وصل إلى بكين')).split('\n').at(-2)
 * //=> 'بكين _ _ B-LOC'
 */
export function toConll(document: Document, options?: ConllOptions): string {
  const split = checkedSplit(options);
  const { text, sentences, tokens, entities } = checkedDocument(document);
  const { over, labelOf } = labeller(entities);
  const rows = ['-DOCSTART- -X- -X- O\n'];
  let sentence = -1;
  for (const token of tokens) {
    if (token.kind === 'other') continue;
    const before = sentence;
    while ((sentences[sentence + 1]?.start ?? Infinity) <= token.start) sentence++;
    if (sentence !== before || rows.length === 1) rows.push('\n');
    const names = over(token).flatMap(({ start, end }) => [start, end]);
    for (const piece of piecesOf(token, split === 'clitics' ? [...names, ...seamsOf(token)] : names)) {
      const word = text.slice(piece.start, piece.end).replace(UNWRITABLE, '\ufffd');
      rows.push(`${word} ${UNKNOWN} ${UNKNOWN} ${labelOf(piece)}\n`);
    }
  }
  return rows.join('');
}
