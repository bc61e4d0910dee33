import { isCommonForm } from '../../lexicon/word-lists.js';
import { infoAt, type Scene } from '../scene.js';

const SHORTEST = 4;
/** بالصمت, بارتكاب, باستخدام, بإثارة, بتأجيج: the article or a verbal noun behind ب. */
const VERBAL = /^\u0628(?:\u0627\u0644|\u0627.\u062a.{3}|\u0625.{3}|\u062a.{2}\u064a.)/u;

/** "بالصمت", "بارتكاب جرائم": a phrase with ب, which a verb before it takes; "بيت الحكمة" and "بنك الغد" are names. */
export function beginsWithBa(scene: Scene, i: number): boolean {
  const word = scene.view.word[i];
  if (!word?.key.startsWith('\u0628') || word.key.length < SHORTEST) return false;
  const { func, noun } = infoAt(scene, i);
  if (func !== null) return false;
  if (noun) return noun.prefix > 0;
  return VERBAL.test(word.key) || (!isCommonForm(word.key) && isCommonForm(word.key.slice(1)));
}
