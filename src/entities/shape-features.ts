/** Buckets that runs of letters are hashed into. */
export const BUCKETS = 4096;
/** Weights are stored as whole numbers: this many to one. */
export const SCALE = 32;

const BOUNDARY = 35;
const LONGEST_RUN = 4;
const FACTOR = 31;

/** The buckets of the runs of two to four letters of a folded word, with its ends marked, and of its letters. */
export function shapeFeatures(fold: string): number[] {
  const units = [BOUNDARY, ...Array.from(fold, (letter) => letter.charCodeAt(0)), BOUNDARY];
  const features: number[] = [];
  for (let from = 0; from < units.length; from++) {
    let hash = 0;
    for (let length = 1; length <= LONGEST_RUN && from + length <= units.length; length++) {
      hash = (Math.imul(hash, FACTOR) + (units[from + length - 1] ?? 0)) | 0;
      const mixed = Math.imul(hash ^ (length << 20), 0x9e3779b1) >>> 0;
      features.push(mixed % BUCKETS);
    }
  }
  return features;
}
