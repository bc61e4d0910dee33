/** Other spellings in which articles are printed: one letter for one letter, so that every offset stays. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  /** Egypt: no dots under a final ي. */
  dotless: (text) => text.replace(/\u064a(?![\p{L}\p{M}])/gu, '\u0649'),
  /** Careless print: dots under every final ى. */
  dotted: (text) => text.replace(/\u0649/gu, '\u064a'),
  /** A Persian keyboard: one letter for both, and its own ک. */
  persian: (text) => text.replace(/[\u0649\u064a]/gu, '\u06cc').replace(/\u0643/gu, '\u06a9'),
  /** No hamza on any alif. */
  bare: (text) => text.replace(/[\u0623\u0625\u0622]/gu, '\u0627'),
};
