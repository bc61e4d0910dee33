import type { Span } from '../types.js';

/** A span of `text`, with its surface. */
export function span(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
