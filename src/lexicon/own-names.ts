import { PUNCT, type View, viewOf } from '../text/view.js';
import { foldKey, offsetAfter, type Word } from '../text/word.js';
import type { EntityType, Gender, PlaceLink } from '../types.js';
import type { GazetteEntry, GazetteKind, GazetteMatch } from './gazetteer.js';
import { rememberFound } from './memo.js';
import { procliticReadings } from './proclitics.js';
import { isCommonForm } from './word-lists.js';

/** A name of a caller, as it has been checked. */
export interface OwnName {
  readonly type: EntityType;
  /** Citation form. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: Gender;
  readonly link: PlaceLink | null;
}

/** An entry that a caller made. */
export interface OwnEntry extends GazetteEntry {
  readonly own: EntityType;
}

/** Whether an entry is a caller's. */
export const isOwnEntry = (entry: GazetteEntry): entry is OwnEntry => 'own' in entry;

const KINDS: Readonly<Record<EntityType, GazetteKind>> = {
  person: 'person',
  place: 'site',
  organization: 'organization',
};

/** One spelling of a name. */
interface Spelling {
  /** The keys of its words, joined by blanks. */
  readonly keys: string;
  readonly entry: OwnEntry;
}

/**
 * All names by their folded words, joined by blanks, and all beginnings of names: null where none ends there. So a
 * text is compared word by word for as long as some name goes on like it.
 */
type Names = ReadonlyMap<string, readonly Spelling[] | null>;

/** A name has no more words, so that no text can make the search long. */
const MOST_WORDS = 32;

function entryOf({ type, name, gender, link }: OwnName): OwnEntry {
  return { kind: KINDS[type], name, ambiguous: false, gender, link, acronymOf: null, own: type };
}

/** Arabic letters and single blanks: such a name is cut at its blanks, and its words are their own keys. */
const PLAIN = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+)*$/u;

/** The look-up keys of the words of a name, as a text is cut into words, joined by blanks. */
function keysOf(name: string): string {
  if (PLAIN.test(name)) return name;
  const view = viewOf(name);
  if (view.lines.length !== 1 || view.kind.every((kind) => kind === PUNCT)) {
    throw new RangeError(`a name must be words on one line, got ${JSON.stringify(name)}`);
  }
  return view.word.map(({ key }) => key).join(' ');
}

function put(names: Map<string, Spelling[] | null>, keys: string, entry: OwnEntry): void {
  const fold = foldKey(keys);
  let words = 1;
  for (let at = fold.indexOf(' '); at >= 0; at = fold.indexOf(' ', at + 1)) {
    const beginning = fold.slice(0, at);
    if (!names.has(beginning)) names.set(beginning, null);
    words++;
  }
  if (words > MOST_WORDS) throw new RangeError(`a name has at most ${MOST_WORDS} words, got ${JSON.stringify(keys)}`);
  const spellings = names.get(fold);
  if (!spellings) names.set(fold, [{ keys, entry }]);
  else if (!spellings.some((other) => other.keys === keys)) spellings.push({ keys, entry });
}

/** A word of the language is a careless spelling of nothing: على صالح is not علي صالح. */
function isLoose(spelling: string, written: string): boolean {
  const keys = spelling.split(' ');
  return written.split(' ').every((key, at) => key === keys[at] || !isCommonForm(key));
}

function entryFor(spellings: readonly Spelling[], written: string): OwnEntry | null {
  const exact = spellings.find(({ keys }) => keys === written);
  return (exact ?? spellings.find(({ keys }) => isLoose(keys, written)))?.entry ?? null;
}

function namesOf(own: readonly OwnName[]): Names {
  const names = new Map<string, Spelling[] | null>();
  for (const name of own) {
    const entry = entryOf(name);
    put(names, keysOf(name.name), entry);
    for (const alias of name.aliases) put(names, keysOf(alias), entry);
  }
  return names;
}

/** A reading of a word that begins names. */
interface Beginning {
  readonly key: string;
  readonly fold: string;
  /** Code units of the word's surface before it: the clitics. */
  readonly offset: number;
  /** Whether the word alone may be a name. */
  readonly single: boolean;
}

const NO_BEGINNINGS: readonly Beginning[] = [];

/**
 * The word as it is, and without its clitics. Behind a clitic the word alone counts only where neither the whole
 * (وزير, not و and زير) nor a likelier reading is a common word.
 */
function beginningsOf(word: Word, names: Names): readonly Beginning[] {
  const beginnings: Beginning[] = [];
  if (names.has(word.fold)) beginnings.push({ key: word.key, fold: word.fold, offset: 0, single: true });
  const likelier = [word.key];
  for (const { letters, key } of procliticReadings(word.key)) {
    const fold = foldKey(key);
    const offset = names.has(fold) ? offsetAfter(word.surface, letters) : null;
    if (offset !== null) beginnings.push({ key, fold, offset, single: !likelier.some(isCommonForm) });
    likelier.push(key);
  }
  return beginnings.length > 0 ? beginnings : NO_BEGINNINGS;
}

/** The longest name that starts at token `i` with a reading of it. */
function longest(view: View, i: number, start: Beginning, names: Names): { last: number; entry: OwnEntry } | null {
  let written = start.key;
  let fold = start.fold;
  let found: { last: number; entry: OwnEntry } | null = null;
  for (let last = i + 1; ; last++) {
    const spellings = names.get(fold);
    if (spellings === undefined) return found;
    const entry = spellings && (last > i + 1 || start.single) ? entryFor(spellings, written) : null;
    if (entry) found = { last, entry };
    const next = view.word[last];
    if (!next || view.line[last] !== view.line[i]) return found;
    written += ` ${next.key}`;
    fold += ` ${next.fold}`;
  }
}

/**
 * The look-up of a caller's names: the longest that starts at a token, with و ف ب ل ك taken off where the word itself
 * begins none. A name is first looked for as it is spelled, then without regard to hamzas, ى and ة; of two names that
 * are spelled alike the first counts. Linear in the text, whatever the number of names.
 *
 * @throws RangeError for a name without a word, with a line break, or of more than 32 words.
 */
export function ownGazetteer(own: readonly OwnName[]): (view: View, i: number) => GazetteMatch | null {
  const names = namesOf(own);
  const beginnings = rememberFound((word) => beginningsOf(word, names), NO_BEGINNINGS);
  return (view, i) => {
    const word = view.word[i];
    for (const beginning of word ? beginnings(word) : []) {
      const match = longest(view, i, beginning, names);
      if (!match) continue;
      const start = (view.start[i] ?? 0) + beginning.offset;
      return { first: i, last: match.last, start, end: view.end[match.last - 1] ?? start, entries: [match.entry] };
    }
    return null;
  };
}
