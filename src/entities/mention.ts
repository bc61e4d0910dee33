import { wordOf } from '../text/vocabulary.js';
import { keyOf } from '../text/word.js';
import type { Candidate } from './candidate.js';
import { isNumber } from './grammar/person-hidden.js';
import type { Scene } from './scene.js';
import { inSet } from './words.js';

const LAM = 'ل';

/** The keys of the words of a candidate, clitics of the first one left out; marks are no words. */
export function keysOf(scene: Scene, candidate: Candidate): string[] {
  const { view } = scene;
  const keys: string[] = [];
  for (let i = candidate.first; i < candidate.last; i++) {
    if (scene.lex[i] === null && view.kind[i] !== 2) continue;
    const start = view.start[i] ?? 0;
    if (i === candidate.first && candidate.start > start) {
      const rest = wordOf(view.text.slice(candidate.start, view.end[i])).key;
      keys.push(swallowed(scene, candidate) + rest);
    } else keys.push(view.word[i]?.key ?? '');
  }
  return keys;
}

/**
 * What ل has swallowed of the article before the name: للجزيرة leaves لجزيرة for الجزيرة, and للجنة الأولمبية leaves
 * لجنة الأولمبية, which shows its article by its adjective; للجنة الانتخابات has none.
 */
export function swallowed(scene: Scene, candidate: Candidate): string {
  const { text, start: starts, end, word } = scene.view;
  const start = starts[candidate.first] ?? 0;
  if (candidate.start === start) return '';
  // By its key: the letter may be a presentation form.
  const rest = keyOf(text.slice(candidate.start, end[candidate.first]));
  if (!rest.startsWith(LAM) || !keyOf(text.slice(start, candidate.start)).endsWith(LAM)) return '';
  if (!OWN_LAM.test(rest)) return 'ا';
  return /^ال\S+ة$/u.test(word[candidate.first + 1]?.key ?? '') ? 'ال' : '';
}

/** لجنة, لجان, لواء: heads whose own first letter it is. */
const OWN_LAM = /^ل(?:جنة|جان|واء)/u;

const ABD = 'عبد';

/** Whether a name can be cut before this word: not within عبد الله, نصر الله, دي ميستورا, عبدالله الثاني. */
function cuts(keys: readonly string[], at: number): boolean {
  const before = keys[at - 1] ?? '';
  if (keys[at] === 'الله' || keys[at] === 'الدين' || isNumber(keys[at] ?? '')) return false;
  return (
    !(before === ABD && inSet('devotion', keys[at] ?? '')) && !inSet('lineage', before) && !inSet('particle', before)
  );
}

/** Parts by which the text may name a person again: the family name, the given name, and longer ends and beginnings. */
export function shortForms(keys: readonly string[]): { readonly ends: string[][]; readonly beginnings: string[][] } {
  const ends: string[][] = [];
  const beginnings: string[][] = [];
  for (let at = 1; at < keys.length; at++) {
    if (!cuts(keys, at)) continue;
    const end = keys.slice(at);
    if (!(end.length === 1 && inSet('lineage', end[0] ?? ''))) ends.push(end);
    beginnings.push(keys.slice(0, at));
  }
  return { ends, beginnings };
}
