/** What the gazetteer says of each token, as soft evidence: a code, not a verdict. */
import type { GazetteEntry, GazetteKind, GazetteMatch } from '../../lexicon/gazetteer.js';
import { type View, WORD } from '../../text/view.js';

/** A bit a kind, where kinds are told apart: who is a city is often a club; others are places or bodies. */
const KINDS: Readonly<Partial<Record<GazetteKind, number>>> = {
  person: 1,
  'given-name': 2,
  'family-name': 4,
  country: 8,
  capital: 16,
  city: 16,
  province: 32,
  region: 32,
  continent: 32,
  water: 32,
  mountain: 32,
  site: 32,
  club: 64,
  media: 128,
  agency: 128,
};
const BODY = 256;

function kindsOf(entries: readonly GazetteEntry[]): number {
  let kinds = 0;
  for (const { kind } of entries) kinds |= KINDS[kind] ?? BODY;
  return kinds;
}

/** A number a token: kinds of the longest match that covers it, where it stands in it, and whether it is ambiguous. */
export function gazetteCodes(view: View, matchAt: (at: number) => GazetteMatch | null): Int32Array {
  const codes = new Int32Array(view.size);
  let covered = 0;
  for (let at = 0; at < view.size; at++) {
    if (view.kind[at] !== WORD || at < covered) continue;
    const match = matchAt(at);
    if (!match) continue;
    const kinds = kindsOf(match.entries) << 3;
    const single = match.last - match.first === 1;
    const doubtful = match.entries.some(({ ambiguous }) => ambiguous) ? 4 : 0;
    for (let inside = match.first; inside < match.last; inside++) {
      codes[inside] = kinds | doubtful | (single ? 1 : inside === match.first ? 2 : 3);
    }
    covered = match.last;
  }
  return codes;
}
