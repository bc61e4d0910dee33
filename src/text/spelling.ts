/**
 * Texts that write the last letter otherwise than the standard has it are read as if they followed it: Egypt leaves the
 * dots of every final ي away (فى, الذى, المصرى), and careless print gives them to every final ى (إلي, حتي).
 */
import { FINAL_ALIF } from './final-alif.generated.js';
import type { View } from './view.js';
import { wordOf } from './vocabulary.js';
import type { Word } from './word.js';

const ALIF = '\u0649';
const YEH = '\u064a';
const ALIF_UNIT = 0x0649;
const YEH_UNIT = 0x064a;

const endsIn = (key: string, letter: string): boolean => key.length > 1 && key.endsWith(letter);
const countOf = ({ word }: View, letter: string): number => word.filter(({ key }) => endsIn(key, letter)).length;

const CONJUNCTIONS = ['', '\u0648', '\u0641'];
const conjoined = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => CONJUNCTIONS.map((letter) => letter + word)));

/** These are no words of standard spelling, so that each of them shows how its text is written. */
const WITHOUT_DOTS = conjoined(['فى', 'التى', 'الذى', 'هى', 'أى']);
const WITH_DOTS = new Set([...conjoined(['إلي', 'حتي']), 'الي']);
/** والي is a governor, and no و with إلى. */
const GOVERNOR = 'والى';

/** What stands before a word of the table. */
const CLITICS =
  /^[\u0648\u0641]?(?:[\u0628\u0644\u0643]?\u0627\u0644|\u0644\u0644|[\u0628\u0644\u0643]|\u0633(?=[\u064a\u062a\u0646\u0623]))?/u;
/** يتلقى, تتولى, سيتعافى: the fifth and sixth form end so in the present, whatever the root. */
const FIFTH = /^[\u0648\u0641]?[\u0633\u0644]?[\u064a\u062a\u0646\u0623]\u062a.{2,3}\u0649$/u;

let table: ReadonlySet<string> | undefined;

/** Whether the table has a key in ى, as it is or behind clitics. */
function isListed(key: string): boolean {
  if (key === GOVERNOR) return false;
  table ??= new Set(FINAL_ALIF.flatMap((row) => row.split(' ')));
  return table.has(key) || table.has(key.replace(/^[\u0648\u0641]/u, '')) || table.has(key.replace(CLITICS, ''));
}

const ON = /^\u0639\u0644[\u0649\u064a]$/u;
/** A name or a title before it leads to Ali, and so does بن behind it; قال does unless what follows is a place to speak on. */
const BEFORE_ALI =
  /^[\u0648\u0641\u0628\u0644]*(?:محمد|[أا]حمد|محمود|حسن|حسين|مصطفى|السيد|الشيخ|ال[أإا]مام|الحاج|الدكتور|المهندس|المستشار|ال[أا]ستاذ|النائب|اللواء|العميد|العقيد|الفنان|الكابتن|اللاعب|بن|ابن|[أا]بو|[أا]بي)$/u;
const SAYING = /^[\u0648\u0641]?(?:قال|يقول|[أا]ضاف|[أا]وضح|صرح)$/u;
const PLATFORM = /(?:ها?|هامش|لسان|حد|شاشة|موقع|حساب|قناة|تويتر|فيسبوك|الهواء|الفور)$/u;
const BEHIND_ALI = /^\u0628\u0646$/u;

/** Whether على or علي is the name: only what stands beside it tells. */
function isAli({ word }: View, i: number): boolean {
  if (!ON.test(word[i]?.key ?? '')) return false;
  const before = word[i - 1]?.key ?? '';
  const next = word[i + 1]?.key ?? '';
  return BEFORE_ALI.test(before) || BEHIND_ALI.test(next) || (SAYING.test(before) && !PLATFORM.test(next));
}

/** How a text writes a last letter: what stands for what, and which words of it are meant otherwise than written. */
interface Habit {
  readonly written: string;
  readonly meant: string;
  readonly isMeant: (key: string, i: number) => boolean;
}

/** Final ى without dots for ي: everywhere, where it outnumbers ي, or only in words that show it. */
function dotless(view: View): Habit {
  const everywhere = countOf(view, ALIF) > countOf(view, YEH);
  const isMeant = (key: string, i: number): boolean => isAli(view, i) || !(isListed(key) || FIFTH.test(key));
  return { written: ALIF, meant: YEH, isMeant: everywhere ? isMeant : (key) => WITHOUT_DOTS.has(key) };
}

/** Final ي with dots for ى: in all words of the table, where most of them are so written, or only in words that show it. */
function dotted(view: View): Habit {
  const listed = (key: string): boolean => isListed(key.slice(0, -1) + ALIF);
  const everywhere = view.word.filter(({ key }) => endsIn(key, YEH) && listed(key)).length > countOf(view, ALIF);
  const isMeant = (key: string, i: number): boolean => listed(key) && !isAli(view, i);
  return { written: YEH, meant: ALIF, isMeant: everywhere ? isMeant : (key) => WITH_DOTS.has(key) };
}

/** Asked of every text: most words show by their last letter that they show nothing. */
function habitOf(view: View): Habit | null {
  let withDots = false;
  for (const { key } of view.word) {
    const last = key.charCodeAt(key.length - 1);
    if (last === ALIF_UNIT && WITHOUT_DOTS.has(key)) return dotless(view);
    withDots ||= last === YEH_UNIT && WITH_DOTS.has(key);
  }
  return withDots ? dotted(view) : null;
}

/** The last letter of a word in ى or ي, that of Persian among them, which stands for both; marks may be on it. */
const LAST = /[\u0649\u064a\u06cc](?=[^\u0649\u064a\u06cc]*$)/u;

/** The word with another last letter; a ligature keeps its own. */
const withLast = ({ surface }: Word, letter: string): Word => wordOf(surface.replace(LAST, letter));

/**
 * The view with its words in standard spelling: `word.key` of فى is في. The text and all offsets stay as they are, since
 * one letter stands for one letter. Most texts are given back as they came.
 */
export function inStandardSpelling(view: View): View {
  const habit = habitOf(view);
  if (!habit) return view;
  const { written, meant, isMeant } = habit;
  const word = view.word.map((one, i) =>
    endsIn(one.key, written) && isMeant(one.key, i) ? withLast(one, meant) : one,
  );
  const { text, size, start, end, kind, line, lines } = view;
  // Written out, so that V8 takes it for the kind of object that every other view is.
  return { text, size, start, end, kind, line, word, lines };
}
