import type { Lexeme } from './lexeme.js';
import type { Reading } from './reader.js';
import { has, inSet } from './words.js';

/**
 * What may begin at a word, as bits. A finder looks at the gates of its tokens, which stand in one array, before it
 * looks at a word: most words begin nothing.
 */
export const GATES = {
  /** A person's name, in some reading of the word. */
  name: 1,
  /** Foreign words that stand together. */
  foreign: 2,
  body: 4,
  site: 8,
  title: 16,
  says: 32,
  called: 64,
  /** ل alone, before a mark. */
  to: 128,
  ministry: 256,
  sport: 512,
  /** A nationality with the article: البرتغالي. */
  national: 1024,
} as const;

const TITLES: ReadonlySet<string> = new Set(['office', 'rank', 'honorific', 'profession', 'body']);
const TO = new Set(['ل', 'لـ']);
const MINISTRY = /^(?:[وفب]|[وف]?ل)?ا?ل(?:خارجية|داخلية|دفاع|عدل|تعليم|إعلام|اقتصاد|تخطيط|نقل|إسكان|عمل)$/u;
/** "الثقافة" تنعى, الصحة: the rest of the government goes by these only at the head of a headline. */
export const GOVERNMENT =
  /^ال(?:ثقافة|صحة|تربية|زراعة|أوقاف|مالية|صناعة|سياحة|بيئة|طاقة|مياه|أشغال|شباب|رياضة|تموين|كهرباء|نفط|نواب|أعيان|شورى|وزراء|تنمية|بلديات|تجارة|جمارك|أرصاد|مرور)$/u;
const POSSIBLY_FOREIGN = 0.3;

const beginsName = ({ lexeme }: Reading): boolean =>
  lexeme.given || lexeme.family || lexeme.name > 0 || has(lexeme.keySets, 'lineage');

/** The gates of a word. */
export function gatesOf(lexeme: Lexeme, readings: readonly Reading[]): number {
  const { key, keySets, bareSets, noun } = lexeme;
  const foreign = has(keySets, 'saint') || (lexeme.name >= POSSIBLY_FOREIGN && lexeme.odds >= 0);
  const sport = has(keySets | bareSets, 'sport') || (noun !== null && inSet('sport', noun.lemma));
  return (
    (readings.some(beginsName) ? GATES.name : 0) |
    (foreign ? GATES.foreign : 0) |
    (noun?.class === 'body' ? GATES.body : 0) |
    (noun?.class === 'site' ? GATES.site : 0) |
    (noun !== null && TITLES.has(noun.class) ? GATES.title : 0) |
    (lexeme.says ? GATES.says : 0) |
    (noun?.class === 'person' || has(keySets, 'called') ? GATES.called : 0) |
    (TO.has(key) ? GATES.to : 0) |
    (MINISTRY.test(key) || GOVERNMENT.test(key) ? GATES.ministry : 0) |
    (sport ? GATES.sport : 0) |
    (lexeme.demonym && lexeme.article ? GATES.national : 0)
  );
}
