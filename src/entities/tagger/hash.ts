/** 32-bit hashes of strings and of numbers: integer arithmetic only, so the same on every machine. */

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
const MIX_A = 0x85ebca6b;
const MIX_B = 0xc2b2ae35;

/** Spreads every bit of `value` over all 32 (the finalizer of MurmurHash3). */
export function scramble(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), MIX_A);
  h = Math.imul(h ^ (h >>> 13), MIX_B);
  return h ^ (h >>> 16);
}

/** Where the hash of a run of code units begins, before it is scrambled. */
export const EMPTY = FNV_BASIS;

/** The hash, not yet scrambled, of a run that goes on with `unit`. */
export function extend(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** Hash of the code units `[start, end)` of `text`. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let h = EMPTY;
  for (let at = start; at < end; at++) h = extend(h, text.charCodeAt(at));
  return scramble(h);
}

/** One hash out of two; the order matters. */
export function join(a: number, b: number): number {
  return scramble(Math.imul(a ^ 0x9e3779b9, FNV_PRIME) ^ (b + (a << 6)));
}

const [BLEND_A, BLEND_B, BLEND_C] = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d];

/** One hash out of a salt and three numbers; cheaper than `join`, for numbers of which at least one is a hash or all are small. */
export function blend(salt: number, a: number, b: number, c: number): number {
  const h = salt + Math.imul(a, BLEND_A) + Math.imul(b, BLEND_B) + Math.imul(c, BLEND_C);
  const mixed = Math.imul(h ^ (h >>> 15), MIX_A);
  return mixed ^ (mixed >>> 13);
}
