import type { Speaker } from '../../types.js';
import type { Mention } from './mention.js';

/** Somebody who has spoken or acted, whom a dropped subject behind can mean. */
export interface Candidate {
  readonly speaker: Speaker;
  readonly mention: Mention;
  /** Token of the cue or of the mention. */
  readonly at: number;
  readonly segment: number;
}
