/**
 * Where in the texts of the tables the spellings stand that begin with a word. Only a hash of each first word is kept:
 * to make thirteen thousand rows took a fifth of the time of a first article, which needs a few hundred.
 */
import { foldKey } from '../text/word.js';
import { allTables, type Draft, type Line, SERVANT, SERVANTS, spellingsAt, type Table } from './gazetteer-tables.js';

export interface Spellings {
  /** False where no spelling begins with the word, as for most words. */
  readonly mayBegin: (first: string) => boolean;
  /** Spellings that begin with the folded word, and a few others, in the order of the tables. */
  readonly of: (first: string) => Draft[];
  /** The same for foreign spellings with غ, were they written with ج. */
  readonly ofEgyptian: (first: string) => Draft[];
}

const GHAYN = 0x63a;
const JEEM = 0x62c;
const GROUP = '@';
const [BLANK, BAR, NEWLINE, MARKED, ACRONYM] = [0x20, 0x7c, 0x0a, 0x21, 0x3d];
/** Characters that the view makes tokens of, so that a first word ends before them. */
const [HYPHEN, STOP, DASH] = [0x2d, 0x2e, 0x2013];

/** FNV-1a over code units. */
const BASIS = 0x811c9dc5;
const extend = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const FIRST_FOLDED = 0x622;
const LAST_FOLDED = 0x671;

/** `foldKey` of one code unit. */
function folded(unit: number): number {
  if (unit < FIRST_FOLDED || unit > LAST_FOLDED) return unit;
  if (unit === 0x622 || unit === 0x623 || unit === 0x625 || unit === LAST_FOLDED) return 0x627;
  if (unit === 0x649) return 0x64a;
  return unit === 0x629 ? 0x647 : unit;
}

function hashOf(text: string, basis = BASIS): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = extend(hash, text.charCodeAt(at));
  return hash;
}

const endsWord = (unit: number): boolean =>
  unit === BLANK ||
  unit === BAR ||
  unit === NEWLINE ||
  unit === MARKED ||
  unit === HYPHEN ||
  unit === STOP ||
  unit === DASH;

/** Buckets of a chained hash table: about as many as there are first words. */
const BUCKETS = 1 << 13;

/** No first word of a table is longer; a word of a million letters need not be hashed again and again. */
const LONGEST_FIRST = 40;

/** Bits of a hash by which most words are turned away. */
const FILTER_BITS = 16;
const WHOLE = 32;

/** Hashes with where their spelling stands; the same hash may come several times. */
interface Chains {
  readonly heads: Int32Array;
  readonly next: number[];
  readonly hashes: number[];
  readonly lines: Line[];
  readonly starts: number[];
}

const newChains = (): Chains => ({
  heads: new Int32Array(BUCKETS).fill(-1),
  next: [],
  hashes: [],
  lines: [],
  starts: [],
});

function add({ heads, next, hashes, lines, starts }: Chains, hash: number, line: Line, start: number): void {
  const bucket = hash & (BUCKETS - 1);
  next.push(heads[bucket] as number);
  heads[bucket] = hashes.length;
  hashes.push(hash);
  lines.push(line);
  starts.push(start);
}

/** Reads the first words of the spellings of a row. */
function addLine(line: Line, plain: Chains, egyptian: Chains): void {
  const { table, group, end } = line;
  const { text } = table;
  const foreign = table.isForeign(group);
  for (let start = spellingsAt(table, line.start, end); start < end; ) {
    let at = text.charCodeAt(start) === ACRONYM ? start + 1 : start;
    let hash = BASIS;
    let withJeem = BASIS;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (endsWord(unit)) break;
      const letter = folded(unit);
      hash = extend(hash, letter);
      withJeem = extend(withJeem, letter === GHAYN ? JEEM : letter);
    }
    if (group === SERVANTS) addServant(line, start, at, plain);
    else add(plain, hash, line, start);
    let ghayn = hash !== withJeem;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === BAR) break;
      if (unit === GHAYN) ghayn = true;
    }
    if (foreign && ghayn) add(egyptian, withJeem, line, start);
    start = at + 1;
  }
}

/** عبد الله and عبدالله. */
function addServant(line: Line, start: number, end: number, plain: Chains): void {
  const servant = hashOf(SERVANT);
  add(plain, servant, line, start);
  add(plain, hashOf(foldKey(line.table.text.slice(start, end)), servant), line, start);
}

function addTable(table: Table, plain: Chains, egyptian: Chains): void {
  const { text } = table;
  let group = '';
  let index = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.startsWith(GROUP, start)) group = text.slice(start + 1, end);
    else if (end > start) addLine({ table, group, start, end, index: index++ }, plain, egyptian);
    start = end + 1;
  }
}

/** The drafts of the spellings whose first word has the hash of `first`. */
function draftsOf({ heads, next, hashes, lines, starts }: Chains, first: string): Draft[] {
  const hash = hashOf(first);
  const found: number[] = [];
  for (let n = heads[hash & (BUCKETS - 1)] as number; n >= 0; n = next[n] as number)
    if (hashes[n] === hash) found.push(n);
  return found.reverse().flatMap((n) => {
    const line = lines[n] as Line;
    const start = starts[n] as number;
    const bar = line.table.text.indexOf('|', start);
    return line.table.read(line, line.table.text.slice(start, bar < 0 ? line.end : Math.min(bar, line.end)));
  });
}

/** Reads the first words of all spellings of the gazetteer. */
export function allSpellings(): Spellings {
  const plain = newChains();
  const egyptian = newChains();
  for (const table of allTables()) addTable(table, plain, egyptian);
  const known = new Uint8Array(1 << FILTER_BITS);
  for (const { hashes } of [plain, egyptian]) for (const hash of hashes) known[hash >>> (WHOLE - FILTER_BITS)] = 1;
  return {
    mayBegin: (first) => first.length <= LONGEST_FIRST && known[hashOf(first) >>> (WHOLE - FILTER_BITS)] === 1,
    of: (first) => draftsOf(plain, first),
    ofEgyptian: (first) => draftsOf(egyptian, first),
  };
}
