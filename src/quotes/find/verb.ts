import type { CueReading } from '../../lexicon/cues.js';
import { eulogyAt } from '../../lexicon/eulogies.js';
import { governsThat } from '../../lexicon/governors.js';
import { PUNCT } from '../../text/view.js';
import type { SpeechAct } from '../../types.js';
import type { Draft } from '../draft.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import type { Mention } from '../speakers/mention.js';
import { mentionAt, rawMentionAt } from '../speakers/noun-phrase.js';
import { ACCUSATIVE, agreementOf, agreesAfter, agreesBefore, type Complement, complements } from '../speakers/subject.js';
import { fragmentStart, type Opening, openingAfter } from './opening.js';
import { cueAt, isKnowing, isUnreal, mayBeImpersonal } from './site.js';

/** Verbs whose object is a person, who is accused, told or asked, and must not be taken for the subject. */
const TAKES_PERSON = new Set(['addressee', 'object-then-bi-an']);
/** What follows these directly is rather what they judge than who judges. */
const JUDGING: ReadonlySet<SpeechAct> = new Set(['criticize', 'condemn', 'praise', 'accuse', 'call']);
/** أبلغ أصحاب المصانع أن: a definite plural behind a verb that goes on is whom he told, not who told. */
const TELLING = new Set(['أبلغ', 'أخبر', 'دعا', 'طالب', 'ناشد', 'حث']);

/** A weak or ambiguous verb reports only where its content opens soon. */
const NEAR = 14;
/** A colon further off belongs to something else: a list, a clock. */
const NEAR_COLON = 9;

/** قال الوزير إن …, أكد أن …, وأضاف "…": a finite verb of saying before its content. */
export function findVerbs(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.view.size; i++) {
    const reading = infoAt(scene, i).cues.find((cue) => cue.form === 'verb' && !cue.passive);
    if (!reading || (scene.entityAt[i] ?? -1) >= 0 || governsThat(keyAt(scene, i))) continue;
    const draft = verbAt(scene, i, reading);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function isTrustworthy(scene: Scene, i: number, reading: CueReading, opening: Opening): boolean {
  const { func } = infoAt(scene, i);
  if (func !== null && opening.opener !== 'complementizer') return false;
  if (!reading.weak && !reading.ambiguous && func === null) return true;
  if (opening.at - i > (opening.opener === 'colon' ? NEAR_COLON : NEAR)) return false;
  if (!reading.ambiguous && func === null) return true;
  return opening.at === i + 1 || mentionAt(scene, i + 1) !== null;
}

/** بين is the verb only where a sentence or clause begins with it and its content or a name follows. */
function standsAlone(scene: Scene, i: number): boolean {
  const { view } = scene;
  const opens = i === 0 || view.kind[i - 1] === PUNCT || view.line[i - 1] !== view.line[i] || /^[\u0648\u0641]/u.test(keyAt(scene, i));
  const next = mentionAt(scene, i + 1);
  return infoAt(scene, i + 1).comp !== null || (next?.type === 'person' && next.entity !== null) || (opens && next?.noun?.human === true && next.number === 'singular');
}

function verbAt(scene: Scene, i: number, reading: CueReading): Draft | null {
  if (isUnreal(scene, i, reading)) return null;
  // What will be said has not been said.
  if (reading.person !== 3 || reading.future) return null;
  if (infoAt(scene, i).func === 'preposition' && !standsAlone(scene, i)) return null;
  const opening = openingAfter(scene, i + 1, reading);
  if (!opening || !isTrustworthy(scene, i, reading, opening)) return null;
  const parts = complements(scene, { first: i + 1, last: opening.at });
  const eulogy = eulogyAfter(scene, i);
  const roles = eulogy ? { subject: eulogy, addressee: null } : rolesOf(scene, i, reading, parts);
  const { addressee } = roles;
  const subject = gendered(roles.subject ?? rawSubject(scene, i, reading, opening, parts), reading);
  if (!subject && reading.gender === 'male' && mayBeImpersonal(reading) && opening.at - i <= 2) return null;
  if (!subject && ((scene.inside[i] ?? -1) >= 0 || reading.act === 'find')) return null;
  if (reading.act === 'find' && !subject?.noun && !subject?.entity) return null;
  if (isKnowing(reading) && subject?.noun?.class !== 'group') return null;
  return {
    rule: `verb/${opening.opener}`,
    cue: cueAt(i, i + 1, reading),
    opener: opening.opener,
    content: [widened(scene, reading, Math.max(i + 1, subject?.last ?? 0), opening) ?? contentOf(scene, opening)],
    closed: opening.opener === 'marks' || (opening.opener === 'colon' && opening.pair >= 0),
    subject,
    agreement: agreementOf(reading),
    inherit: 'text',
    addressee,
    via: reading.act === 'relay' ? relayOf(parts) : viaOf(parts),
  };
}

/** The range that an opening gives: the inside of its marks, or all that follows. */
export function contentOf(scene: Scene, opening: Opening): { first: number; last: number } {
  const pair = scene.pairs[opening.pair];
  if (pair && opening.first === pair.inner.first) return { first: pair.inner.first, last: pair.inner.last };
  const line = scene.view.lines[scene.view.line[opening.at] ?? 0];
  return { first: opening.first, last: line?.last ?? scene.view.size };
}

const LONGEST_OBJECT = 16;

/**
 * أكد على ضرورة "…", أعلنت عزمها "…": where a noun phrase leads to the marks, all of it is what was said. Null where
 * nothing does.
 */
function widened(scene: Scene, reading: CueReading, from: number, opening: Opening): { first: number; last: number } | null {
  const pair = scene.pairs[opening.pair];
  if (opening.opener !== 'marks' || !pair || opening.at - from < 1 || opening.at - from > LONGEST_OBJECT) return null;
  let first = fragmentStart(scene, reading, from, opening.at);
  if (first < 0 && reading.frames.has('noun') && /(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(keyAt(scene, from)) && !infoAt(scene, from).func) first = from;
  return first < 0 ? null : { first, last: Math.min(pair.close + 1, scene.view.lines[scene.view.line[opening.at] ?? 0]?.last ?? 0) };
}

/** قال تعالى, قال صلى الله عليه وسلم: the formula stands for the speaker. */
function eulogyAfter(scene: Scene, i: number): Mention | null {
  const found = eulogyAt(scene.view.word, i + 1);
  const named = mentionAt(scene, i + 1)?.entity;
  if (!found || named) return null;
  const { view } = scene;
  const last = i + 1 + found.size;
  return {
    first: i + 1,
    last,
    start: view.start[i + 1] ?? 0,
    end: view.end[last - 1] ?? 0,
    entity: null,
    noun: null,
    type: 'person',
    name: found.name,
    role: null,
    gender: 'male',
    number: 'singular',
    definite: false,
    anonymous: false,
    clitic: '',
  };
}

function isAudience(scene: Scene, mention: Mention): boolean {
  return mention.number === 'plural' && mention.definite && mention.noun !== null && !/\u0645\u0635\u0627\u062f\u0631$/u.test(keyAt(scene, mention.first)) && !/\u0648\u0646$/u.test(keyAt(scene, mention.first));
}

interface Roles {
  readonly subject: Mention | null;
  readonly addressee: Mention | null;
}

function rolesOf(scene: Scene, i: number, reading: CueReading, parts: readonly Complement[]): Roles {
  const takesPerson = [...reading.frames].some((frame) => TAKES_PERSON.has(frame));
  const free = parts.filter((part) => part.governor === '');
  const objects = parts.filter((part) => part.governor === '' || part.governor === ACCUSATIVE);
  if (reading.act === 'relay') return { subject: parts.find((part) => part.governor === 'عن')?.mention ?? null, addressee: null };
  const subject = free.find((part) => agreesBefore(reading, part.mention))?.mention ?? null;
  const before = subjectBefore(scene, i, reading);
  if (before && (takesPerson || !subject || (before.last === i && subject.first > i + 1))) {
    return { subject: before, addressee: takesPerson ? (objects[0]?.mention ?? null) : to(parts) };
  }
  if (subject && objects.length === 1 && TELLING.has(reading.lemma) && reading.conjunction !== '' && isAudience(scene, subject)) {
    return { subject: null, addressee: subject };
  }
  const object = takesPerson ? (objects.find((part) => part.mention !== subject)?.mention ?? null) : null;
  return { subject, addressee: object ?? to(parts) };
}

/** قالت بنجلون: the verb shows the gender of a name that shows none. */
function gendered(subject: Mention | null, reading: CueReading): Mention | null {
  if (!subject || subject.gender !== 'unknown' || subject.entity || subject.number !== 'singular' || reading.gender === null) return subject;
  return { ...subject, gender: reading.gender };
}

/** A subject that no table knows, only right behind its verb and where nobody else can be meant. */
function rawSubject(scene: Scene, i: number, reading: CueReading, opening: Opening, parts: readonly Complement[]): Mention | null {
  if (reading.number !== 'singular' || reading.enclitic !== '' || JUDGING.has(reading.act) || parts.some((part) => part.mention.first === i + 1)) return null;
  const raw = rawMentionAt(scene, i + 1);
  return raw && raw.last <= opening.at ? raw : null;
}

function to(parts: readonly Complement[]): Mention | null {
  return parts.find((part) => part.governor === 'ل' || part.governor === 'لل')?.mention ?? null;
}

/** رويترز in نقلت رويترز عن مسؤول أن. */
function relayOf(parts: readonly Complement[]): Mention | null {
  return parts.find((part) => part.governor === '')?.mention ?? null;
}

function viaOf(parts: readonly Complement[]): Mention | null {
  const medium = parts.find((part) => ['في', 'عبر', 'خلال', 'على', 'ب'].includes(part.governor) && (part.mention.noun?.class === 'medium' || part.mention.noun?.class === 'document'));
  return medium?.mention ?? null;
}

/** Words that may stand between a subject and its verb: قد, كان, adverbs of time. */
function isTransparent(scene: Scene, i: number): boolean {
  const { func } = infoAt(scene, i);
  return func === 'modal' || func === 'verb-to-be' || func === 'adverb' || func === 'time' || func === 'pronoun';
}

/** الوزير قال إن …, or X، المتحدثة باسم Y، نفت أن …, or the antecedent of الذي قال إن. */
export function subjectBefore(scene: Scene, i: number, reading: CueReading): Mention | null {
  const { view } = scene;
  if (reading.conjunction !== '') return null;
  let at = i - 1;
  while (at >= 0 && isTransparent(scene, at)) at--;
  const relative = infoAt(scene, at).func === 'relative';
  if (relative) at--;
  const floor = Math.max(scene.segments[scene.segmentOf[i] ?? 0]?.first ?? 0, i - 30);
  const adjacent = mentionEndingAt(scene, at, floor);
  const speaks = adjacent !== null && (!relative || canSpeak(adjacent));
  if (adjacent && speaks && agreesAfter(agreementOf(reading), adjacent) && (relative || isFree(scene, adjacent, floor))) return adjacent;
  if (view.kind[at] !== PUNCT || relative) return null;
  const clauseFirst = clauseStart(scene, at, floor);
  const topic = mentionAt(scene, clauseFirst);
  return topic && topic.last <= at + 1 && topic.clitic === '' && agreesAfter(agreementOf(reading), topic) ? topic : null;
}

/** المؤتمر الذي قال إن … is no speaker, الوزير الذي قال إن … is. */
function canSpeak(mention: Mention): boolean {
  return mention.type === 'person' || mention.type === 'organization' || mention.noun?.human === true || mention.noun?.class === 'document';
}

function mentionEndingAt(scene: Scene, at: number, floor: number): Mention | null {
  for (let first = Math.max(floor, at - 14); first <= at; first++) {
    const mention = mentionAt(scene, first);
    if (mention && mention.last === at + 1) return mention;
    if (mention && mention.last <= at) first = mention.last - 1;
  }
  return null;
}

/** A subject that stands first in its clause: nothing governs it. */
function isFree(scene: Scene, mention: Mention, floor: number): boolean {
  if (mention.clitic !== '') return false;
  if (mention.first <= floor) return true;
  const before = infoAt(scene, mention.first - 1);
  return scene.view.kind[mention.first - 1] === PUNCT || before.comp !== null || before.func === 'conjunction' || before.func === 'time' || before.func === 'verb-to-be';
}

/** Start of the clause whose topic is taken up behind the comma at `at`. */
function clauseStart(scene: Scene, at: number, floor: number): number {
  let first = floor;
  const head = infoAt(scene, first);
  if (head.func === 'conjunction') first++;
  if (infoAt(scene, first).comp) first++;
  return keyAt(scene, first) === '' ? at : first;
}
