import type { Candidate } from '../candidate.js';

/** What stands for finders that the small entry leaves out: it names nothing. */
const nothing = (): readonly Candidate[] => [];

/** For learned.ts: the small entry carries no model. */
export const findLearned = nothing;
/** For the files of these names: constructions that few texts have. */
export const findBylines = nothing;
export const findCalled = nothing;
export const findCityClubs = nothing;
export const findMinistries = nothing;
export const findGroups = nothing;
export const findPlaceLists = nothing;
export const findShareLists = nothing;
export const findStations = nothing;
export const shortened = nothing;

/** For works.ts: titles of works are names like others. */
export const withoutWorks = (_scene: unknown, chosen: readonly Candidate[]): readonly Candidate[] => chosen;

const never = (): boolean => false;
export const isCited = never;
export const isTalk = never;
export const shortClub = (): null => null;
