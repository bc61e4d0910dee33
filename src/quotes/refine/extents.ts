import { NUMBER } from '../../text/view.js';
import type { Boundaries } from '../content/additions.js';
import { attributionAt } from '../content/attribution.js';
import { clauseEnd, LONGEST_CLAUSE, segmentEnd, segmentStart, trimmed, wholeEnd } from '../content/clause.js';
import { isNameInMarks } from '../content/names.js';
import { laterPieces } from '../content/paragraphs.js';
import type { Draft } from '../draft.js';
import { lowerBound } from '../ranges.js';
import { infoAt, isWord, keyAt, pairFrom, pairUpTo, type Range, type Scene } from '../scene.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { isAdverbial, looksLikeVerb } from '../speakers/word-shape.js';
import { boundariesOf } from './boundaries.js';
import { yetBehind } from './concession.js';
import { goesOnAt } from './goes-on.js';
import { nextAct } from './next-act.js';

const COMMA = /^[,\u060c\u061b]$/u;

/** Measures where the content of every draft ends. */
export function settleExtents(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const boundaries = boundariesOf(scene, drafts);
  // بحسب الموقع، واصل هجومه قائلا "…": whoever passes on a report passes on its participles.
  const reported = boundariesOf(
    scene,
    drafts.filter(({ rule }) => !rule.startsWith('participle')),
    false,
  );
  const participles = drafts
    .filter((draft) => draft.rule.startsWith('participle') && draft.cue)
    .map((draft) => draft.cue?.first ?? 0)
    .sort((a, b) => a - b);
  const own = new Set(drafts.filter(({ cue }) => cue !== null).map(opens));
  return drafts.flatMap((draft) => {
    const behind = passesOn(scene, draft);
    const ends = behind ? reported : boundaries;
    const measured = draft.closed ? closedContent(scene, draft, ends) : openContent(scene, draft, ends);
    const content = behind ? measured : measured.map((range) => cutAtParticiple(range, participles));
    // "… ⏎ "…"، كما أضافت: a paragraph with a cue of its own goes on with no other.
    const later = laterContent(scene, content).filter((range) => !holdsCue(draft, range) && !own.has(range.first));
    const pieces = [...content, ...later]
      .map((range) => withoutMark(scene, trimmed(scene, range)))
      .filter((range) => range.last > range.first);
    return pieces.length > 0 ? [{ ...draft, content: pieces }] : [];
  });
}

/** أن "الطريق مفتوح، موضحا أن …": where a cue ends the content before its mark closes, it begins behind the mark. */
function withoutMark(scene: Scene, { first, last }: Range): Range {
  const close = scene.pairs[scene.opens[first] ?? -1]?.close ?? -1;
  return { first: close >= last ? first + 1 : first, last };
}

/**
 * A body that a phrase names before its clause, and no person, who goes on speaking himself; nor where the clause is about a
 * thing: وفقا للهيئة، فإن العدد ارتفع، مبينة أن.
 */
function passesOn(scene: Scene, draft: Draft): boolean {
  const { rule, cue, subject } = draft;
  const topic = infoAt(scene, opens(draft) - 1).comp ? mentionAt(scene, opens(draft)) : undefined;
  if (topic === null || topic?.noun?.human === false) return false;
  return rule.startsWith('according') && cue !== null && opens(draft) > cue.first && subject?.type !== 'person';
}

function opens({ content }: Draft): number {
  return content[0]?.first ?? -1;
}

/** A participle that reports ends the content before it, even where one pair of marks holds both. */
function cutAtParticiple(range: Range, participles: readonly number[]): Range {
  const cut = participles[lowerBound(participles, (at) => at > range.first)];
  return cut === undefined || cut >= range.last ? range : { first: range.first, last: cut };
}

/** A cue is no part of what it introduces. */
function holdsCue({ cue }: Draft, range: Range): boolean {
  return cue !== null && cue.first < range.last && range.first < cue.last;
}

/** What follows in later paragraphs where the content ends in a mark that its own paragraph doesn't close. */
function laterContent(scene: Scene, content: readonly Range[]): Range[] {
  const end = content[content.length - 1];
  const pair = end && scene.pairs[scene.inside[end.last - 1] ?? -1];
  return pair && pair.inner.last === end.last ? laterPieces(scene, pair) : [];
}

function openContent(scene: Scene, draft: Draft, boundaries: Boundaries): Range[] {
  const first = draft.content[0]?.first ?? 0;
  const own = draft.opener === 'colon';
  const limit = Math.min(
    own ? ownEnd(scene, first) : wholeEnd(scene, first),
    draft.content[0]?.last ?? scene.view.size,
    subordinateEnd(scene, draft),
    asideEnd(scene, draft.cue?.first ?? first, first),
  );
  const pair = pairFrom(scene, first);
  // أكد أن "المرصد" نشر تقريرا: a name in marks is the first word of its clause.
  const opened = pair && isNameInMarks(scene, pair) ? undefined : pair;
  if (opened && opened.repair === 'unclosed') return [opened.inner];
  // وصفه بأنه: "…" holds all that was said between its marks.
  if (opened && keyAt(scene, first - 1) === ':') return [opened.inner];
  if (opened) {
    const end = resumes(scene, opened.close)
      ? clauseEnd(scene, opened.close + 2, limit, boundaries)
      : tailEnd(scene, opened.close, boundaries);
    const last = nextAct(scene, draft, opened.close, end);
    return last > opened.close + 1 ? [{ first, last }] : [opened.inner];
  }
  const ends: Boundaries = { has: (i) => boundaries.has(i) && !goesOnAt(scene, draft, first, i) };
  return [{ first, last: nextAct(scene, draft, first, clauseEnd(scene, first, limit, ends, own)) }];
}

/** الفريق - الذي يقول محبوه إنه خسر - فاز: a relative clause between dashes ends at the second one. Gives the limit. */
function asideEnd(scene: Scene, cue: number, first: number): number {
  for (let i = cue - 1; i > cue - LONGEST_LEAD; i--) {
    if (!DASH.test(keyAt(scene, i))) continue;
    if (infoAt(scene, i + 1).func !== 'relative') break;
    for (let end = first; end < segmentEnd(scene, first); end++) if (DASH.test(keyAt(scene, end))) return end;
  }
  return scene.view.size;
}

const DASH = /^[-\u2013\u2014]$/u;
const ASKS = /^[\u0648\u0641]?(?:هل|لماذا|كيف|متى|أين|ماذا)$/u;

/** قال سعد: رحل.. ولن يعود, متسائلا: هل نسينا؟ وهل تغيرنا؟: neither a pause nor one more question ends somebody's own words. */
function ownEnd(scene: Scene, first: number): number {
  let end = wholeEnd(scene, first);
  while (end < first + LONGEST_CLAUSE && scene.view.line[end] === scene.view.line[first]) {
    const stop = keyAt(scene, end - 1);
    if (stop !== '..' && !(/[?\u061f]/u.test(stop) && ASKS.test(keyAt(scene, end)))) break;
    end = wholeEnd(scene, end);
  }
  return end;
}

/** Words that open a clause of time, behind which the sentence has its main clause. */
const WHEN = /^[\u0648\u0641]?(?:عندما|حينما|حين|لما|بعدما|عند|لدى) /u;
/** بينما يؤكد الطبيب أنه آمن، يخشى المرضى: so do these, where a verb or فإن follows their comma. */
const WHILE = /^[\u0648\u0641]?(?:بينما|فيما|في (?:حين|الوقت)) /u;
/** Before the cue stand at most so many words of such a clause. */
const LONGEST_LEAD = 8;

/** عندما أعلن أنه لن يترشح، غلبه البكاء: what is said in a clause of time ends at its comma. Gives the limit. */
function subordinateEnd(scene: Scene, draft: Draft): number {
  const { cue } = draft;
  const first = opens(draft);
  const asked = cue?.act === 'ask' && cue.reading?.form === 'noun';
  const lead = !cue || cue.first > first ? '' : leadOf(scene, cue.first);
  const ends = asked || WHEN.test(lead);
  if (!ends && !WHILE.test(lead)) return yetBehind(scene, first, cue?.first ?? first);
  for (let i = first; i < segmentEnd(scene, first); i++)
    if (COMMA.test(keyAt(scene, i)) && (ends || opensVerb(scene, i + 1))) return i;
  return scene.view.size;
}

function opensVerb(scene: Scene, i: number): boolean {
  const to = infoAt(scene, i).func === 'verb-to-be' || /^\u0641[\u0625\u0627]\u0646/u.test(keyAt(scene, i));
  return (
    to || looksLikeVerb(scene, i) || infoAt(scene, i).cues.some((cue) => cue.form === 'verb' && cue.conjunction === '')
  );
}

/** The two words that open the sentence whose cue stands soon behind them, or nothing. */
function leadOf(scene: Scene, cue: number): string {
  const start = segmentStart(scene, cue);
  if (start < cue - LONGEST_LEAD) return '';
  for (let i = start; i < cue; i++) if (COMMA.test(keyAt(scene, i))) return '';
  return `${keyAt(scene, start)} ${keyAt(scene, start + 1)} `;
}

/** بأنه "غير مسؤول"، وأنه غير لائق: a second أن behind the mark goes on with the same clause. */
function resumes(scene: Scene, close: number): boolean {
  return COMMA.test(keyAt(scene, close + 1)) && infoAt(scene, close + 2).comp?.conjoined === true;
}

/** A fragment in marks goes on behind them where its phrase does: أشاد بـ"نموذج الثقة" بين البلدين. */
function closedContent(scene: Scene, draft: Draft, boundaries: Boundaries): readonly Range[] {
  const range = draft.content[0];
  if (!range || draft.opener !== 'marks' || draft.rule.startsWith('postposed') || draft.cue === null)
    return draft.content;
  // ما يسمونه "حافلة البحر" في الوصول: what something is called is no more than its name.
  const called = draft.cue.act === 'call' && draft.cue.reading?.enclitic !== '';
  if (called && infoAt(scene, draft.cue.first - 1).func === 'relative') return draft.content;
  const widened = (scene.closes[range.last - 1] ?? -1) >= 0;
  const close = widened ? range.last - 1 : range.last;
  const pair = pairUpTo(scene, close);
  if (!pair) return draft.content;
  // دعا "كل الأطراف" إلى ضبط النفس: whom he calls on stands before what to.
  const calls = draft.cue.act === 'demand' && /^[\u0625\u0627]\u0644\u0649$/u.test(keyAt(scene, close + 1));
  const governed =
    widened ||
    calls ||
    GOVERNING.test(keyAt(scene, pair.open - 1)) ||
    (pair.inner.last - pair.inner.first <= 6 && draft.cue.act !== 'say');
  if (!governed) return draft.content;
  const last = tailEnd(scene, close, boundaries);
  return last > close + 1 ? [{ first: range.first, last }] : draft.content;
}

const GOVERNING = /^(?:[بلك]|إلى|الى|على|من|عن|في)$/u;

/** "…" قبل أن يغادر, "…" خلال المؤتمر: when it was said is the writer's. */
const TIME_CLAUSES = new Set(['قبل', 'بعد', 'خلال', 'أثناء', 'اثناء', 'عقب', 'لدى', 'منذ', 'إثر', 'غداة']);

const THERE_WAS = /^\u0648\u0643\u0627\u0646\u062a?$/u;

/** "…" في إشارة إلى القرار: what the writer takes it to mean. */
const HINT = /^[\u0625\u0627]\u0634\u0627\u0631\u0629$/u;

/** "…" في 31 يناير, "…" في عام 2015. */
function isDate(scene: Scene, i: number): boolean {
  if (!/^(?:\u0641\u064a|\u064a\u0648\u0645)$/u.test(keyAt(scene, i))) return false;
  return scene.view.kind[i + 1] === NUMBER || infoAt(scene, i + 1).func === 'time';
}

/** End of what belongs to the phrase behind a closing mark; the mark itself where nothing does. */
function tailEnd(scene: Scene, close: number, boundaries: Boundaries): number {
  const next = close + 1;
  if (next >= scene.view.size || scene.view.line[next] !== scene.view.line[close]) return next;
  // «… يراقبنا.» وخلال الزيارة, «… القرار» وكان الحزب: the sentence has ended inside the marks, or a new one begins.
  if (keyAt(scene, close - 1) === '.' || THERE_WAS.test(keyAt(scene, next))) return next;
  if (!isWord(scene, next) || boundaries.has(next) || attributionAt(scene, next)) return next;
  const { cues, func } = infoAt(scene, next);
  if (cues.some((cue) => cue.form !== 'noun' && !cue.ambiguous)) return next;
  if (TIME_CLAUSES.has(keyAt(scene, next)) || isDate(scene, next)) return next;
  // "…" وهو رقم كبير: the writer's remark on it.
  // "الكارثية" فقد نفد الماء: and the reason.
  if (
    /^(?:\u0648\u0647[\u0648\u064a]|\u0641\u0642\u062f)$/u.test(keyAt(scene, next)) ||
    HINT.test(keyAt(scene, next + 1))
  )
    return next;
  if (func === 'conjunction' || func === 'adverb' || func === 'time' || isAdverbial(keyAt(scene, next))) return next;
  return clauseEnd(scene, next, segmentEnd(scene, next), boundaries);
}
