/** Feature families, for the ablation; a bit each. */
export const FAMILY = {
  words: 1,
  stems: 2,
  affixes: 4,
  shape: 8,
  names: 16,
  letters: 32,
  clusters: 64,
  pairs: 128,
  classes: 256,
  position: 512,
  gazetteers: 1024,
  cues: 2048,
  topic: 4096,
  lists: 8192,
  runs: 16384,
  wide: 32768,
} as const;
export const ALL_FAMILIES = 0xffff;
