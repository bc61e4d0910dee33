import type { Noun } from '../../lexicon/nouns.js';
import { type Candidate, propose } from '../candidate.js';
import { GATES } from '../gates.js';
import { nameRun } from '../grammar/person-name.js';
import { type Scene, sameLine, surfaceOffset } from '../scene.js';
import { has } from '../words.js';

const SCORE = 0.75;
const TITLES: ReadonlySet<string> = new Set(['office', 'rank', 'honorific', 'profession']);
const AND = 'و';
const COMMA = '\u060c';
/** الوزراء اللبنانيون السابقون */
const MOST_ADJECTIVES = 2;
/** No list of names is longer. */
const MOST_NAMES = 20;

/** Whether a title is of several: النائبان, الفنانين. One without the article names nobody: فنانون عرب. */
const isPlural = (noun: Noun | null | undefined): boolean =>
  noun !== null && noun !== undefined && TITLES.has(noun.class) && noun.article && noun.number !== 'singular';

/** Token where the names may begin, behind a nationality or another adjective of the title. */
function behindAdjectives(scene: Scene, t: number): number {
  let p = t + 1;
  while (p <= t + MOST_ADJECTIVES && scene.lex[p]?.demonym && scene.lex[p]?.article) p++;
  return p;
}

/** The names from token `p` on, with و or a comma between them: each of two words at least, by a given name. */
function namesFrom(scene: Scene, p: number): Candidate[] {
  const names: Candidate[] = [];
  for (let offset = 0; names.length < MOST_NAMES && sameLine(scene, p - 1, p); ) {
    const run = nameRun(scene, p, offset, true);
    // الشريفين صاحب السمو: of two holy places, and a title.
    if (!run?.given || run.parts < 2 || has(scene.lex[p]?.keySets ?? 0, 'plain')) break;
    const [first, last] = [p, run.last];
    names.push(
      propose(scene, {
        type: 'person',
        first,
        last,
        offset: surfaceOffset(scene, first, offset),
        score: SCORE,
        rule: 'person/title',
      }),
    );
    const comma = scene.view.word[last]?.key === COMMA;
    p = comma ? last + 1 : last;
    offset = scene.view.word[p]?.key.startsWith(AND) ? 1 : 0;
    if (!comma && offset === 0) break;
  }
  return names;
}

/** Persons in a list behind the title that they share: النائبان سامي رشوان ونزار العيتاني. */
export function findGroups(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let t = 0; t < scene.view.size; t++) {
    if (((scene.gates[t] ?? 0) & GATES.title) === 0 || !isPlural(scene.lex[t]?.noun)) continue;
    candidates.push(...namesFrom(scene, behindAdjectives(scene, t)));
  }
  return candidates;
}
