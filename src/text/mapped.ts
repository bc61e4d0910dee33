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

/**
 * Applies a rewriting, piece by piece: every unit of a piece's output stands for the whole piece, so that no mapped
 * boundary falls inside it. A piece that is left as it is keeps the finer map that it had.
 */
export function rewrite(from: Mapped, step: Rewrite): Mapped {
  const { text } = from;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const { end, out } = step(text, at);
    const start = from.starts ? (from.starts[at] ?? 0) : at;
    const stop = from.ends ? (from.ends[end - 1] ?? 0) : end;
    parts.push(out);
    for (let i = 0; i < out.length; i++) {
      starts.push(start);
      ends.push(stop);
    }
    at = end;
  }
  return { text: parts.join(''), starts, ends };
}
