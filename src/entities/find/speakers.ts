import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { nameRun } from '../grammar/person-name.js';
import type { Lexeme } from '../lexeme.js';
import { type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';

const FOREIGN = 0.6;
/** How sure a whole name behind a verb of saying is. */
const FULL = 0.6;
const NISBA = /ي$/u;
/** What weight a foreign name, two words and a family's name have. */
const FOUND = 0.65;
const POSSIBLE = 0.4;
const SURNAME = 0.3;
const FOREIGN_ODDS = 1;
/** Verbs that take no thing said as their object, so that behind them only a speaker stands. */
const SPEAKS = /^[وف]?(?:[يت]?قول|قالت?|صرحت?|[أا]ضافت?|علقت?)$/u;
/** Lexeme.name of a word that no table knows. */
const UNKNOWN = 0.2;
const COMMA = /^[\u060c,:]$/u;

/** Whether an unknown word is followed by what looks like a family's name: قالت سلسبيل الحصادي. */
function isUnknownName({ name, article }: Lexeme, family: Lexeme | null | undefined): boolean {
  return name >= UNKNOWN && !article && family?.article === true && NISBA.test(family.key) && family.name > 0;
}

/**
 * قال فارس الكرم مدير المعرض, قالت إيمان جامع، الباحثة: a given name and a word, both of them words of the language, and
 * then what a speaker's name is followed by.
 */
function isFullName(scene: Scene, i: number): boolean {
  const [given, family, next] = [scene.lex[i], scene.lex[i + 1], scene.lex[i + 2]];
  if (!given || given.noun || !(given.given || isUnknownName(given, family)) || !family || !sameLine(scene, i, i + 1))
    return false;
  if (family.func || family.verb || family.date || family.demonym || (family.noun && !family.noun.ambiguous))
    return false;
  if (has(family.bareSets, 'plain') || has(family.bareSets, 'naming') || isManner(family)) return false;
  if (!next) return COMMA.test(scene.view.word[i + 2]?.key ?? '');
  return /^[إا]ن/u.test(next.key) || next.noun?.class === 'office';
}

/** قال قاسم بحسرة: how he said it. */
const isManner = ({ key, name, family }: Lexeme): boolean => /^ب.+ة$/u.test(key) && name < 0 && !family;

/** معالي السيد بدر: an address before a title. */
const isAddress = ({ lex }: Scene, i: number): boolean => {
  const next = lex[i + 1]?.noun;
  return lex[i]?.noun?.class === 'honorific' && next?.human === true && next.article;
};

/** قال لها أحمد: whom he told, in one short word. */
const TOLD = /^ل(?:ي|ه|ها|هم|نا)$/u;

/** The token where the speaker of a verb may begin. لي is a name as well where a foreign one goes on: لي كه تشيانغ. */
function behind(scene: Scene, verb: number): number {
  const told = TOLD.test(scene.lex[verb + 1]?.key ?? '') && sameLine(scene, verb, verb + 2);
  return told && (scene.lex[verb + 2]?.odds ?? 0) < FOREIGN_ODDS ? verb + 2 : verb + 1;
}

/** قال السليطي: a definite word that no table has as anything but a family's name. */
function isSurname(scene: Scene, first: number, lexeme: Lexeme): boolean {
  if (!lexeme.article || lexeme.name <= 0 || lexeme.noun || lexeme.common) return false;
  // الفوتوغرافي زكي السنان: before a given name stands a trade.
  const next = scene.lex[first + 1];
  if (next?.given) return false;
  // أعرب المصري الدولي: what he is; يضمن لنا العودة القوية: what it assures.
  if (next?.article && has(next.bareSets, 'naming')) return false;
  if (has(lexeme.bareSets, 'word')) return false;
  if (has(lexeme.bareSets, 'plain') || has(lexeme.bareSets, 'naming')) return false;
  return lexeme.family || NISBA.test(lexeme.key);
}

/** Who speaks behind the verb, by the look of the words alone. */
function speakerAt(scene: Scene, verb: number): Candidate | null {
  const first = behind(scene, verb);
  const lexeme = scene.lex[first];
  if (!lexeme || isAddress(scene, first)) return null;
  const person = (last: number, score: number): Candidate =>
    propose(scene, { type: 'person', first, last, score, rule: 'person/speech' });
  if (SPEAKS.test(scene.lex[verb]?.key ?? '') && isFullName(scene, first)) return person(first + 2, FULL);
  if (scene.found[first]) return null;
  // أكد كريم صالح: each is a word too, both together are a name.
  const announced = lexeme.given && (lexeme.name >= 1 || scene.lex[first + 1]?.given === true);
  const run = nameRun(scene, first, 0, announced);
  if (run && run.best >= FOREIGN) return person(run.last, FOUND);
  if (run && run.parts > 1) return person(run.last, POSSIBLE);
  return isSurname(scene, first, lexeme) ? person(first + 1, SURNAME) : null;
}

/** بين الغنوشي أن: the verb, for between one stands nothing. */
const statesThat = ({ lex }: Scene, i: number): boolean =>
  lex[i + 1]?.family === true && lex[i + 2]?.func === 'complementizer' && BETWEEN.test(lex[i]?.key ?? '');

const BETWEEN = /^\u0648?\u0628\u064a\u0646$/u;

/** Persons behind a verb of saying: قال تشانغ, وأضاف السليطي, قال فارس الكرم. */
export function findSpeakers(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < scene.view.size; i++) {
    const says = ((scene.gates[i] ?? 0) & GATES.says) !== 0 || statesThat(scene, i);
    if (!says || !sameLine(scene, i, i + 1)) continue;
    const speaker = speakerAt(scene, i);
    if (speaker) candidates.push(speaker);
  }
  return candidates;
}
