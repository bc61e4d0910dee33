import type { CueReading } from '../../lexicon/cues.js';
import type { SpeechAct } from '../../types.js';
import { attributionAt } from '../content/attribution.js';
import { holdsClause } from '../content/names.js';
import type { Draft } from '../draft.js';
import { infoAt, inName, isWord, keyAt, lineOf, type Scene } from '../scene.js';
import { eulogyMention } from '../speakers/eulogy.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { agreementWith } from '../speakers/subject.js';
import type { Opening } from './content-start.js';
import { contentOf, openingAfter } from './opening.js';
import { relay, relayedPronoun, shown } from './relay.js';
import { cueAt, isUnreal } from './site.js';

/** Between a noun of saying and its content stands its source at most: تأكيد الوزير أن. */
const NEAR = 9;
/** Between قوله and its marks when, where and to whom: عن الوزير قوله للصحفيين الذين رافقوه في رحلته إلى بكين: "…". */
const FAR = 24;

/** رابط الخبر: … reports nothing, nor what a festival goes under, شعاره "…". */
const NEWS = new Set('خبر نبأ شعاره شعارها'.split(' '));

const FIRST_PERSON = new Set(['نا', 'ي']);

/** رسالة مفادها أن: the pronoun is the message, which somebody has sent. */
const CONTENTS = new Set(['مفاد', 'مضمون', 'فحوى']);

/** رد النائب بالقول إن, ختم كلامه بالتشديد على أن: how the subject of the clause did it. */
const BY_SAYING = /^(?:بالقول|بال(?:تشديد|تأكيد) على|بالإشارة إلى|بالت(?:ذكير|نبيه))$/u;
/** From قوله to its marks stands where it was said. */
const NEAR_MARKS = 4;
const SAYING = '\u0642\u0648\u0644';

/** قوله إن …, تأكيده أن …, تصريح الوزير بأن …: a noun of saying with its pronoun or genitive as the source. */
export function findSayingNouns(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    if (inName(scene, i)) continue;
    const reading = infoAt(scene, i).cues.find((cue) => cue.form === 'noun');
    // ظننا أن, قولي إن: who writes or speaks tells of himself.
    if (
      !reading ||
      NEWS.has(reading.lemma) ||
      NEWS.has(reading.lemma + reading.enclitic) ||
      FIRST_PERSON.has(reading.enclitic)
    )
      continue;
    const draft = nounAt(scene, i, reading);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** يبقى السؤال, وهنا يبرز سؤال: what comes up or remains nobody has said. */
function comesUp(scene: Scene, i: number): boolean {
  return /^[\u0648\u0641]?(?:\u064a\u0623\u062a\u064a|\u064a\u0628\u0642\u0649|\u064a\u0628\u0631\u0632|\u064a\u0638\u0644)$/u.test(
    keyAt(scene, i - 1),
  );
}

/** إعلان النائب عن العاصمة سامي رشيد، عضو اللجنة، أنه: without a clause the words behind somebody are his name and office. */
function isLongName(scene: Scene, owner: Mention | null, { opener, at }: Opening): boolean {
  if (!owner?.noun?.human || opener !== 'complementizer') return false;
  return !holdsClause(scene, { first: owner.last, last: Math.min(at, owner.last + NEAR_MARKS) });
}

const COMMA = /^[,\u060c]$/u;
const REMINDING = 'تذكير';
const OCCASION = /^(?:ختام|نهاية|مستهل|بداية|معرض|سياق|حرية|حق)$/u;

/** ردا على سؤال الصحيفة، أن: the answer is said; what was asked begins with ما إذا. */
function isAnswered(scene: Scene, i: number, { at }: Opening): boolean {
  return (
    infoAt(scene, at).comp !== null &&
    infoAt(scene, i - 1).func === 'preposition' &&
    ANSWERING.test(keyAt(scene, i - 2))
  );
}

const ANSWERING = /^[وف]?(?:في)?(?:رد|جواب|إجابة)(?:ا|ه|ها|هم|ته|تها)?$/u;

/** A noun of saying, what opens its content, and whose it is. */
interface Saying {
  readonly scene: Scene;
  readonly i: number;
  readonly reading: CueReading;
  readonly opening: Opening;
  readonly owner: Mention | null;
  /** The owner, where he can have said it. */
  readonly source: Mention | null;
  /** قوله, قولها */
  readonly his: boolean;
}

/** Whoever owns the noun, where it is he who says it. */
function sourceFrom(owner: Mention | null, { lemma }: CueReading, { opener }: Opening): Mention | null {
  // إعلان موسكو أن: a state speaks where a clause follows; خطاب القاهرة is named after it.
  const states = opener === 'complementizer' || owner?.type !== 'place';
  const owns = owner?.clitic === '' && states && (owner.entity || owner.definite || owner.noun?.human);
  // يعيد تذكير النواب بأن: they are told.
  return owns && lemma !== REMINDING ? owner : null;
}

/** Whether what opens further on belongs to another word, or the noun is part of another construction. */
function isElsewhere({ scene, i, reading, opening, owner, his }: Saying): boolean {
  const marked = his && opening.pair >= 0;
  if (opening.at - i > (marked || isLongName(scene, owner, opening) ? FAR : NEAR)) return true;
  // متمنيا في ختام حديثه أن, حرية التعبير: when it was said, or that one may, and not what.
  if (OCCASION.test(keyAt(scene, i - 1)) || isAnswered(scene, i, opening) || comesUp(scene, i)) return true;
  // سافر للعلاج حسب قوله، كما علمت مصادر أن: what only repeats who speaks has its clause before it.
  // وفقا لإعلان الهيئة، فمن المعتقد أن: the phrase has its clause whole.
  const match = opening.at > i + 1 ? attributionAt(scene, i - 1) : null;
  if (match?.phrase.repeats || (match && COMMA.test(keyAt(scene, owner?.last ?? i)))) return true;
  // الحكم: علي رضا is an entry of a list.
  const listed = opening.opener === 'colon' && opening.pair < 0 && reading.enclitic === '';
  if (listed && (!owner || isFirst(scene, i))) return true;
  // أن أسئلته "لم تلق جوابا": the noun is the subject of a clause.
  const { comp } = infoAt(scene, i - 1);
  return opening.opener === 'marks' && comp !== null && comp.preposition !== '\u0643';
}

/** أرفقت الصحيفة تصريحاته بخبر, رسالة نصية: whether nobody shows who has said it. */
function isUnowned({ scene, i, reading, opening, source, his }: Saying): boolean {
  if (source) return false;
  const next = opening.at === i + 1;
  // نقل عن الوزير قوله خلال الاجتماع "…": nothing but speech can be his saying.
  const open = opening.at - i <= NEAR_MARKS || !holdsClause(scene, { first: i + 1, last: opening.at });
  if (opening.opener === 'marks' && !next && !(his && open)) return true;
  if (reading.enclitic !== '' || isBySaying(scene, i, opening.at) || isRepeated(scene, i, reading)) return false;
  return !next || opening.opener === 'complementizer' || !keyAt(scene, i).startsWith('ال');
}

function nounAt(scene: Scene, i: number, reading: CueReading): Draft | null {
  // وبسؤاله عما إذا كان سيفوز: who is asked has not said it.
  if (isUnreal(scene, i, reading) || (reading.act === 'ask' && /^و?ب/u.test(keyAt(scene, i)))) return null;
  const opening = (scene.inside[i] ?? -1) >= 0 ? null : openingAfter(scene, i + 1, reading);
  if (!opening) return null;
  const bare = reading.enclitic === '';
  const owner = bare ? mentionAt(scene, ownerAt(scene, i)) : null;
  const source = sourceFrom(owner, reading, opening);
  const saying: Saying = { scene, i, reading, opening, owner, source, his: reading.lemma === SAYING && !bare };
  if (isElsewhere(saying) || isUnowned(saying)) return null;
  const relayed = bare ? null : (relay(scene, i) ?? relayedPronoun(scene, i));
  return {
    rule: `noun/${opening.opener}`,
    cue: cueAt(i, i + 1, reading),
    opener: opening.opener,
    content: [contentOf(scene, opening)],
    closed: opening.opener === 'marks' || (opening.opener === 'colon' && opening.pair >= 0),
    subject:
      eulogyMention(scene, i + 1) ??
      shown(relayed?.source ?? undefined, reading.enclitic) ??
      (source && source.last <= opening.at ? source : null),
    agreement: bare || CONTENTS.has(reading.lemma) ? null : agreementWith(reading.enclitic),
    inherit: relayed?.source === null ? 'text' : 'clause',
    addressee: null,
    via: relayed?.via ?? null,
  };
}

/** الاتهامات الموجهة إليه من جانب المعارضة: who directed them stands in so many words behind. */
const FARTHEST_AGENT = 5;

function ownerAt(scene: Scene, i: number): number {
  // اتهامات من المعارضة بأنه; but طلب من مستشاريه ألا is a verb.
  if (keyAt(scene, i + 1) === OF && /\u0627\u062a$/u.test(keyAt(scene, i))) return i + 2;
  if (!/^\u0627\u0644\u0645\u0648\u062c\u0647/u.test(keyAt(scene, i + 1))) return i + 1;
  let at = i + 2;
  while (at < i + FARTHEST_AGENT && keyAt(scene, at) !== OF) at++;
  return /^(?:قبل|جانب|طرف)$/u.test(keyAt(scene, at + 1)) ? at + 2 : at + 1;
}

const OF = 'من';

/** From جدد to التأكيد stands the subject. */
const LONGEST_SUBJECT = 6;

function isBySaying(scene: Scene, i: number, opens: number): boolean {
  const words = opens === i + 2 ? `${keyAt(scene, i)} ${keyAt(scene, i + 1)}` : keyAt(scene, i);
  return opens <= i + 2 && BY_SAYING.test(words);
}

/** وجدد الوزير التأكيد على أن, مجددا التأكيد أن: the weak verb says no more than that it was said again. */
function isRepeated(scene: Scene, i: number, { definite }: CueReading): boolean {
  for (let j = i - 1; definite && j >= i - LONGEST_SUBJECT && isWord(scene, j); j--)
    if (infoAt(scene, j).cues.some(({ form, weak, act }) => form !== 'noun' && weak && REPEATING.has(act))) return true;
  return false;
}

const REPEATING: ReadonlySet<SpeechAct> = new Set(['add', 'stress']);

function isFirst(scene: Scene, i: number): boolean {
  return lineOf(scene, i)?.first === i;
}
