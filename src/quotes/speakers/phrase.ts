import { demonymOf } from '../../lexicon/gazetteer.js';
import { LEXICON } from '../../lexicon/lexicon.js';
import type { Noun } from '../../lexicon/nouns.js';
import { PUNCT } from '../../text/view.js';
import type { Entity } from '../../types.js';
import { beginsWithBa } from '../content/prefixes.js';
import { infoAt, keyAt, pairFrom, type Scene } from '../scene.js';
import { standsFor } from './of-place.js';
import { belongs, owns } from './owners.js';
import {
  endsPhrase,
  isAdverbial,
  isConjoined,
  isMedium,
  isOfWhat,
  isSoft,
  isTitle,
  leavesAdjective,
  leavesBodies,
  leavesBody,
  leavesPerson,
  leavesPhrase,
  leavesPlural,
  OWNED,
  takesLam,
} from './phrase-ends.js';
import { asksSomebody, leavesDocument, personInMarks } from './rare.js';

export { endsPhrase, isAdverbial, isTitle, looksLikeVerb } from './phrase-ends.js';

/** A source is rarely named in more words; the limit keeps the parse linear. */
const LONGEST_PHRASE = 24;
/** A name in marks, as in صحيفة "الشرق الأوسط"; longer marks are speech. */
const LONGEST_MARKED_NAME = 5;
const COMMA = /^[,\u060c]$/u;
const DASH = /^[-\u2013]$/u;
const TITLES: ReadonlySet<string> = new Set(['office', 'rank', 'honorific', 'profession', 'person']);

/** How far a noun phrase runs, and the person it names. */
export interface Phrase {
  readonly last: number;
  readonly entity: Entity | null;
  /** End of the words before the name: the title. */
  readonly roleEnd: number;
}

/** The entity whose first word is token `i`. */
export function entityStartingAt(scene: Scene, i: number): Entity | null {
  const index = scene.entityAt[i] ?? -1;
  if (index < 0 || (i > 0 && scene.entityAt[i - 1] === index)) return null;
  return scene.entities[index] ?? null;
}

export function entityEnd(scene: Scene, i: number): number {
  const index = scene.entityAt[i] ?? -1;
  let j = i;
  while (j < scene.view.size && scene.entityAt[j] === index) j++;
  return j;
}

export function phraseText(scene: Scene, start: number, last: number): string {
  return scene.view.text.slice(start, scene.view.end[last - 1] ?? start);
}

/** The clitic before a word that makes it no subject: ل in للوكالة. */
export function cliticOf(key: string, prefix: number): string {
  if (key.startsWith('لل')) return 'ل';
  return key.slice(0, prefix).replace(/^[\u0648\u0641]/u, '');
}

/** True where nothing is written before the name but و or ف. */
function isProper(scene: Scene, i: number, entity: Entity): boolean {
  return (scene.view.start[i] ?? 0) === entity.start;
}

/** إمام وخطيب المسجد, الباحث والناشط, وزارة التربية والتعليم: the conjoined word is part of the title or name. */
function goesOn(scene: Scene, i: number, head: Noun): boolean {
  const noun = infoAt(scene, i).noun;
  if (noun && head.human) return TITLES.has(noun.class) && noun.number === head.number;
  return /^\u0648\u0627\u0644/u.test(keyAt(scene, i)) && /^\u0627\u0644|^\u0644\u0644/u.test(keyAt(scene, i - 1));
}

const isDefinite = (scene: Scene, i: number): boolean => /^[\u0648\u0641]?\u0627\u0644/u.test(keyAt(scene, i));

function markedName(scene: Scene, i: number, head: Noun): number {
  const pair = pairFrom(scene, i);
  if (!pair || pair.repair === 'unclosed' || pair.inner.last - pair.inner.first > LONGEST_MARKED_NAME) return -1;
  if (head.class === 'honorific' || head.class === 'rank' || beginsWithBa(scene, pair.inner.first)) return -1;
  // ما اعتبره المحتجون "عقابا", ما يسميه سكان الساحل "…": neither a crowd nor an office has its name in marks.
  const many = head.human && head.number !== 'singular';
  if ((head.human && head.article && (many || head.class === 'office')) || (many && isDefinite(scene, i - 1)))
    return -1;
  return pair.close + 1;
}

/** المتحدث باسم, المتحدثة باسمها. */
const IN_THE_NAME =
  /^\u0628(?:\u0627\u0633\u0645|\u0644\u0633\u0627\u0646|\u0623\u0639\u0645\u0627\u0644)(?:\u0647|\u0647\u0627|\u0647\u0645)?$/u;

/** د., م., أ.: a form of address before a person's name. */
function isAbbreviated(scene: Scene, i: number): boolean {
  return (
    keyAt(scene, i).length === 1 &&
    keyAt(scene, i + 1) === '.' &&
    entityStartingAt(scene, i + 2)?.type === 'person' &&
    scene.view.line[i] === scene.view.line[i + 2]
  );
}

/** Token of a title → first token of the name that it belongs to. */
type Holders = ReadonlyMap<number, number>;
const memories = new WeakMap<Scene, Holders>();

/** Who holds which title, as the names were read: نائب وزير خارجيتها ميخائيل زاخاروف. */
function holdersIn(scene: Scene): Holders {
  const known = memories.get(scene);
  if (known) return known;
  const holders = new Map<number, number>();
  for (let at = 1; at < scene.view.size; at++) {
    const title = entityStartingAt(scene, at)?.title;
    if (!title) continue;
    let first = at - 1;
    while (first > 0 && at - first < LONGEST_PHRASE && (scene.view.start[first] ?? 0) > title.start) first--;
    holders.set(first, at);
  }
  memories.set(scene, holders);
  return holders;
}

/** المحامي المدافع عن وليد حداد الأستاذ سامي رشيد: whom the title concerns stands before the name of who has it. */
function concerns(scene: Scene, at: number): boolean {
  if (!/^(?:عن$|\u0644(?!\u0644))/u.test(keyAt(scene, at - 1))) return false;
  const end = entityEnd(scene, at);
  return isTitle(infoAt(scene, end).noun) && entityStartingAt(scene, end + 1)?.type === 'person';
}

/**
 * عميد كلية الأمير سعد الناصر للعلوم الدكتور سامي رشيد: whose name a body bears stands with his title behind its noun, and
 * before the name of who is meant.
 */
function lendsName(scene: Scene, i: number, at: number): boolean {
  let before = at - 1;
  while (before > i && isAddress(infoAt(scene, before).noun)) before--;
  const bears = before > i && before < at - 1 && !isDefinite(scene, before) && scene.entityAt[before] === -1;
  if (!bears) return false;
  for (let j = entityEnd(scene, at); j < at + LONGEST_PHRASE && (j === at || !endsLent(scene, j)); j++)
    if (isTitle(infoAt(scene, j).noun) && entityStartingAt(scene, j + 1)?.type === 'person') return true;
  return false;
}

const isAddress = (noun: Noun | null): boolean => noun?.class === 'honorific' || noun?.class === 'rank';

const endsLent = (scene: Scene, i: number): boolean => {
  const { comp, func } = infoAt(scene, i);
  return comp !== null || scene.view.kind[i] === PUNCT || (func !== null && func !== 'preposition');
};

/** The phrase of a title whose holder is known, or null. */
function held(scene: Scene, i: number, head: Noun): Phrase | null {
  const at = holdersIn(scene).get(i);
  const entity = at === undefined ? null : entityStartingAt(scene, at);
  if (at === undefined || entity?.type !== 'person' || !isTitle(head)) return null;
  // محامي رجل الأعمال وليد حداد is not he.
  if (owns(scene, at) || concerns(scene, at) || lendsName(scene, i, at) || belongs(scene, i, head)) return null;
  let roleEnd = at;
  while (roleEnd > i + 1 && (scene.view.start[roleEnd - 1] ?? 0) >= (entity.title?.end ?? 0)) roleEnd--;
  return { last: entityEnd(scene, at), entity, roleEnd };
}

/** A paper, a channel or an agency that everybody knows. */
export const isOutlet = (scene: Scene, i: number): boolean =>
  LEXICON.gazetteAt(scene.view, i)?.entries.some(({ kind }) => kind === 'media' || kind === 'agency') === true;

/** المتحدث الرسمي لوزارة النقل, but قال المتحدث لوكالة الشرق, قال مصدر في الشرطة لرويترز */
const isFor = (scene: Scene, i: number): boolean =>
  keyAt(scene, i).startsWith('\u0644') && !isMedium(infoAt(scene, i).noun) && !isOutlet(scene, i);

/** A source has no name: مصدر مقرب من سامي رشيد. */
const SOURCE = 'مصدر';

/** مسؤولا أمنيا رفيعا: what is said of him has his ending. */
function isAccusativeAdjective(scene: Scene, at: number, i: number, { human, article }: Noun): boolean {
  const bare = (j: number): boolean => infoAt(scene, j).cues.length === 0 && isAdverbial(keyAt(scene, j));
  return human && !article && bare(at) && infoAt(scene, at).func === null && bare(at - 1) && bare(i);
}

/** Reads the phrase whose head noun stands at `i`, with the name of the person it introduces. */
export function phraseFrom(scene: Scene, i: number, head: Noun): Phrase {
  const { view } = scene;
  if (asksSomebody(scene, i, head)) return { last: i + 1, entity: null, roleEnd: i + 1 };
  const holder = held(scene, i, head);
  if (holder) return holder;
  const limit = Math.min(view.lines[view.line[i] ?? 0]?.last ?? view.size, i + LONGEST_PHRASE);
  const introduces = head.human && head.class !== 'group' && head.number === 'singular' && head.lemma !== SOURCE;
  let hard = -1;
  let at = i + 1;
  while (at < limit) {
    const entity = entityStartingAt(scene, at);
    if (entity && (OWNED.test(keyAt(scene, at - 1)) || concerns(scene, at) || lendsName(scene, i, at))) {
      at = entityEnd(scene, at);
      continue;
    }
    // دعا آخرون بلدية نابلس: a sound plural in the nominative has no genitive.
    if (entity && at === i + 1 && head.human && !head.article && /\u0648\u0646$/u.test(keyAt(scene, i))) break;
    if (entity) {
      const governed = hard >= 0 && infoAt(scene, at - 1).func === 'preposition';
      if (entity.type === 'person') {
        // مكتب نتنياهو
        if (at === i + 1 && head.class === 'body' && !head.article && isProper(scene, at, entity)) {
          at = entityEnd(scene, at);
          continue;
        }
        if (!introduces || !isProper(scene, at, entity) || governed) break;
        // محامي سامي رشيد is not he, but ابنته نجوى رشيد is she.
        if (owns(scene, at) || (belongs(scene, i, head) && head.enclitic === ''))
          return { last: entityEnd(scene, at), entity: null, roleEnd: at };
        return { last: entityEnd(scene, at), entity, roleEnd: at };
      }
      // ناديه مانشستر سيتي
      if (at === i + 1 && head.class === 'body' && head.enclitic !== '' && entity.type === 'organization')
        return { last: entityEnd(scene, at), entity, roleEnd: at };
      if (!isProper(scene, at, entity) && hard < 0)
        hard = (head.takesOf || isOfWhat(scene, at)) && entity.type === 'organization' && isFor(scene, at) ? -1 : at;
      at = entityEnd(scene, at);
      continue;
    }
    // الخبير الاقتصادي د. منذر: a form of address is written with a stop.
    if (introduces && isAbbreviated(scene, at)) {
      at += 2;
      continue;
    }
    // أبلغ مسؤول رفيع «الشرق الأوسط» أن: a paper is told, and no part of who has no name.
    if (head.anonymous && !head.article && at > i + 1 && (scene.opens[at] ?? -1) >= 0) break;
    const marked = introduces ? personInMarks(scene, at) : null;
    if (marked) return { last: (pairFrom(scene, at)?.close ?? at) + 1, entity: marked, roleEnd: at };
    const named = markedName(scene, at, head);
    const told = infoAt(scene, at).noun;
    // أكد المدير للصحفي سامي رشيد أن: whom he told.
    const whom = told?.human && told.number === 'singular' && told.prefix > 0;
    if (whom && /^\u0644/u.test(keyAt(scene, at)) && !standsFor(scene, at)) break;
    if (named >= 0) {
      at = named;
    } else if (IN_THE_NAME.test(keyAt(scene, at))) at++;
    else if (isSoft(scene, at)) {
      const part = takesLam(scene, at, head);
      if (hard < 0 && !part) hard = at;
      if (hard >= 0 && !introduces) break;
      at++;
    } else if (isConjoined(scene, at) && !goesOn(scene, at, head)) {
      if (hard < 0) hard = at;
      if (!introduces || infoAt(scene, at).cues.some((cue) => cue.form === 'verb' && !cue.ambiguous)) break;
      at++;
    } else if (isAccusativeAdjective(scene, at, i, head)) at++;
    else if (
      endsPhrase(scene, at) ||
      leavesPhrase(scene, at) ||
      leavesBody(scene, at, i, head) ||
      leavesBodies(scene, at, i, head) ||
      leavesPlural(scene, at, i, head) ||
      leavesDocument(scene, at, i, head) ||
      leavesPerson(scene, at, head) ||
      leavesAdjective(scene, at, i, head)
    )
      break;
    else at++;
  }
  const last = hard >= 0 ? hard : Math.min(at, limit);
  return introduces
    ? (apposed(scene, Math.min(at, limit)) ?? { last, entity: null, roleEnd: last })
    : { last, entity: null, roleEnd: last };
}

/** … لـ"الوطن", … لوكالة الشرق: to whom it was told. */
const LISTENER = /^\u0644(?!\u0627\u0639\u0628)/u;

/** مالك البيت، المحامي فؤاد سعد: between an office and the name stand so many forms of address at most. */
const LONGEST_TITLE = 2;

/** رئيس اللجنة، المبتعث لدراسة الطب سويلم سعد: whom a second title behind the comma names. */
function titled(scene: Scene, at: number): Entity | null {
  const { noun } = infoAt(scene, at);
  const limit = Math.min(scene.view.size, at + LONGEST_PHRASE);
  if (!noun || !isTitle({ ...noun, prefix: 0 }) || !noun.definite) return null;
  for (let i = at + 1; i < limit && !COMMA.test(keyAt(scene, i)) && infoAt(scene, i).comp === null; i++) {
    const entity = entityStartingAt(scene, i);
    if (entity?.type === 'person') return entity;
  }
  return null;
}

/** رئيس الاتحاد، السويسري جياني إنفانتينو، */
function isNation(scene: Scene, i: number): boolean {
  const word = scene.view.word[i];
  return word !== undefined && isDefinite(scene, i) && demonymOf(word)?.number === 'singular';
}

/** قائد الحرس، الفريق سامي رشيد: the general, and no team. */
const GENERAL = 'الفريق';

const NAMING = /^\u0648?[يت]دعى$/u;
const CALLED = /^\u0648?(?:اسمها?|[يت]دعى|ه[وي])$/u;

/** رئيس حركة النهضة، راشد الغنوشي، : the name stands behind the title and a comma, معلمة تدعى نجوى سعد behind its verb. */
export function apposed(scene: Scene, last: number): Phrase | null {
  const called = NAMING.test(keyAt(scene, last));
  if (!called && !COMMA.test(keyAt(scene, last)) && !DASH.test(keyAt(scene, last))) return null;
  // الأب، ويدعى سامي رشيد: "…", شاهد، هو سامي رشيد، أن
  let at = !called && CALLED.test(keyAt(scene, last + 1)) ? last + 2 : last + 1;
  const leads = (i: number): boolean =>
    isTitle(infoAt(scene, i).noun) || isNation(scene, i) || keyAt(scene, i) === GENERAL;
  while (at <= last + LONGEST_TITLE && leads(at) && !entityStartingAt(scene, at)) at++;
  // رجل يدعى "سامي رشيد"
  const marked = called ? personInMarks(scene, at) : null;
  const entity = marked ?? entityStartingAt(scene, at) ?? titled(scene, last + 1);
  if (entity?.type !== 'person') return null;
  while (at < scene.view.size && (scene.view.start[at] ?? 0) < entity.start) at++;
  if (!isProper(scene, at, entity)) return null;
  const end = entityEnd(scene, at) + (marked ? 1 : 0);
  const { func, comp } = infoAt(scene, end);
  const closed =
    called ||
    COMMA.test(keyAt(scene, end)) ||
    keyAt(scene, end) === ':' ||
    (scene.opens[end] ?? -1) >= 0 ||
    DASH.test(keyAt(scene, end)) ||
    comp !== null ||
    LISTENER.test(keyAt(scene, end)) ||
    func === 'preposition' ||
    func === 'time' ||
    func === 'adverb';
  return closed ? { last: end, entity, roleEnd: last } : null;
}
