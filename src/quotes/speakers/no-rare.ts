/** What stands for rare.ts, of-place.ts and others in the small entry. */
const never = (): boolean => false;
const nobody = (): null => null;

export const asksSomebody = never;
export const isFair = never;
export const isWing = never;
export const isSecond = never;
export const leavesDocument = never;
export const concerns = never;
export const lendsName = never;
export const introduced = nobody;
export const someBefore = nobody;
export const namedLater = nobody;
export const personInMarks = nobody;
export const states = nobody;
export const asideEnd = (): number => -1;
export const leavesAside = never;
export const isPaper = never;
export const isPredicate = never;
export const isDefinite = never;
export const isHeadline = never;
export const isLookalike = never;
export const isOfThing = never;
export const takesThat = never;
export const onlyHolder = nobody;
export const bearer = nobody;
export const isAdjective = never;
export const partedBy = nobody;
export const ownsNext = never;
export const nearestClause = (): number => -1;
export const isMunicipal = never;
export const nationalBody = nobody;
export const standsFor = never;
export const bareName = nobody;
export const unknownPlace = (_scene: unknown, _first: number, otherwise: number): number => otherwise;

/** Whoever bears a name that no table knows, or half of it, is another there. */
export const kinsman = (): undefined => undefined;
export const sameName = nobody;
