/** Who speaks, to whom, and through whom, as the words between a verb and its content tell. */
import type { CueReading } from '../../lexicon/cues.js';
import { isComma } from '../content/clause.js';
import { beginsWithBa } from '../content/prefixes.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import { eulogyMention } from '../speakers/eulogy.js';
import { joined } from '../speakers/joint.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt } from '../speakers/noun-phrase.js';
import { ACCUSATIVE, addressed, type Complement, complements, takesPerson } from '../speakers/subject.js';
import { AS_WELL, type Roles, speakerAndAddressee } from './addressee.js';
import { cited, quotedSource } from './cited-source.js';
import type { Opening } from './content-start.js';
import { markedSource } from './marked-source.js';
import { subjectBefore } from './subject-before.js';
import { gendered, rawSubject } from './subject-behind.js';

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

export const COMING = new Set(['جاء', 'ورد']);
const IN_IT = 'في';

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
