/** What stands for person-hidden.ts in the small entry, which has no room for what is rare. */
export const hiddenName = (): null => null;
export const behindNumber = (_scene: unknown, j: number): number => j;

const never = (): boolean => false;
export const isNumber = never;
export const isOwner = never;
export const isWish = never;
export const isSetPhrase = never;
export const isFamilySpeaking = never;
export const isDone = never;
export const tells = never;
export const isKin = never;
export const isTradeName = never;
export const isSpeakersFamily = never;
export const isBareFamily = never;
