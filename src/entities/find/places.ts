import type { GazetteEntry } from '../../lexicon/gazetteer.js';
import { type Candidate, propose } from '../candidate.js';
import { isPlace, type Scene } from '../scene.js';
import { has, inSet } from '../words.js';

const CAPITAL = 'عاصمة';
/** Described by this, a place is named without it: القدس المحتلة. */
const OCCUPIED = 'المحتلة';
const SURE = 0.9;
/** An ambiguous name (عمان, طرابلس as words) alone, and where its neighbour speaks for a place. */
const AMBIGUOUS = 0.04;
const SUPPORTED = 0.7;
/** Words that a place follows: في, إلى, من, مدينة. */
const BEFORE_PLACE = new Set(['في', 'إلى', 'الى', 'من', 'وفي', 'ومن', 'وإلى', 'نحو', 'غادر', 'قرب', 'داخل', 'خارج']);

const PROMINENT: ReadonlySet<string> = new Set(['country', 'capital', 'continent']);
/** Words behind which a definite feminine is an adjective: الكرة السعودية. */
const DEFINITE = /^(?:[وفبك]?ال|[وف]?لل).*ة$/u;
const EVENT = /^[وفبل]?(?:مهرجان|بطولة|كأس|دورة|معرض|رالي|جائزة|دوري|أولمبياد)$/u;

function entryOfPlace(entries: readonly GazetteEntry[]): GazetteEntry | null {
  return entries.find(isPlace) ?? null;
}

function supported(scene: Scene, first: number, start: number): boolean {
  const before = scene.lex[first - 1];
  if (before && BEFORE_PLACE.has(before.key)) return true;
  const noun = before?.noun;
  if (noun?.class === 'site' && (!noun.article || noun.lemma === CAPITAL)) return true;
  if (noun && !noun.article && (noun.class === 'office' || (noun.human && noun.number === 'plural'))) return true;
  const offset = start - (scene.view.start[first] ?? 0);
  return offset > 0 && /^[وف]?ب/u.test(scene.lex[first]?.key ?? '');
}

/** Token behind a generic head that the gazetteer has with the name: مدينة in مدينة نيويورك. */
function withoutHead(scene: Scene, first: number, last: number): number {
  const noun = scene.lex[first]?.noun;
  const rest = scene.found[first + 1];
  if (noun?.class !== 'site' || noun.article || inSet('built', noun.lemma) || last - first < 2 || rest?.last !== last)
    return first;
  return rest.start === scene.view.start[first + 1] && rest.entries.some(isPlace) ? first + 1 : first;
}

/** Whether the word of a lesser place is also a word of the language: الفحص, كان, ليل. */
function isWord(scene: Scene, i: number, entry: GazetteEntry): boolean {
  const lexeme = scene.lex[i];
  if (!lexeme || PROMINENT.has(entry.kind)) return false;
  const bare = lexeme.key.slice(-entry.name.length);
  if (has(lexeme.keySets, 'word') || inSet('word', bare)) return true;
  return lexeme.noun !== null || lexeme.common || lexeme.func !== null || lexeme.verb || lexeme.demonym;
}

/** مسقط رأسه is a birthplace, not the capital of Oman. */
function isBirthplace(scene: Scene, i: number): boolean {
  return /^[وفب]?مسقط$/u.test(scene.lex[i]?.key ?? '') && /^رأس/u.test(scene.lex[i + 1]?.key ?? '');
}

/** Whether the name of a country is an adjective here: الكرة السعودية. */
function isAdjective(scene: Scene, i: number): boolean {
  return inSet('nation-adjective', scene.lex[i]?.key ?? '') && DEFINITE.test(scene.lex[i - 1]?.key ?? '');
}

/** Whether the place stands inside the name of an event: مهرجان موسكو السينمائي. */
function inEvent(scene: Scene, first: number, last: number): boolean {
  if (has(scene.lex[first - 1]?.keySets ?? 0, 'occasion')) return true;
  const after = scene.lex[last];
  return EVENT.test(scene.lex[first - 1]?.bare ?? '') && after?.article === true && !after.demonym;
}

/** جنوب شرق آسيا, غرب إفريقيا: the direction belongs to the name of a continent or country where it has no article. */
function withDirection(scene: Scene, candidate: Candidate, entry: GazetteEntry): Candidate {
  if (entry.kind !== 'continent') return candidate;
  let first = candidate.first;
  while (first > 0 && inSet('direction', scene.lex[first - 1]?.key ?? '')) first--;
  return first === candidate.first ? candidate : { ...candidate, first, start: scene.view.start[first] ?? 0 };
}

/** Places of the gazetteer: بكين, لبكين, الولايات المتحدة, جنوب شرق آسيا. */
export function findPlaces(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  scene.found.forEach((match, i) => {
    const entry = match && entryOfPlace(match.entries);
    if (!match || !entry) return;
    const offset = match.start - (scene.view.start[i] ?? 0);
    const single = match.last - match.first === 1;
    const doubtful = entry.ambiguous || (single && (!match.entries.every(isPlace) || isWord(scene, i, entry)));
    if (scene.lex[i]?.tanwin || isBirthplace(scene, i)) return;
    if (inEvent(scene, match.first, match.last) || isAdjective(scene, i)) return;
    const headed = scene.lex[i - 1]?.noun?.class === 'site';
    const backed = supported(scene, i, match.start) && (headed || !has(scene.lex[i]?.keySets ?? 0, 'word'));
    const score = doubtful ? (backed ? SUPPORTED : AMBIGUOUS) : SURE;
    const last = scene.lex[match.last - 1]?.key === OCCUPIED ? match.last - 1 : match.last;
    if (last < match.last && last - match.first === 1 && scene.lex[i]?.noun) return;
    const start = withoutHead(scene, match.first, last);
    const candidate = propose(scene, {
      type: 'place',
      first: start,
      last,
      offset: start > match.first ? 0 : offset,
      score,
      rule: 'place/gazetteer',
      entry,
    });
    candidates.push(withDirection(scene, candidate, entry));
  });
  return candidates;
}
