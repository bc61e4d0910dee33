/**
 * Where in the texts of the tables the spellings stand that begin with a word. Only a hash of each first word is kept:
 * to make thirteen thousand rows took a fifth of the time of a first article, which needs a few hundred.
 */
import { foldKey } from '../text/word.js';
import { allTables, type Draft, GHAYN, JEEM, SERVANT, SERVANTS, spellingsAt, type Table } from './gazetteer-tables.js';

/**
 * Spellings that begin with a folded word, in the order of the tables, and a few others: those that would begin with it
 * were ج written for their غ, and some whose hash is the same.
 */
export interface Begun {
  /** Those of one word. */
  readonly ones: () => readonly Draft[];
  /** Whether there are others. */
  readonly goesOn: boolean;
  /** Those that go on with the folded word: of the hundreds of firms behind شركة a text needs one. */
  readonly with: (second: string) => readonly Draft[];
}

export interface Spellings {
  /** False where no spelling begins with the word, as for most words. */
  readonly mayBegin: (first: string) => boolean;
  readonly of: (first: string) => Begun;
}

const [BLANK, MARKED, HYPHEN, STOP, ACRONYM, GROUP, BAR, NEWLINE] = [0x20, 0x21, 0x2d, 0x2e, 0x3d, 0x40, 0x7c, 0x0a];
const DASH = 0x2013;

/** FNV-1a over code units. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** The block of Arabic letters. */
const ARABIC = 0x06;
const BYTE = 8;
const FIRST_LETTER = ARABIC << BYTE;
const LETTERS = 1 << BYTE;

/** Letters as they are hashed: by `foldKey`, and غ as ج. */
function foldedLetters(): Uint16Array {
  const letters = String.fromCharCode(...Array.from({ length: LETTERS }, (_, n) => FIRST_LETTER + n));
  const folded = foldKey(letters).replace(GHAYN, JEEM);
  return Uint16Array.from(letters, (_, n) => folded.charCodeAt(n));
}

const extend = (letters: Uint16Array, hash: number, unit: number): number =>
  Math.imul(hash ^ (unit >> BYTE === ARABIC ? (letters[unit - FIRST_LETTER] as number) : unit), PRIME);

function hashOf(letters: Uint16Array, text: string): number {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) hash = extend(letters, hash, text.charCodeAt(at));
  return hash;
}

/** Characters that the view makes tokens of end a first word, too. */
const endsWord = (unit: number): boolean =>
  unit < FIRST_LETTER
    ? unit === BLANK || unit === BAR || unit === NEWLINE || unit === MARKED || unit === HYPHEN || unit === STOP
    : unit === DASH;

/** Buckets of a chained hash table: about as many as there are first words. */
const BUCKETS = 1 << 13;

/** No first word of a table is longer; a word of a million letters need not be hashed again and again. */
const LONGEST_FIRST = 40;

/** Bits of a hash by which most words are turned away. */
const FILTER_BITS = 16;
const WHOLE = 32;

interface Group {
  readonly table: Table;
  readonly name: string;
}

/** Spellings by their numbers: the hashes of the first two words, where the spelling stands, and in which row and group. */
interface Chains {
  readonly letters: Uint16Array;
  size: number;
  /** The last spelling of a bucket, and for each the one before it, or −1. */
  readonly heads: Int32Array;
  readonly before: Int32Array;
  readonly hashes: Int32Array;
  /** 0 where there is no second word. */
  readonly seconds: Int32Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly groupOf: Int32Array;
  readonly groups: Group[];
  readonly known: Uint8Array;
}

/** A spelling takes two characters at least. */
function chainsFor(characters: number): Chains {
  const numbers = (): Int32Array => new Int32Array(characters >> 1);
  return {
    letters: foldedLetters(),
    size: 0,
    heads: new Int32Array(BUCKETS).fill(-1),
    before: numbers(),
    hashes: numbers(),
    seconds: numbers(),
    starts: numbers(),
    rows: numbers(),
    groupOf: numbers(),
    groups: [],
    known: new Uint8Array(1 << FILTER_BITS),
  };
}

function add(chains: Chains, hash: number, second: number, start: number, row: number): void {
  const { heads, size } = chains;
  const bucket = hash & (BUCKETS - 1);
  chains.before[size] = heads[bucket] as number;
  heads[bucket] = size;
  chains.hashes[size] = hash;
  chains.seconds[size] = second;
  chains.starts[size] = start;
  chains.rows[size] = row;
  chains.groupOf[size] = chains.groups.length - 1;
  chains.known[hash >>> (WHOLE - FILTER_BITS)] = 1;
  chains.size = size + 1;
}

/** Hash of the word that stands at `at` in a table, and where it ends, in `place`. A mark that ends a word is one itself. */
function readWord(letters: Uint16Array, text: string, from: number, place: Place): number {
  let at = from;
  let unit = text.charCodeAt(at);
  let hash = BASIS;
  if (isPart(unit)) hash = extend(letters, hash, text.charCodeAt(at++));
  else for (; !endsWord(unit); unit = text.charCodeAt(++at)) hash = extend(letters, hash, unit);
  place.end = at;
  return hash;
}

interface Place {
  end: number;
}

/** أ.ف.ب: the view makes tokens of these. */
const isPart = (unit: number): boolean => unit === HYPHEN || unit === STOP || unit === DASH;
const endsSpelling = (unit: number): boolean => unit === BAR || unit === NEWLINE || unit === MARKED;

/** Adds the spellings of a row by their first words; gives where the next row starts. عبد الله is عبدالله, too. */
function addRow(chains: Chains, text: string, from: number, row: number, servant: boolean): number {
  const { letters } = chains;
  const place = { end: from };
  for (let start = from; ; ) {
    const first = readWord(letters, text, text.charCodeAt(start) === ACRONYM ? start + 1 : start, place);
    const behind = text.charCodeAt(place.end);
    const second = endsSpelling(behind)
      ? 0
      : readWord(letters, text, behind === BLANK ? place.end + 1 : place.end, place);
    if (servant) {
      add(chains, hashOf(letters, SERVANT), first, start, row);
      add(chains, joined(letters, text, start), second, start, row);
    } else add(chains, first, second, start, row);
    let at = place.end;
    let unit = text.charCodeAt(at);
    while (unit !== BAR && unit !== NEWLINE) unit = text.charCodeAt(++at);
    start = at + 1;
    if (unit === NEWLINE) return start;
  }
}

/** Hash of عبد with the first word of a spelling behind it, in one word. */
function joined(letters: Uint16Array, text: string, start: number): number {
  let hash = hashOf(letters, SERVANT);
  for (let at = start; !endsWord(text.charCodeAt(at)); at++) hash = extend(letters, hash, text.charCodeAt(at));
  return hash;
}

function addTable(chains: Chains, table: Table): void {
  const { text } = table;
  let servant = false;
  let row = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === GROUP) {
      const end = text.indexOf('\n', at);
      const name = text.slice(at + 1, end);
      chains.groups.push({ table, name });
      servant = name === SERVANTS;
      at = end + 1;
    } else if (unit === NEWLINE) at++;
    else at = addRow(chains, text, spellingsAt(table, at), row++, servant);
  }
}

function draftsAt({ groups, groupOf, starts, rows }: Chains, n: number): readonly Draft[] {
  const { table, name } = groups[groupOf[n] as number] as Group;
  const { text } = table;
  const start = starts[n] as number;
  const end = text.indexOf('\n', start);
  const [spelling = ''] = text.slice(start, end).split('|', 1);
  const line = { table, group: name, start: text.lastIndexOf('\n', start) + 1, end, index: rows[n] as number };
  return table.read(line, spelling);
}

/** The numbers of the spellings that begin with a word, by the hash of their second word. */
function bySecond({ heads, before, hashes, seconds }: Chains, hash: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let n = heads[hash & (BUCKETS - 1)] as number; n >= 0; n = before[n] as number) {
    if (hashes[n] !== hash) continue;
    const second = seconds[n] as number;
    const numbers = found.get(second);
    if (numbers) numbers.push(n);
    else found.set(second, [n]);
  }
  // A chain begins with what was added last.
  for (const numbers of found.values()) numbers.reverse();
  return found;
}

/** Reads the first words of all spellings of the gazetteer. */
export function allSpellings(): Spellings {
  const tables = allTables();
  const chains = chainsFor(tables.reduce((sum, { text }) => sum + text.length, 0));
  for (const table of tables) addTable(chains, table);
  const { letters, known } = chains;
  return {
    mayBegin: (first) => first.length <= LONGEST_FIRST && known[hashOf(letters, first) >>> (WHOLE - FILTER_BITS)] === 1,
    of: (first) => {
      const numbers = bySecond(chains, hashOf(letters, first));
      const draftsOf = (second: number): readonly Draft[] =>
        (numbers.get(second) ?? []).flatMap((n) => draftsAt(chains, n));
      return {
        ones: () => draftsOf(0),
        goesOn: numbers.size > (numbers.has(0) ? 1 : 0),
        with: (second) => draftsOf(hashOf(letters, second)),
      };
    },
  };
}
