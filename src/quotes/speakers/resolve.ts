import type { Speaker } from '../../types.js';
import type { Agreement, Draft } from '../draft.js';
import { infoAt, keyAt, type Scene } from '../scene.js';
import { span } from '../../text/span.js';
import type { Mention } from './mention.js';
import { mentionAt } from './noun-phrase.js';
import { type Registry, type Role, roleWords } from './registry.js';
import { agreesAfter } from './subject.js';

/** A draft with its speaker decided. */
export interface Attributed {
  readonly draft: Draft;
  readonly speaker: Speaker | null;
}

/** Somebody who has spoken or acted, for the dropped subjects behind. */
interface Candidate {
  readonly speaker: Speaker;
  readonly mention: Mention;
  readonly at: number;
  readonly segment: number;
}

/** How many sentences back a dropped subject is looked for. */
const MEMORY = 12;

function position(draft: Draft): number {
  return draft.cue?.first ?? draft.content[0]?.first ?? 0;
}

/** Decides the speaker of every draft, in the order of the text. */
export function attribute(scene: Scene, registry: Registry, drafts: readonly Draft[]): Attributed[] {
  const holders = holdersOf(drafts);
  const all: (Candidate & { readonly holder: number; readonly index: number })[] = [];
  return drafts.map((draft, index) => {
    const at = position(draft);
    const segment = scene.segmentOf[at] ?? 0;
    const holder = holders[index] ?? -1;
    // Who speaks inside a quotation is forgotten when it closes.
    const spoken = all.filter((candidate) => candidate.holder === -1 || candidate.holder === holder);
    if (draft.subject) {
      const speaker = speakerOf(scene, registry, draft.subject, spoken, at);
      if (draft.rule !== 'according/phrase') all.push({ speaker, mention: draft.subject, at, segment, holder, index });
      return { draft, speaker };
    }
    // ما وصفه بـ inside somebody's speech is that speaker's word.
    const outer = all.find((candidate) => candidate.index === holder && agrees(draft.agreement, candidate));
    const candidate = outer ?? inherited(scene, registry, draft, spoken, at, segment);
    if (!candidate) return { draft, speaker: null };
    const speaker: Speaker = { ...candidate.speaker, mention: null, how: draft.cue ? 'dropped' : 'continued' };
    all.push({ ...candidate, at, segment, holder, index });
    return { draft, speaker };
  });
}

/** By draft, the index of the innermost draft in whose content its cue stands, or -1. */
function holdersOf(drafts: readonly Draft[]): Int32Array {
  const holders = new Int32Array(drafts.length).fill(-1);
  const contents = drafts
    .flatMap((draft, index) => draft.content.map((range) => ({ index, first: range.first, last: range.last })))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const order = drafts.map((draft, index) => ({ index, at: position(draft) })).sort((a, b) => a.at - b.at);
  const open: { index: number; last: number }[] = [];
  let next = 0;
  for (const { index, at } of order) {
    for (let content = contents[next]; content && content.first <= at; content = contents[++next]) open.push(content);
    while (open.length > 0 && (open[open.length - 1]?.last ?? 0) <= at) open.pop();
    const top = open.filter((content) => content.index !== index && content.last > at).pop();
    holders[index] = top?.index ?? -1;
  }
  return holders;
}

function agrees(agreement: Agreement | null, candidate: Candidate): boolean {
  if (!agreement) return true;
  const { gender } = candidate.speaker;
  if (agreement.number === 'singular' && candidate.speaker.type === 'person') {
    return gender === 'unknown' || agreement.gender === null || gender === agreement.gender;
  }
  return agreesAfter(agreement, candidate.mention);
}

function inherited(scene: Scene, registry: Registry, draft: Draft, spoken: readonly Candidate[], at: number, segment: number): Candidate | null {
  const actor = (s: number, before: number): Candidate | null => mainSubject(scene, registry, s, before, spoken);
  for (let s = segment; s >= Math.max(0, segment - MEMORY); s--) {
    const inSegment = spoken.filter((candidate) => candidate.segment === s && candidate.at < at);
    const acting = actor(s, at);
    const nearest = [...inSegment].reverse();
    const ordered = draft.cue?.act === 'add' || inSegment.length > 0 || !acting ? [...nearest, acting] : [acting, ...nearest];
    for (const candidate of ordered) if (candidate && agrees(draft.agreement, candidate)) return candidate;
  }
  return null;
}

/** The subject of a sentence that reports nothing itself: هاجم الوزير خصومه، واصفا …. */
function mainSubject(scene: Scene, registry: Registry, index: number, before: number, spoken: readonly Candidate[]): Candidate | null {
  const segment = scene.segments[index];
  if (!segment) return null;
  const first = afterDateline(scene, segment.first, segment.last);
  const limit = Math.min(segment.last, before, first + 12);
  let verbs = 0;
  for (let i = first; i < limit; i++) {
    const mention = mentionAt(scene, i);
    const { func, comp } = infoAt(scene, i);
    if (mention && mention.clitic === '' && infoAt(scene, i - 1).func !== 'preposition') {
      const known = mention.entity !== null && mention.type !== 'place';
      if (known || (mention.noun?.human === true && mention.definite && mention.number === 'singular')) return { speaker: speakerOf(scene, registry, mention, spoken, i), mention, at: i, segment: index };
      return null;
    }
    if (comp || func === 'relative' || keyAt(scene, i) === ':') return null;
    if (!func) verbs++;
    if (verbs > 3) return null;
  }
  return null;
}

/** القاهرة - رويترز: at the head of a paragraph is nobody who acts. */
function afterDateline(scene: Scene, first: number, last: number): number {
  for (let i = first; i < Math.min(last, first + 7); i++) {
    if (infoAt(scene, i).cues.some((cue) => cue.form === 'verb' && !cue.ambiguous)) return first;
    if (keyAt(scene, i) === ':' || (/^[-\u2013\u2014]$/u.test(keyAt(scene, i)) && keyAt(scene, i + 2) !== ':')) return i + 1;
  }
  return first;
}

/** The speaker that a mention names or describes. */
export function speakerOf(scene: Scene, registry: Registry, mention: Mention, spoken: readonly Candidate[], at: number): Speaker {
  const here = span(scene.view.text, mention.start, mention.end);
  const { entity, noun } = mention;
  if (entity) {
    const role = mention.role ?? latestRole(registry.roles.filter((r) => r.chain === entity.chain), at)?.text ?? null;
    return {
      name: entity.name,
      type: entity.type,
      mention: here,
      how: 'named',
      gender: entity.type === 'person' ? (registry.genders.get(entity.chain) ?? 'unknown') : 'unknown',
      role,
      anonymous: false,
      chain: entity.chain,
    };
  }
  const known = noun && mention.definite ? described(scene, registry, mention, spoken, at) : null;
  if (known) return { ...known, mention: here, how: 'description' };
  return {
    name: mention.name,
    type: mention.type,
    mention: here,
    how: 'description',
    gender: mention.number !== 'singular' ? 'unknown' : noun?.human ? noun.gender : mention.gender,
    role: mention.role,
    anonymous: mention.anonymous,
    chain: null,
  };
}

function latestRole(roles: readonly Role[], at: number): Role | null {
  const before = roles.filter((role) => role.at <= at);
  return before[before.length - 1] ?? roles[0] ?? null;
}

/** Finds who a definite description stands for: by title, by the body of the same head, by the last of that gender. */
function described(scene: Scene, registry: Registry, mention: Mention, spoken: readonly Candidate[], at: number): Speaker | null {
  const { noun } = mention;
  if (!noun) return null;
  const words = roleWords(scene, mention.first, mention.last);
  if (noun.human && noun.number === 'singular' && noun.class !== 'group') {
    const matching = registry.roles.filter((role) => role.lemma === noun.lemma && [...words].every((word) => role.words.has(word)));
    const role = latestRole(matching, at);
    if (role) return personSpeaker(registry, role.chain, role.name, role.text);
    if (words.size <= 1 || noun.class === 'honorific') return lastLike(registry, mention, spoken);
  }
  if (!noun.human) {
    const bodies = scene.entities.filter((e) => e.type === 'organization' && headMatches(e.name, noun.lemma));
    const entity = bodies.filter((e) => e.start < mention.start).pop() ?? bodies[0];
    if (entity && words.size <= 1) {
      return { name: entity.name, type: 'organization', mention: null, how: 'description', gender: 'unknown', role: null, anonymous: false, chain: entity.chain };
    }
    return lastLike(registry, mention, spoken);
  }
  return null;
}

function headMatches(name: string, lemma: string): boolean {
  return name.split(' ')[0] === lemma;
}

function personSpeaker(registry: Registry, chain: number, name: string, role: string): Speaker {
  return { name, type: 'person', mention: null, how: 'description', gender: registry.genders.get(chain) ?? 'unknown', role, anonymous: false, chain };
}

/** المصدر ذاته, اللاعب: the last one who spoke and fits; somebody whose office is known fits no other office. */
function lastLike(registry: Registry, mention: Mention, spoken: readonly Candidate[]): Speaker | null {
  const { noun } = mention;
  for (let i = spoken.length - 1; noun && i >= Math.max(0, spoken.length - MEMORY); i--) {
    const candidate = spoken[i];
    if (!candidate) continue;
    if (candidate.mention.number !== mention.number) continue;
    if (candidate.mention.noun?.lemma === noun.lemma) return candidate.speaker;
    const { type, gender, chain } = candidate.speaker;
    const vague = noun.class === 'honorific' || noun.class === 'person' || !registry.roles.some((role) => role.chain === chain);
    if (type === 'person' && noun.human && !noun.anonymous && vague && (gender === 'unknown' || gender === noun.gender)) return candidate.speaker;
  }
  return null;
}
