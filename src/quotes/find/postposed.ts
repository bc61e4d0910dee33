import type { CueReading } from '../../lexicon/cues.js';
import { PUNCT } from '../../text/view.js';
import type { SpeechAct } from '../../types.js';
import { isComma, segmentEnd, segmentStart } from '../content/clause.js';
import { namesThing } from '../content/names.js';
import { earlierPieces } from '../content/paragraphs.js';
import type { Draft } from '../draft.js';
import { infoAt, inName, isWord, keyAt, pairFrom, pairUpTo, type Range, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { rawMentionAt } from '../speakers/raw.js';
import { agreementOf, agreesBefore, complements } from '../speakers/subject.js';
import { openingAfter } from './opening.js';
import { cueAt, isUnreal } from './site.js';

/** Marks before a cue hold speech from four words on; shorter ones are names. */
const SHORTEST_SPEECH = 3;
/** Between the verb and its subject stand at most a pronoun and an adverb: أخبرتني به أمس السيدة. */
const FARTHEST_SUBJECT = 14;
const REFERS = /^(?:هذا|ما|هكذا)$/u;
const WHAT = 'ما';
const SAYINGS = /^(?:الكلمات|العبارات|العبارة|الجملة|المقولة)$/u;
const AS = new Set(['كما', 'مثلما', 'حسبما', 'وفقما']);

/** What is said in these acts may stand before its verb without a comma. */
const PLAIN_ACTS: ReadonlySet<SpeechAct> = new Set(['say', 'explain', 'write', 'tell', 'answer']);

/** "…"، قال فلان: the content stands before its cue. */
export function findPostposed(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 1; i < scene.view.size; i++) {
    const opened = openedWith(scene, i);
    if (opened) drafts.push(opened);
    const reading = infoAt(scene, i).cues.find(
      (cue) => (cue.form === 'verb' && !cue.passive) || (cue.form === 'participle' && cue.accusative),
    );
    // "…". وردا على سؤال: and in answer to; two who speak are named before their marks.
    // "…" أضيف إليه: what looks like the first person is a passive.
    if (reading?.number === 'dual' || reading?.future || reading?.person === 1) continue;
    // "أكثر من عشر مرات" دون جواب: the preposition has the letters of a verb.
    if (infoAt(scene, i).func === 'preposition') continue;
    if (reading?.conjunction !== '' || inName(scene, i) || isUnreal(scene, i, reading)) continue;
    const draft = postposedAt(scene, i, reading);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "…". بهذه العبارة بدأ الصياد حديثه: whatever the verb, these words say whose the marks before them are. */
function openedWith(scene: Scene, i: number): Draft | null {
  if (!/^(?:بهذه|بتلك)$/u.test(keyAt(scene, i)) || !SAYINGS.test(keyAt(scene, i + 1))) return null;
  const pair = scene.pairs[scene.closes[/^[.,\u060c]$/u.test(keyAt(scene, i - 1)) ? i - 2 : i - 1] ?? -1];
  const subject = mentionAt(scene, i + 3);
  if (!pair || !subject || subject.clitic !== '' || infoAt(scene, i + 2).cues.length > 0) return null;
  return {
    rule: 'postposed/marks',
    cue: null,
    opener: 'marks',
    content: [pair.inner],
    closed: true,
    subject,
    agreement: null,
    inherit: 'text',
    addressee: null,
    via: null,
  };
}

/** "…"، كما أضافت: another phrase of the same speaker, which no according-to phrase claims. */
function addsAs(scene: Scene, i: number, reading: CueReading): boolean {
  return reading.act === 'add' && keyAt(scene, i - 1) === 'كما';
}

function markedBefore(scene: Scene, i: number, reading: CueReading): readonly Range[] {
  let at = i - 1;
  if (addsAs(scene, i, reading)) at--;
  else if (AS.has(keyAt(scene, at))) return [];
  // "لم يبق لي شيء". بهذه الكلمات وصف أحمد حاله: words that point back at what was said.
  if (SAYINGS.test(keyAt(scene, at)) && /^(?:بهذه|بتلك)$/u.test(keyAt(scene, at - 1))) at -= 2;
  // "…"، ما يعرض البلاد للخطر: which does so.
  const which = keyAt(scene, at) === WHAT && scene.view.kind[at - 1] === PUNCT;
  if (which && reading.tense === 'present' && !PLAIN_ACTS.has(reading.act)) return [];
  while (REFERS.test(keyAt(scene, at))) at--;
  while (
    at >= 0 &&
    scene.view.kind[at] === PUNCT &&
    (scene.closes[at] ?? -1) < 0 &&
    /^[,\u060c\-\u2013.]$/u.test(keyAt(scene, at))
  )
    at--;
  // A sentence of a new paragraph has its own content: "…". ⏎ اعترف فلان …
  if (scene.view.line[at] !== scene.view.line[i] && !pointsBack(scene, i - 1)) return [];
  const pair = pairUpTo(scene, at);
  if (!pair || namesThing(scene, pair)) return [];
  // "أخضر الأولمبياد" يختتم الألعاب, "نزهة في الحي" عرض مسرحي: what stands right before such a verb is its subject.
  const doubtful = reading.weak || (reading.tense === 'present' && !PLAIN_ACTS.has(reading.act));
  if (at === i - 1 && reading.form === 'verb' && doubtful) return [];
  // "ظننتها مزحة"، يقول كرار: a whole sentence may be shorter.
  const whole = isComma(scene, pair.close + 1) && segmentStart(scene, pair.open) === pair.open;
  if (pair.inner.last - pair.inner.first < SHORTEST_SPEECH && !whole) return [];
  const before = infoAt(scene, pair.open - 1);
  // أن السعر "لا يغطي الكلفة"، داعيا إلى …: the participle goes on with the clause that the marks only end.
  if (
    reading.form === 'participle' &&
    isWord(scene, pair.open - 1) &&
    scene.view.line[pair.open - 1] === scene.view.line[i]
  )
    return [];
  if (before.comp || keyAt(scene, pair.open - 1) === ':') return [];
  return [...earlierPieces(scene, pair.open, scene.view.line[at] !== scene.view.line[i]), pair.inner];
}

/** تقول من دون أن ترفع رأسها، "…": how it was said stands before the second half, in so many words at most. */
const LONGEST_MANNER = 8;

function pointsBack(scene: Scene, i: number): boolean {
  return REFERS.test(keyAt(scene, i)) || SAYINGS.test(keyAt(scene, i));
}

/** "…"، تجزم المديرة، "…": the attribution breaks what was said in two. */
function secondHalf(scene: Scene, end: number): Range[] {
  let at = end;
  while (at < end + LONGEST_MANNER && isWord(scene, at) && scene.view.line[at] === scene.view.line[end]) at++;
  if (!isComma(scene, at)) return [];
  const pair = pairFrom(scene, at + 1);
  return pair && !namesThing(scene, pair) ? [pair.inner] : [];
}

function postposedAt(scene: Scene, i: number, reading: CueReading): Draft | null {
  const content = markedBefore(scene, i, reading);
  if (content.length === 0) return null;
  const opening = openingAfter(scene, i + 1, reading);
  // «مفتوحة على كل شيء»، دعا إلى «حوار»: what he calls for stands behind its preposition.
  if (opening?.opener === 'marks' && opening.governed !== '') return null;
  if (opening && opening.opener !== 'marks' && scene.segmentOf[opening.at] === scene.segmentOf[i]) return null;
  const parts = complements(scene, {
    first: i + 1,
    last: Math.min(scene.view.size, i + FARTHEST_SUBJECT, segmentEnd(scene, i)),
  });
  const subject: Mention | null =
    parts.find((part) => part.governor === '' && agreesBefore(reading, part.mention))?.mention ??
    unknownSubject(scene, i + 1);
  return {
    rule: 'postposed/marks',
    cue: cueAt(i, i + 1, reading),
    opener: 'marks',
    content: [...content, ...secondHalf(scene, subject?.last ?? i + 1)],
    closed: true,
    subject,
    agreement: agreementOf(reading),
    inherit: 'text',
    addressee: null,
    via: null,
  };
}

/** قال لصحيفة كذا, قالت ضاحكة ثم بكت: neither whom somebody tells nor how is who speaks. */
function unknownSubject(scene: Scene, i: number): Mention | null {
  if (mentionAt(scene, i)?.clitic === '\u0644') return null;
  const raw = rawMentionAt(scene, i);
  return raw?.last === i + 1 && !raw.definite && /^\S[\u0627\u0648]\S+\u0629$/u.test(keyAt(scene, i)) ? null : raw;
}
