/** Names that are words of the language as well, where they describe somebody or something. */
import type { Candidate } from '../../candidate.js';
import type { Lexeme } from '../../lexeme.js';
import { type Scene, sameLine } from '../../scene.js';

/** Log-odds of a word that is seldom a foreign name. */
const SELDOM = -2;
const FEMININE = /[^ا]ة$/u;
/** What somebody feels or is like, and what it is about: سعيد بالظهور, مؤمن برسالته. */
const FEELS = /^(?:سعيد|مؤمن|صادق|راضي|مخلص|فخور)ة?$/u;
const ABOUT = /^(?:ب(?!ن|ل|و|ا[^ل])\S{3,}|لل\S+|جدا|ل(?:[أا]ن|كون)\S*)$/u;
const SOMEBODY = /^[وف]?(?:لكن|[إأا]ن)(?:ني|ي|نا|ه|ها|هم)$|^[وف]?(?:[أا]نا|نحن|هو|كنت|كنا|ليس|لست|غير|جد)$/u;
const WAY = /^[وف]?ب(?:شكل|صورة|[أا]سلوب|طريقة|نحو)$/u;
const VIRTUE = /^(?:رشيدة|حكيمة|كريمة|[أا]مينة|نبيلة|سعيدة)$/u;
const COMPANION = /^(?:رفيقة?|صديقة?|شريكة?|حبيبة?)$/u;
const HIS = /(?:ه|ها|هم|ي|نا)$/u;

const isNoun = (word: Lexeme | null | undefined): boolean =>
  !!word && !word.article && !word.given && !word.family && word.odds < SELDOM && word.func === null && !word.verb;

/** قيادة رشيدة, نزهة قصيرة: a feminine word beside another without the article. */
function agrees(before: Lexeme | null | undefined, word: Lexeme, next: Lexeme | null | undefined): boolean {
  if (!FEMININE.test(word.key)) return false;
  const of =
    isNoun(before) && !before?.noun?.human && before?.noun?.class !== 'site' && FEMININE.test(before?.key ?? '');
  return of || (isNoun(next) && FEMININE.test(next?.key ?? '') && !before?.noun?.human && !before?.verb);
}

/** Whether what the model takes for a person describes one: لكني سعيد للعب, بشكل صادق, رفيق دربه, قيادة رشيدة. */
export function isDescribed(scene: Scene, { first, last, start }: Candidate): boolean {
  const { lex, view } = scene;
  const word = lex[first];
  if (!word || (word.name >= 1 && !VIRTUE.test(word.key))) return false;
  const before = sameLine(scene, first - 1, first) ? lex[first - 1] : null;
  if (WAY.test(before?.key ?? '')) return true;
  if (last - first > 1) return false;
  const next = sameLine(scene, first, last) ? lex[last] : null;
  const whole = start === view.start[first];
  if (COMPANION.test(word.key.replace(AND, '')) && next && HIS.test(next.key) && !next.verb) return true;
  if (whole && FEELS.test(word.key) && ABOUT.test(next?.key ?? '') && !next?.verb)
    return SOMEBODY.test(before?.key ?? '') || (!before && scene.view.word[first - 1]?.key !== ':');
  return agrees(before, word, next);
}

const AND = /^و/u;

/** صلاح سعيد بالظهور: at the head of a line the second word is what he is, and what follows what about. */
export const isPredicate = (scene: Scene, first: number, last: number): boolean =>
  last - first === 2 &&
  (first === 0 || !sameLine(scene, first - 1, first)) &&
  FEELS.test(scene.lex[last - 1]?.key ?? '') &&
  /^(?:بال|لل)/u.test(scene.lex[last]?.key ?? '');

const GOOD = /^[وفبل]*حسن$/u;
/** What is good of its kind: حسن الجوار, لحسن الحظ. */
const OF_GOOD =
  /^ال(?:جوار|حظ|ني[ةه]|نوايا|ظن|سير|سلوك|ضياف[ةه]|استقبال|[أا]داء|تصرف|تعامل|معامل[ةه]|خلق|اختيار|تنظيم)$/u;

/** Whether a man's name is a word before what it is of: حسن الجوار. */
export const isPhrase = ({ lex }: Scene, { first }: Candidate): boolean =>
  GOOD.test(lex[first]?.key ?? '') && OF_GOOD.test(lex[first + 1]?.key ?? '');
