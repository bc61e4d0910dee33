import type { EntityType } from '../../types.js';
import { type Candidate, propose } from '../candidate.js';
import { isLed } from '../grammar/body-led.js';
import { bodyName } from '../grammar/body-name.js';
import { closesName, opensName } from '../grammar/marks.js';
import { isFamilySpeaking, isSetPhrase } from '../grammar/person-hidden.js';
import { keysOf, shortForms } from '../mention.js';
import { readingsAt, type Scene, surfaceOffset } from '../scene.js';
import { shortClub } from './short-forms.js';

/** A name, or a part of one, that the text has established. */
interface Known {
  readonly keys: readonly string[];
  readonly type: EntityType;
  readonly score: number;
  readonly rule: string;
}

const ESTABLISHED = 0.6;
const FAMILY = 0.75;
const GIVEN = 0.55;
const CORE = 0.7;
/** More than the place that it is by another reading. */
const ADDRESSED = 0.97;
const PLACE = 0.65;
const SHORTEST_PART = 2;
/** Names that begin with one word (محمد) and are looked for; more of them would make the time quadratic. */
const MOST_BY_WORD = 24;

function knownPersons(scene: Scene, chosen: readonly Candidate[]): Known[] {
  const known: Known[] = [];
  for (const candidate of chosen) {
    if (candidate.type !== 'person' || candidate.score < ESTABLISHED) continue;
    const keys = keysOf(scene, candidate);
    const { ends, beginnings } = shortForms(keys);
    known.push({ keys, type: 'person', score: candidate.score, rule: 'person/again' });
    for (const end of ends) known.push({ keys: end, type: 'person', score: FAMILY, rule: 'person/family-name' });
    for (const part of beginnings) known.push({ keys: part, type: 'person', score: GIVEN, rule: 'person/part' });
  }
  return known;
}

/** قرية شورين: a place of no table, or of one that has it as a word too, behind what kind of place it is. */
function isHeaded({ lex }: Scene, { type, first, entry }: Candidate): boolean {
  const noun = lex[first - 1]?.noun;
  return type === 'place' && noun?.class === 'site' && !noun.article && (entry === null || entry.ambiguous);
}

function knownOthers(scene: Scene, chosen: readonly Candidate[]): Known[] {
  const known: Known[] = [];
  for (const candidate of chosen) {
    if (candidate.rule === 'place/head' || isHeaded(scene, candidate)) {
      known.push({ keys: keysOf(scene, candidate), type: 'place', score: PLACE, rule: 'place/again' });
    }
    const club = shortClub(scene, candidate);
    if (club) known.push({ keys: club, type: 'organization', score: CORE, rule: 'organization/core' });
    if (candidate.rule !== 'organization/head') continue;
    const { noun } = scene.lex[candidate.first] ?? {};
    // إدارة الأرشيف is one wherever it stands once its director has been named.
    if (noun && isLed(scene, { noun, at: candidate.first }))
      known.push({ keys: keysOf(scene, candidate), type: 'organization', score: CORE, rule: 'organization/core' });
    const core = bodyName(scene, candidate.first)?.core;
    if (!core) continue;
    const part = propose(scene, { ...candidate, first: core.first, last: core.last, offset: 0 });
    known.push({ keys: keysOf(scene, part), type: 'organization', score: CORE, rule: 'organization/core' });
  }
  return known;
}

/** By first word, longest first; of equals the surest. */
function indexOf(known: readonly Known[]): Map<string, Known[]> {
  const index = new Map<string, Known[]>();
  const seen = new Set<string>();
  const sorted = [...known].sort((a, b) => b.keys.length - a.keys.length || b.score - a.score);
  for (const entry of sorted) {
    const [first = ''] = entry.keys;
    const name = `${entry.type} ${entry.keys.join(' ')}`;
    if (first.length < SHORTEST_PART || seen.has(name)) continue;
    seen.add(name);
    const entries = index.get(first) ?? [];
    if (entries.length < MOST_BY_WORD) index.set(first, entries);
    else continue;
    entries.push(entry);
  }
  return index;
}

/** A name may stand behind these. */
const CLITICS = 'وفبلك';
/** Found by the look of the word alone: what the text has established decides. */
const GUESSED = 'person/speech';
const BY_OTHER = 1;
const BY_PERSON = 2;

/** Tokens that a name of the first pass holds, and so sure that no part of it may stand for itself. */
function taken(scene: Scene, chosen: readonly Candidate[]): Uint8Array {
  const tokens = new Uint8Array(scene.view.size);
  for (const { first, last, score, type, rule } of chosen) {
    if (score >= ESTABLISHED && rule !== GUESSED) tokens.fill(type === 'person' ? BY_PERSON : BY_OTHER, first, last);
  }
  return tokens;
}

function matchesAt(scene: Scene, i: number, keys: readonly string[]): boolean {
  for (let k = 1; k < keys.length; k++) if (scene.view.word[i + k]?.key !== keys[k]) return false;
  return true;
}

/** Whether a form of address or a verb of saying stands before the word: الدكتور السويد is no country, قال الأحمدي no town. */
function isAddressed(scene: Scene, i: number): boolean {
  const before = scene.lex[i - 1];
  return before?.says === true || before?.noun?.class === 'honorific' || before?.noun?.class === 'rank';
}

/** Whether a word that is also a common one stands where a name does: behind a verb of saying or a title. */
function expected(scene: Scene, i: number): boolean {
  // المهندس "الفرحان"
  const before = scene.lex[i - 1] ?? (opensName(scene, i - 1) && closesName(scene, i + 1) ? scene.lex[i - 2] : null);
  return (
    before !== undefined &&
    before !== null &&
    (before.verb || before.noun?.human === true) &&
    !scene.lex[i]?.noun?.human
  );
}

const MONTH = /^[وفبل]?شهر$/u;
/** المهندس الحداد: a trade, and a family's name behind a form of address. */
const isTrade = (scene: Scene, i: number): boolean => scene.lex[i]?.noun?.class === 'profession';

function doubtful(scene: Scene, i: number, entry: Known): boolean {
  if (entry.keys.length > 1) return false;
  // الحوثيون وصالح: لصالح is for somebody's good as well.
  const lexeme =
    readingsAt(scene, i).find(
      ({ offset, lexeme: { key } }) => offset === 1 && key === entry.keys[0] && /^و/u.test(scene.lex[i]?.key ?? ''),
    )?.lexeme ?? scene.lex[i];
  if (!lexeme || (lexeme.date && MONTH.test(scene.lex[i - 1]?.key ?? ''))) return true;
  return (
    lexeme.noun !== null ||
    lexeme.func !== null ||
    lexeme.demonym ||
    (lexeme.common && (!lexeme.given || isSetPhrase(scene, i, lexeme)))
  );
}

/** The keys of a word with and without its clitics; of للسليطي also السليطي, whose alif is not written behind ل. */
function formsOf(scene: Scene, i: number): { readonly offset: number; readonly key: string }[] {
  const forms = readingsAt(scene, i).map(({ offset, lexeme: { key } }) => ({ offset, key }));
  const key = scene.view.word[i]?.key ?? '';
  if (/^\u0644\u0644./u.test(key)) forms.push({ offset: 1, key: `\u0627${key.slice(1)}` });
  return forms;
}

/**
 * Mentions of what the text has already named in full: شويغو after سيرغي شويغو, داعش after تنظيم "داعش", with clitics
 * before them (لشويغو). Linear: a text has few names, and each is looked for by its first word.
 */
export function agree(scene: Scene, chosen: readonly Candidate[]): Candidate[] {
  const index = indexOf([...knownPersons(scene, chosen), ...knownOthers(scene, chosen)]);
  const candidates: Candidate[] = [];
  if (index.size === 0) return candidates;
  const held = taken(scene, chosen);
  const initials = new Set(Array.from(index.keys(), (key) => key.charCodeAt(0)));
  const mayBegin = (key: string): boolean => initials.has(key.charCodeAt(0)) || CLITICS.includes(key.charAt(0));
  for (let i = 0; i < scene.view.size; i++) {
    if (!mayBegin(scene.view.word[i]?.key ?? '')) continue;
    const person = held[i] === BY_PERSON;
    for (const { offset, key } of formsOf(scene, i)) {
      if (!initials.has(key.charCodeAt(0))) continue;
      const entries = index.get(key);
      const entry = entries?.find((known) => matchesAt(scene, i, known.keys));
      // لحسن عسيري: where the text knows حسن عسيري, ل is no letter of his.
      if (person && (offset === 0 || entry?.rule !== 'person/again' || entry.keys.length === 1)) continue;
      const shown = (): boolean =>
        expected(scene, i) || (isTrade(scene, i) && isAddressed(scene, i)) || isFamilySpeaking(scene, i);
      // على عبدالله صالح, as careless print has him: على alone is the preposition.
      if (!entry || (entry.rule === 'person/part' && scene.lex[i]?.func === 'preposition')) continue;
      if (doubtful(scene, i, entry) && !shown()) continue;
      const other = held[i] === BY_OTHER;
      if (other && (entry.type !== 'person' || !(isAddressed(scene, i) || expected(scene, i)))) continue;
      candidates.push(
        propose(scene, {
          type: entry.type,
          first: i,
          last: i + entry.keys.length,
          offset: surfaceOffset(scene, i, offset),
          score: other || person ? ADDRESSED : entry.score,
          rule: entry.rule,
        }),
      );
      break;
    }
  }
  return candidates;
}
