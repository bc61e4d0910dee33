/** What stands for the finders of rare constructions in the small entry. */
const nothing = (): [] => [];

export const findHeadlineMarks = nothing;
export const findInscriptions = nothing;
export const findInterviews = nothing;
