import { span } from '../../text/span.js';
import type { Gender, Speaker } from '../../types.js';
import type { Agreement, Draft } from '../draft.js';
import { infoAt, type Scene } from '../scene.js';
import { clauseSubject, mainSubject, personBefore, toldOf } from './actors.js';
import { authorOf, ownerOf } from './author.js';
import type { Candidate } from './candidate.js';
import { speakerOf } from './describe.js';
import { isEulogy } from './eulogy.js';
import type { Mention } from './mention.js';
import { depthOf, holdersOf, position } from './nesting.js';
import { mentionAt } from './noun-phrase.js';
import { antecedentOf, isPronoun } from './pronoun.js';
import type { Registry } from './registry.js';
import { agreesAfter } from './subject.js';
import { unknownActor } from './unknown-actor.js';
import { actsByWords } from './verb-sense.js';

/** Who spoke and who acts, nearest first: whoever comes later in the text, but a verb of adding asks for who spoke. */
function inOrder(nearest: readonly Candidate[], acting: Candidate | null, draft: Draft): readonly Candidate[] {
  if (!acting) return nearest;
  const [last] = nearest;
  if (draft.cue?.act === 'add' && draft.inherit === 'text') return [...nearest, acting];
  return !last || acting.at > last.at ? [acting, ...nearest] : [...nearest, acting];
}

/** A draft with its speaker decided. */
export interface Attributed {
  readonly draft: Draft;
  readonly speaker: Speaker | null;
}

/** How many sentences back a dropped subject is looked for. */
const MEMORY = 12;
/** And how many quotations. */
const RECENT = 60;

interface Spoken extends Candidate {
  /** Index of the draft, and of the one that it is nested in, or -1. */
  readonly index: number;
  readonly holder: number;
  /** Whether a dropped subject behind can mean this one. */
  readonly followed: boolean;
}

/** Decides the speaker of every draft, in the order of the text. */
export function attribute(scene: Scene, registry: Registry, drafts: readonly Draft[]): Attributed[] {
  const holders = holdersOf(drafts);
  const depth = depthOf(scene, drafts);
  const all: Spoken[] = [];
  return drafts.map((draft, index) => {
    const at = position(draft);
    const segment = scene.segmentOf[at] ?? 0;
    const holder = holders[index] ?? -1;
    // Who speaks inside a quotation is forgotten when it closes.
    const recent = all.slice(-RECENT);
    const spoken = recent.filter((candidate) => candidate.holder === -1 || candidate.holder === holder);
    const known = { scene, registry, spoken, depth };
    // ما وصفه بـ inside somebody's speech is that speaker's word.
    // وبحسب الموقع، تابع هجومه قائلا: a phrase that attributes the clause speaks for nobody in it.
    const inPhrase = drafts[holder]?.rule.startsWith('according');
    const outer =
      (!inPhrase && recent.find((candidate) => candidate.index === holder && agrees(draft.agreement, candidate))) ||
      null;
    const said = draft.subject
      ? bySubject(known, draft, draft.subject, at)
      : byAgreement(known, draft, clauseTopic(known, draft, drafts[holder]) ?? author(known, draft) ?? outer, at);
    if (said) all.push({ ...said, at, segment, holder, index });
    else if (draft.addressee?.first === draft.cue?.last && draft.addressee && !draft.rule.startsWith('participle')) {
      // وطالب نواب المعارضة بأن: where nobody else can have said it, they did.
      const subject = draft.addressee;
      return {
        draft: { ...draft, subject, addressee: null },
        speaker: speakerOf(scene, registry, subject, spoken, at),
      };
    }
    return { draft, speaker: said?.speaker ?? null };
  });
}

/** Somebody who has been found to speak. */
type Said = Pick<Spoken, 'speaker' | 'mention' | 'followed'>;

/** The speaker whom a name, a description or a pronoun at the quotation stands for. */
function bySubject(known: Known, draft: Draft, subject: Mention, at: number): Said | null {
  const { scene, registry, spoken } = known;
  if (!isPronoun(subject)) {
    const speaker = speakerOf(scene, registry, subject, spoken, at);
    return { speaker, mention: subject, followed: isFollowed(draft, subject) };
  }
  const candidate = meant(known, draft, subject, scene.segmentOf[at] ?? 0);
  if (!candidate) return null;
  const mention = span(scene.view.text, subject.start, subject.end);
  return { ...candidate, speaker: { ...candidate.speaker, mention, how: 'pronoun' }, followed: true };
}

/** The speaker where none stands at the quotation: whom the clause or its holder shows, else who fits before it. */
function byAgreement(known: Known, draft: Draft, shown: Candidate | null, at: number): Said | null {
  if (draft.inherit === 'none') return null;
  const candidate = shown ?? inherited(known, draft, at, known.scene.segmentOf[at] ?? 0);
  if (!candidate) return null;
  const how = draft.cue ? 'dropped' : 'continued';
  return { ...candidate, speaker: { ...candidate.speaker, mention: null, how }, followed: true };
}

/**
 * Whether a dropped subject behind can mean who spoke here. بحسب رويترز and قال تعالى are passed over by the next وأضاف;
 * وفقا لما صرح به الوزير is not, but وفقا لما ذكرته الصحيفة is.
 */
function isFollowed(draft: Draft, subject: Mention): boolean {
  // قال تعالى: whoever preaches goes on behind it.
  if (isEulogy(subject) || BOTH.test(subject.name)) return false;
  if (draft.rule !== 'according/phrase') return true;
  return draft.agreement !== null && subject.type !== 'organization' && subject.noun?.class !== 'body';
}

/** كل منهما, كلاهما: nobody goes on as both. */
const BOTH = /^\u0643\u0644(?: \u0645\u0646\u0647\u0645|\u0627\u0647\u0645|\u062a\u0627\u0647\u0645)/u;

interface Known {
  readonly scene: Scene;
  readonly registry: Registry;
  readonly spoken: readonly Spoken[];
  readonly depth: Int32Array;
}

function agrees(agreement: Agreement | null, candidate: Candidate): boolean {
  if (!agreement) return true;
  const { gender } = candidate.speaker;
  if (agreement.number === 'singular' && candidate.speaker.type === 'person') return sameGender(agreement, gender);
  return agreesAfter(agreement, candidate.mention);
}

function sameGender(agreement: Agreement | null, gender: Gender): boolean {
  return gender === 'unknown' || agreement?.gender == null || gender === agreement.gender;
}

function candidateOf(known: Known, mention: Mention | null): Candidate | null {
  if (!mention) return null;
  const { scene, registry, spoken } = known;
  const heard = spoken.find((one) => one.mention.first === mention.first);
  if (heard) return heard;
  const speaker = speakerOf(scene, registry, mention, spoken, mention.first);
  return { speaker, mention, at: mention.first, segment: scene.segmentOf[mention.first] ?? 0 };
}

/** أكد أن النبي جعل …، وأنه قال: the second clause goes on with the subject of the first. */
function clauseTopic(known: Known, draft: Draft, holder: Draft | undefined): Candidate | null {
  const { scene } = known;
  const comp = draft.cue ? infoAt(scene, draft.cue.first - 1).comp : null;
  const first = holder?.content[0]?.first;
  if (!comp?.conjoined || comp.pronoun === '' || first === undefined) return null;
  const topic = mentionAt(scene, first);
  const candidate = topic?.clitic === '' && topic.entity?.type === 'person' ? candidateOf(known, topic) : null;
  return candidate && agrees(draft.agreement, candidate) ? candidate : null;
}

/** Whoever made the text that the cue is in: بيان للنقابة أكدت فيه أن. */
function author(known: Known, draft: Draft): Candidate | null {
  const fits = (mention: Mention): boolean => {
    const candidate = candidateOf(known, mention);
    return candidate !== null && agrees(draft.agreement, candidate);
  };
  return draft.cue ? candidateOf(known, authorOf(known.scene, draft.cue.first, fits)) : null;
}

/** Whom a pronoun means: who stands last before it in the sentence, else whom a dropped subject would mean. */
function meant(known: Known, draft: Draft, pronoun: Mention, segment: number): Candidate | null {
  const fits = (mention: Mention): boolean => {
    const candidate = candidateOf(known, mention);
    return candidate !== null && agrees(draft.agreement, candidate);
  };
  const antecedent = candidateOf(known, antecedentOf(known.scene, pronoun, fits));
  return antecedent ?? inherited(known, draft, pronoun.first, segment);
}

/**
 * Whom a dropped subject means: for a participle the subject of its clause, else who spoke last in the sentence, else
 * sentence by sentence backwards whoever acts or spoke and agrees; a verb of adding looks for a speaker first.
 */
function inherited(known: Known, draft: Draft, at: number, segment: number): Candidate | null {
  const { scene, registry } = known;
  const woman = draft.agreement?.gender === 'female' && draft.agreement.number === 'singular';
  // قالت: a woman a few sentences back before somebody nearer of whom nothing shows that she is one.
  const shown = woman ? searched(known, draft, at, segment, WOMAN_MEMORY, isShown) : null;
  const found = shown ?? searched(known, draft, at, segment, MEMORY, () => true);
  if (found) return found;
  const near = draft.cue?.reading?.form === 'participle' ? actingIn(known, at, segment) : null;
  if (!draft.cue || draft.agreement?.number !== 'singular') return near;
  const genderOf = (mention: Mention): Gender => registry.genders.get(mention.entity?.chain ?? -1) ?? 'unknown';
  const sure = (mention: Mention): boolean =>
    genderOf(mention) !== 'unknown' && sameGender(draft.agreement, genderOf(mention));
  // In the same sentence a name will do whose gender nothing shows.
  const likely = (mention: Mention): boolean =>
    scene.segmentOf[mention.first] === segment && sameGender(draft.agreement, genderOf(mention));
  const owner = ownerOf(scene, at, (mention) => candidateOf(known, mention) !== null);
  const before = candidateOf(known, personBefore(scene, at, sure) ?? personBefore(scene, at, likely) ?? owner);
  return before ?? near ?? attributed(known, draft, segment);
}

/** …، وفق ما أعلنته الهيئة. وأضافت أن: where nobody else is left, whoever the sentence before is attributed to. */
function attributed({ spoken }: Known, draft: Draft, segment: number): Candidate | null {
  return spoken.findLast((one) => segment - one.segment <= 1 && agrees(draft.agreement, one)) ?? null;
}

/** وأشارت المصادر إلى …، موضحا أن: where nobody agrees with a participle, whoever speaks or acts in its sentence; print is careless. */
function actingIn(known: Known, at: number, segment: number): Candidate | null {
  const spoke = known.spoken.findLast((one) => one.followed && one.segment === segment && one.at < at);
  return spoke ?? candidateOf(known, mainSubject(known.scene, segment, at) ?? unknownActor(known.scene, segment, at));
}

/** Sentences back in which a woman is looked for first. */
const WOMAN_MEMORY = 3;

/** Anybody but a person whose gender nothing shows. */
const isShown = ({ speaker }: Candidate): boolean => speaker.type !== 'person' || speaker.gender !== 'unknown';

/** The nearest who spoke or acts, agrees and passes a test, so many sentences back at most. */
function searched(
  known: Known,
  draft: Draft,
  at: number,
  segment: number,
  memory: number,
  passes: (candidate: Candidate) => boolean,
): Candidate | null {
  const { scene, spoken, depth } = known;
  let silent: Candidate | null = null;
  for (let s = segment; s >= Math.max(0, segment - memory); s--) {
    // وفقا للهيئة، فإن العدد ارتفع، مبينة أن: a participle goes on with whatever its sentence is attributed to.
    const first = draft.inherit === 'clause' ? (scene.segments[segment]?.first ?? 0) : -1;
    const nearest = spoken
      .filter((one) => (one.followed || one.at === first) && one.segment === s && one.at < at)
      .reverse();
    // نقل موقع النادي عنه قوله: whoever passes it on has not said it.
    const suits = (candidate: Candidate): boolean =>
      agrees(draft.agreement, candidate) && candidate.mention.first !== draft.via?.first;
    const agreeing = (mention: Mention): boolean => {
      const candidate = candidateOf(known, mention);
      return candidate !== null && suits(candidate);
    };
    const adding = draft.cue?.act === 'add' && draft.inherit === 'text';
    // كشفت الوزيرة عن خطة كانت اللجنة تدرسها، وأضافت: she who has said something adds to it.
    const saying = (mention: Mention): boolean =>
      infoAt(scene, mention.first - 1).cues.some(({ form, person }) => form === 'verb' && person === 3) &&
      agreeing(mention);
    const inClause =
      s === segment
        ? ((adding ? clauseSubject(scene, at, depth, saying) : null) ?? clauseSubject(scene, at, depth, agreeing))
        : null;
    // وأضاف "تدربنا كثيرا. واحتفظ الفريق بالكرة". وتابع: of whom somebody tells in his own words does not act.
    const opens = scene.segments[s]?.first ?? 0;
    const acting = inClause ?? ((depth[opens] ?? 0) > (depth[at] ?? 0) ? null : mainSubject(scene, s, at));
    // قالت الطبيبة إن …. ويعاني السكان. وتابعت: who only acts since then adds nothing to what another has said.
    const adds = s < segment && adding;
    const idle = adds && acting !== null && acting.entity?.type !== 'person' && !actsByWords(scene, acting.first);
    const found = inOrder(nearest, idle ? null : candidateOf(known, acting), draft).find(
      (candidate) => suits(candidate) && passes(candidate),
    );
    if (found) return found;
    if (idle && agreeing(acting)) silent ??= candidateOf(known, acting);
    const tells = s === segment && draft.inherit === 'text' && draft.cue?.act !== 'add';
    const told = tells ? toldOf(scene, at, agreeing) : null;
    if (told) return candidateOf(known, told);
  }
  return silent;
}
