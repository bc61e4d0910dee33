/** One record on one line of JSON, with its line feed: `JSON.stringify` leaves no line feed inside. */
export function toNdjson(record: unknown): string {
  return `${JSON.stringify(record)}\n`;
}
