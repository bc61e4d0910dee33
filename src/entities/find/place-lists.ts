import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import type { Lexeme } from '../lexeme.js';
import { isPlace, readingsAt, type Scene, sameLine, surfaceOffset } from '../scene.js';
import { has } from '../words.js';

const SCORE = 0.6;
/** No list of villages is longer. */
const MOST_NAMES = 20;
const AND = 'و';
const COMMA = '\u060c';
const KINDS = new Set(['قرية', 'بلدة', 'مدينة', 'محافظة', 'ولاية', 'مديرية', 'حي', 'جزيرة', 'مخيم']);
/** عين الزيتون, تل الورد: what many villages begin with. */
const OPENS = /^(?:عين|تل|دير|كفر|بيت|خان|بني|أم|أبو|ابو|جب|خربة)$/u;
/** قرى نائية: an adjective without the article. */
const FEMININE = /[^ا]ة$/u;

/** Whether no table has the word as anything but a name. */
const isProper = ({ noun, common, verb, func, date, demonym, article, key, keySets }: Lexeme): boolean =>
  !noun && !common && !verb && !func && !date && !demonym && !has(keySets, 'plain') && (article || !FEMININE.test(key));

/** The token behind the place at `p`, `offset` letters into its key; `p` where there is none. */
function placeEnd(scene: Scene, p: number, offset: number): number {
  const match = scene.found[p];
  const begins = (scene.view.start[p] ?? 0) + surfaceOffset(scene, p, offset);
  if (match?.start === begins && match.entries.some(isPlace)) return match.last;
  const lexeme = readingsAt(scene, p).find((reading) => reading.offset === offset)?.lexeme;
  const key = scene.lex[p]?.key.slice(offset) ?? '';
  if (OPENS.test(key) && scene.lex[p + 1] && sameLine(scene, p, p + 1)) return p + 2;
  return lexeme && isProper(lexeme) ? p + 1 : p;
}

/** The places from token `p` on, with و or a comma between them. */
function placesFrom(scene: Scene, from: number): Candidate[] {
  const places: Candidate[] = [];
  for (let p = from, offset = 0; places.length < MOST_NAMES && sameLine(scene, from, p); ) {
    const last = placeEnd(scene, p, offset);
    if (last === p) break;
    const start = surfaceOffset(scene, p, offset);
    places.push(propose(scene, { type: 'place', first: p, last, offset: start, score: SCORE, rule: 'place/head' }));
    const comma = scene.view.word[last]?.key === COMMA;
    p = comma ? last + 1 : last;
    offset = scene.view.word[p]?.key.startsWith(AND) ? 1 : 0;
    if (offset === 0) break;
  }
  return places.length > 1 ? places : [];
}

/** Places in a list behind the kind that they share: قريتي الرملة والحوية, بلدات عين الزيتون والصفصاف. */
export function findPlaceLists(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < scene.view.size; i++) {
    const noun = ((scene.gates[i] ?? 0) & GATES.site) === 0 ? null : scene.lex[i]?.noun;
    if (!noun || noun.article || noun.number === 'singular' || noun.enclitic !== '' || !KINDS.has(noun.lemma)) continue;
    if (sameLine(scene, i, i + 1)) candidates.push(...placesFrom(scene, i + 1));
  }
  return candidates;
}
