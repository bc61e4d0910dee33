/** What would show growth faster than the text, each of any length. */
export interface Hostile {
  readonly name: string;
  /** Characters of the longest that is timed. */
  readonly longest: number;
  make(characters: number): string;
}

const repeated = (piece: string) => (characters: number) => piece.repeat(Math.ceil(characters / piece.length));

const WORD = 'كلمة ';
const PARTICIPLE = 'مؤكدا أن ';
const NAMES = 'محمد علي حسن ';
const SPEECH = 'قال الوزير إن الأمر جيد.\n';
const CLITICS = 'وبال ';
const CHAIN = 'قال إن ';
const LETTERS = 'ب ';
const REOPENED = '"ونحن هنا أيضا يا سادة\n';
const YES = 'نعم';
const LETTER = 'م';
const SOURCE = 'بحسب المصدر ';
const MARKED = 'قال محمد: "نعم نحن هنا". ';
const COLONS = 'محمد: نعم\n';
const BODIES = 'وزارة الدفاع والتعليم و';
const QUESTION = '- ما رأيك؟\nنعم جيد.\n';

/** Words that no other place of the text has: nothing that is remembered of them helps. */
function distinctWords(characters: number): string {
  const words: string[] = [];
  for (let index = 0, length = 0; length < characters; index++) {
    let word = '';
    for (let rest = index * 7919 + 13; word.length < 6; rest = Math.floor(rest / 18) + index) {
      word += String.fromCharCode(0x0628 + (rest % 18));
    }
    words.push(word);
    length += word.length + 1;
  }
  return words.join(' ');
}

export const HOSTILE: readonly Hostile[] = [
  { name: 'one paragraph of 5 MB without a full stop', longest: 2_800_000, make: repeated(WORD) },
  { name: '100,000 opening marks', longest: 100_000, make: repeated('\u00ab') },
  {
    name: '10,000 nested marks',
    longest: 10_000,
    make: (characters) => '\u00ab'.repeat(characters / 2) + YES + '\u00bb'.repeat(characters / 2),
  },
  { name: '50,000 participles in a chain', longest: 50_000 * PARTICIPLE.length, make: repeated(PARTICIPLE) },
  { name: 'a word of a million letters', longest: 1_000_000, make: repeated(LETTER) },
  { name: 'a million diacritics on a letter', longest: 1_000_000, make: (size) => LETTER + '\u064b'.repeat(size) },
  { name: 'only clitics', longest: 500_000, make: repeated(CLITICS) },
  { name: 'only names', longest: 500_000, make: repeated(NAMES) },
  { name: 'only letters', longest: 200_000, make: repeated(LETTERS) },
  { name: 'a chain of verbs', longest: 200_000, make: repeated(CHAIN) },
  { name: 'sentences that report', longest: 400_000, make: repeated(SPEECH) },
  { name: 'paragraphs that reopen a mark', longest: 200_000, make: repeated(REOPENED) },
  { name: 'questions and answers', longest: 400_000, make: repeated(QUESTION) },
  { name: 'only according to', longest: 200_000, make: repeated(SOURCE) },
  { name: 'speech in marks', longest: 200_000, make: repeated(MARKED) },
  { name: 'lines with a colon', longest: 200_000, make: repeated(COLONS) },
  { name: 'a ministry of everything', longest: 200_000, make: repeated(BODIES) },
  { name: 'marks of all kinds that none closes', longest: 100_000, make: repeated('"\u00ab\u201c(\'') },
  { name: 'halves of surrogate pairs', longest: 200_000, make: repeated('\ud83d') },
  // Beyond what is remembered, where each word costs as much as the first.
  { name: 'words that come once', longest: 3_200_000, make: distinctWords },
];
