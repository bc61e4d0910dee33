import { inSet } from '../../entities/words.js';
import type { CueReading } from '../../lexicon/cues.js';
import type { SpeechAct } from '../../types.js';
import { attributionAt, isPlan } from '../content/attribution.js';
import { isComma } from '../content/clause.js';
import { beginsWithBa } from '../content/prefixes.js';
import { infoAt, inName, keyAt, type Scene } from '../scene.js';
import { phraseText } from '../speakers/entity-at.js';
import { eulogyMention } from '../speakers/eulogy.js';
import { joined } from '../speakers/joint.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { isMedium } from '../speakers/phrase-ends.js';
import { isPaper } from '../speakers/rare.js';
import { rawMentionAt } from '../speakers/raw.js';
import { ACCUSATIVE, addressed, agreesBefore, type Complement, complements, takesPerson } from '../speakers/subject.js';
import { ACTION } from '../speakers/verb-sense.js';
import type { Opening } from './content-start.js';
import { markedSource } from './marked-source.js';
import { subjectBefore } from './subject-before.js';

/** What follows these directly is rather what they judge than who judges. */
const JUDGING: ReadonlySet<SpeechAct> = new Set(['criticize', 'condemn', 'praise', 'accuse', 'call']);
/** Whoever is told, where one phrase alone stands behind the verb: أبلغ أصحاب المصانع أن, أخبرت صحيفة الشرق أن. */
const TELLING = new Set(['أبلغ', 'أخبر', 'دعا', 'طالب', 'ناشد', 'حث', 'خاطب', 'طمأن', 'وعد']);
const INFORMING = new Set(['أبلغ', 'أخبر']);
const AUDIENCES = new Set(['أصحاب', 'حشد', 'حشود', 'جمهور', 'حضور', 'جماهير', 'أنصار', 'مجتمع']);

/** True for a phrase that is rather told than tells: a paper, a crowd, people in a plural that is no nominative. */
function isAudience(scene: Scene, mention: Mention, goesOn: boolean, lemma: string): boolean {
  const key = keyAt(scene, mention.first);
  if (isMedium(mention.noun)) return INFORMING.has(lemma);
  if (!goesOn) return false;
  // ووعد أنصاره: his own.
  if (AUDIENCES.has(key.replace(/^\u0627\u0644|\u0647\u0627?$/gu, ''))) return true;
  const plural = mention.number === 'plural' && mention.definite && mention.noun !== null;
  return plural && !/\u0645\u0635\u0627\u062f\u0631$/u.test(key) && !/\u0648\u0646$/u.test(key);
}

/** Who speaks, to whom, and through whom, as the words between a verb and its content tell. */
export interface Roles {
  readonly subject: Mention | null;
  readonly addressee: Mention | null;
  readonly via: Mention | null;
}

/** Reads the roles of the verb at token `i` from what stands before it and up to its content. */
export function rolesOf(scene: Scene, i: number, reading: CueReading, opening: Opening): Roles {
  const parts = complements(scene, { first: i + 1, last: opening.at });
  const eulogy = eulogyMention(scene, i + 1);
  if (eulogy) return { subject: eulogy, addressee: null, via: null };
  if (COMING.has(reading.lemma)) {
    // جاء في بيان الوزارة أن, جاء حرفيا في الإعلان: the statement speaks.
    const at = /..\u0627$/u.test(keyAt(scene, i + 1)) ? i + 2 : i + 1;
    const mention = mentionAt(scene, at + 1);
    if (keyAt(scene, at) === IN_IT && mention?.clitic === '')
      return { subject: quotedSource(scene, i + 1, opening.at) ?? mention, addressee: null, via: null };
  }
  if (reading.act === 'relay') {
    const source = governedBy(parts, FROM);
    // يروي موظف شاب أن: whoever relays nobody's words tells his own.
    const teller = governedBy(parts, NOTHING) ?? subjectBefore(scene, i, reading);
    // ونقلت عنه الصحيفة: the pronoun means who has spoken before.
    if (FROM_HIM.test(keyAt(scene, i + 1))) return { subject: null, addressee: null, via: teller };
    return source
      ? { subject: source, addressee: null, via: teller }
      : { subject: teller, addressee: addressed(parts), via: null };
  }
  if (accusesOnly(scene, i, reading, opening, parts))
    return { subject: subjectBefore(scene, i, reading), addressee: null, via: null };
  const agent = parts[0]?.governor === '' && parts[0].mention.first === i + 1 ? null : agentIn(scene, parts);
  if (agent) return { subject: agent, addressee: null, via: null };
  if (HE.test(keyAt(scene, i - 1)) && reading.form === 'verb') {
    const told = takesPerson(reading) ? governedBy(parts, ['', ACCUSATIVE]) : null;
    return { subject: null, addressee: told ?? addressed(parts), via: mediumOf(parts) };
  }
  const { subject, addressee } = speakerAndAddressee(scene, i, reading, parts);
  // وقالت "أجوان"، وهي شركة كبيرة، إن: marks right behind the verb in which nothing is said name who speaks.
  const named = opening.at > i + 1 ? markedSource(scene, i + 1) : null;
  const marked = named && named.first !== addressee?.first && (!subject || isComma(scene, named.last)) ? named : null;
  const raw = addressee?.first === i + 1 ? null : rawSubject(scene, i, reading, opening, parts);
  const speaker = marked ?? gendered(subject ?? raw, reading);
  const quoted = quotedSource(scene, i + 1, opening.at) ?? cited(scene, i + 1, opening.at);
  if (quoted) return { subject: quoted, addressee, via: speaker ?? mediumOf(parts) };
  return {
    subject: speaker && speaker.first > i ? joined(scene, speaker, opening.at) : speaker,
    addressee,
    via: mediumOf(parts),
  };
}

/** What came in a text is what the text says. */
/** فقد اتهمت الحكومة بأنها: where one phrase alone stands before what somebody is accused of, it is the accused. */
function accusesOnly(
  scene: Scene,
  i: number,
  reading: CueReading,
  { at, opener }: Opening,
  parts: readonly Complement[],
): boolean {
  const goesOn = reading.conjunction !== '' || infoAt(scene, i - 1).func === 'modal' || keyAt(scene, i - 1) === AS_WELL;
  const [only] = parts;
  if (!goesOn || reading.act !== 'accuse' || !takesPerson(reading) || opener === 'colon') return false;
  const what = opener === 'marks' ? beginsWithBa(scene, at + 1) : infoAt(scene, at).comp?.preposition === BI;
  const last = only?.mention.last ?? -1;
  return parts.length === 1 && only?.governor === '' && (isComma(scene, last) ? last + 1 : last) === at && what;
}

/** لكنه وصف انتصار الفريق بأنه, أنها أبلغت الوزارة بأن: who speaks is the pronoun. */
const HE = /^[\u0648\u0641]?(?:\u0644\u0643\u0646|[\u0623\u0625\u0627]\u0646)(?:\u0647\u0627?|\u0647\u0645)$/u;

/** كما اتهم الاتحاد بأنه */
const AS_WELL = 'كما';

export const COMING = new Set(['جاء', 'ورد']);
const IN_IT = 'في';

/** قالت رويترز نقلا عن مصدر إن, جاء في البيان على لسان المتحدث أن: whom the phrase names speaks. */
function quotedSource(scene: Scene, first: number, last: number): Mention | null {
  for (let j = first; j < last; j++) {
    const match = attributionAt(scene, j);
    if (!match || !QUOTING.has(match.phrase.lemma)) continue;
    const source = mentionAt(scene, match.last) ?? rawMentionAt(scene, match.last);
    return source && source.last <= last && !isPlan(source) ? source : null;
  }
  return null;
}

/** ويستشهد الكاتب بقول الشاعر: "…": whose saying somebody takes up. */
function cited(scene: Scene, first: number, last: number): Mention | null {
  for (let j = first; j < last; j++) {
    const source = CITED.test(keyAt(scene, j)) ? mentionAt(scene, j + 1) : null;
    // بعبارة واحدة
    const bare = source?.start === scene.view.start[j + 1];
    if (bare && source?.last === last && source.clitic === '' && (source.entity || source.noun?.human)) return source;
  }
  return null;
}

const CITED = /^ب(?:قول|مقولة|عبارة|كلمات|كلام)$/u;
const QUOTING = new Set(['نقلا عن', 'على لسان', 'استنادا إلى']);

const SAYING = '\u0642\u0648\u0644';
const TAA = '\u0629';

const NOTHING: readonly string[] = [''];
const FROM: readonly string[] = ['عن'];
/** عنه, عنها, عنهم */
export const FROM_HIM = /^\u0639\u0646\u0647(?:\u0627|\u0645)?$/u;
const BY = 'قبل';
const OF = 'من';
const IN: readonly string[] = ['في', 'عبر', 'خلال', 'على', 'ب'];

function governedBy(parts: readonly Complement[], governors: readonly string[]): Mention | null {
  return parts.find((part) => governors.includes(part.governor))?.mention ?? null;
}

/** أعلن من قبل مصدر مجهول بأن: newspapers name the agent of a passive. */
function agentIn(scene: Scene, parts: readonly Complement[]): Mention | null {
  const behind = ({ mention }: Complement): boolean =>
    keyAt(scene, mention.first - 1) === BY && keyAt(scene, mention.first - 2) === OF;
  return parts.find(behind)?.mention ?? null;
}

const BI = 'ب';

/** Where it was said: في بيان, خلال مؤتمر صحفي. */
function mediumOf(parts: readonly Complement[]): Mention | null {
  const medium = ({ mention, direct, governor }: Complement): boolean =>
    direct &&
    mention.entity === null &&
    (mention.noun?.class === 'medium' || mention.noun?.class === 'document') &&
    (governor !== BI || (mention.number === 'singular' && !mention.definite));
  return governedBy(parts.filter(medium), IN);
}

function speakerAndAddressee(
  scene: Scene,
  i: number,
  reading: CueReading,
  parts: readonly Complement[],
): Omit<Roles, 'via'> {
  const toPerson = takesPerson(reading);
  const paper = isPaper(scene, i + 1) && INFORMING.has(reading.lemma) ? parts[0]?.mention : undefined;
  const free = parts.filter((part) => part.governor === '' && part.mention !== paper);
  const objects = parts.filter((part) => part.governor === '' || part.governor === ACCUSATIVE);
  const subject = free.find((part) => agreesBefore(reading, part.mention))?.mention ?? null;
  // الحركة التي اتهمتها واشنطن بأنها, المرض، وصفه الوزير بأنه: whoever stands right behind the verb and its pronoun speaks.
  const resumed = reading.enclitic !== '' && subject?.first === i + 1;
  const before = resumed ? null : subjectBefore(scene, i, reading);
  // أبلغ «الشرق» مدير النادي أن: the paper is told.
  if (paper && paper.first < i + 3) return { subject: before ?? subject, addressee: paper };
  // المدرب من جهته رفض البحث عن أعذار: a thing behind the verb is rather what he refused.
  const thing = before?.type === 'person' && subject?.noun?.human === false && subject.noun.class !== 'body';
  if (before && (toPerson || !subject || thing || (before.last === i && subject.first > i + 1))) {
    return { subject: before, addressee: toPerson ? (objects[0]?.mention ?? null) : addressed(parts) };
  }
  const told = subject ?? (free.length === 0 ? rawMentionAt(scene, i + 1) : null);
  const alone = TELLING.has(reading.lemma) && objects.length === (subject ? 1 : 0);
  // وطالب المجتمع الدولي, كما طالب المجتمع الدولي
  const goesOn = reading.conjunction !== '' || keyAt(scene, i - 1) === AS_WELL;
  if (told && alone && told.first === i + 1 && isAudience(scene, told, goesOn, reading.lemma))
    return { subject: null, addressee: told };
  const object = toPerson ? (objects.find((part) => part.mention !== subject)?.mention ?? null) : null;
  const whole = subject && !object && reading.frames.has('object-then-bi-an') && reading.enclitic === '';
  return { subject: whole ? withoutObject(scene, subject) : subject, addressee: object ?? addressed(parts) };
}

/**
 * وصف الأمين العام الهجوم بأنه: the verb needs somebody or something of which it is said, so that a definite word right
 * before بأن that cannot be an adjective is no part of the subject.
 */
function withoutObject(scene: Scene, subject: Mention): Mention {
  const at = subject.last - 1;
  const key = keyAt(scene, at);
  const told = infoAt(scene, subject.last).comp?.preposition === BI || BARE_BI.test(keyAt(scene, subject.last));
  if (subject.entity || !told || at <= subject.first || !NOMINAL.test(key) || !DEFINITE.test(keyAt(scene, at - 1)))
    return subject;
  if (inSet('naming', key.slice(2)) || inSet('plain', key.slice(2))) return subject;
  const name = phraseText(scene, subject.start, at);
  return { ...subject, last: at, end: scene.view.end[at - 1] ?? subject.end, name, role: subject.role && name };
}

/** Definite, and neither a nationality or the like (ي, ية) nor shaped like a participle (م). */
const NOMINAL = /^\u0627\u0644[^\u0645]\S+(?<!\u064a|\u064a\u0629)$/u;
const DEFINITE = /^(?:\u0627\u0644|\u0644\u0644)/u;
const BARE_BI = /^\u0628\u0640?$/u;

/** قالت بنجلون: the verb shows the gender of a name that shows none. */
function gendered(subject: Mention | null, reading: CueReading): Mention | null {
  if (subject?.gender !== 'unknown' || subject.entity || reading.gender === null) return subject;
  return subject.number === 'singular' ? { ...subject, gender: reading.gender } : subject;
}

const GOD = 'الله';
const SINGLE = 'واحدة';
const OBJECTS = /^\u0627\u0644\S+\u064a\u0646$/u;

/** A subject that no table knows, only right behind its verb and where nobody else can be meant. */
function rawSubject(
  scene: Scene,
  i: number,
  reading: CueReading,
  opening: Opening,
  parts: readonly Complement[],
): Mention | null {
  if (
    reading.number !== 'singular' ||
    // وصفته الصحافة بأنه: with its object in the pronoun, what is definite behind the verb judges.
    (reading.enclitic === '' ? JUDGING.has(reading.act) : !/^\u0627\u0644/u.test(keyAt(scene, i + 1))) ||
    // تهدد بمصيبة: what the verb takes with ب
    (reading.frames.has('bi-noun') && /^\u0628/u.test(keyAt(scene, i + 1)) && !inName(scene, i + 1)) ||
    // وناشد المسلمين: the ending shows whom.
    (takesPerson(reading) && OBJECTS.test(keyAt(scene, i + 1))) ||
    (reading.act !== 'find' && ACTION.test(keyAt(scene, i + 1))) ||
    // رفض دفع الحكومة بأن
    infoAt(scene, i + 1).cues.some((cue) => cue.ambiguous && cue.form === 'verb') ||
    parts.some((part) => part.mention.first === i + 1)
  )
    return null;
  // يقول رحمه الله: a wish
  if (keyAt(scene, i + 2) === GOD && /\u0647$/u.test(keyAt(scene, i + 1))) return null;
  // وقال جملة واحدة: "…"
  if (keyAt(scene, i + 2) === SINGLE) return null;
  const raw = rawMentionAt(scene, i + 1);
  // وأضاف القول: "…": what was said is nobody.
  if (infoAt(scene, i + 1).cues.some(({ lemma }) => lemma === SAYING)) return null;
  // وأضافت باكية: "…": a feminine adjective right before the content is how she said it.
  const manner = raw?.last === i + 2 && raw.last === opening.at && !raw.definite && keyAt(scene, i + 1).endsWith(TAA);
  return raw && raw.last <= opening.at && !manner ? raw : null;
}
