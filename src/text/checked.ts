/** How a wrong value is named in an error: its type, or `null`. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}

/** The argument itself if it is a string; a wrong argument is named, never guessed at. */
export function checkedText(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, got ${nameOf(text)}`);
  return text;
}
