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

/** Hash of the code units `[start, end)` of `text`. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let h = FNV_BASIS;
  for (let at = start; at < end; at++) h = Math.imul(h ^ text.charCodeAt(at), FNV_PRIME);
  return scramble(h);
}

/** One hash out of two; the order matters. */
export function join(a: number, b: number): number {
  return scramble(Math.imul(a ^ 0x9e3779b9, FNV_PRIME) ^ (b + (a << 6)));
}
