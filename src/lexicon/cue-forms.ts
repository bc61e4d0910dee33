import { foldKey } from '../text/word.js';
import type { SpeechAct, Stance } from '../types.js';
import { conjugateByStem, type Inflected, type VerbForm, type VerbShape } from './conjugate.js';
import type { Frame } from './cue-types.js';
import { lettersOf } from './orthography.js';
import type { Inflection } from './paradigms.js';
import { FRAMES, SAYING_NOUNS, VERBS } from './verbs.generated.js';

/** A word with the letters of one of the forms that doesn't report: بَيْن. */
export interface Homograph {
  readonly text: string;
  readonly letters: string;
  /** `participle`: written `كَاتِب*`, all forms of the participle; `always`: written `تَبَيَّن!`, the form never reports. */
  readonly kind: 'word' | 'participle' | 'always';
}

/** A row of the tables. */
export interface CueEntry {
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly stance: Stance;
  readonly weak: boolean;
  readonly frames: ReadonlySet<Frame>;
  readonly homographs: readonly Homograph[];
  /** Place in the tables: of two readings alike, the earlier row is the likelier. */
  readonly order: number;
  /** Form III: the feminine participle is written like the verbal noun, مطالبة. */
  readonly third: boolean;
}

/** A form with its row. */
export interface KnownForm extends Inflected {
  readonly entry: CueEntry;
}

/** Reads `I:au`, `II`, `X:sound` and a root. */
export function shapeOf(code: string, root: string): VerbShape {
  const [form = '', detail = ''] = code.split(':');
  const [past = 'a', present = 'a'] = detail === 'sound' ? '' : detail;
  return { form: form as VerbForm, vowels: [past, present] as VerbShape['vowels'], root, sound: detail === 'sound' };
}

type Head = Pick<CueEntry, 'lemma' | 'act' | 'stance' | 'weak' | 'frames'>;

/** The frame of which the letter a is the first. */
const frameOf = (letter: string): Frame => FRAMES[Number.parseInt(letter, LETTERS) - TEN] as Frame;
const WEAK = 'w';
const LETTERS = 36;
const TEN = 10;

function headOf(act = '', stance = '', frames = '', lemma = ''): Head {
  const set = new Set(frames.endsWith('-') ? [] : Array.from(frames.replace(WEAK, ''), frameOf));
  return { lemma, act: act as SpeechAct, stance: stance as Stance, weak: frames.startsWith(WEAK), frames: set };
}

function homographOf(cell: string): Homograph {
  const text = cell.replace(/[*!]$/u, '');
  const kind = cell.endsWith('*') ? 'participle' : cell.endsWith('!') ? 'always' : 'word';
  return { text, letters: lettersOf(text), kind };
}

/** A verb, whose stems wait on their own: a word is of one of them. */
function openVerb(row: string, order: number, shelf: Shelf): void {
  const [act, stance, code = '', frames, lemma, root = '', , ...homographs] = row.split(' ');
  const head = headOf(act, stance, frames, lemma);
  const entry = { ...head, homographs: homographs.map(homographOf), order, third: code === 'III' };
  for (const { letters, forms } of conjugateByStem(shapeOf(code, root))) {
    shelf.waiting.push({ cores: [foldKey(letters)], open: () => putForms(entry, forms(), shelf) });
  }
}

const FEMININE = /(?:\u0629|\u0627\u062a|\u0649)$/u;
const TAKES_ALIF = /[^\u0629\u0621\u0627\u0649]$/u;

/** Spellings of a noun before a pronoun: إشارت, ادعاؤ, دعوا. */
function boundNouns(text: string): string[] {
  if (text.endsWith('\u0629')) return [`${text.slice(0, -1)}\u062a`];
  if (text.endsWith('\u0649')) return [`${text.slice(0, -1)}\u0627`];
  if (text.endsWith('\u0621')) return ['\u0621', '\u0624', '\u0626'].map((seat) => text.slice(0, -1) + seat);
  return [text];
}

function nounForms(text: string, number: 'singular' | 'plural'): Inflected[] {
  const gender: Inflection['gender'] = FEMININE.test(text) ? 'female' : 'male';
  const base = { form: 'noun', tense: null, passive: false, person: 3, gender, number } as const;
  const make = (spelling: string, rest: Pick<Inflection, 'place' | 'accusative' | 'definite'>): Inflected => ({
    text: spelling,
    key: lettersOf(spelling),
    inflection: { ...base, ...rest },
  });
  const forms = [
    make(text, { place: 'free', accusative: FEMININE.test(text), definite: false }),
    make(`\u0627\u0644${text}`, { place: 'free', accusative: false, definite: true }),
    ...boundNouns(text).map((bound) => make(bound, { place: 'bound', accusative: false, definite: false })),
  ];
  if (TAKES_ALIF.test(text) && !FEMININE.test(text)) {
    forms.push(make(`${text}\u0627`, { place: 'free', accusative: true, definite: false }));
  }
  return forms;
}

function openNoun(row: string, order: number, shelf: Shelf): void {
  const [act, stance, frames, lemma, ...words] = row.split(' ');
  const bar = words.indexOf('|');
  const forms = [
    ...words.slice(0, bar).flatMap((word) => nounForms(word, 'singular')),
    ...words.slice(bar + 1).flatMap((word) => nounForms(word, 'plural')),
  ];
  putForms({ ...headOf(act, stance, frames, lemma), homographs: [], order, third: false }, forms, shelf);
}

/** Hamza to taa, seen, faa, kaf to yaa. */
const UNSTABLE =
  '\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062a\u0633\u0641\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064a';

/**
 * The letters of a folded word that no clitic, affix or weak radical can be, each run of one letter once: the same for
 * all forms of a verb, whatever is written before or after it. يقولون, فقالت and سيقولها all give ق.
 */
export function skeletonOf(fold: string): string {
  let skeleton = '';
  for (const letter of fold) if (!UNSTABLE.includes(letter) && !skeleton.endsWith(letter)) skeleton += letter;
  return skeleton;
}

/** A row, or a stem of a verb, that is not yet needed. */
interface Waiting {
  /** Every form has one of these, folded: see scripts/grammar/verb-cores.ts. */
  readonly cores: readonly string[];
  /** Puts its forms on the shelf, or what of it waits on. */
  readonly open: (shelf: Shelf) => void;
}

/** Rows that share a skeleton: what is not yet needed of them, and the forms of the rest by folded spelling. */
interface Shelf {
  readonly waiting: Waiting[];
  readonly forms: Map<string, KnownForm[]>;
}

/** The words of a row of nouns, as they are folded. */
function nounsOf(row: string): string[] {
  const words = row.split(' ').slice(NOUN_WORDS);
  return words.filter((word) => word !== '|').map((word) => foldKey(lettersOf(word)));
}
const NOUN_WORDS = 4;
/** The last letter of a noun that a pronoun behind it changes. */
const CHANGES = /[\u0647\u064a\u0621]$/u;

/** Rows with their act and stance, for which = stands where they are those of the row before. */
export function wholeRows(table: string): string[] {
  let head = '';
  return table.split('\n').map((row) => {
    if (!row.startsWith('=')) head = row.split(' ', 2).join(' ');
    return row.replace(/^=/u, head);
  });
}

let shelves: ReadonlyMap<string, Shelf> | undefined;

function allShelves(): ReadonlyMap<string, Shelf> {
  if (shelves) return shelves;
  const filled = new Map<string, Shelf>();
  const put = (skeleton: string, waiting: Waiting): void => {
    const shelf = filled.get(skeleton);
    if (shelf) shelf.waiting.push(waiting);
    else filled.set(skeleton, { waiting: [waiting], forms: new Map() });
  };
  const verbs = wholeRows(VERBS);
  for (const [at, row] of verbs.entries()) {
    const [, , , , lemma = '', , cores = ''] = row.split(' ');
    const fold = foldKey(lemma);
    put(skeletonOf(fold), { cores: [fold, ...cores.split(',')], open: (shelf) => openVerb(row, at, shelf) });
  }
  for (const [at, row] of wholeRows(SAYING_NOUNS).entries()) {
    const open = (shelf: Shelf): void => openNoun(row, verbs.length + at, shelf);
    const nouns = nounsOf(row);
    const cores = nouns.map((noun) => noun.replace(CHANGES, ''));
    // No ending that a noun takes changes its skeleton.
    for (const skeleton of new Set(nouns.map(skeletonOf))) put(skeleton, { cores, open });
  }
  shelves = filled;
  return filled;
}

function putForms(entry: CueEntry, forms: readonly Inflected[], shelf: Shelf): void {
  for (const { text, key, inflection } of forms) {
    const known = { entry, text, key, inflection };
    const fold = foldKey(key);
    const same = shelf.forms.get(fold);
    if (same) same.push(known);
    else shelf.forms.set(fold, [known]);
  }
}

/** Conjugates what of a shelf a word may be of; it waits no longer. What is put to wait on is behind what waits, and is looked at too. */
function fill(shelf: Shelf, fold: string): void {
  const { waiting } = shelf;
  let left = 0;
  for (const one of waiting) {
    if (one.cores.some((core) => fold.includes(core))) one.open(shelf);
    else waiting[left++] = one;
  }
  waiting.length = left;
}

/** The forms that a folded word may be, by folded spelling. A verb is conjugated when one of its stems is first met. */
export function formsFor(fold: string): ReadonlyMap<string, readonly KnownForm[]> | undefined {
  const shelf = allShelves().get(skeletonOf(fold));
  if (!shelf) return undefined;
  if (shelf.waiting.length > 0) fill(shelf, fold);
  return shelf.forms;
}
