import type { Frame } from './lexicon/cue-types.js';
import type { OwnWords } from './lexicon/own.js';
import type { OwnCue } from './lexicon/own-cues.js';
import type { OwnName } from './lexicon/own-names.js';
import type { OwnTitle } from './lexicon/own-titles.js';
import { checkedChoice, checkedList, checkedNumber, checkedObject, checkedString, shown } from './text/checked.js';
import { viewOf } from './text/view.js';
import { keyOf } from './text/word.js';
import type { EntityType, Gender, PlaceLink, SpeechAct, Stance } from './types.js';

/** A name with its other spellings and short forms; all of them are one somebody, cited by `name`. */
export interface OwnOrganization {
  /** Citation form, which results give as `Entity.name`. */
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface OwnPerson extends OwnOrganization {
  /** Comes before what the text shows. Default unknown. */
  readonly gender?: Gender;
}

export interface OwnPlace extends OwnOrganization {
  /** Given back as `Entity.link`; what is left out is null. */
  readonly link?: Partial<PlaceLink>;
}

/** An office or a trade: العمدة in العمدة فلان. */
export interface OwnOffice {
  /** One word, singular, without article. */
  readonly title: string;
  /** Default male: the feminine in ة is then made from it, where it has no ة itself. */
  readonly gender?: 'male' | 'female';
  /** A broken plural; without it the sound one is made. */
  readonly plural?: string;
}

/** A verb that reports: زمجر in زمجر المدرب: "لن ألعب". */
export interface OwnVerb {
  /** Third person masculine singular past, as dictionaries give it; a shadda is read where it is written. */
  readonly verb: string;
  /** Third person masculine singular present, for verbs whose past leaves it open: صاح يصيح. */
  readonly present?: string;
  /** All forms, for a verb that is not conjugated regularly; prefixes and pronouns need not be listed. */
  readonly forms?: readonly string[];
  /** Default say. */
  readonly act?: SpeechAct;
  /** Default that of most verbs of the act: denying for deny, neutral for say. */
  readonly stance?: Stance;
  /** What may follow it. Default an, bi-an, colon, marks. */
  readonly frames?: readonly Frame[];
}

/** A caller's own names and words; they come before everything that the library knows. */
export interface AnalyzerOptions {
  readonly people?: readonly (string | OwnPerson)[];
  readonly places?: readonly (string | OwnPlace)[];
  readonly organizations?: readonly (string | OwnOrganization)[];
  readonly titles?: readonly (string | OwnOffice)[];
  readonly cues?: readonly (string | OwnVerb)[];
}

/** How far a writer mostly stands behind what is reported so. */
const STANCES: Readonly<Record<SpeechAct, Stance>> = {
  say: 'neutral',
  add: 'neutral',
  stress: 'committed',
  announce: 'neutral',
  explain: 'neutral',
  point: 'neutral',
  reveal: 'neutral',
  think: 'neutral',
  claim: 'distancing',
  deny: 'denying',
  admit: 'conceding',
  accuse: 'condemning',
  criticize: 'condemning',
  warn: 'warning',
  threaten: 'warning',
  promise: 'promising',
  demand: 'demanding',
  suggest: 'neutral',
  expect: 'neutral',
  praise: 'praising',
  condemn: 'condemning',
  call: 'neutral',
  ask: 'neutral',
  answer: 'neutral',
  tell: 'neutral',
  write: 'neutral',
  relay: 'neutral',
  according: 'neutral',
  conclude: 'neutral',
  express: 'neutral',
  find: 'neutral',
};
const ACTS = Object.keys(STANCES) as SpeechAct[];

/** Keys of a record that the compiler keeps complete. */
const keysOf = <T extends string>(all: Readonly<Record<T, true>>): readonly T[] => Object.keys(all) as T[];

const ALL_STANCES = keysOf<Stance>({
  neutral: true,
  committed: true,
  distancing: true,
  conceding: true,
  denying: true,
  warning: true,
  promising: true,
  demanding: true,
  praising: true,
  condemning: true,
});
const FRAMES = keysOf<Frame>({
  an: true,
  'bi-an': true,
  'ila-an': true,
  'ala-an': true,
  'min-an': true,
  'an-an': true,
  'li-an': true,
  'fi-an': true,
  colon: true,
  marks: true,
  'bi-noun': true,
  'ila-noun': true,
  noun: true,
  'object-then-bi-an': true,
  addressee: true,
  'li-addressee': true,
  question: true,
  kayfa: true,
});
const USUAL_FRAMES: readonly Frame[] = ['an', 'bi-an', 'colon', 'marks'];
const GENDERS: readonly Gender[] = ['male', 'female', 'unknown'];
const SEXES = ['male', 'female'] as const;
const LISTS = ['people', 'places', 'organizations', 'titles', 'cues'] as const;
const OF_NAMES = ['people', 'places', 'organizations'] as const;
const TYPES: Readonly<Record<(typeof OF_NAMES)[number], EntityType>> = {
  people: 'person',
  places: 'place',
  organizations: 'organization',
};
const NAME_KEYS: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['name', 'aliases', 'gender'],
  place: ['name', 'aliases', 'link'],
  organization: ['name', 'aliases'],
};
const LINK_KEYS = ['iso', 'geonames', 'latitude', 'longitude'];
const ISO = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u;
const ARTICLE = '\u0627\u0644';
const SHORTEST_BARE = 3;

/** An item of a list: a string is short for an object with that one key. */
function itemOf(
  value: unknown,
  where: string,
  main: string,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value === 'string') return { [main]: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${where} must be a string or an object, got ${shown(value)}`);
  }
  return checkedObject(value, where, known);
}

const optional = <T>(value: unknown, check: (value: unknown) => T): T | null =>
  value === undefined ? null : check(value);

function stringsOf(value: unknown, where: string): string[] {
  return checkedList(value, where).map((item, at) => checkedString(item, `${where}[${at}]`));
}

/** One word, as a text is cut into words. */
function checkedWord(value: unknown, where: string): string {
  const word = checkedString(value, where);
  if (viewOf(word).size !== 1) throw new RangeError(`${where} must be one word, got ${shown(word)}`);
  return word.trim();
}

function isoOf(value: unknown, where: string): string {
  const iso = checkedString(value, where);
  if (!ISO.test(iso)) throw new RangeError(`${where} must be a code of ISO 3166, got ${shown(iso)}`);
  return iso;
}

function checkedWhole(value: unknown, where: string): number {
  const number = checkedNumber(value, where, 0, Number.MAX_SAFE_INTEGER);
  if (!Number.isInteger(number)) throw new RangeError(`${where} must be a whole number, got ${shown(number)}`);
  return number;
}

function linkOf(value: unknown, where: string): PlaceLink {
  const link = checkedObject(value, where, LINK_KEYS);
  const given = <T>(key: keyof PlaceLink, check: (value: unknown, where: string) => T): T | null =>
    link[key] === undefined || link[key] === null ? null : check(link[key], `${where}.${key}`);
  return {
    iso: given('iso', isoOf),
    geonames: given('geonames', checkedWhole),
    latitude: given('latitude', (degrees, path) => checkedNumber(degrees, path, -90, 90)),
    longitude: given('longitude', (degrees, path) => checkedNumber(degrees, path, -180, 180)),
  };
}

function nameOf(type: EntityType, value: unknown, where: string): OwnName {
  const { name, aliases, gender, link } = itemOf(value, where, 'name', NAME_KEYS[type]);
  return {
    type,
    name: checkedString(name, typeof value === 'string' ? where : `${where}.name`).trim(),
    aliases: optional(aliases, (list) => stringsOf(list, `${where}.aliases`)) ?? [],
    gender: optional(gender, (one) => checkedChoice(one, `${where}.gender`, GENDERS)) ?? 'unknown',
    link: optional(link, (one) => linkOf(one, `${where}.link`)),
  };
}

function titleOf(value: unknown, where: string): OwnTitle {
  const { title, gender, plural } = itemOf(value, where, 'title', ['title', 'gender', 'plural']);
  const word = checkedWord(title, typeof value === 'string' ? where : `${where}.title`);
  const key = keyOf(word);
  if (key.startsWith(ARTICLE) && key.length >= ARTICLE.length + SHORTEST_BARE) {
    throw new RangeError(`${where} must be written without article, got ${shown(word)}`);
  }
  return {
    title: word,
    gender: optional(gender, (one) => checkedChoice(one, `${where}.gender`, SEXES)) ?? 'male',
    plural: optional(plural, (one) => checkedWord(one, `${where}.plural`)),
  };
}

function cueOf(value: unknown, where: string): OwnCue {
  const keys = ['verb', 'present', 'forms', 'act', 'stance', 'frames'];
  const { verb, present, forms, act, stance, frames } = itemOf(value, where, 'verb', keys);
  const speech = optional(act, (one) => checkedChoice(one, `${where}.act`, ACTS)) ?? 'say';
  const listed = optional(frames, (list) => stringsOf(list, `${where}.frames`)) ?? USUAL_FRAMES;
  return {
    verb: checkedWord(verb, typeof value === 'string' ? where : `${where}.verb`),
    present: optional(present, (one) => checkedWord(one, `${where}.present`)),
    forms: optional(forms, (list) =>
      stringsOf(list, `${where}.forms`).map((one, at) => checkedWord(one, `${where}.forms[${at}]`)),
    ),
    act: speech,
    stance: optional(stance, (one) => checkedChoice(one, `${where}.stance`, ALL_STANCES)) ?? STANCES[speech],
    frames: new Set(listed.map((frame, at) => checkedChoice(frame, `${where}.frames[${at}]`, FRAMES))),
  };
}

/**
 * The names and words of a caller, each checked.
 *
 * @throws TypeError for a wrong type; RangeError for an unknown key, an empty string or a value out of range.
 */
export function checkedWords(options: unknown): OwnWords {
  const given = checkedObject(options, 'options', LISTS);
  const each = <T>(list: (typeof LISTS)[number], read: (value: unknown, where: string) => T): T[] =>
    given[list] === undefined ? [] : checkedList(given[list], list).map((item, at) => read(item, `${list}[${at}]`));
  return {
    names: OF_NAMES.flatMap((list) => each(list, (item, where) => nameOf(TYPES[list], item, where))),
    titles: each('titles', titleOf),
    cues: each('cues', cueOf),
  };
}
