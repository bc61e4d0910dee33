/** What a word is by its class or its shape. */
import { demonymOf } from '../../lexicon/gazetteer.js';
import type { Noun } from '../../lexicon/nouns.js';
import { infoAt, keyAt, type Scene } from '../scene.js';

/** Classes of nouns that say what somebody is. */
export const TITLES: ReadonlySet<string> = new Set(['office', 'rank', 'honorific', 'profession', 'person']);

export function isTitle(noun: Noun | null): boolean {
  return noun !== null && noun.number === 'singular' && TITLES.has(noun.class) && noun.prefix === 0;
}

/** سيلتقي, سيأتي; but not سينمائي. */
const WILL = /^[\u0648\u0641]?\u0633\u064a(?!\u0627|نم|بير|كول|رام|مف|ناو).{2,}\u064a$/u;

/** يعاني, يغالي, يرتدي; but not يساري. */
const DEFECTIVE = /^[\u0648\u0641]?\u064a(?!سار|مان).[\u0627\u062a].\u064a$/u;

/** A present verb by its shape, unless it is a nationality or a noun in ة: يعتزم, but not يمني or سيطرة. */
export function looksLikeVerb(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i);
  if (!/^[وف]?(?:س?ي)[^\u0627].{2,8}$/u.test(key)) return false;
  if (/(?:\u064a|\u0629)$/u.test(key) && !WILL.test(key) && !DEFECTIVE.test(key)) return false;
  const word = scene.view.word[i];
  return word !== undefined && demonymOf(word) === null && infoAt(scene, i).noun === null;
}

/** An indefinite accusative, which is no part of a name: ردا, مبتسما, تعليقا. */
export function isAdverbial(key: string): boolean {
  return key.length > 2 && /[^\u0627\u0623\u0625]\u0627$/u.test(key) && !/^[وفبلك]?\u0627\u0644/u.test(key);
}
