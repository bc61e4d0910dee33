import { classOf, classOfPoint, FORMAT, MARK, NEWLINE, SPACE } from './chars.js';
import { type Mapped, type Rewrite, rewrite } from './mapped.js';
import type { Settings } from './normalize.js';

/** One kind of change; gives its input back where there is nothing to do. */
type Step = (from: Mapped, settings: Settings) => Mapped;

const width = (point: number): number => (point > 0xffff ? 2 : 1);
const isMark = (text: string, at: number): boolean => classOfPoint(text.codePointAt(at) ?? 0) === MARK;
const ARABIC = /\p{Script_Extensions=Arabic}/u;
const TATWEEL = '\u0640';

/** Ligatures and positional forms; U+FD3E and U+FD3F among them are brackets and stay. */
const PRESENTATION = /[\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]/u;

const presentationForms: Step = (from, { presentationForms: on }) => {
  if (!on || !PRESENTATION.test(from.text)) return from;
  return rewrite(from, PRESENTATION, (text, at) => {
    let end = at + width(text.codePointAt(at) ?? 0);
    const one = text.slice(at, end);
    if (!PRESENTATION.test(one)) return { end, out: one };
    // With its signs: a boundary inside the form must not map to one before them.
    while (end < text.length && isMark(text, end)) end += width(text.codePointAt(end) ?? 0);
    // An isolated vowel sign decomposes into a blank and the sign: the blank is an artefact.
    const form = one.normalize('NFKC').replace(/^ (?=\p{M})/u, '');
    return { end, out: form + text.slice(at + one.length, end) };
  });
};

/** Format characters that can be seen: Arabic number and verse signs. */
const VISIBLE_FORMAT = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/u;
const ANY_INVISIBLE = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]/u;
const JOINER = '\u200d';
/** Joins two pictures into one: part of what is seen. */
const JOINS_PICTURES = /(?:\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])$/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
/** Units before a joiner that can hold a picture. */
const PICTURE_UNITS = 2;

function isRemoved(text: string, at: number, settings: Settings): boolean {
  const one = text[at] ?? '';
  if (settings.tatweel && one === TATWEEL) return true;
  if (!settings.invisible || classOfPoint(text.codePointAt(at) ?? 0) !== FORMAT || VISIBLE_FORMAT.test(one))
    return false;
  const joins = one === JOINER && JOINS_PICTURES.test(text.slice(Math.max(0, at - PICTURE_UNITS), at));
  return !(joins && PICTURE.test(text.slice(at + 1, at + 1 + PICTURE_UNITS)));
}

interface Run {
  /** End of the last mark, or where the run begins if it holds none. */
  readonly marked: number;
  /** End of the marks and of what is taken away between and after them. */
  readonly end: number;
}

/** The marks from `at` on, through what is taken away between them. */
function runFrom(text: string, at: number, settings: Settings): Run {
  let marked = at;
  let end = at;
  while (end < text.length) {
    const mark = isMark(text, end);
    if (!mark && !isRemoved(text, end, settings)) break;
    end += width(text.codePointAt(end) ?? 0);
    if (mark) marked = end;
  }
  return { marked, end };
}

const PERSIAN: Readonly<Record<string, string>> = {
  '\u06a9': '\u0643',
  '\u06aa': '\u0643',
  '\u06cc': '\u064a',
  '\u06cd': '\u064a',
  '\u06d2': '\u064a',
  '\u06c1': '\u0647',
  '\u06be': '\u0647',
  '\u06d5': '\u0647',
  '\u06c3': '\u0629',
};
const VARIANT = /[\u06a9\u06aa\u06cc\u06cd\u06d2\u06c1\u06be\u06d5\u06c3]/gu;
const ARABIC_MARKS =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff]/gu;

/** One letter with its marks, composed: آ written as two characters is آ. */
function letter(cluster: string, settings: Settings): string {
  let out = cluster.normalize('NFD');
  if (settings.letterVariants) out = out.replace(VARIANT, (one) => PERSIAN[one] ?? one);
  if (settings.alefMaqsura) out = out.replace(/\u0649/gu, '\u064a');
  if (settings.taMarbuta) out = out.replace(/\u0629/gu, '\u0647');
  if (settings.hamza)
    out = out.replace(
      /^[\u0627\u0671-\u0673\u0675].*/su,
      (all) => `\u0627${all.slice(1).replace(/[\u0653-\u0655\u065f]/gu, '')}`,
    );
  out = out.normalize('NFC');
  return settings.diacritics ? out.replace(ARABIC_MARKS, '') : out;
}

/** What `[at, end)` keeps of itself. */
function keep(text: string, at: number, end: number, settings: Settings): string {
  let out = '';
  for (let i = at; i < end; ) {
    const next = i + width(text.codePointAt(i) ?? 0);
    if (!isRemoved(text, i, settings)) out += text.slice(i, next);
    i = next;
  }
  return out;
}

const NEEDS_LETTERS =
  /[\p{M}\u0640\u0622\u0623\u0625\u0629\u0649\u0671-\u0675\u06a9\u06aa\u06cc\u06cd\u06d2\u06c1\u06be\u06d5\u06c3\u06c0\u06c2\u06d3]/u;

const LETTERS_OR_INVISIBLE = new RegExp(`${NEEDS_LETTERS.source}|${ANY_INVISIBLE.source}`, 'u');

/** Letters, vowel signs, tatweel and invisible characters, a letter with all that clings to it at a time. */
const letters: Step = (from, settings) => {
  const { diacritics, tatweel, hamza, alefMaqsura, taMarbuta, letterVariants, invisible } = settings;
  if (!(diacritics || tatweel || hamza || alefMaqsura || taMarbuta || letterVariants || invisible)) return from;
  if (!NEEDS_LETTERS.test(from.text) && !(invisible && ANY_INVISIBLE.test(from.text))) return from;
  const folds = diacritics || hamza || alefMaqsura || taMarbuta || letterVariants;
  const step: Rewrite = (text, at) => {
    const removed = isRemoved(text, at, settings);
    const { marked, end: runEnd } = runFrom(text, removed ? at : at + width(text.codePointAt(at) ?? 0), settings);
    const end = removed && marked === at ? runEnd : marked;
    const kept = keep(text, at, end, settings);
    return { end, out: folds && ARABIC.test(kept) ? letter(kept, settings) : kept };
  };
  return rewrite(from, invisible ? LETTERS_OR_INVISIBLE : NEEDS_LETTERS, step);
};

/** Digits of the two Arabic sets, and the separators that stand only in numbers. */
const ARABIC_NUMERALS = /[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/u;
const SEPARATORS: Readonly<Record<string, string>> = { '\u066b': '.', '\u066c': ',' };
const TO_ARABIC = /[0-9\u06f0-\u06f9]/u;
const ARABIC_ZERO = 0x0660;
const DIGIT_BITS = 0xf;

const digits: Step = (from, { digits: to }) => {
  const changed = to === 'ascii' ? ARABIC_NUMERALS : TO_ARABIC;
  if (!to || !changed.test(from.text)) return from;
  return rewrite(from, changed, (text, at) => {
    const one = text[at] ?? '';
    const end = at + 1;
    if (!changed.test(one)) return { end, out: one };
    const separator = SEPARATORS[one];
    if (separator) return { end, out: separator };
    // All three blocks begin at a multiple of sixteen.
    const value = one.charCodeAt(0) & DIGIT_BITS;
    return { end, out: to === 'ascii' ? String(value) : String.fromCharCode(ARABIC_ZERO + value) };
  });
};

const ASCII_MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u275d\u275e\uff02',
    "'": '\u2018\u2019\u201a\u201b\u2039\u203a\u2032',
    ',': '\u060c\u066c',
    ';': '\u061b\u204f',
    '?': '\u061f',
    '.': '\u06d4\u066b',
    '%': '\u066a',
    '*': '\u066d\u2022',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
    '...': '\u2026',
    '(': '\ufd3f',
    ')': '\ufd3e',
  }).flatMap(([ascii, all]) => Array.from(all, (one): [string, string] => [one, ascii])),
);

const ASCII_MARKED = new RegExp(`[${Array.from(ASCII_MARKS.keys()).join('')}]`, 'u');

const punctuation: Step = (from, { punctuation: on }) =>
  on
    ? rewrite(from, ASCII_MARKED, (text, at) => ({
        end: at + 1,
        out: ASCII_MARKS.get(text[at] ?? '') ?? text[at] ?? '',
      }))
    : from;

const isBlank = (unit: number): boolean => classOf(unit) === SPACE || classOf(unit) === NEWLINE;

/** Blanks that are not a single space between two words. */
const UNTIDY = /[^\S ]|\u0085|^ | $| {2}/u;

const whitespace: Step = (from, { whitespace: on }) => {
  if (!on || !UNTIDY.test(from.text)) return from;
  return rewrite(from, UNTIDY, (text, at) => {
    let end = at;
    let line = false;
    while (end < text.length && isBlank(text.charCodeAt(end))) {
      line ||= classOf(text.charCodeAt(end)) === NEWLINE;
      end++;
    }
    if (end === at) return { end: at + 1, out: text[at] ?? '' };
    const outer = at === 0 || end === text.length;
    return { end, out: outer ? '' : line ? '\n' : ' ' };
  });
};

/** In this order: forms before letters, since a form may hold a letter that is folded; blanks last, since what is taken away may join them. */
export const STEPS: readonly Step[] = [presentationForms, letters, digits, punctuation, whitespace];
