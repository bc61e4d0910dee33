import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { foldKey } from '../../text/word.js';
import { shapeOf } from '../shape.js';

/** Letters between which newspapers waver when they write foreign names: شويغو and شويجو, بوتين and بوطين. */
const WAVERING: Readonly<Record<string, string>> = {
  ج: 'غ',
  ق: 'غ',
  ك: 'غ',
  گ: 'غ',
  ط: 'ت',
  ث: 'ت',
  ض: 'د',
  ذ: 'د',
  ص: 'س',
  ظ: 'ز',
  ڤ: 'ف',
  پ: 'ب',
  ح: 'ه',
};
const LETTERS = /[جقكگطثضذصظڤپح]/gu;
const VOWELS = /[اويءئؤ]/gu;
const CLOSE = 0.82;
const VERY_CLOSE = 0.9;
const SHORT_SKELETON = 2;
const SHORTEST = 4;

function plain(key: string): string {
  return foldKey(key).replace(LETTERS, (letter) => WAVERING[letter] ?? letter);
}

/** The consonants, which spellings of one foreign name share; the first letter counts whatever it is. */
function skeleton(name: string): string {
  return name.slice(0, 1) + name.slice(1).replace(VOWELS, '');
}

/**
 * Whether two words may be two spellings of one foreign name: the same consonants, up to the letters that newspapers
 * exchange, and nearly the same letters. Distance alone decides nothing: محمد and محمود are closer than نتنياهو and
 * نتانياهو, but two given names of the language are never spellings of each other; ask only about family names.
 */
export function similarNames(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  if (Math.max(shapeOf(a), shapeOf(b)) < 0) return false;
  const [left, right] = [plain(a), plain(b)];
  const bones = skeleton(left);
  if (bones !== skeleton(right)) return false;
  return JaroWinklerDistance(left, right) >= (bones.length <= SHORT_SKELETON ? VERY_CLOSE : CLOSE);
}
