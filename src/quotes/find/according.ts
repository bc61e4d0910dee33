import type { AccordingMatch } from '../../lexicon/according.js';
import { attributionAt } from '../content/attribution.js';
import { isComma, LONGEST_CLAUSE, segmentEnd, segmentStart } from '../content/clause.js';
import type { Draft } from '../draft.js';
import { infoAt, isWord, keyAt, type Range, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { namedSource, pronounOf, type Source } from './according-source.js';

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

function addresseeAt(scene: Scene, { agreement, end, told: before }: Source): Mention | null {
  if (before) return before;
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
