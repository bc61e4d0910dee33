import type { Opener } from '../draft.js';

/** Where the content of a cue begins. */
export interface Opening {
  readonly opener: Opener;
  /** The token that opens it: complementizer, colon or mark. */
  readonly at: number;
  /** First token of the content. */
  readonly first: number;
  /** Pair of marks that holds the content, or -1. */
  readonly pair: number;
  /** Preposition that the cue governs before a mark: ب in أشاد بـ"…". */
  readonly governed: string;
}
