import type { AccordingMatch } from '../../lexicon/according.js';
import type { CueReading, Frame } from '../../lexicon/cues.js';
import { isCommonWord } from '../../lexicon/gazetteer.js';
import type { SpeechAct } from '../../types.js';
import { isPlan, PLANS } from '../content/attribution.js';
import { isComma, segmentEnd, segmentStart } from '../content/clause.js';
import type { Draft } from '../draft.js';
import { infoAt, isWord, keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { rawMentionAt } from '../speakers/raw.js';
import { agreementOf, agreementWith } from '../speakers/subject.js';
import { ACTION } from '../speakers/verb-sense.js';
import { isAdverbial } from '../speakers/word-shape.js';
import { markedSource } from './marked-source.js';
import { openingAfter } from './opening.js';

/** What a clause begins with behind its source. */
export const OPENS_CLAUSE = /^(?:فإن|فان|فإنه|فإنها|فقد|أن|إن|ان)$/u;

/** Whom an according-to phrase names, and how far it reaches. */
export interface Source {
  readonly mention: Mention | null;
  readonly cueLast: number;
  readonly end: number;
  readonly agreement: Draft['agreement'];
  readonly via?: Mention;
  readonly told?: Mention | null;
}

export const SO = /^\u0641[\u0625\u0627]\u0646/u;

/** The source that stands in the phrase itself. */
export function namedSource(scene: Scene, match: AccordingMatch): Source | null {
  const source = sourceOf(scene, match);
  // "…"، كما قال.
  if (
    source &&
    match.phrase.bare &&
    !source.mention &&
    source.end === match.last + 1 &&
    STOP.test(keyAt(scene, source.end))
  )
    return source;
  if (!source?.mention) return null;
  const takes = (frame: Frame): boolean =>
    match.phrase.bare && infoAt(scene, source.cueLast - 1).cues.some(({ frames }) => frames.has(frame));
  // ، كما أكد الوزير التزامه: neither does the verb that takes a thing behind its subject attribute what was told before.
  if (takes('noun') && takesThing(scene, source.end)) return null;
  // كما أعلن الوزير عن اتصاله: the verb takes a phrase of its own.
  if (takes('an-an') && keyAt(scene, isComma(scene, source.end) ? source.end + 1 : source.end) === FROM) return null;
  if (match.phrase.bare && isObject(scene, source)) return null;
  // وفقا للصحيفة فإن الطريق مغلق; but بحسب المدير أن is another construction.
  return infoAt(scene, source.end).comp === null || SO.test(keyAt(scene, source.end)) ? source : null;
}

/** كما يؤكد استمرار الحوار, كما أعلن الوزير فتح الطريق: the verb has an object, and says more than its clause. */
function isObject(scene: Scene, { mention, end, agreement }: Source): boolean {
  if (!mention || !agreement) return false;
  const word = scene.view.word[mention.first];
  const thing = mention.noun === null && mention.entity === null && word !== undefined && isCommonWord(word);
  if (thing || ACTION.test(keyAt(scene, mention.first)) || ACTION.test(keyAt(scene, end))) return true;
  const next = scene.view.word[end];
  const { func, comp, cues, noun } = infoAt(scene, end);
  const bare = func === null && comp === null && noun === null && cues.length === 0 && !isAdverbial(keyAt(scene, end));
  return bare && next !== undefined && isCommonWord(next) && /^\u0627\u0644/u.test(keyAt(scene, end + 1));
}

/** سيتأخر المشروع، حسب قوله. where no verb of the sentence has attributed it already. */
function closes(scene: Scene, i: number, { phrase, last }: AccordingMatch): boolean {
  if (!phrase.repeats || !isComma(scene, i - 1) || last < segmentEnd(scene, i) - 1) return false;
  const reports = ({ form, ambiguous }: CueReading): boolean => form !== 'noun' && !ambiguous;
  return !scene.info.slice(segmentStart(scene, i), i).some(({ cues }) => cues.some(reports));
}

function takesThing(scene: Scene, at: number): boolean {
  const { func, comp } = infoAt(scene, at);
  if (!isWord(scene, at) || func !== null || comp !== null || scene.view.line[at] !== scene.view.line[at - 1])
    return false;
  return !isAdverbial(keyAt(scene, at)) && !keyAt(scene, at).startsWith('\u0648') && keyAt(scene, at).length > 1;
}

/**
 * وعلى حد قوله، سيتأخر المشروع: at the head of its sentence the phrase attributes, and its pronoun stands for whoever spoke
 * last; behind a clause it only repeats who is speaking.
 */
export function pronounOf(scene: Scene, i: number, match: AccordingMatch): Source | null {
  if (i !== segmentStart(scene, i) && !closes(scene, i, match)) return null;
  const pronoun = /(?:\u0647\u0627|\u0647\u0645|\u0647)$/u.exec(keyAt(scene, match.last - 1))?.[0];
  if (pronoun === undefined) return null;
  return { mention: null, cueLast: match.last, end: match.last, agreement: agreementWith(pronoun) };
}
const FROM = 'عن';
const WHAT = 'ما';

/** بحسب ما أعلنه الوزير, كما قال: a verb, and its subject where it stands behind it. */
function verbSource(scene: Scene, { last }: AccordingMatch, verb: CueReading): Source {
  const cueLast = /^(?:به|بها|في)$/u.test(keyAt(scene, last + 1)) ? last + 2 : last + 1;
  let at = pastTime(scene, cueLast);
  // وفق ما أكده لموزاييك مصدر مطلع: whom it was told stands before who told it.
  const told = toldBefore(scene, at);
  if (told) at = told.last;
  // د. فلان: the title is written with a stop.
  if (keyAt(scene, at).length === 1 && keyAt(scene, at + 1) === '.') at += 2;
  const known = mentionAt(scene, at);
  // على ما يروج إعلاميا: an adverb.
  const adverb = known !== null && isAdverbial(keyAt(scene, at));
  // بحسب ما أعلنه خفر السواحل: a source that no table knows stands right behind its verb.
  const mention = adverb ? null : (known ?? rawMentionAt(scene, at) ?? markedSource(scene, at));
  const relays = verb.act === 'relay' && mention !== null && keyAt(scene, mention.last) === FROM;
  const from = relays ? mentionAt(scene, mention.last + 1) : null;
  // حسبما نقلت الوكالة عن بيان الوزارة: the statement says it.
  if (mention && from) return { mention: from, cueLast, end: from.last, agreement: null, via: mention };
  return {
    mention: mention?.clitic === '' ? mention : null,
    cueLast,
    end: mention?.last ?? at,
    agreement: agreementOf(verb),
    told: told?.mention ?? null,
  };
}

/** The source behind the phrase: a noun phrase, a verb with its subject, or a pronoun. */
function sourceOf(scene: Scene, match: AccordingMatch): Source | null {
  const { phrase } = match;
  const verb = infoAt(scene, match.last).cues.find((cue) => cue.form === 'verb');
  if (verb && phrase.bare && !reportsAlready(scene, match.last, verb)) return null;
  const takesVerb = phrase.takes === 'verb' || phrase.takes === 'ma-verb';
  if (verb && (takesVerb || keyAt(scene, match.last - 1).endsWith(WHAT))) return verbSource(scene, match, verb);
  // وفقا لتصريح الدكتور سامي رشيد: whose statement it is.
  const whose = phrase.takes === 'la-noun' && STATED.test(keyAt(scene, match.last));
  const owner = whose ? mentionAt(scene, match.last + 1) : null;
  if (owner?.clitic === '' && (owner.definite || owner.noun?.human))
    return { mention: owner, cueLast: match.last + 1, end: owner.last, agreement: null };
  // وفقا لـ "رويترز"
  const at = keyAt(scene, match.last) === LAM ? match.last + 1 : match.last;
  const found = mentionAt(scene, at) ?? markedSource(scene, at);
  const mention = found && (!isPlan(found) || heads(scene, match, found)) ? found : null;
  if (mention) return { mention, cueLast: match.last, end: mention.last, agreement: null };
  const raw = found ? null : rawMentionAt(scene, match.last);
  // وبحسب المؤدب فإن السياسات …: the particle shows that what stands before it is the source.
  if (raw && OPENS_CLAUSE.test(keyAt(scene, isComma(scene, raw.last) ? raw.last + 1 : raw.last)))
    return { mention: raw, cueLast: match.last, end: raw.last, agreement: null };
  const noun = infoAt(scene, match.last).cues.find((cue) => cue.form === 'noun');
  if (noun && !PLANS.has(noun.lemma)) {
    const owner = mentionAt(scene, match.last + 1);
    return { mention: owner, cueLast: match.last + 1, end: owner?.last ?? match.last + 1, agreement: null };
  }
  return null;
}

/** كما أضاف أن … reports on its own, and كما أصدر بيانا reports nothing; كما قال الوزير attributes its clause. */
function reportsAlready(scene: Scene, i: number, verb: CueReading): boolean {
  // كما أسر الجنود عشرة آخرين: as a prisoner, and no secret.
  if (verb.lemma.startsWith(SECRET)) return false;
  if (FORESEEING.has(verb.act)) return STOP.test(keyAt(scene, mentionAt(scene, i + 1)?.last ?? i));
  return ATTRIBUTING.has(verb.act) && openingAfter(scene, i + 1, verb)?.opener !== 'complementizer';
}

/** ووفقا للقانون، يعاقب المخالف, وبحسب اللوائح، فإن: at the head of its sentence a law tells what is so; in a clause things go by it. */
function heads(scene: Scene, { last, phrase }: AccordingMatch, found: Mention): boolean {
  const first = last - phrase.tokens.length;
  if (!found.definite || segmentStart(scene, first) !== first) return false;
  return isComma(scene, found.last) || SO.test(keyAt(scene, found.last));
}

const SECRET = 'أسر';
const LAM = 'ل';
const STATED = /^ل(?:قول|أقوال|تصريح(?:ات)?|تقدير(?:ات)?|رواية|إفادة)$/u;
const STOP = /^[.!\u061f\u2026]+$/u;

/** "…"، كما حذرت سعاد رشيد.: these take something else as often, unless the sentence is over. */
const FORESEEING: ReadonlySet<SpeechAct> = new Set(['warn', 'expect', 'promise', 'admit']);

const ATTRIBUTING: ReadonlySet<SpeechAct> = new Set([
  'say',
  'announce',
  'stress',
  'explain',
  'point',
  'tell',
  'write',
  'think',
]);

/** وفق ما صرح به اليوم السبت، العقيد سامي, بحسب ما أكده، الأحد، المدير: when it was said stands before who said it. */
function pastTime(scene: Scene, from: number): number {
  const first = isComma(scene, from) ? from + 1 : from;
  let at = first;
  while (at < first + LONGEST_TIME && infoAt(scene, at).func === 'time') at++;
  if (at === first) return from;
  const behind = isComma(scene, at) ? at + 1 : at;
  return mentionAt(scene, behind)?.clitic === '' ? behind : from;
}

const LONGEST_TIME = 4;

/** لموزاييك, لوكالة الشرق: a listener right behind the verb, where somebody follows who can have spoken. */
function toldBefore(scene: Scene, at: number): { readonly last: number; readonly mention: Mention | null } | null {
  if (!/^\u0644..|^\u0644$/u.test(keyAt(scene, at)) || infoAt(scene, at).func !== null) return null;
  const mention = mentionAt(scene, at);
  const end = mention?.clitic === '\u0644' ? mention.last : keyAt(scene, at) === '\u0644' ? at + 2 : at + 1;
  // حسب ما صرح به للوكالة، رئيس الجمعية
  const last = isComma(scene, end) ? end + 1 : end;
  const speaker = mentionAt(scene, last);
  return speaker?.clitic === '' && (mention === null || mention.clitic === '\u0644') ? { last, mention } : null;
}
