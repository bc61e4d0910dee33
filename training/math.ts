/** Arithmetic that gives the same bits on every machine: only + − × ÷ and square roots, which IEEE 754 fixes. */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TERMS = 12;
const LOWEST = -700;

/** e to the `x`, by a Taylor series after reduction to |r| ≤ ln 2 / 2. */
export function exp(x: number): number {
  if (x < LOWEST) return 0;
  const k = Math.round(x / Math.LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let n = TERMS; n > 0; n--) sum = 1 + (r * sum) / n;
  let scale = 1;
  for (let n = Math.abs(k); n > 0; n--) scale *= 2;
  return k < 0 ? sum / scale : sum * scale;
}

/** A small generator of random 32-bit numbers from a seed (xorshift32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Shuffles in place (Fisher–Yates). */
export function shuffle(list: Int32Array, random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random() % (at + 1);
    const kept = list[at] as number;
    list[at] = list[other] as number;
    list[other] = kept;
  }
}
