import type { AccordingMatch } from '../../lexicon/according.js';
import type { CueReading } from '../../lexicon/cues.js';
import type { SpeechAct } from '../../types.js';
import { attributionAt } from '../content/attribution.js';
import { isComma, LONGEST_CLAUSE, segmentEnd, segmentStart } from '../content/clause.js';
import type { Draft } from '../draft.js';
import { infoAt, isWord, keyAt, type Range, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { agreementOf } from '../speakers/subject.js';
import { markedSource } from './marked-source.js';
import { openingAfter } from './opening.js';

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

interface Source {
  readonly mention: Mention | null;
  readonly cueLast: number;
  readonly end: number;
  readonly agreement: Draft['agreement'];
  readonly via?: Mention;
}

function namedSource(scene: Scene, match: AccordingMatch): Source | null {
  const source = sourceOf(scene, match);
  const comp = source && infoAt(scene, source.end).comp;
  // كما قال الوزير إن reports on its own; وبحسب الوزير فإن goes on with what the phrase attributes.
  return source?.mention && (!comp || comp.conjoined) ? source : null;
}

/**
 * وعلى حد قوله، سيتأخر المشروع: at the head of its sentence the phrase attributes, and its pronoun stands for whoever spoke
 * last; behind a clause it only repeats who is speaking.
 */
function pronounOf(scene: Scene, i: number, match: AccordingMatch): Source | null {
  if (i !== segmentStart(scene, i)) return null;
  const pronoun = /(?:\u0647\u0627|\u0647\u0645|\u0647)$/u.exec(keyAt(scene, match.last - 1))?.[0];
  if (pronoun === undefined) return null;
  const gender = pronoun === '\u0647' ? 'male' : pronoun === '\u0647\u0627' ? 'female' : null;
  const agreement = { gender, number: gender === null ? 'plural' : 'singular' } as const;
  return { mention: null, cueLast: match.last, end: match.last, agreement };
}
const FROM = 'عن';

/** The source behind the phrase: a noun phrase, a verb with its subject, or a pronoun. */
function sourceOf(scene: Scene, match: AccordingMatch): Source | null {
  const verb = infoAt(scene, match.last).cues.find((cue) => cue.form === 'verb');
  if (verb && match.phrase.bare && !reportsAlready(scene, match.last, verb)) return null;
  if (
    verb &&
    (match.phrase.takes === 'verb' || match.phrase.takes === 'ma-verb' || keyAt(scene, match.last - 1).endsWith('ما'))
  ) {
    let at = match.last + 1;
    if (/^(?:به|بها|في)$/u.test(keyAt(scene, at))) at++;
    // د. فلان: the title is written with a stop.
    if (keyAt(scene, at).length === 1 && keyAt(scene, at + 1) === '.') at += 2;
    const mention = mentionAt(scene, at);
    const from =
      verb.act === 'relay' && mention && keyAt(scene, mention.last) === FROM
        ? mentionAt(scene, mention.last + 1)
        : null;
    // حسبما نقلت الوكالة عن بيان الوزارة: the statement says it.
    if (mention && from) return { mention: from, cueLast: at, end: from.last, agreement: null, via: mention };
    return {
      mention: mention?.clitic === '' ? mention : null,
      cueLast: at,
      end: mention?.last ?? at,
      agreement: agreementOf(verb),
    };
  }
  const found = mentionAt(scene, match.last) ?? markedSource(scene, match.last);
  const mention = found && !isSchedule(found) ? found : null;
  if (mention) return { mention, cueLast: match.last, end: mention.last, agreement: null };
  const noun = infoAt(scene, match.last).cues.find((cue) => cue.form === 'noun');
  if (noun && !PLANS.has(noun.lemma)) {
    const owner = mentionAt(scene, match.last + 1);
    return { mention: owner, cueLast: match.last + 1, end: owner?.last ?? match.last + 1, agreement: null };
  }
  return null;
}

/** حسب جدول يومي, وفق خطة: an indefinite thing is no source, unless it reports. */
function isSchedule(mention: Mention): boolean {
  const { noun } = mention;
  if (!noun || noun.human || mention.entity) return false;
  return PLANS.has(noun.lemma) || (!mention.definite && !REPORTS.has(noun.lemma));
}

const PLANS = new Set([
  'حكم',
  'أحكام',
  'إجراء',
  'معايير',
  'خطة',
  'جدول',
  'برنامج',
  'نظام',
  'قانون',
  'اتفاق',
  'اتفاقية',
  'دستور',
  'معيار',
  'عقد',
]);
const REPORTS = new Set([
  'تقرير',
  'دراسة',
  'بيان',
  'استطلاع',
  'إحصاء',
  'إحصائية',
  'تقدير',
  'تقديرات',
  'بيانات',
  'وثيقة',
  'صحيفة',
  'وكالة',
  'موقع',
  'قناة',
  'تحقيق',
  'بحث',
  'مسح',
]);

/** كما أضاف أن … reports on its own, and كما أصدر بيانا reports nothing; كما قال الوزير attributes its clause. */
function reportsAlready(scene: Scene, i: number, verb: CueReading): boolean {
  return ATTRIBUTING.has(verb.act) && openingAfter(scene, i + 1, verb)?.opener !== 'complementizer';
}

const ATTRIBUTING: ReadonlySet<SpeechAct> = new Set(['say', 'announce', 'stress', 'explain', 'point', 'tell', 'write']);

function accordingDraft(scene: Scene, i: number, match: AccordingMatch): Draft | null {
  const source = match.phrase.takes === 'pronoun' ? pronounOf(scene, i, match) : namedSource(scene, match);
  if (!source) return null;
  const around = contentAround(scene, i, source.end, match.prefix > 0);
  if (!around) return null;
  const content = unmarked(scene, around);
  const later = content.last <= i ? resumed(scene, source.end) : null;
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
    content: later ? [content, later] : [content],
    closed: content.last <= i,
    subject: source.mention,
    agreement: source.agreement,
    inherit: source.mention ? 'none' : 'text',
    // وفق ما أفاد به المدير لرويترز
    addressee: addresseeAt(scene, source),
    via: source.via ?? null,
  };
}

function addresseeAt(scene: Scene, { agreement, end }: Source): Mention | null {
  const told = agreement ? mentionAt(scene, end) : null;
  return told?.clitic === 'ل' ? told : null;
}

const OPENS_CLAUSE = /^(?:فإن|فان|فإنه|فإنها|فقد|أن|إن|ان)$/u;
/** Between the source and its clause stand an addressee and a time at most. */
const FARTHEST_CLAUSE = 24;

/** وفقا لتوم فريدن، مدير المركز، …: the source's title is no clause. */
function isApposition(scene: Scene, i: number): boolean {
  const mention = mentionAt(scene, i);
  return mention?.noun?.human === true && mention.entity === null && mention.clitic === '';
}

/** The clause before the phrase, or behind it where the phrase opens the sentence. */
function contentAround(scene: Scene, i: number, end: number, conjoined: boolean): Range | null {
  const first = Math.max(segmentStart(scene, i), i - LONGEST_CLAUSE);
  const last = Math.min(segmentEnd(scene, i), i + LONGEST_CLAUSE);
  const before = i - first > 1 ? { first: outsideMarks(scene, first), last: i } : null;
  // ، وبحسب المصدر، غادر الوفد: a conjunction begins a clause of its own.
  const comma = pastTime(scene, end);
  if (before && !(conjoined && isComma(scene, comma))) return before;
  return clauseBehind(scene, isComma(scene, comma) ? comma : end, last) ?? before;
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
  while (at < last && (isComma(scene, at) || OPENS_CLAUSE.test(keyAt(scene, at)))) at++;
  return at < last ? { first: at, last } : null;
}

/** سيتأخر المشروع، وفقا للوزارة، حتى الربيع: the clause goes on behind the source and a comma. */
function resumed(scene: Scene, end: number): Range | null {
  const last = Math.min(segmentEnd(scene, end), end + LONGEST_CLAUSE);
  if (!isComma(scene, end) || last - end < 3 || !isWord(scene, end + 1) || isApposition(scene, end + 1)) return null;
  const { cues, comp } = infoAt(scene, end + 1);
  if (comp || cues.some((cue) => cue.form !== 'noun' && !cue.ambiguous)) return null;
  return { first: end + 1, last };
}

/** A clause that begins inside marks begins with them. */
function outsideMarks(scene: Scene, first: number): number {
  const pair = scene.pairs[scene.inside[first] ?? -1];
  return pair ? pair.open : first;
}

/** Nothing but one pair of marks before the phrase: its inside alone was said. */
function unmarked(scene: Scene, range: Range): Range {
  let last = range.last;
  while (last > range.first && isComma(scene, last - 1)) last--;
  const pair = scene.pairs[scene.opens[range.first] ?? -1];
  return pair && pair.close === last - 1 ? pair.inner : range;
}
