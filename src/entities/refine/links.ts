import { demonymOf } from '../../lexicon/gazetteer.js';
import type { GazetteEntry } from '../../lexicon/gazetteer-index.js';
import type { Word } from '../../text/word.js';
import type { PlaceLink } from '../../types.js';
import type { Candidate } from '../candidate.js';
import { isPlace, type Scene } from '../scene.js';

const STATES: ReadonlySet<string> = new Set(['country', 'capital']);

/** The country of a code that may name a province too. */
const countryOf = (iso: string): string => iso.slice(0, 2);
const country = ({ link }: GazetteEntry): string => countryOf(link?.iso ?? '');

/** How often the text names each country, by itself or by its adjective: لبنان, اللبناني. */
function countries(scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (iso: string | null | undefined): void => {
    if (iso) counts.set(countryOf(iso), (counts.get(countryOf(iso)) ?? 0) + 1);
  };
  scene.found.forEach((match, at) => {
    if (scene.lex[at]?.demonym) add(demonymOf(scene.view.word[at] as Word)?.iso);
    const places = match?.entries.filter(isPlace) ?? [];
    if (places.length === 1) add(places[0]?.link?.iso);
  });
  return counts;
}

/**
 * Of several places of one name the one whose country the text speaks of: عمان is Amman beside الأردن, طرابلس is in Lebanon
 * beside لبنان. Without a word of any of them a city yields to a capital, and of two states neither is meant for sure.
 */
function choose(
  entry: GazetteEntry,
  rivals: readonly GazetteEntry[],
  named: ReadonlyMap<string, number>,
): PlaceLink | null {
  const weight = (other: GazetteEntry): number => named.get(country(other)) ?? 0;
  const [best, second] = [...rivals].sort((a, b) => weight(b) - weight(a));
  if (best && weight(best) > (second ? weight(second) : 0)) return best.link;
  return rivals.filter(({ kind }) => STATES.has(kind)).length > 1 ? null : entry.link;
}

/** Which place of the world each name is, where that is clear. */
export function linksOf(scene: Scene, chosen: readonly Candidate[]): readonly (PlaceLink | null)[] {
  let named: ReadonlyMap<string, number> | null = null;
  return chosen.map(({ type, first, entry }) => {
    if (type !== 'place' || !entry) return null;
    const rivals = scene.found[first]?.entries.filter((other) => isPlace(other) && other.link) ?? [];
    if (!rivals.includes(entry) || new Set(rivals.map(country)).size < 2) return entry.link;
    named ??= countries(scene);
    return choose(entry, rivals, named);
  });
}
