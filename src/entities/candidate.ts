import type { GazetteEntry } from '../lexicon/gazetteer.js';
import type { EntityType } from '../types.js';
import type { Scene } from './scene.js';

/** Half-open range of UTF-16 code units of the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A name that a finder proposes; which of several that overlap stands is decided by `resolve`. */
export interface Candidate extends Range {
  readonly type: EntityType;
  /** First token that the name touches. */
  readonly first: number;
  /** Token behind the last one. */
  readonly last: number;
  /** Weight against candidates that overlap it, and the ground of the confidence: 0 is worth nothing, 1 is sure. */
  readonly score: number;
  readonly rule: string;
  /** Title or office beside the name, as a range of the text. */
  readonly title: Range | null;
  /** Entry of the gazetteer that the name was found in. */
  readonly entry: GazetteEntry | null;
}

/** Looks for one construction in a text and knows no other finder. Linear in the number of tokens. */
export type Finder = (scene: Scene) => readonly Candidate[];

interface Draft {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
  readonly score: number;
  readonly rule: string;
  /** UTF-16 code units of clitics at the start of the first token, as they stand in the text. */
  readonly offset?: number;
  readonly title?: Range | null;
  readonly entry?: GazetteEntry | null;
}

/** A candidate over whole tokens, from which `offset` code units of clitics are left out at the start. */
export function propose(scene: Scene, draft: Draft): Candidate {
  const { view } = scene;
  return {
    type: draft.type,
    first: draft.first,
    last: draft.last,
    score: draft.score,
    rule: draft.rule,
    start: (view.start[draft.first] ?? 0) + (draft.offset ?? 0),
    end: view.end[draft.last - 1] ?? 0,
    title: draft.title ?? null,
    entry: draft.entry ?? null,
  };
}
