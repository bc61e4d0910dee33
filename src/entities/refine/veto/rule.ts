import type { EntityType } from '../../../types.js';
import type { Candidate } from '../../candidate.js';
import type { Scene } from '../../scene.js';

/** One reason why words name nobody. */
export interface Veto {
  readonly rule: string;
  /** What the words have been taken for. */
  readonly types: readonly EntityType[];
  /** Whether it is asked of a single word alone, or of several; of both where it is not said. */
  readonly words?: 'one' | 'several';
  readonly holds: (scene: Scene, candidate: Candidate) => boolean;
}
