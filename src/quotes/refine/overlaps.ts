import type { Draft } from '../draft.js';

/**
 * Bare marks that lie inside another content, or hold one, are no quotation of their own; a verb without its subject
 * inside somebody's own words reports nothing.
 */
export function dropOverlaps(drafts: readonly Draft[]): Draft[] {
  const covered = ranges(drafts.filter((draft) => draft.cue !== null || draft.rule.startsWith('headline')));
  const spoken = ranges(drafts.filter((draft) => draft.closed && draft.opener !== 'bare'));
  return drafts.filter((draft) => {
    const range = draft.content[0];
    if (!range) return false;
    if (draft.rule.startsWith('continuation'))
      return !overlapsAny(covered, range.first, range.last) && !isLaterPiece(drafts, draft);
    if (draft.cue && !draft.subject && draft.rule.startsWith('verb'))
      return !overlapsAny(spoken, draft.cue.first, draft.cue.last);
    return true;
  });
}

/** A paragraph that another draft already holds as a piece of a longer quotation. */
function isLaterPiece(drafts: readonly Draft[], draft: Draft): boolean {
  const range = draft.content[0];
  return drafts.some(
    (other) =>
      other !== draft &&
      other.content.length > 1 &&
      other.content.slice(1).some((piece) => range && piece.first < range.last && range.first < piece.last),
  );
}

function ranges(drafts: readonly Draft[]): [number, number][] {
  return drafts
    .flatMap((draft) => draft.content.map((range): [number, number] => [range.first, range.last]))
    .sort((a, b) => a[0] - b[0]);
}

function overlapsAny(sorted: readonly [number, number][], first: number, last: number): boolean {
  for (const [from, to] of sorted) {
    if (from >= last) return false;
    if (to > first) return true;
  }
  return false;
}
