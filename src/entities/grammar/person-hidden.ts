/** Names of words that are other words too, and words that only look like a part of a name: what stands around tells. */
import { isCommonForm } from '../../lexicon/word-lists.js';
import type { Lexeme } from '../lexeme.js';
import { type Scene, sameLine } from '../scene.js';
import { has } from '../words.js';
import type { NameRun } from './person-name.js';
import type { NameState } from './person-words.js';

const THAT = /^ب?[إأا]ن$/u;
const CLOSING = /^[\u060c,:]$/u;
/** How surely such a name is one. */
const SHOWN = 0.6;
const TIME = new Set(['أمس', 'اليوم']);

/** Of no table but those of names. */
const isFree = ({ func, verb, date, noun, demonym, tanwin, place }: Lexeme): boolean =>
  !func && !verb && !date && !noun && !demonym && !tanwin && !place;

const isPlain = (lexeme: Lexeme): boolean => !lexeme.article && isFree(lexeme);

const BOUND = /^(?:[وفبك]ال|لل)/u;

/** الدكتور البار أن: a definite word of no table that describes nobody. */
const isSurname = (lexeme: Lexeme): boolean =>
  lexeme.article && isFree(lexeme) && !lexeme.common && lexeme.bareSets === 0 && !DESCRIBING.test(lexeme.key);

/** المعماري, المعالج */
const DESCRIBING = /^الم|ي$/u;

/** A word of no table at all. */
const isUnknown = (lexeme: Lexeme): boolean =>
  isPlain(lexeme) &&
  !BOUND.test(lexeme.key) &&
  !lexeme.common &&
  !lexeme.given &&
  !lexeme.family &&
  lexeme.keySets === 0;

/**
 * المعلمة عهد السالم أن: a word of the language before a family's name with the article, where what is said begins;
 * وزير الري سجعان قزي أمس إلى أن: two words of no table; وزير النقل، أنيس غديرة، في: a given name and a word between commas.
 */
export function hiddenName(scene: Scene, p: number, addressed: boolean): NameRun | null {
  const [given, family, next] = [scene.lex[p], scene.lex[p + 1], scene.lex[p + 2]];
  if (addressed && scene.lex[p - 1]?.article && given && isSurname(given) && THAT.test(family?.key ?? ''))
    return { first: p, last: p + 1, offset: 0, parts: 1, best: SHOWN, given: false };
  if (!given || !family || !isPlain(given) || !sameLine(scene, p, p + 1)) return null;
  const comma = CLOSING.test(scene.view.word[p + 2]?.key ?? '');
  const apart = comma && CLOSING.test(scene.view.word[p - 1]?.key ?? '') && isPlain(family) && family.keySets === 0;
  if (given.given && !apart) return null;
  const said = THAT.test(next?.key ?? '');
  const surname = family.article && family.family && !family.noun && said;
  const closed = said || comma || TIME.has(next?.key ?? '');
  const unknown = closed && isUnknown(given) && isUnknown(family);
  return given.given || surname || unknown
    ? { first: p, last: p + 2, offset: 0, parts: 2, best: SHOWN, given: false }
    : null;
}

/** الملك عبدالله الثاني, البابا بنديكتوس السادس عشر: behind whoever reigns a number is part of the name. Gives the token behind it, or `j`. */
export function behindNumber({ lex }: Scene, j: number, { lastGiven, best }: NameState): number {
  if (!isNumber(lex[j]?.key ?? '') || !(lastGiven || best > 0)) return j;
  for (let at = j - 2; at >= j - FARTHEST_TITLE; at--)
    if (REIGNING.test(lex[at]?.key ?? '')) return lex[j + 1]?.key === TEEN ? j + 2 : j + 1;
  return j;
}

const ORDINAL = /^ال(?:[أا]ول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ة?$/u;
const REIGNING = /^(?:[وفب]?ال|لل)(?:ملكة?|عاهل|بابا|سلطان|قيصر|[إا]مبراطور|بطريرك|[أا]نبا|شاه)$/u;
const TEEN = 'عشر';
/** From the number back to the title stand so many words at most. */
const FARTHEST_TITLE = 4;

/** الثاني */
export const isNumber = (key: string): boolean => ORDINAL.test(key);

/** جمال حمدان صاحب رواية: of what he is the author or owner; محمد صاحب الزمان is a name. */
export const isOwner = ({ lex }: Scene, j: number, { key }: Lexeme): boolean => OWNER.test(key) && !lex[j + 1]?.article;

const OWNER = /^صاحبة?$/u;

/** سعود بن عبدالعزيز غفر الله له */
export const isWish = ({ lex }: Scene, j: number, { key }: Lexeme): boolean =>
  WISH.test(key) && lex[j + 1]?.key === GOD;

const WISH = /^(?:سدد|غفر|رحم|رضي|طيب|أطال|حفظ|أيد|وفق|سلم)$/u;

/** حسن الجوار, رحمة الله: a word that is a name too before what it is of. */
export function isSetPhrase({ lex }: Scene, i: number, { keySets, key }: Lexeme): boolean {
  const next = lex[i + 1];
  if (next?.key === GOD) return true;
  // الحوثي وصالح المتمركزة: what describes is of nothing.
  if (!has(keySets, 'word') || DESCRIBES.test(key) || !next?.article) return false;
  return !next.func && !next.date && !next.family && !next.noun?.human;
}

const DESCRIBES = /^.ا..$/u;
const GOD = 'الله';

/** وأكد الشاهد أن: what else the word may be, a table has it as a family's, and nothing describes it. */
export function isFamilySpeaking(scene: Scene, i: number): boolean {
  const { lex, view } = scene;
  const [next, here] = [lex[i + 1], lex[i]];
  // الشاهد: سنخفض الأسعار
  const heads = view.word[i + 1]?.key === ':' && !(i > 0 && sameLine(scene, i - 1, i));
  return here?.family === true && (heads || (lex[i - 1]?.says === true && (!next || next.func !== null)));
}

/** الطالبة أغمي عليها, المتهم قبض عليه: what was done to him. */
export function isDone({ lex }: Scene, { first, last, given }: NameRun): boolean {
  return last - first === 1 && !given && !lex[first]?.family && lex[last]?.func === 'preposition-pronoun';
}

/** حارس المدرسة سيف لوكالة الشرق, مدير المدرسة سيف إن: what whoever speaks goes on with. */
export const tells = ({ lex }: Scene, { last }: NameRun): boolean => TELLS.test(lex[last]?.key ?? '');

const TELLS = /^(?:[إأا]ن|ل(?:وكالة|صحيفة|جريدة|قناة|موقع|إذاعة|شبكة|برنامج))$/u;

/** والد المصاب، دخيل آل ناصر: the father of سعد دخيل آل ناصر has the rest of his name. */
const KIN = /^[وفبل]?(?:والد|والدة|جد|شقيق|شقيقة)$/u;
const FARTHEST_KIN = 3;
const COMMA = '\u060c';

/** Whether one of two has the end of the other's name, and is said to be his kin. */
export function isKin({ view }: Scene, first: number, keys: readonly string[], { length }: readonly string[]): boolean {
  if (view.word[first - 1]?.key !== COMMA || keys.length < 2 || keys.length >= length) return false;
  return view.word.slice(Math.max(0, first - FARTHEST_KIN), first).some(({ key }) => KIN.test(key));
}

/** الممثلة لمى فقيه: behind a title and a given name a trade that ends its clause is the family's name. */
export function isTradeName(scene: Scene, j: number, { noun }: Lexeme, state: NameState): boolean {
  if (!state.announced || !state.lastGiven || state.parts > 1 || scene.lex[j + 1]) return false;
  return noun?.class === 'profession' && !noun.article && noun.prefix === 0 && noun.number === 'singular';
}

/**
 * عضو المجلس سامر المطلق إن: an adjective behind a title and a given name is the family's, where what he says begins;
 * so is any where his office follows, or whom he tells: الدكتور ماهر الجديد عضو اللجنة, جاسم العسل لوكالة الشرق.
 */
export function isSpeakersFamily(scene: Scene, j: number, { noun, bareSets }: Lexeme, state: NameState): boolean {
  if (!state.announced || !state.lastGiven || state.parts > 1 || !state.arabic || noun) return false;
  const next = scene.lex[j + 1];
  const office = next?.noun?.class === 'office' && !next.article && next.noun.prefix === 0 && next.noun.enclitic === '';
  if (TELLS.test(next?.key ?? '') && next?.key.startsWith(TO)) return true;
  if (office) return !LATE.test(scene.lex[j]?.key ?? '');
  return !has(bareSets, 'plain') && !has(bareSets, 'naming') && SAYS_THAT.test(next?.key ?? '');
}

const TO = 'ل';
const LATE = /^ال(?:سابق|راحل|حالي|[أا]سبق|شهيد|مقبل)$/u;

const SAYS_THAT = /^ب?[إأا]ن/u;

/**
 * الدكتور بدر باسلمة: behind a title and a given name what looks like ب with a word that there is not; القنصل دونلد بلوم:
 * and الدكتور كمال بشر، الأمين العام: a word before a colon, or before a comma and an office.
 */
export function isBareFamily(scene: Scene, j: number, lexeme: Lexeme, state: NameState): boolean {
  const { key, func, verb, date, tanwin, noun, demonym } = lexeme;
  if (!state.announced || state.parts > 1 || func || verb || date || tanwin || demonym) return false;
  if (!state.lastGiven && (scene.lex[j - 1]?.odds ?? 0) <= 0) return false;
  if (state.lastGiven && HADRAMI.test(key) && !noun && !scene.found[j] && !lexeme.common && !isCommonForm(key.slice(1)))
    return true;
  if (noun?.enclitic || ACCUSATIVE.test(key)) return false;
  const [mark, behind] = [scene.view.word[j + 1]?.key ?? '', scene.lex[j + 2]];
  if (noun || !sameLine(scene, j, j + 1)) return false;
  return (
    (mark === ':' && key !== LIKE) || (mark === COMMA && behind?.noun?.class === 'office' && behind.noun.prefix === 0)
  );
}

const LIKE = 'مثل';
const ACCUSATIVE = /[اةه]$/u;
const HADRAMI = /^(?:با(?!ست|ن[^ا]|.ت)[^لا]|بل[^ال])\S{2,}$/u;
