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

/** These are no words of standard spelling, so that each of them shows how its text is written. */
const WITHOUT_DOTS = /^[\u0648\u0641]?(?:فى|التى|الذى|هى|أى)$/u;
const WITH_DOTS = /^(?:[\u0648\u0641]?(?:إلي|حتي)|الي)$/u;
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
function dotless(view: View, counts: Readonly<Record<string, number>>): Habit {
  const everywhere = (counts[ALIF] ?? 0) > (counts[YEH] ?? 0);
  const isMeant = (key: string, i: number): boolean => isAli(view, i) || !(isListed(key) || FIFTH.test(key));
  return { written: ALIF, meant: YEH, isMeant: everywhere ? isMeant : (key) => WITHOUT_DOTS.test(key) };
}

/** Final ي with dots for ى: in all words of the table, where most of them are so written, or only in words that show it. */
function dotted(view: View, counts: Readonly<Record<string, number>>): Habit {
  const listed = (key: string): boolean => isListed(key.slice(0, -1) + ALIF);
  const everywhere = view.word.filter(({ key }) => endsIn(key, YEH) && listed(key)).length > (counts[ALIF] ?? 0);
  const isMeant = (key: string, i: number): boolean => listed(key) && !isAli(view, i);
  return { written: YEH, meant: ALIF, isMeant: everywhere ? isMeant : (key) => WITH_DOTS.test(key) };
}

const endsIn = (key: string, letter: string): boolean => key.length > 1 && key.endsWith(letter);

function habitOf(view: View): Habit | null {
  const counts = { [ALIF]: 0, [YEH]: 0 };
  let without = false;
  let withDots = false;
  for (const { key } of view.word) {
    const last = key.length > 1 ? key.charAt(key.length - 1) : '';
    if (last !== ALIF && last !== YEH) continue;
    counts[last] = (counts[last] ?? 0) + 1;
    if (last === ALIF) without ||= WITHOUT_DOTS.test(key);
    else withDots ||= WITH_DOTS.test(key);
  }
  if (without) return dotless(view, counts);
  return withDots ? dotted(view, counts) : null;
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
  return { ...view, word };
}
