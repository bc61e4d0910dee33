const LINE_FEED = 0x0a;

/** A line without its line feed; `bytes` is null where it is longer than any article. */
export interface Line {
  readonly at: number;
  readonly bytes: Uint8Array | null;
}

/** No article of a newspaper comes near; a file without line feeds must not fill the memory. */
export const LONGEST_LINE = 4 * 1024 * 1024;

/** The lines of a stream, each with the offset of its first byte; `at` is that of the stream. Holds one line at a time. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, at: number): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let length = 0;
  const line = (): Line => ({ at, bytes: length > LONGEST_LINE ? null : Buffer.concat(pending, length) });
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > LONGEST_LINE) pending = [];
    else if (piece.length > 0) pending.push(piece);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield line();
      at += length + 1;
      pending = [];
      length = 0;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

/** A byte before the range is read too: only a line feed there says that a line begins with the range. */
export const rangeStart = (start: number): number => Math.max(0, start - 1);

/**
 * The lines that begin in [start, end), of a stream that begins at `rangeStart(start)`: a line that two ranges share
 * belongs to the one that it begins in.
 */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>, start: number, end: number): AsyncGenerator<Line> {
  for await (const line of linesOf(chunks, rangeStart(start))) {
    if (line.at >= end) return;
    if (line.at >= start) yield line;
  }
}
