/** What rules propose, as soft evidence for the tagger: the trained weights say which rule to trust. */
import type { EntityType } from '../../types.js';
import { hashOf, join } from './hash.js';

/** A name that a rule proposes: a half-open range of tokens, disjoint from the others. */
export interface Hint {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** What proposes it: `person/title`. */
  readonly rule: string;
}

/** By token, 0 where nothing is proposed: type with begin or inside, and the rule's hash with them. */
export interface HintCodes {
  readonly tags: Uint8Array;
  readonly rules: Int32Array;
}

const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];

export function hintCodes(size: number, hints: readonly Hint[]): HintCodes {
  const tags = new Uint8Array(size);
  const rules = new Int32Array(size);
  for (const { first, last, type, rule } of hints) {
    const begin = 1 + 2 * TYPES.indexOf(type);
    for (let at = first; at < last; at++) {
      tags[at] = at === first ? begin : begin + 1;
      rules[at] = join(hashOf(rule), tags[at] as number);
    }
  }
  return { tags, rules };
}
