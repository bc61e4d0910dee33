import type { EntityType } from '../../types.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';
import type { Link } from './chain.js';

/** The rules of names that a caller has brought. */
export const OWN_RULES: Readonly<Record<EntityType, string>> = {
  person: 'person/own',
  place: 'place/own',
  organization: 'organization/own',
};

/** Whether a candidate is a name that a caller has brought. */
export function isOwn({ type, rule }: Candidate): boolean {
  return rule === OWN_RULES[type];
}

/** Whether two candidates are names of a caller's for two different things, whatever they look like. */
export function isApart(a: Candidate, b: Candidate): boolean {
  return isOwn(a) && isOwn(b) && a.entry?.name !== b.entry?.name;
}

/** A caller's names stand; what lies over one gives way, but leaves it the title that it found before it. */
export function giveWay(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(isOwn);
  if (own.length === 0) return candidates;
  const holder = new Int32Array(scene.view.size).fill(-1);
  own.forEach(({ first, last }, at) => {
    holder.fill(at, first, last);
  });
  const titles = new Map<number, Candidate['title']>();
  const others = candidates.filter((candidate) => {
    if (isOwn(candidate)) return false;
    const at = holder[candidate.first] ?? -1;
    const named = own[at];
    if (candidate.title && named?.type === candidate.type && named.start === candidate.start)
      titles.set(at, candidate.title);
    return !holder.subarray(candidate.first, candidate.last).some((index) => index >= 0);
  });
  return [
    ...own.map((candidate, at) => ({ ...candidate, title: candidate.title ?? titles.get(at) ?? null })),
    ...others,
  ];
}

/** Gives the mentions of what a caller has named the caller's own name for it, and one chain for all its spellings. */
export function cite(chosen: readonly Candidate[], links: readonly Link[]): readonly Link[] {
  if (!chosen.some(isOwn)) return links;
  const chainOf = new Map<string, number>();
  const nameOf = new Map<number, string>();
  const joined = new Map<number, number>();
  chosen.forEach((candidate, at) => {
    const chain = links[at]?.chain ?? 0;
    const name = candidate.entry?.name;
    if (!isOwn(candidate) || name === undefined) return;
    const own = `${candidate.type} ${name}`;
    const first = chainOf.get(own) ?? chain;
    chainOf.set(own, first);
    if (!joined.has(chain)) joined.set(chain, first);
    if (!nameOf.has(first)) nameOf.set(first, name);
  });
  const numbers = new Map<number, number>();
  return links.map((link) => {
    const chain = joined.get(link.chain) ?? link.chain;
    const number = numbers.get(chain) ?? numbers.size;
    numbers.set(chain, number);
    return { chain: number, name: nameOf.get(chain) ?? link.name };
  });
}
