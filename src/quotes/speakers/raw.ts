import { demonymOf, isCommonWord, wordEntries } from '../../lexicon/gazetteer.js';
import { wordOf } from '../../text/vocabulary.js';
import { infoAt, inName, isWord, keyAt, type Range, type Scene } from '../scene.js';
import { entityEnd, entityStartingAt, phraseText } from './entity-at.js';
import type { Mention } from './mention.js';
import { endsPhrase } from './phrase-ends.js';
import { ACTION } from './verb-sense.js';
import { isAdverbial, isTitle } from './word-shape.js';

/** A subject that no table knows is read no further than this. */
const LONGEST_RAW = 7;
/** A name that no table knows has so many words at least and at most. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;

/** أكدت بدرة قعلول رئيسة المركز: the first word of a title behind two unknown words or more, or -1. */
function titleIn(scene: Scene, first: number, last: number): number {
  for (let at = first + SHORTEST_NAME; at < Math.min(last, first + LONGEST_NAME + 1); at++) {
    if (infoAt(scene, at - 1).noun) return -1;
    if (isTitle(infoAt(scene, at).noun)) return at;
  }
  return -1;
}

/** … لـ"الوطن": to whom it was told. */
const LISTENER = /^\u0644$/u;
const SIDE = /^[,\u060c:\-\u2013]$/u;

/** A given name of the gazetteer. */
export function isGivenName(scene: Scene, i: number): boolean {
  return wordEntries(scene.view.word[i] ?? wordOf('')).some(({ kind }) => kind === 'given-name');
}

/** A word that may be a name: nothing is known of it. */
export function isUnknown(scene: Scene, i: number): boolean {
  const word = scene.view.word[i];
  if (
    !word ||
    word.key.length < 2 ||
    !isWord(scene, i) ||
    endsPhrase(scene, i) ||
    infoAt(scene, i).noun ||
    infoAt(scene, i).cues.length > 0
  )
    return false;
  return !inName(scene, i) && !isCommonWord(word) && demonymOf(word) === null;
}

/**
 * رئيس الكتلة، سالم الأبيض في تصريح: behind an office and a comma a few unknown words are whose office it is, where
 * nothing but the rest of the sentence follows them. Gives their range, or null.
 */
export function unknownName(scene: Scene, comma: number): Range | null {
  if (!SIDE.test(keyAt(scene, comma)) || keyAt(scene, comma) === ':') return null;
  let first = comma + 1;
  while (first <= comma + SHORTEST_NAME && isTitle(infoAt(scene, first).noun)) first++;
  if (/^\u0648?\u0627\u0644/u.test(keyAt(scene, first))) return null;
  // سالم الأبيض: behind a given name an ordinary word is the family's.
  const given = isGivenName(scene, first);
  let last = given ? first + 1 : first;
  const goesOn = (i: number): boolean =>
    keyAt(scene, i).length > 1 && (isUnknown(scene, i) || (given && !endsPhrase(scene, i) && !infoAt(scene, i).noun));
  while (last <= first + LONGEST_NAME && goesOn(last)) last++;
  const size = last - first;
  if (size < SHORTEST_NAME || size > LONGEST_NAME) return null;
  const { func, comp } = infoAt(scene, last);
  const closed =
    SIDE.test(keyAt(scene, last)) ||
    LISTENER.test(keyAt(scene, last)) ||
    (scene.opens[last] ?? -1) >= 0 ||
    comp !== null;
  return closed || func === 'preposition' || func === 'time' ? { first, last } : null;
}

/** كبير العلماء آلان ستيرن, الناطق باسمها بروسك حسكو: two or three unknown words behind the last definite one of a title are whose it is. Gives the first, or -1. */
export function nameAtEnd(scene: Scene, first: number, last: number): number {
  let at = last;
  while (at > first && isUnknown(scene, at - 1) && !/^\u0648?\u0627\u0644/u.test(keyAt(scene, at - 1))) at--;
  const size = last - at;
  const named = size >= SHORTEST_NAME && size < LONGEST_NAME && /^\u0627\u0644|^باسمه/u.test(keyAt(scene, at - 1));
  return named && at > first ? at : -1;
}

/** A name that only its place shows to be one. */
export function rawPerson(scene: Scene, first: number, last: number): Mention {
  const start = scene.view.start[first] ?? 0;
  return {
    first,
    last,
    start,
    end: scene.view.end[last - 1] ?? start,
    entity: null,
    noun: null,
    type: 'person',
    name: phraseText(scene, start, last),
    role: null,
    gender: 'unknown',
    number: 'singular',
    definite: true,
    anonymous: false,
    clitic: '',
  };
}

/** Whoever is named by the last words of a phrase, with the others as what he is; or null. */
function personAtEnd(scene: Scene, first: number, last: number): Mention | null {
  for (let at = first + 1; at < last; at++) {
    const entity = entityStartingAt(scene, at);
    if (entity?.type !== 'person' || entityEnd(scene, at) !== last || entity.start !== scene.view.start[at]) continue;
    const start = scene.view.start[first] ?? 0;
    return { ...rawPerson(scene, first, last), entity, name: entity.name, role: phraseText(scene, start, at) };
  }
  return null;
}

/** A word that a preposition is written with: بوجود, للأسف; but not بنجلون, of which only the whole is known to nobody. */
function isGoverned(key: string): boolean {
  if (/^(?:\u0644\u0644|\u0628\u0627\u0644|\u0643\u0627\u0644|\u0648\u0627\u0644)/u.test(key)) return true;
  if (!/^[\u0628\u0643\u0644]/u.test(key)) return false;
  const rest = wordOf(key.slice(1));
  // لسودان برس: what is left is a name, the whole is none.
  if (isCommonWord(rest) || ACTION.test(rest.key)) return true;
  const isName = (word: string): boolean => wordEntries(wordOf(word)).length > 0;
  return !isName(key) && (isName(rest.key) || isName(`\u0627\u0644${rest.key}`));
}

const CONTRARY = new Set(['عكس', 'خلاف', 'نقيض', 'ذات']);
const TAA = '\u0629';
const ARTICLE = '\u0627\u0644';
const HOLDER = /^(?:صاحب|آمر)(?:ته?|[ةه])?ا?$/u;

/** أكد أهمية القرار, أكد جاهزية الفرق: what is feminine and no name is no subject of a verb in the masculine. */
function isObject(scene: Scene, i: number): boolean {
  const word = scene.view.word[i];
  if (!word?.key.endsWith(TAA) || word.key.startsWith(ARTICLE) || isGivenName(scene, i)) return false;
  if (!isCommonWord(word) && !ABSTRACT.test(word.key)) return false;
  const verbs = infoAt(scene, i - 1).cues.filter(({ form }) => form === 'verb');
  return verbs.length > 0 && verbs.every(({ gender }) => gender === 'male');
}

const ABSTRACT = /.{3}ية$/u;

/** A subject that no table knows, right behind its verb: أظهرت بيانات الموقع أن, رأت التيارات الإسلامية أن. */
export function rawMentionAt(scene: Scene, i: number): Mention | null {
  const { view } = scene;
  const key = keyAt(scene, i);
  if (!isWord(scene, i) || key.length < 3 || endsPhrase(scene, i) || isGoverned(key) || isAdverbial(key)) return null;
  // "…"، تضيف ضاحكة. فيرى عكس ذلك: how she said it, and what he thinks.
  if (CONTRARY.has(key) || (key.endsWith(TAA) && !isWord(scene, i + 1) && !isGivenName(scene, i))) return null;
  if (isObject(scene, i)) return null;
  const limit = Math.min(view.size, i + LONGEST_RAW);
  let last = i + 1;
  while (
    last < limit &&
    view.line[last] === view.line[i] &&
    !endsPhrase(scene, last) &&
    !/^(?:[\u0628\u0644\u0643]$|[\u0628\u0644]\u0627?\u0644)/u.test(keyAt(scene, last))
  )
    last++;
  const start = view.start[i] ?? 0;
  // المراجع سامي رشيد, آمر السجن سامي رشيد: a trade that no table knows, and whose it is.
  const named = key.startsWith(ARTICLE) || HOLDER.test(key) ? personAtEnd(scene, i, last) : null;
  if (named) return named;
  const title = titleIn(scene, i, last);
  if (title > 0) return rawPerson(scene, i, title);
  // أصحاب المطاعم, أهل القرية
  const plural = /\u0627\u062a$|^(?:أصحاب|أهل)$/u.test(key);
  return {
    first: i,
    last,
    start,
    end: view.end[last - 1] ?? start,
    entity: null,
    noun: null,
    type: 'unnamed',
    name: phraseText(scene, start, last),
    role: null,
    gender: 'unknown',
    number: plural ? 'plural' : 'singular',
    definite: key.startsWith('ال'),
    anonymous: false,
    clitic: '',
  };
}
