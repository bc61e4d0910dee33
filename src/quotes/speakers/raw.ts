import { isCommonWord, wordEntries } from '../../lexicon/gazetteer.js';
import { wordOf } from '../../text/word.js';
import { infoAt, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from './mention.js';
import { endsPhrase, isAdverbial, isTitle, phraseText } from './phrase.js';

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

/** A name that only its place shows to be one. */
function rawPerson(scene: Scene, first: number, last: number): Mention {
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

/** A word that a preposition is written with: بوجود, للأسف; but not بنجلون, of which only the whole is known to nobody. */
function isGoverned(key: string): boolean {
  if (/^(?:\u0644\u0644|\u0628\u0627\u0644|\u0643\u0627\u0644|\u0648\u0627\u0644)/u.test(key)) return true;
  if (!/^[\u0628\u0643\u0644]/u.test(key)) return false;
  const rest = wordOf(key.slice(1));
  // لسودان برس: what is left is a name, the whole is none.
  if (isCommonWord(rest)) return true;
  const isName = (word: string): boolean => wordEntries(wordOf(word)).length > 0;
  return !isName(key) && (isName(rest.key) || isName(`\u0627\u0644${rest.key}`));
}

/** A subject that no table knows, right behind its verb: أظهرت بيانات الموقع أن, رأت التيارات الإسلامية أن. */
export function rawMentionAt(scene: Scene, i: number): Mention | null {
  const { view } = scene;
  const key = keyAt(scene, i);
  if (!isWord(scene, i) || key.length < 3 || endsPhrase(scene, i) || isGoverned(key) || isAdverbial(key)) return null;
  const limit = Math.min(view.size, i + LONGEST_RAW);
  let last = i + 1;
  while (
    last < limit &&
    view.line[last] === view.line[i] &&
    !endsPhrase(scene, last) &&
    !/^[\u0628\u0644]\u0627?\u0644/u.test(keyAt(scene, last))
  )
    last++;
  const start = view.start[i] ?? 0;
  const title = titleIn(scene, i, last);
  if (title > 0) return rawPerson(scene, i, title);
  const plural = /\u0627\u062a$/u.test(key);
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
