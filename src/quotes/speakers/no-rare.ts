/** What stands for rare.ts in the small entry. */
const never = (): boolean => false;

export const asksSomebody = never;
export const isFair = never;
export const isWing = never;
export const leavesDocument = never;
export const personInMarks = (): null => null;
export const asideEnd = (): number => -1;
export const leavesAside = never;
