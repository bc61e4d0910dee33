import { demonymOf, type GazetteKind, type GazetteMatch } from '../../lexicon/gazetteer.js';
import { type Candidate, propose } from '../candidate.js';
import { type Scene, sameLine } from '../scene.js';

const SCORE = 0.92;
const TOWNS: ReadonlySet<GazetteKind> = new Set<GazetteKind>(['city', 'capital']);
/** How much the next word may look like a name: in روما الإيطالي أنشيلوتي the nation is the coach's. */
const NAMED = 0.5;

/** Whether a town is followed by its own nation in the masculine singular. */
function isMasculine(scene: Scene, { entries, first, last }: GazetteMatch): boolean {
  const word = scene.view.word[last];
  const nation = scene.lex[last]?.demonym && sameLine(scene, first, last) && word ? demonymOf(word) : null;
  if (!nation?.definite || nation.gender !== 'male' || nation.number !== 'singular') return false;
  return entries.some(({ kind, link }) => TOWNS.has(kind) && link?.iso === nation.iso);
}

/** Whether a masculine noun stands before that the nation may describe: ملعب روما الإيطالي, مطار أربيل العراقي. */
function describesHead(scene: Scene, first: number): boolean {
  const noun = scene.lex[first - 1]?.noun;
  return noun !== undefined && noun !== null && !noun.article && noun.class === 'site';
}

/**
 * Clubs that are called by their city, in articles on sport. A city is feminine, so that a nation in the masculine speaks
 * of its club: أمام مرسيليا الفرنسي, فوز أربيل العراقي.
 */
export function findCityClubs(scene: Scene): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (!scene.sport) return candidates;
  for (const match of scene.found) {
    if (!match || !isMasculine(scene, match) || describesHead(scene, match.first)) continue;
    const { first, last } = match;
    if ((scene.lex[last + 1]?.name ?? 0) >= NAMED) continue;
    const offset = match.start - (scene.view.start[first] ?? 0);
    const rule = 'organization/club';
    candidates.push(propose(scene, { type: 'organization', first, last: last + 1, offset, score: SCORE, rule }));
  }
  return candidates;
}
