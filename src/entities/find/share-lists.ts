import { type Candidate, propose } from '../candidate.js';
import { type Scene, sameLine, surfaceOffset } from '../scene.js';

const SCORE = 0.95;
const SHARES = /^[وفبل]?[أا]سهم$/u;
const COMPANIES = 'شركات';
/** What the report of an exchange says of them behind their names. */
const ENDS = /^(?:على (?:رأس|راس|قائمة|صدارة)|الأكثر .+|بنسبة? .+)$/u;
const AND = 'و';
const COMMAS = new Set(['\u060c', ',']);
/** Tokens of the longest list, and words of the longest name in it. */
const MOST_TOKENS = 45;
const LONGEST = 4;

/** Token behind the list that begins at `from`; `from` where no report goes on so. */
function listEnd(scene: Scene, from: number): number {
  for (let i = from; i < from + MOST_TOKENS && sameLine(scene, from, i); i++) {
    const lexeme = scene.lex[i];
    if (lexeme && ENDS.test(`${lexeme.key} ${scene.lex[i + 1]?.key ?? ''}`)) return i;
    if (lexeme?.verb && !scene.found[i] && !lexeme.name) return from;
  }
  return from;
}

/** Letters of و before the name at token `i`, which is no part of it: وسابك, not ولاء. */
function andAt(scene: Scene, i: number): number {
  if (!scene.view.word[i]?.key.startsWith(AND)) return 0;
  return scene.found[i]?.start === scene.view.start[i] ? 0 : 1;
}

/** The names between `from` and `end`, which و or a comma parts; none where one is too long to be one. */
function namesIn(scene: Scene, from: number, end: number): Candidate[] {
  const names: Candidate[] = [];
  for (let i = from; i < end; ) {
    if (COMMAS.has(scene.view.word[i]?.key ?? '') || scene.lex[i]?.key === AND) {
      i++;
      continue;
    }
    let last = i + 1;
    while (last < end && !COMMAS.has(scene.view.word[last]?.key ?? '') && andAt(scene, last) === 0) last++;
    if (last - i > LONGEST) return [];
    const offset = surfaceOffset(scene, i, andAt(scene, i));
    names.push(
      propose(scene, { type: 'organization', first: i, last, offset, score: SCORE, rule: 'organization/listed' }),
    );
    i = last;
  }
  return names.length > 1 ? names : [];
}

/** The firms of a report of the exchange: جاءت أسهم شركات سابك، وزين السعودية، وكيان على رأس قائمة الأكثر نشاطا. */
export function findShareLists(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 1; i + 1 < scene.view.size; i++) {
    if (scene.lex[i]?.key !== COMPANIES || !SHARES.test(scene.lex[i - 1]?.key ?? '')) continue;
    candidates.push(...namesIn(scene, i + 1, listEnd(scene, i + 1)));
  }
  return candidates;
}
