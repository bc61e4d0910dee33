import { NUMBER } from '../../text/view.js';
import type { Draft } from '../draft.js';
import { infoAt, inName, isWord, keyAt, pairFrom, type Range, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { isDefinite } from '../speakers/rare.js';
import { isAdverbial, looksLikeVerb } from '../speakers/word-shape.js';
import { bodiesThatSpeak, type Speaking, sourceBefore } from './headline-source.js';

/** A headline names its speaker in few words: رئيس الوزراء لـ"الوطن": … */
const LONGEST_NAME = 14;

const QUESTION = /^!*[?\u061f][?\u061f!]*$/u;
/** شاهد: … asks the reader to watch. */
const WATCH = new Set(['شاهد', 'شاهدوا', 'فيديو', 'خبر']);
/** Compared as folded words: print stretches them. */
function isCredit(scene: Scene, { first, last }: Mention): boolean {
  const words = Array.from({ length: last - first }, (_, i) => keyAt(scene, first + i));
  return words.length <= 2 && CREDITS.has(words.join(' ').trim());
}

/** المصدر: وكالات credits whoever the article is taken from; النتيجة: هدفان is the score, وجهة نظر the kind of text. */
const CREDITS = new Set([
  'النتيجة',
  'كتب',
  'كتبت',
  'المصدر',
  'المصادر',
  'مصدر الصورة',
  'التعليق',
  'إعداد',
  'تحرير',
  'تصوير',
  'ترجمة',
  'وجهة نظر',
]);

/** بوتين: لن نسمح …, a headline or caption whose first words name a person or a body. Places and topics speak not. */
export function findHeadlines(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const bodies = bodiesThatSpeak(scene);
  const askers = new Set(scene.view.lines.map((line) => askerAt(scene, line)));
  scene.view.lines.forEach((line, index) => {
    const role = scene.roles[index];
    if (role !== 'headline' && role !== 'caption' && role !== 'residue' && line.last - line.first > 30) return;
    const second = role === 'headline' ? secondSpeaker(scene, line.first, line.last) : -1;
    const later = second < 0 ? null : headlineAt(scene, second, line.last, bodies);
    const draft = headlineAt(scene, line.first, later ? second : line.last, bodies);
    if (draft && !askers.has(draft.subject?.name ?? null)) drafts.push(draft);
    if (later) drafts.push(later);
  });
  return drafts;
}

/** الصحيفة: كيف …؟ the paper asks, and its other turns are no answers. */
function askerAt(scene: Scene, { first, last }: Range): string | null {
  if (!QUESTION.test(keyAt(scene, last - 1))) return null;
  const source = mentionAt(scene, first);
  return source?.type === 'organization' && keyAt(scene, source.last) === ':' ? source.name : null;
}

const SENTENCE_BREAK = /^(?:\.{2,3}|\u2026|[|!\u061f\u061b])$/u;

/** انفراجة في الأزمة .. والوزير: لا رابح ولا خاسر, ومواطنون لـ"الوطن": who is named before a colon, further on in the headline; else -1. */
function secondSpeaker(scene: Scene, first: number, last: number): number {
  for (let i = first + 1; i < last - 2; i++) {
    const key = keyAt(scene, i);
    // و"الكتائب": the conjunction stands alone before the mark.
    const at = key === AND ? i + 1 : i;
    if (!SENTENCE_BREAK.test(keyAt(scene, i - 1)) && (!key.startsWith(AND) || isPerson(scene, i - 1))) continue;
    const mention = mentionAt(scene, at) ?? sourceBefore(scene, at);
    if (!mention || keyAt(scene, addressEnd(scene, mention.last)) !== ':') continue;
    const speaks = mention.type === 'person' || mention.type === 'organization' || mention.noun?.human === true;
    if (speaks && (at > i || !key.startsWith(AND) || (scene.view.start[i] ?? 0) < mention.start)) return at;
  }
  return -1;
}

const AND = '\u0648';

/** المرأة والرجل: the second of two is nobody who answers. */
function isPerson(scene: Scene, i: number): boolean {
  return infoAt(scene, i).noun?.human === true || scene.entities[scene.entityAt[i] ?? -1]?.type === 'person';
}

/** وخبير لـ "الأنباء": behind whom is spoken to, else where it began. */
export function addressEnd(scene: Scene, i: number): number {
  const to = keyAt(scene, i) === LAM ? i + 1 : i;
  const pair = pairFrom(scene, to);
  const told = mentionAt(scene, to);
  if (to === i) return told?.clitic === LAM ? told.last : i;
  return pair ? pair.close + 1 : (told?.last ?? to + 1);
}

const LAM = '\u0644';
const DASH = /^[-\u2013\u2014,\u060c]$/u;

export function headlineAt(scene: Scene, first: number, last: number, bodies: Speaking): Draft | null {
  const head = keyAt(scene, first + 1) === '/' ? first + 2 : first;
  const source = mentionAt(scene, head) ?? sourceBefore(scene, head);
  if (
    !source ||
    source.type === 'place' ||
    source.noun?.class === 'event' ||
    source.clitic !== '' ||
    WATCH.has(source.name) ||
    isCredit(scene, source)
  )
    return null;
  // قريبا: محطة جديدة: when, and not a relative. مدربا الهلال والنصر: are two.
  const adverb = source.entity === null && source.last === head + 1 && isAdverbial(keyAt(scene, head));
  if (adverb || source.noun?.class === 'medium' || isVerbThere(scene, head, source)) return null;
  let at = source.last;
  let addressee = null;
  while (at < last && at - first < LONGEST_NAME && keyAt(scene, at) !== ':') {
    const next = mentionAt(scene, at);
    if (next?.clitic === 'ل' || (next && keyAt(scene, at - 1) === 'ل')) addressee = next;
    if (infoAt(scene, at).cues.some((cue) => cue.form === 'verb' && !cue.ambiguous)) return null;
    if (infoAt(scene, at).comp) return null;
    at = next ? Math.max(next.last, at + 1) : at + 1;
  }
  if (keyAt(scene, at) !== ':' || at + 1 >= last || at - source.last > 5) return null;
  // ماجد الحربي- سبق- جازان: who writes, for whom and from where.
  const place = scene.entities[scene.entityAt[at - 1] ?? -1]?.type === 'place';
  if (place && source.last < at && DASH.test(keyAt(scene, source.last))) return null;
  const pair = pairFrom(scene, at + 1);
  if (!pair && (isEntry(scene, source, at + 1, last, bodies) || tellsOfOne(scene, source, at + 1, last))) return null;
  const whole = pair !== undefined && pair.close >= last - 2;
  return {
    rule: 'headline/colon',
    cue: null,
    opener: 'colon',
    content: [whole && pair ? pair.inner : { first: at + 1, last }],
    closed: true,
    subject: source,
    agreement: null,
    inherit: 'none',
    addressee,
    via: null,
  };
}

/** ليلى رشيد: طبيبة تعود إلى قريتها, سامي رشيد: عشرون عاما في البحر: behind a name its bearer or a span of years is what the article tells of. */
function tellsOfOne(scene: Scene, { type, noun }: Mention, first: number, last: number): boolean {
  if (type !== 'person' || noun !== null) return false;
  const told = infoAt(scene, first).noun;
  if (isDefinite(scene, first, last)) return true;
  // المدرب سامي رشيد: معسكر الفريق ناجح
  if (told?.human && told.class !== 'group' && told.number === 'singular' && told.prefix === 0) return !told.definite;
  return YEARS.test(keyAt(scene, first + 1)) && saysNothing(scene, first, last);
}

const YEARS = /^(?:عام|سن|يوم)/u;

/** Fewer words behind the colon are an entry of a list: المدرب: كوزمين أولاريو. */
const SHORTEST_STATEMENT = 3;

/** Words between a definite subject and its predicate: اللقاح الجديد آمن. */
const FARTHEST_PREDICATE = 4;

/** اللقاح آمن: a definite subject and an indefinite predicate say something, without a verb. */
function isNominalSentence(scene: Scene, first: number, last: number): boolean {
  if (!ARTICLE.test(keyAt(scene, first))) return false;
  for (let i = first + 1; i < last && i <= first + FARTHEST_PREDICATE; i++) {
    if (infoAt(scene, i).func !== null || inName(scene, i)) return false;
    if (!ARTICLE.test(keyAt(scene, i))) return !ARTICLE.test(keyAt(scene, i + 1)) && !BOUND.test(keyAt(scene, i));
  }
  return false;
}

const ARTICLE = /^ال../u;
const BOUND = /^[وفبلك]/u;

/** السكان الأكثر بدانة: قائمة الدول, الرابطة الثانية: الملعب في الصدارة: behind a topic no verb and no particle says anything. */
function isEntry(scene: Scene, source: Mention, first: number, last: number, bodies: Speaking): boolean {
  if (last - first < SHORTEST_STATEMENT && source.entity === null) return true;
  if (source.noun?.class === 'document') return false;
  if (bodies.has(source.name)) return false;
  // المنصوري: …, whom only his place shows to be one
  if (
    source.entity === null &&
    source.type === 'person' &&
    source.noun === null &&
    (scene.opens[source.first] ?? -1) < 0
  )
    return false;
  if (source.entity !== null) {
    if (source.entity.type === 'person' || bodies.has(source.entity.chain)) return false;
    if (isNominalSentence(scene, first, last)) return false;
  }
  const one = source.number === 'singular' && source.noun?.class !== 'group';
  // خبراء: …, أهالي المدينة: … speak; السكان الأكثر بدانة: قائمة is a topic.
  const some =
    source.number === 'plural' && !OF_ALL.test(keyAt(scene, source.first)) && !tellsOfNames(scene, first, last);
  if (source.noun?.human && (one || some)) return isInList(scene, first);
  // هذه مغالطات, 40 مليار دولار حجم القروض: what is pointed at or counted is what the clause tells of.
  if (infoAt(scene, first).func === 'demonstrative' || scene.view.kind[first] === NUMBER) return false;
  return saysNothing(scene, first, last);
}

/** حكام الجولة: سامي رشيد، خالد سعد */
function tellsOfNames(scene: Scene, first: number, last: number): boolean {
  let at = first;
  while (at < last && inName(scene, at)) at++;
  return last - first <= SHORTEST_STATEMENT || (at > first && !isWord(scene, at));
}

const OF_ALL = /^(?:\u0648?ال|\d)/u;

function saysNothing(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { func, comp, cues } = infoAt(scene, i);
    if (func === 'negation' || func === 'modal' || func === 'verb-to-be' || func === 'pronoun' || comp) return false;
    if (looksLikeVerb(scene, i) || cues.some((cue) => cue.form === 'verb' && !cue.ambiguous)) return false;
    if (/^[\u0648\u0641]?(?:\u0633[\u0646\u062a\u0623]|\u0646)..{2,}/u.test(keyAt(scene, i))) return false;
  }
  return true;
}

/** الملعب: … الحكم: … المدرب: …: lines around it are entries as well. */
function isInList(scene: Scene, i: number): boolean {
  const line = scene.view.line[i] ?? 0;
  return [line - 1, line + 1].some((other) => {
    const range = scene.view.lines[other];
    if (!range || range.last - range.first > LONGEST_ENTRY || isWhere(scene, range.first)) return false;
    return keyAt(scene, range.first + 1) === ':' || keyAt(scene, range.first + 2) === ':';
  });
}

const LONGEST_ENTRY = 40;

/** بيروت: سلمى الحداد is where and by whom it was written. */
const isWhere = (scene: Scene, first: number): boolean => scene.entities[scene.entityAt[first] ?? -1]?.type === 'place';

/** كتب على حسابه: … is what somebody wrote, and no books that speak. */
function isVerbThere(scene: Scene, i: number, source: Mention): boolean {
  if (source.entity || source.definite) return false;
  const verb = infoAt(scene, i).cues.some((cue) => cue.form === 'verb' && cue.person === 3 && !cue.passive);
  return verb && infoAt(scene, source.last).func === 'preposition';
}
