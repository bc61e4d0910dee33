import type { CueReading } from '../../lexicon/cues.js';
import type { SpeechAct } from '../../types.js';
import { attributionAt } from '../content/attribution.js';
import { segmentStart } from '../content/clause.js';
import { holdsClause } from '../content/names.js';
import type { Draft } from '../draft.js';
import { infoAt, inName, isWord, keyAt, lineOf, type Scene } from '../scene.js';
import { eulogyMention } from '../speakers/eulogy.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { rawMentionAt } from '../speakers/raw.js';
import { agreementWith, complements } from '../speakers/subject.js';
import type { Opening } from './content-start.js';
import { contentOf, openingAfter } from './opening.js';
import { cueAt, isUnreal } from './site.js';
import { FROM_HIM } from './verb-roles.js';

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

function nounAt(scene: Scene, i: number, reading: CueReading): Draft | null {
  const opening = openingAfter(scene, i + 1, reading);
  // وبسؤاله عما إذا كان سيفوز: who is asked has not said it.
  if (isUnreal(scene, i, reading) || (reading.act === 'ask' && /^و?ب/u.test(keyAt(scene, i)))) return null;
  const his = reading.lemma === SAYING && reading.enclitic !== '' && opening !== null && opening.pair >= 0;
  const owner = reading.enclitic === '' ? mentionAt(scene, ownerAt(scene, i)) : null;
  if (!opening || (scene.inside[i] ?? -1) >= 0) return null;
  if (opening.at - i > (his || isLongName(scene, owner, opening) ? FAR : NEAR)) return null;
  // متمنيا في ختام حديثه أن, حرية التعبير: when it was said, or that one may, and not what.
  if (OCCASION.test(keyAt(scene, i - 1)) || isAnswered(scene, i, opening)) return null;
  // سافر للعلاج حسب قوله، كما علمت مصادر أن: what only repeats who speaks has its clause before it.
  // وفقا لإعلان الهيئة، فمن المعتقد أن: the phrase has its clause whole.
  const match = opening.at > i + 1 ? attributionAt(scene, i - 1) : null;
  if (match?.phrase.repeats || (match && COMMA.test(keyAt(scene, owner?.last ?? i)))) return null;
  // أرفقت الصحيفة تصريحاته بخبر, رسالة نصية: neither says it.
  // إعلان موسكو أن: a state speaks where a clause follows; خطاب القاهرة is named after it.
  const states = opening.opener === 'complementizer' || owner?.type !== 'place';
  const owns = owner?.clitic === '' && states && (owner.entity || owner.definite || owner.noun?.human);
  // يعيد تذكير النواب بأن: they are told.
  const source = owns && reading.lemma !== REMINDING ? owner : null;
  const bySaying = isBySaying(scene, i, opening.at) || isRepeated(scene, i, reading);
  if (reading.enclitic === '' && !source && !bySaying && opening.at > i + 1) return null;
  // نقل عن الوزير قوله خلال الاجتماع "…": nothing but speech can be his saying.
  const said = reading.lemma === SAYING && reading.enclitic !== '' && opening.at - i <= NEAR_MARKS;
  const open = his && !holdsClause(scene, { first: i + 1, last: opening.at });
  if (opening.opener === 'marks' && opening.at > i + 1 && !source && !said && !open) return null;
  // وهنا يأتي السؤال: the writer asks it.
  if (comesUp(scene, i)) return null;
  // الحكم: علي رضا is an entry of a list.
  if (opening.opener === 'colon' && opening.pair < 0 && reading.enclitic === '' && (!owner || isFirst(scene, i)))
    return null;
  // أن أسئلته "لم تلق جوابا": the noun is the subject of a clause.
  const { comp } = infoAt(scene, i - 1);
  if (opening.opener === 'marks' && comp !== null && comp.preposition !== '\u0643') return null;
  if (
    reading.enclitic === '' &&
    !source &&
    !bySaying &&
    (opening.opener === 'complementizer' || !keyAt(scene, i).startsWith('ال'))
  )
    return null;
  const relayed = reading.enclitic === '' ? null : (relay(scene, i) ?? relayedPronoun(scene, i));
  const eulogy = eulogyMention(scene, i + 1);
  return {
    rule: `noun/${opening.opener}`,
    cue: cueAt(i, i + 1, reading),
    opener: opening.opener,
    content: [contentOf(scene, opening)],
    closed: opening.opener === 'marks' || (opening.opener === 'colon' && opening.pair >= 0),
    subject:
      eulogy ??
      shown(relayed?.source ?? undefined, reading.enclitic) ??
      (source && source.last <= opening.at ? source : null),
    agreement: reading.enclitic === '' || CONTENTS.has(reading.lemma) ? null : agreementWith(reading.enclitic),
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

/** Whose words they are, null for whom a pronoun means, and who passes them on. */
interface Relay {
  readonly source: Mention | null;
  readonly via: Mention | null;
}

/** نقلت رويترز عن مسؤول قوله إن: the official speaks, and the agency passes it on. */
function relay(scene: Scene, i: number): Relay | null {
  const floor = Math.max(segmentStart(scene, i), i - LONGEST_RELAY);
  for (let j = i - 1; j > floor; j--) {
    if (keyAt(scene, j) !== 'عن') continue;
    const source = mentionAt(scene, j + 1) ?? rawMentionAt(scene, j + 1);
    const verb = relayVerb(scene, j, floor);
    if (!source || verb < 0) return null;
    return {
      source,
      via: complements(scene, { first: verb + 1, last: j }).find((part) => part.governor === '')?.mention ?? null,
    };
  }
  return null;
}

/**
 * ونقلت عنه الصحيفة قوله, نقل موقع النادي عنه قوله: whom the pronoun means has spoken before, and the paper passes it on.
 * نقل زوار البطريرك عنه قوله: it means the one person who is named there.
 */
function relayedPronoun(scene: Scene, i: number): Relay | null {
  const floor = Math.max(segmentStart(scene, i), i - LONGEST_RELAY);
  for (let j = i - 1; j > floor; j--) {
    if (!FROM_HIM.test(keyAt(scene, j))) continue;
    const verb = relayVerb(scene, j, floor);
    const via = mentionAt(scene, verb + 1 < j ? verb + 1 : j + 1);
    if (verb < 0 || (j + 1 < i && via?.clitic !== '')) return null;
    let source: Mention | null = null;
    for (let k = verb + 2; k < j && !source; k++) {
      const visited = mentionAt(scene, k);
      if (visited?.last === j && visited.clitic === '' && visited.number === 'singular' && visited.noun?.human)
        source = visited;
    }
    return { source, via: via?.clitic === '' ? via : null };
  }
  return null;
}

function relayVerb(scene: Scene, from: number, floor: number): number {
  for (let j = from; j >= floor; j--)
    if (infoAt(scene, j).cues.some((cue) => cue.act === 'relay' || HANDS_ON.has(cue.lemma))) return j;
  return -1;
}

/** روى الخطيب عن أحدهم قوله */
const HANDS_ON = new Set(['روى', 'حكى', 'ذكر', 'أورد']);

/** From the verb to قوله stand the agency, the source and its title. */
const LONGEST_RELAY = 30;

/** عن كوفاليتش قوله: the pronoun shows the gender of a name that shows none. */
function shown(source: Mention | undefined, pronoun: string): Mention | null {
  if (!source) return null;
  const { gender } = agreementWith(pronoun);
  const open = source.gender === 'unknown' && source.number === 'singular' && source.entity === null;
  return open && gender ? { ...source, gender } : source;
}
