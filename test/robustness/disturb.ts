/** Ways in which an article reaches a reader otherwise than it was written: cut, glued, re-keyed, with leftovers of its page. */
import fc from 'fast-check';
import { cueReadings } from '../../src/lexicon/cues.js';
import { wordOf } from '../../src/text/vocabulary.js';
import { articles } from '../support/texts.js';

/** Changes a text at the given places; a place is any number, taken modulo what there is to choose from. */
export type Disturbance = (text: string, places: readonly number[]) => string;

/** Puts a piece in at each place, never inside a surrogate pair that was whole before. */
function strewn(pieces: readonly string[]): Disturbance {
  return (text, places) =>
    places.reduce((whole, place, turn) => {
      const at = place % (whole.length + 1);
      return whole.slice(0, at) + (pieces[(place + turn) % pieces.length] ?? '') + whole.slice(at);
    }, text);
}

/** Rewrites a choice of the matches of a pattern; without places, all of them. */
function rewritten(pattern: RegExp, rewrite: (found: string, place: number) => string): Disturbance {
  return (text, places) => {
    const count = text.match(pattern)?.length ?? 0;
    const chosen = new Map(places.map((place) => [place % Math.max(count, 1), place]));
    let index = 0;
    return text.replace(pattern, (found) => {
      const place = chosen.get(index++);
      return place === undefined && places.length > 0 ? found : rewrite(found, place ?? index);
    });
  };
}

const DIRECTIONS = ['\u200e', '\u200f', '\u061c', '\u202a', '\u202b', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069'];
const HALVES = ['\ud83d', '\udcac', '\ud83d\udcac', '\udcac\ud83d', '\ud800'];
const CONTROLS = ['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\ufeff', '\ufffd', '\u00ad'];
const TATWEELS = ['\u0640', '\u0640\u0640\u0640', '\u0640'.repeat(40)];
const DIACRITICS = [
  '\u064b',
  '\u064e',
  '\u064f',
  '\u0650',
  '\u0651',
  '\u0652',
  '\u0651\u064e',
  '\u0670',
  '\u0301',
  '\u0903',
  '\u{1d165}',
];
const LEFTOVERS = [
  '<p>',
  '</p>',
  '<br/>',
  '<a href="x">',
  '&quot;',
  '&nbsp;',
  '&laquo;',
  '<b>"',
  '<!-- -->',
  '<img alt="',
];
const FOREIGN = ['Reuters', ' said: "', '俄罗斯', 'Москва', 'שלום', '\ud835\udc00', '😀', 'گفت', 'नमस्ते', '1.5%'];
const SIGN = /["'\u00ab\u00bb\u201c\u201d\u2018\u2019\u2039\u203a\u201e()[\]:.\u060c]/gu;
const SIGNS = ['"', "'", '\u00ab', '\u00bb', '\u201c', '\u201d', '((', '))', "''", ':', '\u060c'];

/** What may happen to an article that changes what it says: only the guarantees must hold. */
export const BREAKING: Readonly<Record<string, Disturbance>> = {
  'direction controls': strewn(DIRECTIONS),
  'halves of surrogate pairs': strewn(HALVES),
  'NUL and other controls': strewn(CONTROLS),
  'runs of tatweel': strewn(TATWEELS),
  'diacritics anywhere': strewn(DIACRITICS),
  'HTML left in': strewn(LEFTOVERS),
  'other scripts': strewn(FOREIGN),
  'marks deleted': rewritten(SIGN, () => ''),
  'marks doubled': rewritten(SIGN, (sign) => sign + sign),
  'marks swapped': rewritten(SIGN, (_, place) => SIGNS[place % SIGNS.length] ?? ''),
  'blanks deleted': rewritten(/ /gu, () => ''),
  'paragraphs joined': rewritten(/\n+/gu, () => ' '),
  'hamza dropped': rewritten(/[\u0623\u0625\u0622]/gu, () => '\u0627'),
  'letters repeated': rewritten(/\p{L}/gu, (letter, place) => letter.repeat(1 + (place % 30))),
};

/** Isolated presentation forms, made by the compatibility decomposition of Unicode itself. */
function presentationForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (let unit = 0xfe80; unit <= 0xfef4; unit++) {
    const form = String.fromCharCode(unit);
    const letter = form.normalize('NFKC');
    if (letter.length === 1 && !forms.has(letter)) forms.set(letter, form);
  }
  return forms;
}
const FORMS = presentationForms();

/** What a spelling may report, by dictionary form: vowels that tell طَالِب from طَالَبَ decide, and are no other writing. */
const lemmas = (surface: string): string =>
  cueReadings(wordOf(surface))
    .map(({ lemma }) => lemma)
    .join(' ');

/** The words of the vocalized fixture by their plain spelling, where it stands for one of them only. */
function vocalizedWords(): ReadonlyMap<string, string> {
  const words = new Map<string, string | null>();
  const text = articles.find(([name]) => name === 'vocalized.txt')?.[1] ?? '';
  for (const surface of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const { key } = wordOf(surface);
    const decides = lemmas(surface) !== lemmas(key);
    words.set(key, !decides && (words.get(key) ?? surface) === surface ? surface : null);
  }
  return new Map([...words].flatMap(([key, surface]) => (surface === null ? [] : [[key, surface] as const])));
}
const VOCALIZED = vocalizedWords();

/** What changes only how an article is written: it must be read as before. */
export const HARMLESS: Readonly<Record<string, Disturbance>> = {
  'lines of Windows': rewritten(/\n/gu, () => '\r\n'),
  'presentation forms': rewritten(/\p{Script=Arabic}/gu, (letter) => FORMS.get(letter) ?? letter),
  'tatweel between letters': rewritten(
    /(?<=[\u0628\u062a\u062b\u062c-\u062e\u0633-\u063a\u0641-\u0647\u064a])(?=\p{L})/gu,
    (_, place) => '\u0640'.repeat(1 + (place % 6)),
  ),
  'a direction mark behind words': rewritten(/(?<=\p{L}) /gu, () => '\u200f '),
  'blanks that do not break': rewritten(/ /gu, () => '\u00a0'),
  'blanks doubled': rewritten(/ /gu, () => '  '),
  'letters of a Persian keyboard': rewritten(/[\u0643\u064a]/gu, (letter) =>
    letter === '\u0643' ? '\u06a9' : '\u06cc',
  ),
  'words vocalized': rewritten(/(?<!\p{M})\p{L}{3,}(?!\p{M})/gu, (word) => VOCALIZED.get(word) ?? word),
  'blank lines at both ends': (text) => `\n \n${text}\n\t\n`,
};

const plain = articles.filter(([name]) => name !== 'vocalized.txt').map(([, text]) => text);

/** One to three sentences' worth of an article, or the whole of it. */
const LONGEST_STRETCH = 500;

/** A stretch of an article from the start of a paragraph, cut anywhere. */
export const stretch: fc.Arbitrary<string> = fc
  .record({ text: fc.constantFrom(...articles.map(([, text]) => text)), from: fc.nat(), size: fc.nat(LONGEST_STRETCH) })
  .map(({ text, from, size }) => {
    const start = text.lastIndexOf('\n', from % text.length) + 1;
    return text.slice(start, start + size);
  });

const places = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });

/** A stretch of an article, disturbed at up to a dozen places. */
export function disturbed(disturbance: Disturbance): fc.Arbitrary<string> {
  return fc.tuple(stretch, places).map(([text, at]) => disturbance(text, at));
}

/** Whole paragraphs of an article without vowels, and the same written otherwise; no places mean everywhere. */
export function twins(disturbance: Disturbance): fc.Arbitrary<readonly [plain: string, twin: string]> {
  const paragraphs = fc
    .record({ text: fc.constantFrom(...plain), from: fc.nat(), count: fc.integer({ min: 1, max: 4 }) })
    .map(({ text, from, count }) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      const start = from % lines.length;
      return lines.slice(start, start + count).join('\n');
    });
  const anywhere = fc.oneof({ weight: 3, arbitrary: places }, { weight: 1, arbitrary: fc.constant([]) });
  return fc.tuple(paragraphs, anywhere).map(([text, at]) => [text, disturbance(text, at)] as const);
}
