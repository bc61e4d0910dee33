import type { Entity } from '../../types.js';
import { keyAt, type Scene } from '../scene.js';

/** A source is rarely named in more words; the limit keeps the parse linear. */
export const LONGEST_PHRASE = 24;

/** How far a noun phrase runs, and the person it names. */
export interface Phrase {
  readonly last: number;
  readonly entity: Entity | null;
  /** End of the words before the name: the title. */
  readonly roleEnd: number;
}

export const isDefinite = (scene: Scene, i: number): boolean => /^[\u0648\u0641]?\u0627\u0644/u.test(keyAt(scene, i));
