/** What only looks like the name of a body. */
import type { Noun } from '../../lexicon/nouns.js';
import { isPlace, type Scene } from '../scene.js';
import { inSet } from '../words.js';
import { type Head, lexAt } from './body-heads.js';
import { agrees } from './body-parts.js';

const SITE = 'موقع';
const CHAMBER = 'غرفة';
const SECURITY = 'أمن';
const APPARATUS = 'جهاز';
const COUNCIL = 'مجلس';
/** What the safety of several states is called by. */
const SHARED_SAFETY = /^ال(?:قومي|عربي|خليجي|إقليمي|دولي)$/u;

/** موقع السفينة, موقع الاقتصاد الخليجي: where something is; a site of the network has a name of its own. */
export const isPosition = ({ noun }: Head): boolean => noun.lemma === SITE;

/** تعزيز الأمن العربي, قضايا الأمن القومي العربي: a state of things, which no body keeps by that name alone. */
export const isSafetyOfMany = (scene: Scene, { noun, at }: Head): boolean =>
  noun.lemma === SECURITY && SHARED_SAFETY.test(lexAt(scene, at, at + 1)?.key ?? '');

/** قوة الاقتصاد الفرنسي: the nation is of what follows the head, and doesn't agree with the head; شرطة الاحتلال الإسرائيلي is one of a state. */
export function isNationOfOther(scene: Scene, head: Head, last: number): boolean {
  const nation = scene.lex[last - 1];
  if (head.strong || inSet('national', head.noun.lemma)) return false;
  return nation?.demonym === true && !agrees(nation, head.noun);
}

/** مجلس القضاء التجاري, جهاز الأمن القومي: of these the genitive is a body too, and a part of the name. */
export const holdsItsKind = ({ noun }: Head, ending: Noun): boolean =>
  (noun.lemma === COUNCIL && inSet('council', ending.lemma)) ||
  (noun.lemma === APPARATUS && inSet('national', ending.lemma));

/** Whether a proper name behind the head is its own though rooms are called so: غرفة جدة is the merchants' of the town. */
export const isChamber = (scene: Scene, { noun }: Head, j: number): boolean =>
  noun.lemma === CHAMBER && noun.number === 'singular' && scene.found[j]?.entries.some(isPlace) === true;

/** Behind an interest: مصلحة السياسة. */
const GOOD_OF_ALL = /^ال(?:سياسة|عمل)$/u;
/** مصلحة تونس, مصلحة السياسة: what is good for it. */
export const isInterest = ({ found, lex }: Scene, { noun, at }: Head): boolean =>
  noun.lemma === INTEREST &&
  (found[at + 1]?.entries.some(isPlace) === true || GOOD_OF_ALL.test(lex[at + 1]?.key ?? ''));
const INTEREST = 'مصلحة';
