import type { Attributed } from '../speakers/resolve.js';

/** Bare marks go on speaking only behind a quotation in the same paragraph or the one before. */
const FARTHEST_LINE = 1;
const FARTHEST_PARAGRAPH = 4;

export interface Placed extends Attributed {
  readonly line: number;
  /** The marks hold a paragraph of its own. */
  readonly paragraph: boolean;
  /** They hold a clause, and the paragraph holds nothing else: somebody speaks, whoever spoke before. */
  readonly whole: boolean;
}

/** Drops bare marks that follow no quotation closely: a title, a song, a scare phrase. */
export function keepContinuations(items: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  let lastLine = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const bare = item.draft.rule.startsWith('continuation');
    const near = item.line - lastLine <= (item.paragraph ? FARTHEST_PARAGRAPH : FARTHEST_LINE);
    if (bare && ((!near && !item.whole) || !item.speaker)) continue;
    kept.push(item);
    lastLine = item.line;
  }
  return kept;
}
