/** What is measured: each subject reads one article at a time, and gives a number so that no work can be left out. */
import { createRequire } from 'node:module';
import { classOfPoint } from '../src/text/chars.js';

type Library = typeof import('../src/index.js');

export interface Subject {
  readonly name: string;
  /** What it is compared for. */
  readonly what: string;
  readonly english?: boolean;
  /** Characters it is given; less than all where its time grows with the square, or a minute would not do. */
  readonly most?: number;
  open(library: Library): Promise<(text: string) => number | Promise<number>>;
}

const load = createRequire(import.meta.url);
const SLOW = 1_000_000;
const QUADRATIC = 2_000;
const NAMES = 500;

/** A package without types of its own, by a single file of it. */
function part<T>(path: string): T {
  return load(path) as T;
}

interface Tokenizer {
  tokenize(text: string): readonly unknown[];
}
interface Arabic {
  readonly TokenizerAr: new () => { tokenize(text: string, normalize: boolean): string[] };
  readonly StemmerAr: new () => { stem(words: readonly string[]): string[] };
}
interface Recognizer {
  addRuleOptionTexts(locale: string, name: string, option: string, texts: readonly string[]): void;
  process(input: { locale: string; text: string }): Promise<{ entities: readonly unknown[] }>;
}
type TokenizerClass = new (options?: object) => Tokenizer;

/** The least that any reader does: each character is taken and classed, and each change of class is counted. */
function scan(text: string): number {
  let changes = 0;
  let last = -1;
  for (const character of text) {
    const kind = classOfPoint(character.codePointAt(0) ?? 0);
    if (kind !== last) changes++;
    last = kind;
  }
  return changes;
}

const own: readonly Subject[] = [
  { name: 'character scan', what: 'the limit', open: async () => scan },
  { name: 'qawl normalize', what: '', open: async (qawl) => (text) => qawl.normalize(text).length },
  { name: 'qawl tokenize', what: '', open: async (qawl) => (text) => qawl.tokenize(text).length },
  { name: 'qawl segmentSentences', what: '', open: async (qawl) => (text) => qawl.segmentSentences(text).length },
  { name: 'qawl extractEntities', what: '', open: async (qawl) => (text) => qawl.extractEntities(text).length },
  { name: 'qawl extractQuotes', what: '', open: async (qawl) => (text) => qawl.extractQuotes(text).length },
  { name: 'qawl analyze', what: 'everything', open: async (qawl) => (text) => qawl.analyze(text).quotes.length },
];

const peers: readonly Subject[] = [
  {
    name: 'wink-nlp',
    what: 'sentences and entities, English',
    english: true,
    async open() {
      const { default: winkNLP } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const nlp = winkNLP(model, ['sbd', 'ner']);
      return (text) => {
        const read = nlp.readDoc(text);
        return read.sentences().out().length + read.entities().out().length;
      };
    },
  },
  {
    name: 'compromise',
    what: 'people, places, organizations, quotations, English',
    english: true,
    most: SLOW,
    async open() {
      const { default: nlp } = await import('compromise');
      return (text) => {
        const read = nlp(text);
        return read.topics().out('array').length + read.quotations().out('array').length;
      };
    },
  },
  {
    name: 'Intl.Segmenter words',
    what: 'words',
    async open() {
      const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
      return (text) => Array.from(segmenter.segment(text)).length;
    },
  },
  {
    name: 'Intl.Segmenter sentences',
    what: 'sentences',
    async open() {
      const segmenter = new Intl.Segmenter('ar', { granularity: 'sentence' });
      return (text) => Array.from(segmenter.segment(text)).length;
    },
  },
  {
    name: '@nlpjs/lang-ar',
    what: 'normalizer, tokenizer, stemmer',
    most: SLOW,
    async open() {
      const { StemmerAr, TokenizerAr } = part<Arabic>('@nlpjs/lang-ar');
      const [tokenizer, stemmer] = [new TokenizerAr(), new StemmerAr()];
      return (text) => stemmer.stem(tokenizer.tokenize(text, true)).length;
    },
  },
  {
    name: '@nlpjs/ner',
    what: `${NAMES} names; grows with the square`,
    most: QUADRATIC,
    async open() {
      const { Ner } = part<{ Ner: new () => Recognizer }>('@nlpjs/ner');
      const ner = new Ner();
      for (let at = 0; at < NAMES; at++) ner.addRuleOptionTexts('ar', 'name', `n${at}`, [`\u0627\u0633\u0645${at}`]);
      return async (text) => (await ner.process({ locale: 'ar', text })).entities.length;
    },
  },
  {
    name: 'natural WordPunctTokenizer',
    what: 'words and marks',
    async open() {
      const { WordPunctTokenizer } = part<{ WordPunctTokenizer: TokenizerClass }>(
        'natural/lib/natural/tokenizers/regexp_tokenizer.js',
      );
      const tokenizer = new WordPunctTokenizer();
      return (text) => tokenizer.tokenize(text).length;
    },
  },
];

export const SUBJECTS: readonly Subject[] = [...own, ...peers];
