/** Reads how far the phrase of a noun runs, and whom it names. */
import { LEXICON } from '../../lexicon/lexicon.js';
import type { Noun } from '../../lexicon/nouns.js';
import type { Entity } from '../../types.js';
import { beginsWithBa } from '../content/prefixes.js';
import { infoAt, keyAt, pairFrom, type Scene } from '../scene.js';
import { apposed } from './apposed.js';
import { entityEnd, entityStartingAt, isProper } from './entity-at.js';
import { concerns, lendsName } from './lent-name.js';
import { standsFor } from './of-place.js';
import { belongs, owns } from './owners.js';
import { endsPhrase, isConjoined, isMedium, isOfWhat, isSoft, leavesPhrase, OWNED, takesLam } from './phrase-ends.js';
import { leavesHead } from './phrase-objects.js';
import { isDefinite, LONGEST_PHRASE, type Phrase } from './phrase-range.js';
import { asksSomebody, personInMarks } from './rare.js';
import { held } from './title-holders.js';
import { isAdverbial, TITLES } from './word-shape.js';

/** A name in marks, as in صحيفة "الشرق الأوسط"; longer marks are speech. */
const LONGEST_MARKED_NAME = 5;

/** إمام وخطيب المسجد, الباحث والناشط, وزارة التربية والتعليم: the conjoined word is part of the title or name. */
function goesOn(scene: Scene, i: number, head: Noun): boolean {
  const noun = infoAt(scene, i).noun;
  if (noun && head.human) return TITLES.has(noun.class) && noun.number === head.number;
  return /^\u0648\u0627\u0644/u.test(keyAt(scene, i)) && /^\u0627\u0644|^\u0644\u0644/u.test(keyAt(scene, i - 1));
}

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

/** A walk over the words of a phrase. */
interface Walk {
  readonly scene: Scene;
  /** The head noun and its token. */
  readonly head: Noun;
  readonly i: number;
  /** Whether the head may lead to the name of a person. */
  readonly introduces: boolean;
  /** Token at which the phrase ends unless a name follows, or −1. */
  hard: number;
}

/** The next token to look at, the phrase where it is read, or `STOP`. */
type Step = number | Phrase;
const STOP = -1;

const nameless = (last: number): Phrase => ({ last, entity: null, roleEnd: last });

/** A name inside the phrase: that of whoever is meant ends it. */
function pastName(walk: Walk, at: number, entity: Entity): Step {
  const { scene, head, i, introduces, hard } = walk;
  if (OWNED.test(keyAt(scene, at - 1)) || concerns(scene, at) || lendsName(scene, i, at)) return entityEnd(scene, at);
  // دعا آخرون بلدية نابلس: a sound plural in the nominative has no genitive.
  if (at === i + 1 && head.human && !head.article && /\u0648\u0646$/u.test(keyAt(scene, i))) return STOP;
  const bare = at === i + 1 && head.class === 'body';
  if (entity.type === 'person') {
    // مكتب نتنياهو
    if (bare && !head.article && isProper(scene, at, entity)) return entityEnd(scene, at);
    const governed = hard >= 0 && infoAt(scene, at - 1).func === 'preposition';
    if (!introduces || !isProper(scene, at, entity) || governed) return STOP;
    // محامي سامي رشيد is not he, but ابنته نجوى رشيد is she.
    const other = owns(scene, at) || (belongs(scene, i, head) && head.enclitic === '');
    return { last: entityEnd(scene, at), entity: other ? null : entity, roleEnd: at };
  }
  // دعا الرئيس الأميركي الاتحاد الأفريقي إلى: behind the article no body is whose he is.
  const whole = entity.type === 'organization' && scene.view.start[at] === entity.start;
  if (whole && head.human && head.article && isDefinite(scene, at - 1) && isDefinite(scene, at)) return STOP;
  // ناديه مانشستر سيتي
  if (bare && head.enclitic !== '' && entity.type === 'organization')
    return { last: entityEnd(scene, at), entity, roleEnd: at };
  const part = (head.takesOf || isOfWhat(scene, at)) && entity.type === 'organization' && isFor(scene, at);
  if (!isProper(scene, at, entity) && hard < 0 && !part) walk.hard = at;
  return entityEnd(scene, at);
}

/** أكد المدير للصحفي سامي رشيد أن: whom he told. */
function isTold(scene: Scene, at: number): boolean {
  const { noun } = infoAt(scene, at);
  const whom = noun?.human && noun.number === 'singular' && noun.prefix > 0;
  return whom === true && keyAt(scene, at).startsWith('\u0644') && !standsFor(scene, at);
}

/** A word inside the phrase that begins no name. */
function pastWord(walk: Walk, at: number): Step {
  const { scene, head, i, introduces } = walk;
  // الخبير الاقتصادي د. منذر: a form of address is written with a stop.
  if (introduces && isAbbreviated(scene, at)) return at + 2;
  // أبلغ مسؤول رفيع «الشرق الأوسط» أن: a paper is told, and no part of who has no name.
  if (head.anonymous && !head.article && at > i + 1 && (scene.opens[at] ?? -1) >= 0) return STOP;
  const marked = introduces ? personInMarks(scene, at) : null;
  if (marked) return { last: (pairFrom(scene, at)?.close ?? at) + 1, entity: marked, roleEnd: at };
  if (isTold(scene, at)) return STOP;
  const named = markedName(scene, at, head);
  if (named >= 0) return named;
  if (IN_THE_NAME.test(keyAt(scene, at))) return at + 1;
  if (isSoft(scene, at)) {
    if (walk.hard < 0 && !takesLam(scene, at, head)) walk.hard = at;
    return walk.hard >= 0 && !introduces ? STOP : at + 1;
  }
  if (isConjoined(scene, at) && !goesOn(scene, at, head)) {
    if (walk.hard < 0) walk.hard = at;
    const verb = infoAt(scene, at).cues.some((cue) => cue.form === 'verb' && !cue.ambiguous);
    return !introduces || verb ? STOP : at + 1;
  }
  if (isAccusativeAdjective(scene, at, i, head)) return at + 1;
  return endsPhrase(scene, at) || leavesPhrase(scene, at) || leavesHead(scene, at, i, head) ? STOP : at + 1;
}

/** Reads the phrase whose head noun stands at `i`, with the name of the person it introduces. */
export function phraseFrom(scene: Scene, i: number, head: Noun): Phrase {
  if (asksSomebody(scene, i, head)) return nameless(i + 1);
  const holder = held(scene, i, head);
  if (holder) return holder;
  const { view } = scene;
  const limit = Math.min(view.lines[view.line[i] ?? 0]?.last ?? view.size, i + LONGEST_PHRASE);
  const introduces = head.human && head.class !== 'group' && head.number === 'singular' && head.lemma !== SOURCE;
  const walk: Walk = { scene, head, i, introduces, hard: -1 };
  let at = i + 1;
  while (at < limit) {
    const entity = entityStartingAt(scene, at);
    const step = entity ? pastName(walk, at, entity) : pastWord(walk, at);
    if (typeof step !== 'number') return step;
    if (step === STOP) break;
    at = step;
  }
  const reach = Math.min(at, limit);
  return (introduces ? apposed(scene, reach) : null) ?? nameless(walk.hard >= 0 ? walk.hard : reach);
}
