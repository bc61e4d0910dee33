import { NUMBER, PUNCT } from '../../text/view.js';
import { behindLetters, infoAt, keyAt, type Scene } from '../scene.js';
import { apposed } from './apposed.js';
import { cliticOf, phraseText } from './entity-at.js';
import type { Mention } from './mention.js';
import { bareName } from './of-place.js';
import { phraseFrom } from './phrase.js';
import type { Phrase } from './phrase-range.js';
import { rawMentionAt } from './raw.js';

const QUANTIFIERS = new Set(
  'عدد عددا بعض كل أحد احد إحدى احدى عدة معظم غالبية أغلب أغلبية مجموعة جميع كثير الكثير العديد عديد كلا كلتا سائر مئات عشرات اثنان اثنين ثلاثة ثلاث أربعة اربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة آلاف ملايين كثيرون نصف ثلث ثلثا ربع'.split(
    ' ',
  ),
);
const ONE = /^(?:[\u0623\u0627]\u062d\u062f|[\u0625\u0627]\u062d\u062f\u0649)$/u;

/** 20 مليون شخص, 3 آلاف متظاهر */
const SCALE = /^(?:ألفا?|آلاف|مليونا?|ملايين|مليارا?)$/u;

/** أحدهم, بعضهن, كلاهما: one or some of those who were named before. */
const OF_THEM =
  /^([\u0648\u0641]?[\u0644\u0628]?)([\u0623\u0627]\u062d\u062f|[\u0625\u0627]\u062d\u062f\u0627|\u0628\u0639\u0636|\u0645\u0639\u0638\u0645|\u0643\u0644\u0627|\u0643\u0644\u062a\u0627)(?:\u0647\u0645|\u0647\u0645\u0627|\u0647\u0646)$/u;

function ofThem(scene: Scene, i: number): Mention | null {
  const key = keyAt(scene, i);
  const found = OF_THEM.exec(key);
  if (!found) return null;
  const [, prefix = '', head = ''] = found;
  const start = behindLetters(scene, i, prefix.length);
  const single = /\u062d\u062f/u.test(head);
  return {
    first: i,
    last: i + 1,
    start,
    end: scene.view.end[i] ?? start,
    entity: null,
    noun: null,
    type: 'unnamed',
    name: phraseText(scene, start, i + 1),
    role: null,
    gender: single ? (head.endsWith('\u0627') ? 'female' : 'male') : 'unknown',
    number: single ? 'singular' : 'plural',
    definite: true,
    anonymous: true,
    clitic: cliticOf(key, prefix.length),
  };
}

/** نحو نصف المشاركين, أكثر من مئة طبيب, ما لا يقل عن عشرين نائبا: where the quantity begins; `i` where nothing stands before it. */
function pastAbout(scene: Scene, i: number): number {
  const key = keyAt(scene, i).replace(/^\u0648/u, '');
  if (/^(?:نحو|حوالي|زهاء|قرابة)$/u.test(key)) return i + 1;
  const verb = key === 'ما' ? (infoAt(scene, i + 1).func === 'negation' ? i + 2 : i + 1) : i;
  return /^(?:[أا]كثر|[أا]قل|يقرب|يقل|يزيد)$/u.test(keyAt(scene, verb)) ? verb + 2 : i;
}

/** The mention that a quantifier opens: عدد من المسؤولين, بعض المحللين, 58٪ من الناخبين, نحو نصف السكان. */
export function quantified(scene: Scene, i: number): Mention | null {
  const at = pastAbout(scene, i);
  if (at === i) return quantity(scene, i);
  const mention = quantity(scene, at);
  const start = behindLetters(scene, i, keyAt(scene, i).startsWith('\u0648') ? 1 : 0);
  return mention && { ...mention, first: i, start, name: phraseText(scene, start, mention.last) };
}

const OF = 'من';
const LONE = 'واحد';
/** 8% فقط من القراء */
const ONLY = 'فقط';

/** من الركاب, من أتباع الحركة */
const isDefinite = (scene: Scene, i: number): boolean =>
  /^ال/u.test(keyAt(scene, i)) || /^ال/u.test(keyAt(scene, i + 1));

/** 58٪ من, 20 مليون, عشرون بالمئة من, معظم هؤلاء: the token behind the number at `i` and what belongs to it. */
function pastNumber(scene: Scene, i: number): number {
  let j = i + 1;
  if (scene.view.kind[i] === NUMBER && scene.view.kind[j] === PUNCT && /^[%\u066a]$/u.test(keyAt(scene, j))) j++;
  if (/^(?:بالم(?:ائة|ئة|ية)|كبيرة?|قليل)$/u.test(keyAt(scene, j))) j++;
  else if (keyAt(scene, j) === IN && /^الم(?:ائة|ئة)$/u.test(keyAt(scene, j + 1))) j += 2;
  if (SCALE.test(keyAt(scene, j)) || keyAt(scene, j) === ONLY) j++;
  if (keyAt(scene, j) === OF) j++;
  return infoAt(scene, j).func === 'demonstrative' || QUANTIFIERS.has(keyAt(scene, j)) ? j + 1 : j;
}

const IN = 'في';

/** Whom a quantity at `i` counts, from token `j` on: 22% منهم, كثيرون, عدد من المسؤولين, أحد الركاب. */
function counted(scene: Scene, i: number, j: number, quantifier: string): Pick<Phrase, 'last'> | null {
  const { noun, func } = infoAt(scene, j);
  // انتقد كثيرون الشركة
  if (/\u0648\u0646$/u.test(quantifier) && keyAt(scene, i + 1) !== OF) return { last: i + 1 };
  if (func === 'preposition-pronoun' && /^\u0645\u0646/u.test(keyAt(scene, j))) return { last: j + 1 };
  if (noun) return phraseFrom(scene, j, { ...noun, class: 'group' });
  const unknown = ONE.test(quantifier) || (keyAt(scene, j - 1) === OF && isDefinite(scene, j));
  return unknown ? rawMentionAt(scene, j) : null;
}

function quantity(scene: Scene, i: number): Mention | null {
  const { view } = scene;
  const key = keyAt(scene, i);
  const bare = /^[\u0648\u0641\u0644\u0628]/u.test(key) && !QUANTIFIERS.has(key) ? key.slice(1) : key;
  const isNumber = view.kind[i] === NUMBER;
  // أمر واحد: one thing, and not "and one of".
  if ((!isNumber && !QUANTIFIERS.has(bare)) || (key === LONE && !isDefinite(scene, i))) return ofThem(scene, i);
  // عدد من الركاب speak; عدد الركاب is a figure.
  if (bare === COUNT && /^\u0627\u0644/u.test(keyAt(scene, i + 1))) return null;
  const j = pastNumber(scene, i);
  const { noun } = infoAt(scene, j);
  if (noun && (noun.class === 'site' || noun.class === 'event' || noun.prefix > 0)) return null;
  const rest = counted(scene, i, j, bare);
  if (!rest) return null;
  const start = behindLetters(scene, i, key.length - bare.length);
  const single = ONE.test(bare);
  // أحد الأهالي، سامي رشيد، / أحد الأهالي، واسمه سامي رشيد، / أحد شركاء المطعم سامي رشيد:
  const called = single ? (apposed(scene, rest.last) ?? bareName(scene, j, rest.last)) : null;
  const last = called?.last ?? rest.last;
  return {
    first: i,
    last,
    start,
    end: view.end[last - 1] ?? start,
    entity: called?.entity ?? null,
    noun,
    type: called ? 'person' : 'unnamed',
    name: called?.entity?.name ?? phraseText(scene, start, last),
    role: called && phraseText(scene, start, rest.last),
    gender: single ? (/\u0649$/u.test(bare) ? 'female' : 'male') : 'unknown',
    number: single ? 'singular' : 'plural',
    definite: false,
    anonymous: !called && (noun?.human ?? true),
    clitic: cliticOf(key, key.length - bare.length),
  };
}

const COUNT = 'عدد';
