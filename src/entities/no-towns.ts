import type { Candidate } from './candidate.js';
import type { Scene } from './scene.js';

/** What stands for towns.ts in the small entry, whose tables have no town and no club. */
export const clubsOf = (): (() => boolean) => () => false;

export const federationsOf = (): (() => boolean) => () => false;

export const clubs = (_scene: Scene, chosen: readonly Candidate[]): readonly Candidate[] => chosen;

const never = (): boolean => false;
export const isTownByPlace = never;
export const isPlanet = never;
export const isOtherThing = never;
export const isRegion = never;
