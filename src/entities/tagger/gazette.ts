/** What the gazetteer says of each token, as soft evidence: a code, not a verdict. */
import { type GazetteEntry, type GazetteKind, gazetteAt } from '../../lexicon/gazetteer.js';
import { type View, WORD } from '../../text/view.js';

const BODIES: ReadonlySet<GazetteKind> = new Set([
  'organization',
  'media',
  'agency',
  'party',
  'armed-group',
  'company',
  'club',
]);

/** Bits of the types that the entries have: person's full name, given name, family name, place, body. */
function typesOf(entries: readonly GazetteEntry[]): number {
  let types = 0;
  for (const { kind } of entries) {
    if (kind === 'person') types |= 1;
    else if (kind === 'given-name') types |= 2;
    else if (kind === 'family-name') types |= 4;
    else if (BODIES.has(kind)) types |= 16;
    else types |= 8;
  }
  return types;
}

/** A byte a token: types of the longest match that covers it, where it stands in it, and whether it is ambiguous. */
export function gazetteCodes(view: View): Uint8Array {
  const codes = new Uint8Array(view.size);
  let covered = 0;
  for (let at = 0; at < view.size; at++) {
    if (view.kind[at] !== WORD || at < covered) continue;
    const match = gazetteAt(view, at);
    if (!match) continue;
    const types = typesOf(match.entries) << 3;
    const single = match.last - match.first === 1;
    const doubtful = match.entries.some(({ ambiguous }) => ambiguous) ? 4 : 0;
    for (let inside = match.first; inside < match.last; inside++) {
      codes[inside] = types | doubtful | (single ? 1 : inside === match.first ? 2 : 3);
    }
    covered = match.last;
  }
  return codes;
}
