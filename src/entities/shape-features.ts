/** Buckets that runs of letters are hashed into: a power of two. */
export const BUCKETS = 4096;
/** Weights are stored as whole numbers: this many to one. */
export const SCALE = 16;
/** Each is one character, from ( to ~ without the backslash, the one in the middle for 0; so many at most. */
export const LARGEST = 42;
const ZERO = 0x28 + LARGEST;
const BACKSLASH = 0x5c;

/** The character of a weight. */
export const unitOf = (weight: number): number => (ZERO + weight < BACKSLASH ? ZERO + weight : ZERO + weight + 1);

/** The weight of a character. */
export const weightOf = (unit: number): number => (unit < BACKSLASH ? unit - ZERO : unit - ZERO - 1);

const BOUNDARY = 35;
const LONGEST_RUN = 4;
const FACTOR = 31;

/** The buckets of the runs of two to four letters of a folded word, with its ends marked, and of its letters. */
export function eachShapeFeature(fold: string, take: (bucket: number) => void): void {
  for (let from = -1; from <= fold.length; from++) {
    let hash = 0;
    for (let length = 1; length <= LONGEST_RUN && from + length <= fold.length + 1; length++) {
      const at = from + length - 1;
      const unit = at < 0 || at === fold.length ? BOUNDARY : fold.charCodeAt(at);
      hash = (Math.imul(hash, FACTOR) + unit) | 0;
      take(Math.imul(hash ^ (length << 20), 0x9e3779b1) & (BUCKETS - 1));
    }
  }
}

/** The same as a list. */
export function shapeFeatures(fold: string): number[] {
  const features: number[] = [];
  eachShapeFeature(fold, (bucket) => features.push(bucket));
  return features;
}
