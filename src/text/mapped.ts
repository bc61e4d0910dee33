/** A rewritten text that knows, for each of its code units, which range of the original it stands for. */
export interface Mapped {
  readonly text: string;
  /** Start in the original, by code unit; ascending. `null` while the text is the original itself. */
  readonly starts: readonly number[] | null;
  /** End in the original, by code unit; ascending. */
  readonly ends: readonly number[] | null;
}

/** Reads one piece of `text` at `at`: where it ends, and what it becomes. */
export type Rewrite = (text: string, at: number) => { readonly end: number; readonly out: string };

/** An original text, not rewritten yet. */
export function unmapped(text: string): Mapped {
  return { text, starts: null, ends: null };
}

const LOW_SURROGATE = /[\udc00-\udfff]/;

/**
 * Applies a rewriting, piece by piece: every unit of a piece's output stands for the whole piece, so that no mapped
 * boundary falls inside it. What is neither matched by `needs` nor the character before a match is copied as it is,
 * and keeps the finer map that it had.
 */
export function rewrite(from: Mapped, needs: RegExp, step: Rewrite): Mapped {
  const { text } = from;
  const finder = new RegExp(needs.source, 'gu');
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let found = -1;

  /** Where the next piece begins that may need rewriting. */
  const nextPiece = (at: number): number => {
    if (found < at) {
      finder.lastIndex = at;
      found = finder.exec(text)?.index ?? text.length;
    }
    if (found === text.length) return found;
    return Math.max(at, found - (LOW_SURROGATE.test(text[found - 1] ?? '') ? 2 : 1));
  };

  for (let at = 0; at < text.length; ) {
    const copied = nextPiece(at);
    parts.push(text.slice(at, copied));
    for (; at < copied; at++) {
      starts.push(from.starts?.[at] ?? at);
      ends.push(from.ends?.[at] ?? at + 1);
    }
    if (at === text.length) break;
    const { end, out } = step(text, at);
    const start = from.starts?.[at] ?? at;
    const stop = from.ends?.[end - 1] ?? end;
    parts.push(out);
    for (let i = 0; i < out.length; i++) {
      starts.push(start);
      ends.push(stop);
    }
    at = end;
  }
  return { text: parts.join(''), starts, ends };
}
