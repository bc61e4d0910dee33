import type { Noun } from '../../lexicon/nouns.js';
import { infoAt, keyAt, pairFrom, type Scene } from '../scene.js';
import { type Descriptions, HEADS, lastBefore } from './described.js';
import { entityEnd, entityStartingAt, phraseText } from './entity-at.js';
import type { Mention } from './mention.js';

/** ضابط عسكري, باحثة سورية: an adjective of the noun shows itself by its ending. */
const ADJECTIVE =
  /^(?!\u0627\u0644).{2,}(?:\u064a|\u064a\u0629|\u064a\u0648\u0646|\u064a\u064a\u0646|\u064a\u0627\u062a)$/u;
const FROM = /^(?:\u0641\u064a|\u0645\u0646)$/u;
const LONGEST_NAME = 4;

/** Behind `at`, the end of a word or phrase that surely says more of the noun before it; `at` where there is none. */
function sureEnd(scene: Scene, at: number): number {
  const { noun, cues, func } = infoAt(scene, at);
  const free = (noun === null || (noun.human && !noun.definite)) && cues.length === 0 && func === null;
  if (free && ADJECTIVE.test(keyAt(scene, at))) return at + 1;
  const pair = pairFrom(scene, at);
  if (pair && pair.repair !== 'unclosed' && pair.inner.last - pair.inner.first <= LONGEST_NAME) return pair.close + 1;
  const placed = FROM.test(keyAt(scene, at)) && entityStartingAt(scene, at + 1);
  return placed && placed.type !== 'person' ? entityEnd(scene, at + 1) : at;
}

/** The description without what its phrase only seems to hold, or null where nothing more is said than its noun. */
function surely(scene: Scene, mention: Mention, noun: Noun): Mention | null {
  if (infoAt(scene, mention.first).noun !== noun) return null;
  let last = mention.first + 1;
  for (let end = sureEnd(scene, last); end > last; end = sureEnd(scene, last)) last = end;
  if (last === mention.first + 1) return null;
  const name = phraseText(scene, mention.start, last);
  return { ...mention, last, end: scene.view.end[last - 1] ?? mention.end, name, role: mention.role && name };
}

/** قتل ضابط عسكري في الأنبار. وقال الضابط: whoever stands without the article before is who has it then. */
export function introduced(scene: Scene, descriptions: Descriptions, mention: Mention): Mention | null {
  const { noun } = mention;
  if (!noun || HEADS.has(noun.lemma) || noun.enclitic !== '') return null;
  const before = lastBefore(descriptions, mention, (one) => !one.mention.definite);
  return before?.noun ? surely(scene, before, before.noun) : null;
}
