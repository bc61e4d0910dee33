import type { Gender, Speaker } from '../../types.js';
import type { Agreement, Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { clauseSubject, mainSubject, personBefore } from './actors.js';
import type { Candidate } from './candidate.js';
import { speakerOf } from './describe.js';
import type { Mention } from './mention.js';
import type { Registry } from './registry.js';
import { agreesAfter } from './subject.js';

/** Who spoke and who acts, nearest first: whoever comes later in the text, but a verb of adding asks for who spoke. */
function inOrder(nearest: readonly Candidate[], acting: Candidate | null, draft: Draft): readonly Candidate[] {
  if (!acting) return nearest;
  const [last] = nearest;
  if (draft.cue?.act === 'add' && draft.inherit === 'text') return [...nearest, acting];
  return !last || acting.at > last.at ? [acting, ...nearest] : [...nearest, acting];
}

/** By token, how many contents hold it. */
function depthOf(scene: Scene, drafts: readonly Draft[]): Int32Array {
  const depth = new Int32Array(scene.view.size + 1);
  for (const draft of drafts) {
    if (draft.rule.startsWith('according')) continue;
    for (const { first, last } of draft.content) {
      depth[first] = (depth[first] ?? 0) + 1;
      depth[last] = (depth[last] ?? 0) - 1;
    }
  }
  for (let i = 1; i < depth.length; i++) depth[i] = (depth[i] ?? 0) + (depth[i - 1] ?? 0);
  return depth;
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

function position(draft: Draft): number {
  return draft.cue?.first ?? draft.content[0]?.first ?? 0;
}

interface Spoken extends Candidate {
  /** Index of the draft, and of the one that it is nested in, or -1. */
  readonly index: number;
  readonly holder: number;
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
    if (draft.subject) {
      const speaker = speakerOf(scene, registry, draft.subject, spoken, at);
      // بحسب رويترز is passed over by the next وأضاف, وفقا لما صرح به الوزير is not.
      if (draft.rule !== 'according/phrase' || draft.agreement)
        all.push({ speaker, mention: draft.subject, at, segment, holder, index });
      return { draft, speaker };
    }
    // ما وصفه بـ inside somebody's speech is that speaker's word.
    const outer = recent.find((candidate) => candidate.index === holder && agrees(draft.agreement, candidate));
    const candidate = outer ?? inherited({ scene, registry, spoken, depth }, draft, at, segment);
    if (!candidate) return { draft, speaker: null };
    const speaker: Speaker = { ...candidate.speaker, mention: null, how: draft.cue ? 'dropped' : 'continued' };
    all.push({ ...candidate, at, segment, holder, index });
    return { draft, speaker };
  });
}

function closeBefore(open: { readonly last: number }[], at: number): void {
  while (open.length > 0 && (open[open.length - 1]?.last ?? 0) <= at) open.pop();
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
    for (let content = contents[next]; content && content.first <= at; content = contents[++next]) {
      // What has closed goes before another lies on it, or it would be passed again and again.
      closeBefore(open, content.first);
      open.push(content);
    }
    closeBefore(open, at);
    for (let i = open.length - 1; i >= 0; i--) {
      const content = open[i];
      if (!content || content.index === index || content.last <= at) continue;
      holders[index] = content.index;
      break;
    }
  }
  return holders;
}

interface Known {
  readonly scene: Scene;
  readonly registry: Registry;
  readonly spoken: readonly Candidate[];
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
  const speaker = speakerOf(scene, registry, mention, spoken, mention.first);
  return { speaker, mention, at: mention.first, segment: scene.segmentOf[mention.first] ?? 0 };
}

/**
 * Whom a dropped subject means: for a participle the subject of its clause, else who spoke last in the sentence, else
 * sentence by sentence backwards whoever acts or spoke and agrees; a verb of adding looks for a speaker first.
 */
function inherited(known: Known, draft: Draft, at: number, segment: number): Candidate | null {
  const { scene, registry, spoken, depth } = known;
  for (let s = segment; s >= Math.max(0, segment - MEMORY); s--) {
    const nearest = spoken.filter((candidate) => candidate.segment === s && candidate.at < at).reverse();
    const acting =
      s === segment ? (clauseSubject(scene, at, depth) ?? mainSubject(scene, s, at)) : mainSubject(scene, s, at);
    for (const candidate of inOrder(nearest, candidateOf(known, acting), draft)) {
      if (agrees(draft.agreement, candidate)) return candidate;
    }
  }
  if (!draft.cue || draft.agreement?.number !== 'singular') return null;
  const fits = (mention: Mention): boolean => {
    const gender = registry.genders.get(mention.entity?.chain ?? -1) ?? 'unknown';
    return gender !== 'unknown' && sameGender(draft.agreement, gender);
  };
  return candidateOf(known, personBefore(scene, at, fits));
}
