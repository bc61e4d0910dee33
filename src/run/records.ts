import type { Article, Fields, Item } from './types.js';

const BYTE_ORDER_MARK = '\ufeff';

/** UTF-8 or an exception: a replaced byte would move no offset but change the text. */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new Error('not valid UTF-8');
    throw error;
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A date of a database stands in the tables as ISO 8601 has it. */
function label(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
}

function idOf(value: unknown, name: string): string | number {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== 'number') throw new Error(`"${name}" must be a string or a number`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new Error(`"${name}" is a number too large to be kept exactly: write it as a string`);
  }
  return value;
}

/** The article of a record. @throws where it is none, with the reason. */
export function articleOf(record: unknown, fields: Fields): Article {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new Error(`not an object {"${fields.id}","${fields.text}"}`);
  }
  const value = (name: string): unknown => (Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined);
  const text = value(fields.text);
  if (typeof text !== 'string') throw new Error(`"${fields.text}" must be a string`);
  return {
    id: idOf(value(fields.id), fields.id),
    text,
    outlet: label(value(fields.outlet)),
    date: label(value(fields.date)),
  };
}

/** The article of a line of JSON; null for a blank line. */
export function articleOfLine(bytes: Uint8Array, fields: Fields): Article | null {
  const decoded = utf8(bytes);
  const json = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
  return json.trim() === '' ? null : articleOf(JSON.parse(json), fields);
}

type Place = { readonly source: string; readonly byte?: number; readonly row?: number };

/** What `read` gives as an item; what it throws as the reason why there is none. */
export function itemOf(at: number, place: Place, read: () => Article | null): Item | null {
  try {
    const article = read();
    return article && { at, article };
  } catch (error) {
    return { at, reject: { ...place, reason: reasonOf(error) } };
  }
}
