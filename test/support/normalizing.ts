import fc from 'fast-check';

/** Any value of each option of `normalize`. */
export const ANY_OPTION = {
  diacritics: fc.boolean(),
  tatweel: fc.boolean(),
  hamza: fc.boolean(),
  alefMaqsura: fc.boolean(),
  taMarbuta: fc.boolean(),
  letterVariants: fc.boolean(),
  presentationForms: fc.boolean(),
  digits: fc.constantFrom('ascii' as const, 'arabic' as const, false as const),
  punctuation: fc.boolean(),
  whitespace: fc.boolean(),
  invisible: fc.boolean(),
};
