import fc from 'fast-check';

/** Pieces that break text tools: lone surrogates, marks with no letter, invisible characters, all kinds of marks and digits. */
const PIECES = [
  ...' \t\n\r\u00a0\u2028\u0085\u0000\u0007',
  ...'\u200f\u200c\u200d\ufeff\u00ad\u061c\u06dd',
  ...'\u064b\u064e\u0651\u0653\u0654\u0655\u0670\u06d6\u0301\ufe0f',
  ...'\u0627\u0623\u0625\u0622\u0671\u0675\u0649\u064a\u0629\u0648\u0644\u0647\u0640\u06cc\u06a9\u06c0\u06d3\u06d5\u0628',
  ...'\ufefb\ufdf2\ufdfa\ufe70\ufe71\ufe76\ufb50\ufd3e\ufd3f',
  ...'aB\u00e9\u0069',
  ...'09\u0663\u06f7\u066b\u066c%\u066a',
  ...'."\'\u00ab\u00bb\u201c\u201d\u2018\u2019\u2039\u203a\u201e`()[]:;!?\u061f\u060c\u061b\u2026-/@',
  '\ud83d',
  '\ude00',
  '\u{1f600}',
  '\u{1f468}\u200d\u{1f469}',
  '\u{1f44d}\u{1f3fd}',
  '\u{1f1f8}\u{1f1e6}',
  '\u{1ee00}',
  '((',
  '))',
  "''",
  '...',
  '\r\n',
  '. ',
  ' "',
  '" ',
  '\u0642\u0627\u0644',
  '\u0648\u0623\u0636\u0627\u0641',
  '\u0648\u0628\u0627\u0644\u0648\u0632\u0627\u0631\u0629',
  '\u0644\u0644\u0634\u0639\u0628',
  '\u062f. ',
  '1.5',
  'www.a.net/b.c',
];

/** Any text at all, mostly of the pieces that break things. */
export const brokenText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
