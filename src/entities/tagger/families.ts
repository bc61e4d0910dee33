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
  rules: 4096,
  topic: 8192,
  lists: 16384,
  runs: 32768,
  wide: 65536,
} as const;
export const ALL_FAMILIES = 0x1ffff;
