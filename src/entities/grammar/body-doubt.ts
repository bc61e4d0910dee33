/** What only looks like the name of a body. */
import type { Noun } from '../../lexicon/nouns.js';
import { isPlace, type Scene } from '../scene.js';
import { inSet } from '../words.js';
import { type Head, lexAt } from './body-heads.js';

const SITE = 'موقع';
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

/** مجلس القضاء التجاري, جهاز الأمن القومي: of these the genitive is a body too, and a part of the name. */
export const holdsItsKind = ({ noun }: Head, ending: Noun): boolean =>
  (noun.lemma === COUNCIL && inSet('council', ending.lemma)) ||
  (noun.lemma === APPARATUS && inSet('national', ending.lemma));

/** Behind an interest: مصلحة السياسة. */
const GOOD_OF_ALL = /^ال(?:سياسة|عمل)$/u;
/** مصلحة تونس, مصلحة السياسة: what is good for it. */
export const isInterest = ({ found, lex }: Scene, { noun, at }: Head): boolean =>
  noun.lemma === INTEREST &&
  (found[at + 1]?.entries.some(isPlace) === true || GOOD_OF_ALL.test(lex[at + 1]?.key ?? ''));
const INTEREST = 'مصلحة';
