/** What stands for finders of rare constructions, and for what few texts need, in the small entry. */
const nothing = (): [] => [];
const nobody = (): null => null;

export const findHeadlineMarks = nothing;
export const findInscriptions = nothing;
export const findInterviews = nothing;
export const findPretexts = nothing;
export const isPrayer = (): boolean => false;
/** لكنه لم يذكر أي تفاصيل: what was not said ends nothing there. */
export const silenceAt = (): number => -1;
/** Nor does what is conceded. */
export const yetBehind = (): number => Number.POSITIVE_INFINITY;
/** Every verb behind a comma is the writer's. */
export const goesOnAt = (): boolean => false;
export const authorOf = nobody;
export const ownerOf = nobody;
/** شويغو and شويجو are two there. */
export const similarNames = (): boolean => false;
/** Whoever a headline alone names speaks there. */
export const settleEchoes = <T>(_scene: unknown, items: readonly T[]): T[] => [...items];
