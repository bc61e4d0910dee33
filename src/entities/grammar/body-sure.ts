/** How far the name of a body runs, and how sure it is that the words are a name at all. */
export interface BodyName {
  readonly first: number;
  /** Token behind the last one. */
  readonly last: number;
  /** From 0 to 1. */
  readonly sure: number;
  /** The proper part (tokens of حماس in حركة حماس), where it can stand for the body alone. */
  readonly core: { readonly first: number; readonly last: number } | null;
}

/** How sure a name of a body is, by what it is made of. From NAMED on it is proposed. */
export const SURE = 0.85;
export const KNOWN = 0.95;
export const NAME_WITHIN = 0.8;
export const STRONG = 0.75;
export const GOOD = 0.7;
export const DEFINITE = 0.65;
export const FAIR = 0.6;
export const NAMED = 0.5;
export const POOR = 0.45;
export const POOR_NATION = 0.35;
export const GENERIC = 0.3;
export const UNSURE = 0.2;
