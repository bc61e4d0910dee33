import type { AccordingMatch } from '../../lexicon/according.js';
import { NUMBER } from '../../text/view.js';
import { attributionAt } from '../content/attribution.js';
import { isComma, LONGEST_CLAUSE, segmentEnd, segmentStart } from '../content/clause.js';
import { earlierPieces, spokenUpTo } from '../content/paragraphs.js';
import type { Draft } from '../draft.js';
import { infoAt, isWord, keyAt, pairFrom, pairUpTo, type Range, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { namedSource, OPENS_CLAUSE, pronounOf, SO, type Source } from './according-source.js';
import { nearestClause } from './nearest-clause.js';

/** وفقا لرويترز، …, … بحسب المصدر, … وفق ما أفاد به فلان: the clause is attributed to the source in the phrase. */
export function findAccording(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.view.size; ) {
    const match = attributionAt(scene, i);
    if (!match) {
      i++;
      continue;
    }
    const draft = accordingDraft(scene, i, match);
    if (draft) drafts.push(draft);
    i = match.last;
  }
  return drafts;
}

function accordingDraft(scene: Scene, i: number, match: AccordingMatch): Draft | null {
  // سارعت الحكومة إلى نفي الخبر على لسان وزيرها: through whom she denied it, and no clause of his.
  if (match.phrase.lemma === MOUTH) return null;
  const source = match.phrase.takes === 'pronoun' ? pronounOf(scene, i, match) : namedSource(scene, match);
  if (!source) return null;
  // "… ⏎ …" حسبما أفاد فلان: it attributes all that its marks hold.
  const spoken = spokenUpTo(scene, isComma(scene, i - 1) ? i - 2 : i - 1);
  // تغنى ببغداد التي "نزفت لكنها باقية"، كما قال.
  const before =
    source.mention || match.phrase.takes === 'pronoun'
      ? undefined
      : pairUpTo(scene, isComma(scene, i - 1) ? i - 2 : i - 1);
  const around = spoken ?? before?.inner ?? contentAround(scene, i, source.end, match.prefix > 0);
  // وبين الوزير، وفقا للبيان، أن: what he said comes behind the phrase.
  const goesOn = infoAt(scene, isComma(scene, source.end) ? source.end + 1 : source.end).comp !== null;
  const passesOn = (goesOn && around !== null && around.first < i) || RELAYED.test(match.phrase.lemma);
  if (!around || (passesOn && isOnlyRelay(scene, around.first, i))) return null;
  const worded = wording(scene, i, match);
  const content = worded ?? unmarked(scene, around);
  const behind = content.last > i;
  const earlier = worded || behind ? [] : earlierPieces(scene, content.first);
  const later = worded || behind || earlier.length > 0 ? null : resumed(scene, i, source);
  return {
    rule: 'according/phrase',
    cue: {
      first: i,
      last: source.cueLast,
      prefix: match.prefix,
      lemma: match.phrase.lemma,
      act: 'according',
      stance: match.phrase.stance,
      reading: null,
    },
    opener: 'bare',
    content: [...earlier, content, ...(later ? [later] : [])],
    closed: !behind,
    subject: source.mention,
    agreement: source.agreement,
    inherit: source.mention ? 'none' : 'text',
    // وفق ما أفاد به المدير لرويترز
    addressee: addresseeAt(scene, source),
    via: source.via ?? null,
  };
}

/** استنادا إلى مصدر, نقلا عن مصدر: whose words somebody else passes on. */
const RELAYED = /^(?:نقلا|استنادا) /u;
const MOUTH = 'على لسان';

/** أفادت الشبكة، نقلا عن بيانات رسمية، بتسجيل إصابات: the verb and its subject alone are nothing that anybody said. */
function isOnlyRelay(scene: Scene, first: number, i: number): boolean {
  const verb = infoAt(scene, first).cues.some((cue) => cue.form === 'verb');
  // وقالت - نقلا عن مصادر - إن
  return verb && (mentionAt(scene, first + 1)?.last ?? first + 1) >= i - 1;
}

/** التي باتت "أكبر مخيم" وفق تعبير الحاكم: whose expression it is has said no more than the marks before it. */
function wording(scene: Scene, i: number, match: AccordingMatch): Range | null {
  if (!EXPRESSION.test(keyAt(scene, match.last - 1))) return null;
  const pair = pairUpTo(scene, isComma(scene, i - 1) ? i - 2 : i - 1);
  return pair && pair.inner.last > pair.inner.first ? pair.inner : null;
}

const EXPRESSION = /^(?:\u062a\u0639\u0628\u064a\u0631|\u0648\u0635\u0641)$/u;

function addresseeAt(scene: Scene, { agreement, end, told: before }: Source): Mention | null {
  if (before) return before;
  const told = agreement ? mentionAt(scene, end) : null;
  return told?.clitic === 'ل' ? told : null;
}

/** Between the source and its clause stand an addressee and a time at most. */
const FARTHEST_CLAUSE = 24;

/** وفقا لتوم فريدن، مدير المركز، …, ، وهو طبيب من حلب: the source's title is no clause. */
function isApposition(scene: Scene, i: number): boolean {
  const mention = mentionAt(scene, HE.test(keyAt(scene, i)) ? i + 1 : i);
  // وفق الشرطة، 20 شخصا: of so many nobody is the source.
  return isWord(scene, i) && mention?.noun?.human === true && mention.entity === null && mention.clitic === '';
}

const HE = /^\u0648\u0647[\u0648\u064a]$/u;

/** The clause before the phrase, or behind it where the phrase opens the sentence. */
function contentAround(scene: Scene, i: number, end: number, conjoined: boolean): Range | null {
  // "لن نتوقف أبدا." حسبما أفاد المدير: the stop inside the marks has ended their sentence.
  const pair = pairUpTo(scene, i - 1);
  const alone = segmentStart(scene, i) === i && scene.view.line[i] === scene.view.line[i - 1];
  if (pair && alone && !conjoined && !isComma(scene, end) && !OPENS_CLAUSE.test(keyAt(scene, end))) return pair.inner;
  // «بحسب معلومات …»: what stands before the marks that the phrase opens is not attributed by it.
  const inner = scene.pairs[scene.inside[i] ?? -1]?.inner.first ?? 0;
  const first = reportedStart(scene, Math.max(segmentStart(scene, i), i - LONGEST_CLAUSE, inner), i, end);
  const last = Math.min(segmentEnd(scene, i), i + LONGEST_CLAUSE);
  // وبحسب الوكالة، تراجعت الأسعار وفق بيانات معدلة: the sentence is attributed already.
  if (first < i && attributionAt(scene, first)) return null;
  // أكدت أنه وفقا للبعثة وصل المئات: what is told stands behind.
  const before =
    i - first > 1 && !infoAt(scene, i - 1).comp
      ? { first: inner > 0 ? first : outsideMarks(scene, first), last: i }
      : null;
  // ، وبحسب المصدر، غادر الوفد: a conjunction begins a clause of its own.
  const comma = pastTime(scene, end);
  const begins =
    conjoined && (isComma(scene, comma) || OPENS_CLAUSE.test(keyAt(scene, comma)) || leadsTo(scene, end, last));
  if (before && !begins) return before;
  return clauseBehind(scene, isComma(scene, comma) ? comma : end, last) ?? before;
}

/** وبحسب تقارير تحدثت عن المشروع، فإن …: more is said of the source before the particle. */
function leadsTo(scene: Scene, end: number, last: number): boolean {
  for (let j = end; j < Math.min(last, end + FARTHEST_CLAUSE); j++) if (SO.test(keyAt(scene, j))) return true;
  return false;
}

/** يشار إلى أن, الجدير بالذكر أن: the writer's own introduction, with its أن in so many words at most. */
const LONGEST_INTRODUCTION = 6;
const INTRODUCTION =
  /^[\u0648\u0641]?(?:\u064a\u0634\u0627\u0631|\u064a\u0630\u0643\u0631|[\u062a\u064a]\u062c\u062f\u0631|(?:\u0627\u0644)?\u062c\u062f\u064a\u0631|\u0639\u0644\u0645\u0627)$/u;

/**
 * يشار إلى أن الطريق مغلق، بحسب الشرطة / قال الوزير إن العدد بحسب الشرطة قليل: where the clause of the phrase begins, behind
 * the writer's introduction, or behind the أن of a report that the phrase stands in without a comma.
 */
function reportedStart(scene: Scene, first: number, i: number, end: number): number {
  const nearest = nearestClause(scene, first, i, end);
  if (nearest >= 0) return nearest;
  if (INTRODUCTION.test(keyAt(scene, first))) {
    for (let j = first + 1; j <= first + LONGEST_INTRODUCTION && j < i; j++) if (infoAt(scene, j).comp) return j + 1;
    return first;
  }
  for (let j = i - 1; j >= first && !isComma(scene, j); j--) {
    // قائلا: توجهوا بحسب المدير إلى المحكمة
    if (keyAt(scene, j) === ':' && infoAt(scene, j - 1).cues.length > 0) return j + 1;
    const { comp } = infoAt(scene, j);
    if (comp && j > first && isReported(scene, first, j)) return j + 1 < i ? j + 1 : first;
    // ، لكن الطريق مغلق بحسب الشرطة: the writer turns to what they say.
    if (BUT.test(keyAt(scene, j)) && (j === first || isComma(scene, j - 1))) return j + 1;
  }
  return first;
}

const BUT = /^\u0648?\u0644\u0643\u0646$/u;

/** From a verb of saying to its أن, where an according-to phrase follows soon. */
const NEAR_VERB = 12;
function isReported(scene: Scene, first: number, comp: number): boolean {
  for (let j = comp - 1; j >= Math.max(first, comp - NEAR_VERB) && !isComma(scene, j); j--)
    if (infoAt(scene, j).cues.some((cue) => cue.form !== 'noun' && !cue.ambiguous && !cue.weak)) return true;
  return false;
}

/** بحسب الوزارة صباح اليوم، …: when the source spoke stands between it and its clause. */
function pastTime(scene: Scene, end: number): number {
  let at = end;
  while (at < end + LONGEST_TIME && infoAt(scene, at).func === 'time') at++;
  return at;
}

const LONGEST_TIME = 4;

/** The clause behind the source, which ends before a comma or a particle. */
function clauseBehind(scene: Scene, end: number, last: number): Range | null {
  const reach = Math.min(last, end + FARTHEST_CLAUSE);
  let at = end;
  let comma = -1;
  if (isComma(scene, end) && !isApposition(scene, end + 1)) return pastOpeners(scene, end + 1, last);
  for (let j = end; j < reach; j++) {
    if (isComma(scene, j) && comma < 0 && !isApposition(scene, j + 1)) comma = j + 1;
    if (!OPENS_CLAUSE.test(keyAt(scene, j))) continue;
    at = j + 1;
    break;
  }
  return pastOpeners(scene, at === end && comma >= 0 ? comma : at, last);
}

/** The range without the commas and particles that open it. */
function pastOpeners(scene: Scene, first: number, last: number): Range | null {
  let at = first;
  while (at < last && (isComma(scene, at) || OPENS_CLAUSE.test(keyAt(scene, at)) || infoAt(scene, at).comp)) at++;
  return at < last ? { first: at, last } : null;
}

/** سيتأخر المشروع، وفقا للوزارة، حتى الربيع: the clause goes on behind the source and a comma. */
function resumed(scene: Scene, i: number, source: Source): Range | null {
  const { end } = source;
  const last = Math.min(segmentEnd(scene, end), end + LONGEST_CLAUSE);
  // ليست سوى قطرة - بحسب الوكالة - نظرا للحاجة
  const apart = isComma(scene, end) || (DASH.test(keyAt(scene, end)) && DASH.test(keyAt(scene, i - 1)));
  const marked = !pairUpTo(scene, i - 2) && (pairFrom(scene, end + 1)?.close ?? 0) > end + LONGEST_BARE_NAME;
  const begins = marked || isWord(scene, end + 1) || scene.view.kind[end + 1] === NUMBER;
  if (!apart || last - end < 3 || !begins || isApposition(scene, end + 1)) return null;
  const { cues, comp, func, noun } = infoAt(scene, end + 1);
  // بحسب المهندسة، التي تدير المشروع / بحسب الوزارة، فبانت الأطلال: the source's own clause, what came of it.
  if (func === 'relative' || func === 'conjunction' || (CONSEQUENCE.test(keyAt(scene, end + 1)) && noun === null))
    return null;
  if (comp || cues.some((cue) => cue.form !== 'noun' && !cue.ambiguous)) return null;
  // بحسب مراسلة الإذاعة، روضة العلاقي: the name of the source, and nothing of the clause.
  if (source.mention?.noun?.human && source.mention.entity === null && isBareName(scene, end + 1, last)) return null;
  return { first: end + 1, last };
}

/** A name at the end of its sentence has so many words at most. */
const LONGEST_BARE_NAME = 4;

function isBareName(scene: Scene, first: number, last: number): boolean {
  let at = first;
  while (at < last && isWord(scene, at) && infoAt(scene, at).func === null) at++;
  return at - first <= LONGEST_BARE_NAME && at >= last - 1;
}

const CONSEQUENCE = /^[\u0641\u0648]...|^\u0648?\u0644\u0643\u0646/u;
const DASH = /^[-\u2013\u2014]$/u;

/** A clause that begins inside marks begins with them. */
function outsideMarks(scene: Scene, first: number): number {
  const pair = scene.pairs[scene.inside[first] ?? -1];
  return pair ? pair.open : first;
}

/** Nothing but one pair of marks before the phrase: its inside alone was said. */
function unmarked(scene: Scene, range: Range): Range {
  let last = range.last;
  while (last > range.first && isComma(scene, last - 1)) last--;
  const pair = pairFrom(scene, range.first);
  return pair && pair.close === last - 1 ? pair.inner : range;
}
