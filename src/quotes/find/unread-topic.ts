/** What stands before its verb and is no source that the tables know: بعض المصلين يرى أن, التاريخ يؤكد أن. */
import { isCommonWord } from '../../lexicon/gazetteer.js';
import { PUNCT } from '../../text/view.js';
import { behindLetters, infoAt, isWord, keyAt, type Range, type Scene } from '../scene.js';
import { phraseText } from '../speakers/entity-at.js';
import type { Mention } from '../speakers/mention.js';

/** A topic has so many words at most. */
const LONGEST = 6;
const OF = 'من';
/** لكن, ولكن: what a clause with its topic begins behind. */
const BUT = /^[\u0648\u0641]?\u0644\u0643\u0646$/u;

/** بعض المصلين, كثيرا من الناس, ثلث السكان, الجميع */
const SOME =
  /^([\u0648\u0641]?)(?:بعض|كثيرا?|معظم|أغلب|أغلبية|غالبية|ثلث|ثلثي|ربع|نصف|نفرا?|الجميع|الكل|الأغلبية|الغالبية)$/u;

/** Whether a word can be part of a topic: no particle but in كثير من الناس, no verb of saying, no mark. */
function mayStand(scene: Scene, i: number): boolean {
  const { func, comp, cues } = infoAt(scene, i);
  if (!isWord(scene, i) || comp) return false;
  if (func) return keyAt(scene, i) === OF || SOME.test(keyAt(scene, i));
  return cues.every((cue) => cue.form !== 'verb' || cue.ambiguous);
}

/** The words between the start of the clause and the verb at `i`, or null where another word governs them. */
function wordsBefore(scene: Scene, i: number): Range | null {
  const line = scene.view.line[i];
  let first = i;
  while (first > i - LONGEST && mayStand(scene, first - 1) && scene.view.line[first - 1] === line) first--;
  const before = first - 1;
  if (first === i || first === i - LONGEST) return null;
  if (infoAt(scene, first).func && !SOME.test(keyAt(scene, first))) return null;
  const opens =
    scene.view.line[before] !== line ||
    scene.segmentOf[before] !== scene.segmentOf[i] ||
    infoAt(scene, before).comp !== null ||
    scene.view.kind[before] === PUNCT ||
    BUT.test(keyAt(scene, before));
  return opens ? { first, last: i } : null;
}

/** Some or all of those whom no table knows, right before their verb. */
export function someBefore(scene: Scene, i: number): Mention | null {
  const words = wordsBefore(scene, i);
  const match = words && SOME.exec(keyAt(scene, words.first));
  if (!words || !match) return null;
  const start = behindLetters(scene, words.first, match[1]?.length ?? 0);
  return {
    ...words,
    start,
    end: scene.view.end[i - 1] ?? start,
    entity: null,
    noun: null,
    type: 'unnamed',
    name: phraseText(scene, start, i),
    role: null,
    gender: 'unknown',
    number: 'plural',
    definite: false,
    anonymous: true,
    clitic: '',
  };
}

const DEFINITE = /^[\u0648\u0641]?\u0627\u0644/u;

/** التاريخ يؤكد أن, وهذا يؤكد أن: a thing before its verb, or this, shows something that nobody has said. */
export function isOfThing(scene: Scene, i: number): boolean {
  if (infoAt(scene, i - 1).func === 'demonstrative') return true;
  const words = wordsBefore(scene, i);
  const word = words && scene.view.word[words.first];
  return (
    words !== null &&
    !!word &&
    DEFINITE.test(word.key) &&
    isCommonWord(word) &&
    infoAt(scene, words.first).noun === null
  );
}
