import { franc } from 'franc';

/** Which language a text is in, and what showed it. */
export interface DetectedLanguage {
  /** ISO 639-3: `arb` for Arabic, `pes`, `urd`, `ckb`, `uig`, `pbu`, `eng`, … */
  readonly language: string;
  readonly rule: 'letters' | 'trigrams';
}

/** Told from Persian and from English by chance alone: Dari and Scots. */
const IGNORED = ['prs', 'sco'];
/** How much of a text is read: the language of an article shows in its first lines. */
const SAMPLE = 2048;
/** Trigrams are right on texts of at least so many characters; shorter ones are judged by their letters alone. */
const SHORTEST_FOR_TRIGRAMS = 40;
/** A letter in forty that another language alone writes decides; a foreign name in Arabic has fewer. */
const FEWEST_FOREIGN = 1 / 40;

const LETTER = /\p{L}/gu;
const ARABIC_SCRIPT = /\p{Script=Arabic}/gu;

/** Letters that among the languages in Arabic script only these write, the most telling first. */
const OWN_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ckb', /[\u0695\u06b5\u06ce]/gu], // reh and lam with small v, yeh with small v
  ['uig', /[\u06c8\u06cb\u06ad\u06c7]/gu], // yu, ve, ng, u
  ['pbu', /[\u067c\u0689\u0693\u0696\u069a\u06bc\u06cd\u0685\u0681\u06d0]/gu], // retroflexes, xin, ge, dze, two yehs
  ['urd', /[\u0679\u0688\u0691\u06ba\u06d2\u06be]/gu], // tteh, ddal, rreh, noon ghunna, yeh barree, do-chashmi he
];
/** ە and ۆ, which Sorani shares with Uyghur alone, where nothing else tells it. */
const KURDISH_VOWELS = /[\u06d5\u06c6]/gu;
/** What Uyghur writes and Sorani does not. */
const UYGHUR_ONLY = /[\u06d0\u06c8\u06cb\u06ad\u06c7]/gu;
/** پ چ ژ گ and the Persian kaf and yeh, which all of Arabic's neighbours write. */
const NOT_ARABIC = /[\u067e\u0686\u0698\u06af\u06a9\u06cc\u06d5\u06c6]/gu;
/** ة, ى, ك, ي and hamza on or under alif: what its neighbours write with other letters, or hardly ever. */
const ARABIC_ONLY = /[\u0629\u0649\u0643\u064a\u0623\u0625]/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The language of a text in Arabic script, where its letters show it. */
function byLetters(text: string, letters: number): string | null {
  const fewest = Math.max(1, letters * FEWEST_FOREIGN);
  const counts = OWN_LETTERS.map(([language, own]) => ({ language, own: count(text, own) }));
  const best = counts.reduce((a, b) => (b.own > a.own ? b : a));
  if (best.own >= fewest) return best.language;
  if (count(text, KURDISH_VOWELS) >= fewest && count(text, UYGHUR_ONLY) === 0) return 'ckb';
  if (count(text, NOT_ARABIC) > 0) return null;
  return count(text, ARABIC_ONLY) >= fewest ? 'arb' : null;
}

/**
 * The language of a text, or null where it is too short or has too few letters to tell. The first 2,048 characters
 * decide. Letters come first: Sorani, Uyghur, Pashto and Urdu have letters of their own; trigrams tell the others.
 *
 * @throws TypeError where `text` is no string.
 * @example
 * detectLanguage('The minister said on Monday that nothing had been decided.') //=> { language: 'eng', rule: 'trigrams' }
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, got ${String(text)}`);
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTER);
  if (letters === 0) return null;
  if (count(sample, ARABIC_SCRIPT) > letters / 2) {
    const language = byLetters(sample, letters);
    if (language) return { language, rule: 'letters' };
  }
  if (letters < SHORTEST_FOR_TRIGRAMS) return null;
  const guess = franc(sample, { ignore: IGNORED });
  // The trigrams of Kurdish in Latin letters carry the code of Sorani, which writes none.
  const language = guess === 'ckb' && count(sample, ARABIC_SCRIPT) === 0 ? 'kmr' : guess;
  return language === 'und' ? null : { language, rule: 'trigrams' };
}

/**
 * Is a text Arabic? False also where nothing shows it.
 *
 * @throws TypeError where `text` is no string.
 * @example
 * isArabic('Good morning') //=> false
 */
export function isArabic(text: string): boolean {
  return detectLanguage(text)?.language === 'arb';
}
