import { type Mapped, type Rewrite, rewrite } from './mapped.js';
import type { Settings } from './normalize.js';

/** One kind of change; gives its input back where there is nothing to do. */
type Step = (from: Mapped, settings: Settings) => Mapped;

const width = (point: number): number => (point > 0xffff ? 2 : 1);
const MARK = /^\p{M}/u;
const ARABIC = /\p{Script_Extensions=Arabic}/u;
const TATWEEL = '\u0640';

/** Ligatures and positional forms; U+FD3E and U+FD3F among them are brackets and stay. */
const PRESENTATION = /[\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]/u;

const presentationForms: Step = (from, { presentationForms: on }) => {
  if (!on || !PRESENTATION.test(from.text)) return from;
  return rewrite(from, (text, at) => {
    const end = at + width(text.codePointAt(at) ?? 0);
    const one = text.slice(at, end);
    // An isolated vowel sign decomposes into a blank and the sign: the blank is an artefact.
    return { end, out: PRESENTATION.test(one) ? one.normalize('NFKC').replace(/^ (?=\p{M})/u, '') : one };
  });
};

/**
 * Invisible: format and control characters, but not those that are white space, nor the Arabic number and verse signs,
 * which are format characters that can be seen.
 */
const INVISIBLE = /^(?![\t-\r\u0085\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])[\p{Cf}\p{Cc}]/u;
const ANY_INVISIBLE = /(?![\t-\r\u0085\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])[\p{Cf}\p{Cc}]/u;
const JOINER = '\u200d';
/** Joins two pictures into one: part of what is seen. */
const JOINS_PICTURES = /(?:\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])$/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
/** Units before a joiner that can hold a picture. */
const PICTURE_UNITS = 2;

function isRemoved(text: string, at: number, settings: Settings): boolean {
  const one = text[at] ?? '';
  if (settings.tatweel && one === TATWEEL) return true;
  const point = text.codePointAt(at) ?? 0;
  if (!settings.invisible || !INVISIBLE.test(String.fromCodePoint(point))) return false;
  const joins = one === JOINER && JOINS_PICTURES.test(text.slice(Math.max(0, at - PICTURE_UNITS), at));
  return !(joins && PICTURE.test(text.slice(at + 1, at + 1 + PICTURE_UNITS)));
}

/** End of the marks from `at`, and of what is taken away between them. */
function clusterEnd(text: string, at: number, settings: Settings): number {
  let end = at;
  let seen = at;
  while (seen < text.length) {
    const point = text.codePointAt(seen) ?? 0;
    const isMark = MARK.test(String.fromCodePoint(point));
    if (!isMark && !isRemoved(text, seen, settings)) break;
    seen += width(point);
    if (isMark) end = seen;
  }
  return end > at ? end : seen;
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
const ARABIC_MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff]/gu;

/** One letter with its marks, composed: آ written as two characters is آ. */
function letter(cluster: string, settings: Settings): string {
  let out = cluster.normalize('NFD');
  if (settings.letterVariants) out = out.replace(VARIANT, (one) => PERSIAN[one] ?? one);
  if (settings.alefMaqsura) out = out.replace(/\u0649/gu, '\u064a');
  if (settings.taMarbuta) out = out.replace(/\u0629/gu, '\u0647');
  if (settings.hamza) out = out.replace(/^[\u0627\u0671-\u0673\u0675].*/su, (all) => `\u0627${all.slice(1).replace(/[\u0653-\u0655\u065f]/gu, '')}`);
  out = out.normalize('NFC');
  return settings.diacritics ? out.replace(ARABIC_MARKS, '') : out;
}

const NEEDS_LETTERS = /[\p{M}\u0640\u0622\u0623\u0625\u0629\u0649\u0671-\u0675\u06a9\u06aa\u06cc\u06cd\u06d2\u06c1\u06be\u06d5\u06c3\u06c0\u06c2\u06d3]/u;

/** Letters, vowel signs, tatweel and invisible characters, a letter with all that clings to it at a time. */
const letters: Step = (from, settings) => {
  const { diacritics, tatweel, hamza, alefMaqsura, taMarbuta, letterVariants, invisible } = settings;
  if (!(diacritics || tatweel || hamza || alefMaqsura || taMarbuta || letterVariants || invisible)) return from;
  if (!NEEDS_LETTERS.test(from.text) && !(invisible && ANY_INVISIBLE.test(from.text))) return from;
  const folds = diacritics || hamza || alefMaqsura || taMarbuta || letterVariants;
  const step: Rewrite = (text, at) => {
    const after = at + width(text.codePointAt(at) ?? 0);
    const removed = isRemoved(text, at, settings);
    const end = removed ? clusterEnd(text, at, settings) : attachedEnd(text, after, settings);
    let out = '';
    for (let i = at; i < end; ) {
      const next = i + width(text.codePointAt(i) ?? 0);
      if (!isRemoved(text, i, settings)) out += text.slice(i, next);
      i = next;
    }
    return { end, out: folds && ARABIC.test(out) ? letter(out, settings) : out };
  };
  return rewrite(from, step);
};

/** End of the marks that cling to a letter that ends at `at`; what is taken away counts only before a further mark. */
function attachedEnd(text: string, at: number, settings: Settings): number {
  const first = text[at] ?? '';
  if (!MARK.test(first) && !isRemoved(text, at, settings)) return pointMark(text, at) ? clusterEnd(text, at, settings) : at;
  const end = clusterEnd(text, at, settings);
  return MARK.test(text.slice(at, end)) || /\p{M}/u.test(text.slice(at, end)) ? end : at;
}

function pointMark(text: string, at: number): boolean {
  return at < text.length && MARK.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

export const STEPS: readonly Step[] = [presentationForms, letters];
